import { fingerprint } from './fingerprint.ts';
import { element } from './xml-element.ts';

/** What the names of bookmarks around fields start with. */
const fieldMark = '_emvi_';

/** Word takes no longer name. */
const longestName = 40;

/** The hidden bookmark around the text of a field, so that the field is still found where an office program has dropped its content control. */
export function fieldBookmarkName(address: string): string {
  return `${fieldMark}${fingerprint(address)}`;
}

/** Whether a bookmark is that of a field. */
export function isFieldBookmark(name: string): boolean {
  return name.startsWith(fieldMark);
}

/**
 * The bookmarks of one document: names that Word accepts, each used once (Word does not tell capitals apart), and
 * numbers from one upwards.
 */
export class Bookmarks {
  readonly #anchors = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #written = new Set<string>();
  #lastId = 0;

  /** Gives each anchor its bookmark name, in the order in which they stand in the document. */
  constructor(anchors: Iterable<string>) {
    for (const anchor of anchors) {
      if (this.#anchors.has(anchor)) continue;
      const name = this.#free(anchor);
      this.#taken.add(name.toLowerCase());
      this.#anchors.set(anchor, name);
    }
  }

  /** The bookmark of an anchor; undefined where the document does not have that anchor. */
  nameOf(anchor: string): string | undefined {
    return this.#anchors.get(anchor);
  }

  /** The start and the end of a bookmark; nothing where the document already has it. */
  write(name: string): { start: ReturnType<typeof element>; end: ReturnType<typeof element> } | undefined {
    if (this.#written.has(name)) return undefined;
    this.#written.add(name);
    this.#lastId += 1;
    return {
      start: element('w:bookmarkStart', { 'w:id': this.#lastId, 'w:name': name }),
      end: element('w:bookmarkEnd', { 'w:id': this.#lastId }),
    };
  }

  #free(anchor: string): string {
    const readable = anchor.replace(/[^A-Za-z0-9]+/g, '_');
    const name = /^[A-Za-z]/.test(readable) ? readable : `a_${readable}`;
    const isFree = name.length <= longestName && !this.#taken.has(name.toLowerCase());
    return isFree ? name : `a_${fingerprint(anchor)}`;
  }
}
