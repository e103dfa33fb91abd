/**
 * Safe changes of text, in rounds: what overlaps waits for the next one. Until the last round nothing is written; then
 * the files of a folder are written as one, so that a full disk or a file that is held loses nothing.
 */
import type { Diagnostic, TextEdit } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host/host.ts';
import { type PathRules, pathsOn } from '../host/paths.ts';
import { withContents } from '../host/with-contents.ts';
import { append } from '../model/item-index.ts';
import { writeOutputs } from '../output/write-outputs.ts';
import type { OutputFile } from '../output/writing-run.ts';
import { applyEdits, type EditedFile } from '../policy/apply-edits.ts';
import { safeEdits } from '../policy/fixes.ts';
import { encodeLike } from '../project/encode.ts';
import { type LoadedBid, loadBidFrom } from './load-bid.ts';

/** One change that was made in a file. */
export interface Change {
  readonly before: string;
  readonly after: string;
}

/** What became of the changes. */
export interface FixResult {
  /** The changes by the path of their file, in the order in which they were made. */
  readonly changes: ReadonlyMap<string, readonly Change[]>;
  /** Why files could not be written; those have kept their text. */
  readonly diagnostics: readonly Diagnostic[];
}

const mostRounds = 10;

/**
 * Makes every safe change of text in the bid in a folder. A second run right after it changes nothing.
 * @param folder absolute, or relative to the host's working folder
 */
export function fixBid(host: Host, folder: string): FixResult {
  const paths = pathsOn(host.platform);
  const contents = new Map<string, Uint8Array>();
  const changes = new Map<string, Change[]>();
  const seeming = withContents(host, contents);
  for (let round = 0; round < mostRounds; round += 1) {
    const edited = editOnce(loadBidFrom(seeming, folder));
    if (edited.size === 0) break;
    for (const [absolute, { path, text, edits }] of edited) {
      contents.set(absolute, encodeLike(seeming.files.read(absolute), text));
      for (const { span, text: after } of edits) {
        append(changes, path, { before: span.file.text.slice(span.start, span.end), after });
      }
    }
  }
  return writeAll(host, paths, contents, changes);
}

/** The files of a bid after one round, by their absolute path. */
function editOnce({ bid, project, sources, diagnostics }: LoadedBid): Map<string, EditedFile> {
  const edited = new Map<string, EditedFile>();
  if (project === undefined) return edited;
  const edits = new Map<string, TextEdit[]>();
  for (const edit of safeEdits(bid, sources, diagnostics)) append(edits, edit.span.file.path, edit);
  for (const source of sources) {
    const absolute = project.absolute(source.file.path);
    // A name that the disk spells otherwise would become a second file.
    if (!project.readFiles.has(absolute)) continue;
    const file = applyEdits(source, edits.get(source.file.path) ?? []);
    if (file !== undefined) edited.set(absolute, file);
  }
  return edited;
}

function writeAll(
  host: Host,
  paths: PathRules,
  contents: ReadonlyMap<string, Uint8Array>,
  changes: ReadonlyMap<string, readonly Change[]>,
): FixResult {
  const byFolder = new Map<string, OutputFile[]>();
  for (const [absolute, content] of contents) {
    append(byFolder, paths.dirname(absolute), { name: paths.basename(absolute), content });
  }
  const diagnostics: Diagnostic[] = [];
  for (const [folder, files] of byFolder) diagnostics.push(...writeOutputs(host, folder, files).diagnostics);
  return { changes, diagnostics };
}
