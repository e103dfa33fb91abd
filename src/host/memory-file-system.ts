import { type EntryKind, type FileSystem, HostError } from './host.ts';
import { pathsOn } from './paths.ts';
import { attempt } from './system-trouble.ts';

/** Says with which system code a call must fail; undefined lets it through. A `replace` is asked about its target. */
export type FailOn = (call: keyof FileSystem, path: string) => string | undefined;

type Entry =
  | { readonly kind: 'file'; readonly path: string; readonly content: Uint8Array }
  | { readonly kind: 'folder' | 'other'; readonly path: string }
  | { readonly kind: 'link'; readonly path: string; readonly target: string };

const mostLinksOnOneWay = 40;

/**
 * A disk in memory with the habits of a platform: Windows separators, names that ignore case on Windows and macOS,
 * links, and failures on demand.
 */
export class MemoryFileSystem implements FileSystem {
  readonly #paths;
  readonly #ignoresCase: boolean;
  readonly #failOn: FailOn;
  readonly #entries = new Map<string, Entry>();

  constructor(platform: string, failOn: FailOn = () => undefined) {
    this.#paths = pathsOn(platform);
    this.#ignoresCase = platform === 'win32' || platform === 'darwin';
    this.#failOn = failOn;
  }

  /** The content of every file, by its absolute path, in the order of writing. */
  get contents(): ReadonlyMap<string, Uint8Array> {
    const contents = new Map<string, Uint8Array>();
    for (const entry of this.#entries.values()) {
      if (entry.kind === 'file') contents.set(entry.path, entry.content);
    }
    return contents;
  }

  /** Puts something on the disk, with the folders above it, past all injected failures. */
  put(path: string, what: Uint8Array | { readonly link: string } | 'folder' | 'other'): void {
    this.#putFolder(this.#paths.dirname(path));
    if (what === 'folder') this.#putFolder(path);
    else if (what === 'other') this.#set({ kind: 'other', path });
    else if (what instanceof Uint8Array) this.#set({ kind: 'file', path, content: what });
    else this.#set({ kind: 'link', path, target: what.link });
  }

  kindOf(path: string): EntryKind | undefined {
    if (this.#failOn('kindOf', path) !== undefined) return undefined;
    return attempt(() => this.#find(path)).value?.kind;
  }

  realPath(path: string): string {
    this.#mayFail('realPath', path);
    return this.#demand(this.#followed(path), path).path;
  }

  sizeOf(path: string): number {
    this.#mayFail('sizeOf', path);
    return this.#file(path).content.length;
  }

  read(path: string): Uint8Array {
    this.#mayFail('read', path);
    return this.#file(path).content;
  }

  list(path: string): string[] {
    this.#mayFail('list', path);
    const folder = this.#demand(this.#followed(path), path);
    if (folder.kind !== 'folder') throw new HostError('ENOTDIR', path);
    const inside = [...this.#entries.values()].filter(
      (entry) => entry !== folder && this.#key(this.#paths.dirname(entry.path)) === this.#key(folder.path),
    );
    return inside.map((entry) => this.#paths.basename(entry.path)).sort();
  }

  makeFolder(path: string): void {
    this.#mayFail('makeFolder', path);
    const found = this.#followed(path);
    if (found !== undefined && found.kind !== 'folder') throw new HostError('EEXIST', path);
    this.#putFolder(this.#landed(path));
  }

  writeNew(path: string, content: Uint8Array): void {
    this.#mayFail('writeNew', path);
    if (this.#find(path) !== undefined) throw new HostError('EEXIST', path);
    const landed = this.#landed(path);
    if (this.#entries.get(this.#key(this.#paths.dirname(landed)))?.kind !== 'folder') {
      throw new HostError('ENOENT', path);
    }
    this.#set({ kind: 'file', path: landed, content: content.slice() });
  }

  replace(from: string, to: string): void {
    this.#mayFail('replace', to);
    const moved = this.#file(from);
    if (this.#find(to)?.kind === 'folder') throw new HostError('EISDIR', to);
    this.#entries.delete(this.#key(moved.path));
    this.#set({ kind: 'file', path: this.#landed(to), content: moved.content });
  }

  remove(path: string): void {
    this.#mayFail('remove', path);
    const found = this.#demand(this.#find(path), path);
    if (found.kind === 'folder') throw new HostError('EPERM', path);
    this.#entries.delete(this.#key(found.path));
  }

  #mayFail(call: keyof FileSystem, path: string): void {
    const trouble = this.#failOn(call, path);
    if (trouble !== undefined) throw new HostError(trouble, path);
  }

  #file(path: string): Extract<Entry, { kind: 'file' }> {
    const found = this.#demand(this.#followed(path), path);
    if (found.kind !== 'file') throw new HostError(found.kind === 'folder' ? 'EISDIR' : 'EIO', path);
    return found;
  }

  #demand<T>(found: T | undefined, path: string): T {
    if (found === undefined) throw new HostError('ENOENT', path);
    return found;
  }

  /** What stands at a path, links above it followed, the last one not. */
  #find(path: string): Entry | undefined {
    return this.#entries.get(this.#key(this.#landed(path)));
  }

  /** What stands at a path, every link followed. */
  #followed(path: string): Entry | undefined {
    let found = this.#find(path);
    for (let links = 0; found?.kind === 'link'; links += 1) {
      if (links === mostLinksOnOneWay) throw new HostError('ELOOP', path);
      found = this.#find(this.#paths.resolve(this.#paths.dirname(found.path), found.target));
    }
    return found;
  }

  /** Where a path really leads once the links above its last name are followed. */
  #landed(path: string): string {
    const whole = this.#paths.resolve(path);
    const parent = this.#paths.dirname(whole);
    if (parent === whole) return whole;
    return this.#paths.join(this.#followed(parent)?.path ?? parent, this.#paths.basename(whole));
  }

  #putFolder(path: string): void {
    const parent = this.#paths.dirname(path);
    if (parent !== path) this.#putFolder(parent);
    const found = this.#followed(path);
    if (found === undefined) this.#set({ kind: 'folder', path: this.#landed(path) });
    else if (found.kind !== 'folder') throw new HostError('ENOTDIR', path);
  }

  #set(entry: Entry): void {
    this.#entries.set(this.#key(entry.path), entry);
  }

  #key(path: string): string {
    return this.#ignoresCase ? path.normalize('NFC').toLowerCase() : path;
  }
}
