import type { EntryKind, FileSystem } from '../host/host.ts';
import type { PathRules } from '../host/paths.ts';
import { attempt } from '../host/system-trouble.ts';

/** Where a path of the bid leads on this disk. */
export type Located =
  | { readonly outcome: 'found'; readonly kind: EntryKind; readonly absolute: string }
  | { readonly outcome: 'link'; readonly absolute: string }
  | { readonly outcome: 'missing' }
  | { readonly outcome: 'trouble'; readonly trouble: string };

/** What stands in one folder. */
export interface Listing {
  /** Stored name by its NFC form, in order of that form. */
  readonly names: ReadonlyMap<string, string>;
  /** Why the folder could not be listed. */
  readonly trouble?: string;
}

const nothing: Listing = { names: new Map() };

/**
 * The names in a project folder, listed once each. Every name on a way is looked up in the listing of its folder and
 * not asked of the system, so that upper and lower case count on Windows and macOS as they do on Linux, and accents
 * are found however a Mac stored them.
 */
export class NameTree {
  readonly #listings = new Map<string, Listing>();

  constructor(
    readonly root: string,
    readonly files: FileSystem,
    readonly paths: PathRules,
  ) {}

  /** The names in a folder; none when it is no folder or does not exist. */
  list(absolute: string): Listing {
    const known = this.#listings.get(absolute);
    if (known !== undefined) return known;
    const listing = this.#read(absolute);
    this.#listings.set(absolute, listing);
    return listing;
  }

  /** Follows names from the project folder down and stops at the first link, whatever it points at. */
  locate(names: readonly string[]): Located {
    let absolute = this.root;
    let kind: EntryKind = 'folder';
    for (const name of names) {
      const listing = this.list(absolute);
      if (listing.trouble !== undefined) return { outcome: 'trouble', trouble: listing.trouble };
      const stored = listing.names.get(name);
      if (stored === undefined) return { outcome: 'missing' };
      absolute = this.paths.join(absolute, stored);
      const found = this.files.kindOf(absolute);
      if (found === undefined) return { outcome: 'missing' };
      if (found === 'link') return { outcome: 'link', absolute };
      kind = found;
    }
    return { outcome: 'found', kind, absolute };
  }

  #read(absolute: string): Listing {
    if (this.files.kindOf(absolute) !== 'folder') return nothing;
    const listed = attempt(() => this.files.list(absolute));
    if (listed.trouble !== undefined) return { ...nothing, trouble: listed.trouble };
    const names = new Map<string, string>();
    // Where a folder holds both forms of one name, the form that is NFC already wins.
    for (const stored of listed.value)
      if (stored !== stored.normalize('NFC')) names.set(stored.normalize('NFC'), stored);
    for (const stored of listed.value) if (stored === stored.normalize('NFC')) names.set(stored, stored);
    return { names: new Map([...names].sort(([a], [b]) => (a < b ? -1 : 1))) };
  }
}
