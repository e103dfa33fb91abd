import { type Diagnostic, diagnose, isBlocking } from '../diagnostics/diagnostic.ts';
import { EmviError } from '../diagnostics/emvi-error.ts';
import { documentsOf, fileNameOf } from '../document/plan/documents-of.ts';
import type { RedlinedDocument } from '../document/redlined-document.ts';
import { loadTemplate } from '../document/template/load-template.ts';
import type { Host } from '../host/host.ts';
import { pathsOn, shownPath } from '../host/paths.ts';
import { attempt } from '../host/system-trouble.ts';
import type { Bid } from '../model/bid.ts';
import type { Item } from '../model/item.ts';
import { outputTorn } from '../output/build-findings.ts';
import { outputAmongSources } from '../output/findings.ts';
import { hashOf } from '../output/output-list.ts';
import { writeBuild } from '../output/write-build.ts';
import type { OutputFile } from '../output/writing-run.ts';
import { nameInAnonymousText } from '../rules/form/name-in-anonymous-text.ts';
import type { Language } from '../text/language.ts';
import { type CheckOptions, type CheckResult, conclude, loadAndCheck } from './check-bid.ts';
import { chooseDocuments } from './choose-documents.ts';
import { composeOnce } from './compose-once.ts';
import type { EarlierOptions } from './earlier-version.ts';
import { type Format, formatsOf, type Output } from './formats.ts';
import { dressOf } from './house-style.ts';
import { type BuiltDocuments, makeUnlessStanding, type Standing } from './kept-build.ts';
import type { LoadedBid } from './load-bid.ts';
import { makePdfs, type PdfRequest } from './make-pdfs.ts';
import { type Mask, maskFor } from './mask-identity.ts';
import { isNewSource, outputSpan, placeOutput } from './output-places.ts';
import type { Redlines } from './redlines.ts';
import { renderDocument } from './render-document.ts';

/** How a bid is built. */
export interface BuildOptions extends Omit<CheckOptions, 'only' | 'skip'> {
  /** A folder that takes the place of the manifest's; relative to the host's working folder. */
  readonly out?: string;
  /** These formats instead of the manifest's; `json` is the whole bid in one file. */
  readonly formats?: readonly Output[];
  /** Only the documents with these ids. */
  readonly only?: readonly string[];
  /** Build in spite of errors, every page marked as a draft. */
  readonly isDraft: boolean;
  /** The language of documents for which the manifest does not say one. */
  readonly documentLanguage?: Language;
  /** Also make Word files in which the changes since an earlier version are marked: a file, a folder or a revision. */
  readonly redline?: string;
}

/** What became of a build. */
export interface BuildResult extends CheckResult {
  /** Paths of the files that are new or were replaced, as the user would write them. */
  readonly written: readonly string[];
  /** Paths of the files that had this content already. */
  readonly unchanged: readonly string[];
  /** What changed in each document since the earlier version that was asked; absent when none was. */
  readonly redlines?: readonly RedlinedDocument[];
}

/**
 * Checks the bid in a folder and makes its documents: compose, render, write. With errors nothing is written, unless
 * it is a draft.
 * @param folder absolute, or relative to the host's working folder
 * @throws EmviError when `only` names a document that the bid does not have, or `redline` a version that is not there
 */
export async function buildBid(host: Host, folder: string, options: BuildOptions): Promise<BuildResult> {
  // What a build shows is not chosen by code; its `only` names documents.
  const { only: _, ...checks } = options;
  const loaded = await loadAndCheck(host, folder, checks);
  const { bid, project } = loaded;
  const diagnostics = loaded.diagnostics.filter(
    ({ type: { code } }) =>
      // What a killed build left is put right now.
      code !== outputTorn.code &&
      // Names in texts are replaced, and that is proven afterwards.
      (options.isAnonymous !== true || code !== nameInAnonymousText.code),
  );
  const result = (written: readonly string[], unchanged: readonly string[]): BuildResult =>
    Object.assign(conclude(loaded, diagnostics), { written, unchanged });
  const mayGoOn = (): boolean => options.isDraft || !loaded.policy.judge(diagnostics).diagnostics.some(isBlocking);

  if (bid === undefined || project === undefined) return result([], []);
  const documents = chooseDocuments(documentsOf(bid), options.only);
  if (!mayGoOn()) return result([], []);

  const output = placeOutput(host, project, bid, options.out);
  diagnostics.push(...output.diagnostics);
  if (output.folder === undefined) return result([], []);
  const outputFolder = output.folder;

  const paths = pathsOn(host.platform);
  const standing: Standing = (name) => attempt(() => host.files.read(paths.join(outputFolder, name))).value;
  const made = await makeDocuments(host, loaded, { bid, documents, standing }, options);
  diagnostics.push(...made.diagnostics);
  const files = [...made.files, ...(options.formats?.includes('json') === true ? [await makeBidFile(bid)] : [])];
  if (!mayGoOn()) return result([], []);

  const show = (name: string): string => shownPath(paths, host.workingFolder, paths.join(outputFolder, name));
  const amongSources = files
    .map(({ name }) => name)
    .filter((name) => isNewSource(project, paths.join(outputFolder, name)))
    .map((name) => diagnose(outputAmongSources, outputSpan(bid, options.out), { path: show(name) }));
  diagnostics.push(...amongSources);
  if (amongSources.length > 0) return result([], []);

  const { language } = bid;
  const outcome = writeBuild(host, files, { folder: outputFolder, sources: project.readFiles, language });
  diagnostics.push(...outcome.diagnostics);
  const redlines = made.redlines?.map((one) => ({
    ...one,
    file: one.file === undefined ? undefined : show(one.file),
  }));
  const isMade = outcome.written.length + outcome.unchanged.length > 0;
  return Object.assign(
    result(outcome.written.map(show), outcome.unchanged.map(show)),
    redlines === undefined || !isMade ? {} : { redlines },
  );
}

