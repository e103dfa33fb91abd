import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host/host.ts';
import { checkOutputNames } from './output-names.ts';
import { isSame, type OutputFile, WritingRun } from './writing-run.ts';

/** What became of the documents. */
export interface WrittenOutputs {
  /** Names of the documents that are new or were replaced. */
  readonly written: readonly string[];
  /** Names of the documents that had this content already and were not touched. */
  readonly unchanged: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Writes all documents to a folder, or none. Nothing outside the folder is touched, a link in the place of a document
 * is replaced and not followed, and a document that has not changed keeps its time stamp.
 *
 * @param folder absolute; made when it is not there
 * @param sources absolute paths of the bid's own files, which are never overwritten
 */
export function writeOutputs(
  host: Host,
  folder: string,
  files: readonly OutputFile[],
  sources: Iterable<string> = [],
): WrittenOutputs {
  const named = checkOutputNames(files);
  if (named.length > 0) return refused(named);
  const run = new WritingRun(host, folder);
  const opened = run.openFolder();
  if (opened !== undefined) return refused([opened]);
  const { moves, diagnostics } = run.plan(files, sources);
  if (diagnostics.length > 0) return refused(diagnostics);
  const pending = moves.filter((move) => !isSame(move));
  const troubles = run.write(pending);
  if (troubles.length > 0) return refused(troubles);
  return {
    written: pending.map(({ file }) => file.name),
    unchanged: moves.filter(isSame).map(({ file }) => file.name),
    diagnostics: [],
  };
}

/** Nothing was written, and why. */
export function refused(diagnostics: readonly Diagnostic[]): WrittenOutputs {
  return { written: [], unchanged: [], diagnostics };
}
