/** What earlier builds left in an output folder: the list of their documents, and the traces of one that was killed. */
import type { Host } from '../host/host.ts';
import { pathsOn } from '../host/paths.ts';
import { attempt } from '../host/system-trouble.ts';
import { collisionKey } from '../text/file-names.ts';
import { hashOf, type OutputList, readOutputList } from './output-list.ts';
import { listName, readTemporaryName } from './temporary-names.ts';

/** The list that a build had written, but not yet put in its place. */
interface Unfinished {
  readonly path: string;
  readonly list: OutputList;
  readonly isDead: boolean;
}

/** How far a killed build came with a document: its new version stands there, still the old one, or neither. */
type Standing = 'new' | 'old' | 'neither';

export class EarlierBuilds {
  /** The names in the folder. */
  readonly names: readonly string[];
  /** Documents on their way of builds that were killed: nobody will move them to their place. */
  readonly leftovers: readonly string[];
  readonly #host: Host;
  readonly #folder: string;
  readonly #list: OutputList;
  readonly #unfinished: readonly Unfinished[];
  readonly #known: ReadonlySet<string>;

  /**
   * @param folder absolute
   * @param before the list as it was before the documents were read: another build may have put its own there since
   */
  constructor(host: Host, folder: string, before: OutputList = new Map()) {
    this.#host = host;
    this.#folder = folder;
    this.names = attempt(() => host.files.list(folder)).value ?? [];
    const temporaries = this.names.flatMap((name) => {
      const read = readTemporaryName(name);
      return read === undefined ? [] : [{ path: this.#path(name), isDead: !host.isAtWork(read.process), ...read }];
    });
    this.leftovers = temporaries.filter(({ isList, isDead }) => isDead && !isList).map(({ path }) => path);
    // In this order: a list that is put in its place between the two is then read twice and not missed.
    this.#unfinished = temporaries
      .filter(({ isList }) => isList)
      .map(({ path, isDead }) => ({ path, isDead, list: readOutputList(host.files, path) }));
    this.#list = readOutputList(host.files, this.#path(listName));
    const lists = [before, this.#list, ...this.#unfinished.map(({ list }) => list)];
    this.#known = new Set(lists.flatMap((list) => [...list].map(([name, hash]) => keyOf(name, hash))));
  }

  /** Whether a build wrote a document with this content here. */
  wrote(name: string, content: Uint8Array): boolean {
    return this.#known.has(keyOf(name, hashOf(content)));
  }

  /** The documents of a killed build that stand here beside older ones; empty when the documents belong together. */
  get torn(): { readonly renewed: readonly string[]; readonly old: readonly string[] } {
    const nothing = { renewed: [], old: [] };
    return this.#dead.map(({ list }) => this.#compare(list, [...list.keys()])).find(isTorn) ?? nothing;
  }

  /**
   * The list for when these documents are written too, with the lists of killed builds that say nothing more then. The
   * documents of other builds stay listed as long as they are there.
   */
  listWith(documents: OutputList): { readonly list: OutputList; readonly settled: readonly string[] } {
    const isOther = (name: string): boolean => !documents.has(name);
    const settled = this.#dead.filter(({ list }) => !isTorn(this.#compare(list, [...list.keys()].filter(isOther))));
    const list = new Map([...this.#list].filter(([name]) => this.#isThere(name)));
    for (const { list: newer } of settled) {
      for (const [name, hash] of newer) if (this.#standing(name, hash) === 'new') list.set(name, hash);
    }
    for (const [name, hash] of documents) list.set(name, hash);
    return { list, settled: settled.map(({ path }) => path) };
  }

  get #dead(): readonly Unfinished[] {
    return this.#unfinished.filter(({ isDead }) => isDead);
  }

  #compare(list: OutputList, names: readonly string[]): { renewed: string[]; old: string[] } {
    const standing = (wanted: Standing) =>
      names.filter((name) => this.#standing(name, list.get(name) ?? '') === wanted);
    return { renewed: standing('new'), old: standing('old') };
  }

  #standing(name: string, renewed: string): Standing {
    const before = this.#list.get(name);
    if (renewed === before) return 'neither';
    const path = this.#path(name);
    const isThere = this.#host.files.kindOf(path) === 'file';
    const content = isThere ? attempt(() => this.#host.files.read(path)).value : undefined;
    const now = content === undefined ? undefined : hashOf(content);
    if (now === renewed) return 'new';
    return now === before ? 'old' : 'neither';
  }

  #isThere(name: string): boolean {
    return this.#host.files.kindOf(this.#path(name)) === 'file';
  }

  #path(name: string): string {
    return pathsOn(this.#host.platform).join(this.#folder, name);
  }
}

function isTorn({ renewed, old }: { readonly renewed: readonly string[]; readonly old: readonly string[] }): boolean {
  return renewed.length > 0 && old.length > 0;
}

function keyOf(name: string, hash: string): string {
  return `${collisionKey(name)}/${hash}`;
}
