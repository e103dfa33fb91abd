/**
 * Writes a set of documents as one: first every new content goes to a temporary file beside its target, then each
 * temporary file takes the place of its target in one step. No moment shows half a document. When a target cannot be
 * replaced, the ones that already were get their old content back, so that a reader never finds a new plan beside an
 * old dashboard. All targets are tried before that, so that one run names every file that is still open in Word.
 */
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { FileSystem, Host } from '../host/host.ts';
import { type PathRules, pathsOn, shownPath } from '../host/paths.ts';
import { attempt } from '../host/system-trouble.ts';
import { collisionKey } from '../text/file-names.ts';
import {
  diskFull,
  outputFolderIsFile,
  outputHalfWritten,
  outputLocked,
  outputNotWritable,
  outputOverSource,
} from './findings.ts';
import { checkOutputNames } from './output-names.ts';

/** A document to write: a single name, no path. */
export interface OutputFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** What became of the documents. */
export interface WrittenOutputs {
  /** Names of the documents that are new or were replaced. */
  readonly written: readonly string[];
  /** Names of the documents that had this content already and were not touched. */
  readonly unchanged: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A document on its way: its target, its temporary file and what it takes the place of. */
interface Move {
  readonly file: OutputFile;
  readonly target: string;
  readonly before: Before;
}

type Before =
  | { readonly kind: 'nothing' | 'link' }
  | { readonly kind: 'file'; readonly content: Uint8Array }
  | { readonly kind: 'trouble'; readonly trouble: string };

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
  return run.write(files, sources);
}

function refused(diagnostics: readonly Diagnostic[]): WrittenOutputs {
  return { written: [], unchanged: [], diagnostics };
}

const mostTemporaries = 1000;
const noRoom: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const held: ReadonlySet<string> = new Set(['EACCES', 'EBUSY', 'EPERM', 'ETXTBSY']);

class WritingRun {
  readonly #files: FileSystem;
  readonly #paths: PathRules;
  #folder: string;
  /** The number in the name of the next temporary file. */
  #number = 0;

  constructor(
    private readonly host: Host,
    folder: string,
  ) {
    this.#files = host.files;
    this.#paths = pathsOn(host.platform);
    this.#folder = folder;
  }

