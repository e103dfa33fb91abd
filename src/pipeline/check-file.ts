import { catalogue } from '../catalogue.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { documentsOf } from '../document/plan/documents-of.ts';
import { rules } from '../generated/rules.ts';
import type { Host } from '../host/host.ts';
import { pathsOn } from '../host/paths.ts';
import { attempt } from '../host/system-trouble.ts';
import type { Bid } from '../model/bid.ts';
import { Policy } from '../policy/policy.ts';
import { fileTooLarge, sourceUnreadable } from '../project/findings.ts';
import { formLimitsOf } from '../reading/form/form-limits.ts';
import { placeholder } from '../rules/form/placeholder.ts';
import { runRules } from '../rules/rule.ts';
import type { Language } from '../text/language.ts';
import { SourceFile, type Span } from '../text/source-file.ts';
import { noLimits } from '../word-file/form-limits.ts';
import { readWordFile, type WordFileOptions, type WordFileRead } from '../word-file/read-word-file.ts';
import type { WordText } from '../word-file/word-text.ts';
import { AsBuilt, readAsBuilt } from './as-built.ts';
import { type CheckOptions, type CheckResult, conclude } from './check-bid.ts';
import { chooseDocuments } from './choose-documents.ts';
import { documentLike } from './document-like.ts';
import { loadBidFrom } from './load-bid.ts';

/** How a finished document is checked. */
export interface CheckFileOptions extends CheckOptions {
  /** The Word file or PDF; absolute, or relative to the host's working folder. */
  readonly file: string;
  /** The id of the document that it is; without it the one whose file has the same name. */
  readonly document?: string;
  /** The language in which places are said; the bid's own when none is given. */
  readonly language?: Language;
}

const megabyte = 1024 * 1024;
const largestInMegabytes = 64;

/**
 * Checks a finished Word file or PDF, whoever made it, against the data of a bid: the rules read its text in the place of the
 * sections, and what they find in it is shown; so are the things in the file itself that must not go out.
 * @param folder of the bid; absolute, or relative to the host's working folder
 * @throws EmviError when the bid does not have the document, or a selection names a finding that does not exist
 */
export async function checkFile(host: Host, folder: string, options: CheckFileOptions): Promise<CheckResult> {
  const loaded = loadBidFrom(host, folder);
  const { bid: whole, linkWith, sources } = loaded;
  const diagnostics: Diagnostic[] = [];
  const finish = (bid: Bid | undefined): CheckResult => {
    const policy = new Policy({ sources, bid, baseline: undefined }, catalogue, options);
    return conclude({ ...loaded, bid, diagnostics, policy }, diagnostics);
  };
  if (whole === undefined || linkWith === undefined) {
    diagnostics.push(...loaded.diagnostics);
    return finish(whole);
  }
  const paths = pathsOn(host.platform);
  const absolute = paths.resolve(host.workingFolder, options.file);
  const path = paths.relative(paths.resolve(host.workingFolder, folder), absolute).replaceAll(paths.sep, '/');
  const documents = documentsOf(whole);
  const document =
    options.document === undefined
      ? documentLike(documents, paths.basename(absolute))
      : chooseDocuments(documents, [options.document])[0];
  const bytes = readBytes(host, absolute, path, diagnostics);
  if (bytes === undefined) return finish(whole);
  const isForSubmission = (document?.data.audience ?? 'submission') === 'submission';
  const { file, ...read } = await readFinishedFile(bytes, {
    path,
    language: options.language ?? whole.language,
    isForSubmission,
    limits: isForSubmission ? formLimitsOf(whole) : noLimits,
  });
  diagnostics.push(...read.diagnostics);
  if (file === undefined) return finish(whole);

  const bid = linkWith(new Map([[path, file]]));
  const built = document === undefined ? undefined : await readAsBuilt(loaded, whole, document);
  const isNews = newsOf(file, new AsBuilt(whole, built));
  diagnostics.push(...runRules(bid, rules).filter(isNews));
  const result = finish(bid);
  // What the policy says of exceptions in the sources is for a check of the sources.
  return { ...result, diagnostics: result.diagnostics.filter((found) => placesIn(file, found).length > 0) };
}

/** A PDF is told by its first signs; what is neither that nor a Word file is refused as no Word file. */
async function readFinishedFile(bytes: Uint8Array, options: WordFileOptions): Promise<WordFileRead> {
  const { isPdf } = await import('../pdf-file/open-pdf.ts');
  if (!isPdf(bytes)) return readWordFile(bytes, options);
  const { readPdfFile } = await import('../pdf-file/read-pdf-file.ts');
  return readPdfFile(bytes, options);
}

/** Names, placeholders and what else the form of a bid forbids: of those it does not matter where they came from. */
const formRule = /^EMV5/u;

/** Which findings say something of a file that a check of the sources does not say. */
function newsOf(file: WordText, asBuilt: AsBuilt): (finding: Diagnostic) => boolean {
  return (finding) => {
    const places = placesIn(file, finding);
    if (places.length === 0) return false;
    if (places.some((place) => !asBuilt.holds({ ...place, file }))) return true;
    if (finding.type.code !== placeholder.code) return formRule.test(finding.type.code);
    // Heads of tables in our templates, such as “W-xx”, look like something to be filled in.
    return places.some((place) => asBuilt.isWritten({ ...place, file }));
  };
}

/** The places of a finding that lie in a file. */
function placesIn(file: SourceFile, { span, related }: Diagnostic): Span[] {
  return [...(span === undefined ? [] : [span]), ...related.map((place) => place.span)].filter(
    (place) => place.file === file,
  );
}

function readBytes(host: Host, absolute: string, path: string, diagnostics: Diagnostic[]): Uint8Array | undefined {
  const place = new SourceFile(path, '').span(0, 0);
  const size = attempt(() => host.files.sizeOf(absolute));
  if (size.trouble === undefined && size.value > largestInMegabytes * megabyte) {
    const megabytes = Math.ceil(size.value / megabyte);
    diagnostics.push(diagnose(fileTooLarge, place, { path, megabytes, limit: largestInMegabytes }));
    return undefined;
  }
  const read = size.trouble === undefined ? attempt(() => host.files.read(absolute)) : size;
  if (read.trouble === undefined) return read.value;
  diagnostics.push(diagnose(sourceUnreadable, place, { path, trouble: read.trouble }));
  return undefined;
}
