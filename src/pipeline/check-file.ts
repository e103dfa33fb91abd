import { catalogue } from '../catalogue.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { EmviError } from '../diagnostics/emvi-error.ts';
import { documentsOf, fileNameOf } from '../document/plan/documents-of.ts';
import { rules } from '../generated/rules.ts';
import type { Host } from '../host/host.ts';
import { pathsOn } from '../host/paths.ts';
import { attempt } from '../host/system-trouble.ts';
import type { Bid } from '../model/bid.ts';
import type { Item } from '../model/item.ts';
import { Policy } from '../policy/policy.ts';
import { fileTooLarge, sourceUnreadable } from '../project/findings.ts';
import { runRules } from '../rules/rule.ts';
import type { Language } from '../text/language.ts';
import { SourceFile } from '../text/source-file.ts';
import { suggest } from '../text/suggest.ts';
import { readWordFile } from '../word-file/read-word-file.ts';
import { type CheckOptions, type CheckResult, conclude } from './check-bid.ts';
import { loadBidFrom } from './load-bid.ts';

/** How a finished document is checked. */
export interface CheckFileOptions extends CheckOptions {
  /** The Word file; absolute, or relative to the host's working folder. */
  readonly file: string;
  /** The id of the document that it is; without it the one whose file has the same name. */
  readonly document?: string;
  /** The language in which places are said; the bid's own when none is given. */
  readonly language?: Language;
}

const megabyte = 1024 * 1024;
const largestInMegabytes = 64;

/**
 * Checks a finished Word file, whoever made it, against the data of a bid: the rules read its text in the place of the
 * sections, and what they find in it is shown; so are the things in the file itself that must not go out.
 * @param folder of the bid; absolute, or relative to the host's working folder
 * @throws EmviError when the bid does not have the document, or a selection names a finding that does not exist
 */
export async function checkFile(host: Host, folder: string, options: CheckFileOptions): Promise<CheckResult> {
  const diagnostics: Diagnostic[] = [];
  let checked: SourceFile | undefined;
  const loaded = loadBidFrom(host, folder, (bid) => {
    const paths = pathsOn(host.platform);
    const absolute = paths.resolve(host.workingFolder, options.file);
    const path = paths.relative(paths.resolve(host.workingFolder, folder), absolute).replaceAll(paths.sep, '/');
    const document = documentOf(bid, paths.basename(absolute), options.document);
    const bytes = readBytes(host, absolute, path, diagnostics);
    if (bytes === undefined) return new Map();
    const read = readWordFile(bytes, {
      path,
      language: options.language ?? bid.language,
      isForSubmission: document === undefined || document.data.audience === 'submission' || document.data.audience === undefined,
    });
    diagnostics.push(...read.diagnostics);
    checked = read.file;
    return new Map(read.file === undefined ? [] : [[path, read.file]]);
  });
  const { bid, sources } = loaded;
  if (bid === undefined) diagnostics.push(...loaded.diagnostics);
  else if (checked !== undefined) diagnostics.push(...runRules(bid, rules).filter((found) => standsIn(found, checked)));
  const policy = new Policy({ sources, bid, baseline: undefined }, catalogue, options);
  const result = conclude({ ...loaded, diagnostics, policy }, diagnostics);
  if (checked === undefined) return result;
  // What the policy says of exceptions in the sources is for a check of the sources.
  return { ...result, diagnostics: result.diagnostics.filter((found) => standsIn(found, checked)) };
}

/** Whether a finding is about a file: it stands there, or what it contradicts does. */
function standsIn({ span, related }: Diagnostic, file: SourceFile | undefined): boolean {
  return span?.file === file || related.some((place) => place.span.file === file);
}

function documentOf(bid: Bid, fileName: string, wanted: string | undefined): Item<'document'> | undefined {
  const documents = documentsOf(bid);
  if (wanted === undefined) {
    const name = fileName.replace(/\.[^.]*$/u, '').toLowerCase();
    return documents.find((document) => fileNameOf(document, document.data.title ?? '').toLowerCase() === name);
  }
  const found = documents.find(({ id }) => id === wanted);
  if (found !== undefined) return found;
  const ids = documents.map(({ id }) => id);
  const meant = suggest(wanted, ids);
  throw new EmviError({
    nl: `er is geen document \`${wanted}\`${meant === undefined ? '' : `; bedoelde u \`${meant}\`?`} (wel: ${ids.join(', ')})`,
    en: `there is no document \`${wanted}\`${meant === undefined ? '' : `; did you mean \`${meant}\`?`} (there is: ${ids.join(', ')})`,
  });
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