  /** Makes the folder and finds where it really is; the finding when that fails. */
  openFolder(): Diagnostic | undefined {
    const folder = this.#shown(this.#folder);
    const made = attempt(() => this.#files.makeFolder(this.#folder));
    if (made.trouble === 'EEXIST' || made.trouble === 'ENOTDIR')
      return diagnose(outputFolderIsFile, undefined, { folder });
    const real = made.trouble === undefined ? attempt(() => this.#files.realPath(this.#folder)) : made;
    if (real.trouble !== undefined) return this.#writeTrouble(this.#folder, real.trouble);
    this.#folder = real.value;
    return undefined;
  }

  write(files: readonly OutputFile[], sources: Iterable<string>): WrittenOutputs {
    const moves = files.map((file) => this.#plan(file));
    const known = new Set([...sources].map(collisionKey));
    const diagnostics = moves.flatMap((move) => this.#objection(move, known) ?? []);
    if (diagnostics.length > 0) return refused(diagnostics);

    const isNew = (move: Move): boolean => !isSame(move);
    const pending = moves.filter(isNew);
    const temporaries = this.#writeTemporaries(pending);
    if (!Array.isArray(temporaries)) return refused([temporaries]);
    const troubles = this.#replaceAll(pending, temporaries);
    if (troubles.length > 0) return refused(troubles);
    return {
      written: pending.map((move) => move.file.name),
      unchanged: moves.filter(isSame).map((move) => move.file.name),
      diagnostics: [],
    };
  }

  #plan(file: OutputFile): Move {
    const target = this.#paths.join(this.#folder, file.name);
    const kind = this.#files.kindOf(target);
    if (kind === undefined) return { file, target, before: { kind: 'nothing' } };
    if (kind === 'link') return { file, target, before: { kind: 'link' } };
    if (kind !== 'file') {
      return { file, target, before: { kind: 'trouble', trouble: kind === 'folder' ? 'EISDIR' : 'ENOTFILE' } };
    }
    const content = attempt(() => this.#files.read(target));
    if (content.trouble !== undefined) return { file, target, before: { kind: 'trouble', trouble: content.trouble } };
    return { file, target, before: { kind: 'file', content: content.value } };
  }

  #objection({ target, before }: Move, sources: ReadonlySet<string>): Diagnostic | undefined {
    if (sources.has(collisionKey(target))) return diagnose(outputOverSource, undefined, { path: this.#shown(target) });
    return before.kind === 'trouble' ? this.#replaceTrouble(target, before.trouble) : undefined;
  }

  /** The temporary file of every move, in the same order; or the finding, and then none of them is left. */
  #writeTemporaries(moves: readonly Move[]): string[] | Diagnostic {
    const temporaries: string[] = [];
    for (const { file, target } of moves) {
      const made = this.#writeTemporary(file.content);
      if (made.trouble !== undefined) {
        for (const temporary of temporaries) this.#discard(temporary);
        return this.#writeTrouble(target, made.trouble);
      }
      temporaries.push(made.value);
    }
    return temporaries;
  }

  /** The first free name: it cannot be foreseen, because another run may be writing to the same folder. */
  #writeTemporary(content: Uint8Array): ReturnType<typeof attempt<string>> {
    for (let tries = 0; tries < mostTemporaries; tries += 1) {
      const path = this.#paths.join(this.#folder, `.emvi-${this.#number}.tmp`);
      this.#number += 1;
      const made = attempt(() => this.#files.writeNew(path, content));
      if (made.trouble === undefined) return { value: path };
      if (made.trouble !== 'EEXIST') return { trouble: made.trouble };
    }
    return { trouble: 'EEXIST' };
  }

  #replaceAll(moves: readonly Move[], temporaries: readonly string[]): Diagnostic[] {
    const diagnostics: Diagnostic[] = [];
    const done: Move[] = [];
    for (const [index, move] of moves.entries()) {
      const temporary = temporaries[index] ?? '';
      const { trouble } = attempt(() => this.#files.replace(temporary, move.target));
      if (trouble === undefined) {
        done.push(move);
        continue;
      }
      this.#discard(temporary);
      diagnostics.push(this.#replaceTrouble(move.target, trouble));
    }
    if (diagnostics.length === 0) return [];
    const kept = done.filter((move) => !this.#undo(move)).map((move) => move.file.name);
    if (kept.length > 0) {
      diagnostics.push(diagnose(outputHalfWritten, undefined, { folder: this.#shown(this.#folder), files: kept }));
    }
    return diagnostics;
  }

  /** Brings the old state of a document back; whether that worked. */
  #undo({ target, before }: Move): boolean {
    if (before.kind === 'nothing') return attempt(() => this.#files.remove(target)).trouble === undefined;
    if (before.kind !== 'file') return false;
    const old = this.#writeTemporary(before.content);
    if (old.trouble !== undefined) return false;
    const { trouble } = attempt(() => this.#files.replace(old.value, target));
    if (trouble !== undefined) this.#discard(old.value);
    return trouble === undefined;
  }

  /** Removes a temporary file; when even that fails, the finding that led here already says that the folder is sick. */
  #discard(path: string): void {
    attempt(() => this.#files.remove(path));
  }

  #writeTrouble(path: string, trouble: string): Diagnostic {
    return diagnose(noRoom.has(trouble) ? diskFull : outputNotWritable, undefined, {
      path: this.#shown(path),
      trouble,
    });
  }

  #replaceTrouble(path: string, trouble: string): Diagnostic {
    if (held.has(trouble)) return diagnose(outputLocked, undefined, { path: this.#shown(path), trouble });
    return this.#writeTrouble(path, trouble);
  }

  #shown(path: string): string {
    return shownPath(this.#paths, this.host.workingFolder, path);
  }
}

function isSame({ file, before }: Move): boolean {
  return before.kind === 'file' && Buffer.compare(before.content, file.content) === 0;
}