/** The whole bid in one file. */
async function makeBidFile(bid: Bid): Promise<OutputFile> {
  const { bidFileName, renderBid } = await import('../render/json/render-bid.ts');
  return { name: bidFileName, content: new TextEncoder().encode(renderBid(bid)) };
}

interface MadeDocuments extends BuiltDocuments {
  readonly redlines?: readonly RedlinedDocument[];
}

interface DocumentWork {
  readonly bid: Bid;
  readonly documents: readonly Item<'document'>[];
  readonly standing: Standing;
}

/** Composes and renders the documents, unless they stand there; one that cannot be made leaves its findings and no files. */
async function makeDocuments(
  host: Host,
  loaded: LoadedBid,
  { bid, documents, standing }: DocumentWork,
  options: BuildOptions,
): Promise<MadeDocuments> {
  const { project, results, templates } = loaded;
  const { isDraft, documentLanguage: language } = options;
  const diagnostics: Diagnostic[] = [];
  const chosen = options.formats?.filter((output): output is Format => output !== 'json');
  const dress = await dressOf(bid, { project, results });
  const redlines = await openRedlines(host, loaded, { bid, documents, dress, diagnostics }, options);
  if (chosen?.length === 0) return { files: [], diagnostics };
  const formats = documents.map(
    (document) => chosen ?? formatsOf(document, loadTemplate(templates, document).template?.manifest),
  );
  const make = async (): Promise<MadeDocuments> => {
    const files: OutputFile[] = [];
    const printed: { readonly request: PdfRequest; readonly name: string; readonly mask: Mask }[] = [];
    for (const [index, document] of documents.entries()) {
      const composed = await composeOnce(loaded, bid, document, { isDraft, language });
      diagnostics.push(...composed.diagnostics);
      if (composed.tree === undefined) continue;
      const mask = await maskFor(bid, document, composed.tree);
      const { tree } = mask;
      const name = mask.name(fileNameOf(document, tree.properties.title));
      let word: Uint8Array | undefined;
      const wanted = formats[index] ?? [];
      for (const format of wanted) {
        if (format === 'pdf') continue;
        const rendered = await renderDocument(document, tree, format, dress, () => standing(`${name}.docx`));
        diagnostics.push(...rendered.diagnostics);
        if (format === 'docx') word = rendered.files[0]?.content;
        const made = rendered.files.map(({ ending, content }) => ({ name: name + ending, content }));
        files.push(...(await mask.prove(made, diagnostics)));
      }
      if (redlines !== undefined && word !== undefined)
        files.push(...(await redlines.make({ document, tree, name, word, mask }, diagnostics)));
      if (wanted.includes('pdf')) printed.push({ request: { document, tree, word }, name: `${name}.pdf`, mask });
    }
    const pdfs = await makePdfs(host, { bid, requests: printed.map(({ request }) => request), dress, diagnostics });
    for (const { request, name, mask } of printed) {
      const content = pdfs.get(request);
      if (content !== undefined) files.push(...(await mask.prove([{ name, content }], diagnostics)));
    }
    if (redlines === undefined) return { files, diagnostics };
    diagnostics.push(...redlines.conclude());
    return { files, diagnostics, redlines: redlines.made };
  };
  if (redlines !== undefined) return make();
  const house = dress.house === undefined ? null : hashOf(dress.house.bytes);
  return makeUnlessStanding(loaded, { bid, documents, formats, settings: [isDraft, language, house] }, standing, make);
}

/** What marks the changes since an earlier version; undefined when that was not asked. */
async function openRedlines(
  host: Host,
  { project }: LoadedBid,
  {
    bid,
    diagnostics,
    ...made
  }: Pick<EarlierOptions, 'documents' | 'dress'> & { readonly bid: Bid; readonly diagnostics: Diagnostic[] },
  { redline, formats, isDraft, documentLanguage }: BuildOptions,
): Promise<Redlines | undefined> {
  if (redline === undefined || project === undefined) return undefined;
  if (formats !== undefined && !formats.includes('docx')) {
    throw new EmviError({
      nl: '--redline vergelijkt Word-bestanden; laat --format weg of noem er ook docx bij',
      en: '--redline compares Word files; leave out --format or name docx too',
    });
  }
  const { Redlines } = await import('./redlines.ts');
  const isAnonymous = bid.manifest.formRules?.isAnonymous === true;
  return Redlines.open(
    host,
    { ...made, from: redline, folder: project.root, isDraft, isAnonymous, documentLanguage },
    diagnostics,
  );
}
