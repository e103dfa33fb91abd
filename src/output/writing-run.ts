import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { FileSystem, Host } from '../host/host.ts';
import { type PathRules, pathsOn, shownPath } from '../host/paths.ts';
import { attempt } from '../host/system-trouble.ts';
import { collisionKey } from '../text/file-names.ts';
import { memberAt } from '../text/member-at.ts';
import {
  diskFull,
  outputFolderIsFile,
  outputHalfWritten,
  outputLocked,
  outputNotWritable,
  outputOverSource,
} from './findings.ts';
import { temporaryName } from './temporary-names.ts';

/** A document to write: a single name, no path. */
export interface OutputFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** A document on its way: its target and what it takes the place of. */
export interface Move {
  readonly file: OutputFile;
  readonly target: string;
  readonly before: Before;
}

type Before =
  | { readonly kind: 'nothing' | 'link' }
  | { readonly kind: 'file'; readonly content: Uint8Array }
  | { readonly kind: 'trouble'; readonly trouble: string };

const mostTemporaries = 1000;
const noRoom: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const held: ReadonlySet<string> = new Set(['EACCES', 'EBUSY', 'EPERM', 'ETXTBSY']);

/**
 * Writes a set of documents as one: first every new content goes to a temporary file beside its target, then each
 * temporary file takes the place of its target in one step. No moment shows half a document. When a target cannot be
 * replaced, the ones that already were get their old content back, so that a reader never finds a new plan beside an
 * old dashboard. All targets are tried before that, so that one run names every file that is still open in Word.
 */
export class WritingRun {
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

  /** Where the folder really is, once it is open. */
  get folder(): string {
    return this.#folder;
  }

  /** What stands where the documents go, and why some of them must not go there. */
  plan(files: readonly OutputFile[], sources: Iterable<string>): { moves: Move[]; diagnostics: Diagnostic[] } {
    const moves = files.map((file) => this.#plan(file));
    const known = new Set([...sources].map(collisionKey));
    return { moves, diagnostics: moves.flatMap((move) => this.#objection(move, known) ?? []) };
  }

  /**
   * Puts all documents in their places, or none.
   * @param last the list of the documents: its temporary file stands there from before the first document is replaced
   *   until after the last, so that who finds it there knows what was going on
   * @returns why nothing was written; empty when all was
   */
  write(moves: readonly Move[], last?: Move): Diagnostic[] {
    const temporaries = this.#writeTemporaries(moves, last);
    if (!Array.isArray(temporaries)) return [temporaries];
    const { done, diagnostics } = this.#replaceAll(moves, temporaries);
    const list = temporaries[moves.length];
    if (last !== undefined && list !== undefined && diagnostics.length === 0) {
      const { trouble } = attempt(() => this.#files.replace(list, last.target));
      if (trouble === undefined) return [];
      diagnostics.push(this.#replaceTrouble(last.target, trouble));
    }
    if (diagnostics.length === 0) return [];
    const kept = done.filter((move) => !this.#undo(move)).map((move) => move.file.name);
    if (kept.length > 0) {
      diagnostics.push(diagnose(outputHalfWritten, undefined, { folder: this.#shown(this.#folder), files: kept }));
    } else if (list !== undefined) {
      this.#discard(list);
    }
    return diagnostics;
  }

  /** Whether every document still has the content that it was given. */
  isInPlace(moves: readonly Move[]): boolean {
    return moves.every(({ file, target }) => this.#holds(target, file.content));
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
  #writeTemporaries(moves: readonly Move[], last: Move | undefined): string[] | Diagnostic {
    const temporaries: string[] = [];
    for (const move of last === undefined ? moves : [...moves, last]) {
      const made = this.#writeTemporary(move.file.content, move === last);
      if (made.trouble !== undefined) {
        for (const temporary of temporaries) this.#discard(temporary);
        return this.#writeTrouble(move.target, made.trouble);
      }
      temporaries.push(made.value);
    }
    return temporaries;
  }

  /** The first free name: another process may have left files under the name of this one. */
  #writeTemporary(content: Uint8Array, isList: boolean): ReturnType<typeof attempt<string>> {
    for (let tries = 0; tries < mostTemporaries; tries += 1) {
      const name = temporaryName(this.host.processName, this.#number, isList);
      const path = this.#paths.join(this.#folder, name);
      this.#number += 1;
      const made = attempt(() => this.#files.writeNew(path, content));
      if (made.trouble === undefined) return { value: path };
      if (made.trouble !== 'EEXIST') return { trouble: made.trouble };
    }
    return { trouble: 'EEXIST' };
  }

  #replaceAll(moves: readonly Move[], temporaries: readonly string[]): { done: Move[]; diagnostics: Diagnostic[] } {
    const diagnostics: Diagnostic[] = [];
    const done: Move[] = [];
    for (const [index, move] of moves.entries()) {
      const temporary = memberAt(temporaries, index);
      const { trouble } = attempt(() => this.#files.replace(temporary, move.target));
      if (trouble === undefined) {
        done.push(move);
        continue;
      }
      this.#discard(temporary);
      diagnostics.push(this.#replaceTrouble(move.target, trouble));
    }
    return { done, diagnostics };
  }

  /** Brings the old state of a document back; whether that worked. What another build put there since is left alone. */
  #undo({ file, target, before }: Move): boolean {
    if (!this.#holds(target, file.content)) return false;
    if (before.kind === 'nothing') return attempt(() => this.#files.remove(target)).trouble === undefined;
    if (before.kind !== 'file') return false;
    const old = this.#writeTemporary(before.content, false);
    if (old.trouble !== undefined) return false;
    const { trouble } = attempt(() => this.#files.replace(old.value, target));
    if (trouble !== undefined) this.#discard(old.value);
    return trouble === undefined;
  }

  #holds(path: string, content: Uint8Array): boolean {
    const { value } = attempt(() => (this.#files.kindOf(path) === 'file' ? this.#files.read(path) : undefined));
    return value !== undefined && Buffer.compare(value, content) === 0;
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

/** Whether a document has its content already. */
export function isSame({ file, before }: Move): boolean {
  return before.kind === 'file' && Buffer.compare(before.content, file.content) === 0;
}
