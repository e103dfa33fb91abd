import { type Diagnostic, diagnose, type RelatedPlace } from '../diagnostics/diagnostic.ts';
import { firstLineOf } from '../text/first-line.ts';
import type { SourceFile, Span } from '../text/source-file.ts';
import { findEscapedCharacter } from './characters.ts';
import { aliasOrAnchor, duplicateKey, keyNotText, tagUsed } from './findings.ts';
import { mustacheTrap, reservedStartTrap } from './text-traps.ts';
import type { Trap } from './trap.ts';
import type { YamlNode, YamlScalar } from './tree.ts';

const placesShown = 5;

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Collects what is legal YAML but has no place in a bid: anchors, aliases, merge keys, tags, names that are no text,
 * and names that stand twice.
 */
export class Oddities {
  readonly #diagnostics: Diagnostic[] = [];
  readonly #traps: Trap[] = [];
  readonly #anchors = new Map<string, Place[]>();
  readonly #aliases = new Map<string, Place[]>();

  constructor(
    readonly file: SourceFile,
    readonly text: string,
  ) {}

  /** Signs that were meant as text: an alias to nothing, a tag that is no YAML tag. */
  traps(): Trap[] {
    const traps = [...this.#traps];
    for (const [name, places] of this.#aliases) {
      // A lone `*` is reported by the library too, at the same place.
      if (this.#anchors.has(name)) continue;
      for (const place of places) traps.push(reservedStartTrap(this.file, place.start));
    }
    return traps;
  }

  diagnostics(): Diagnostic[] {
    const diagnostics = [...this.#diagnostics];
    for (const [name, anchors] of this.#anchors) {
      const [first, ...others] = anchors;
      if (first === undefined) continue;
      const related = [...others, ...(this.#aliases.get(name) ?? [])]
        .slice(0, placesShown)
        .map((place) => this.#also(place));
      diagnostics.push(diagnose(aliasOrAnchor, this.#span(first), { mark: `&${name}` }, related));
    }
    return diagnostics;
  }

  alias(name: string, start: number, end: number): void {
    append(this.#aliases, name, { start, end });
  }

  /** @param nodeStart where the named node starts; the anchor stands before it */
  anchor(name: string, nodeStart: number): void {
    const start = Math.max(this.text.lastIndexOf(`&${name}`, nodeStart), 0);
    append(this.#anchors, name, { start, end: start + name.length + 1 });
  }

  /**
   * @param nodeStart where the tagged node starts; the tag stands before it
   * @param floor where the tag can start at the earliest
   */
  tag(nodeStart: number, floor: number): void {
    let start = this.text.lastIndexOf('!', nodeStart - 1);
    while (start > floor && /[^\s[{,]/u.test(this.text.charAt(start - 1))) start -= 1;
    if (start < 0) return;
    const tag = /^![^\s,[\]{}]*/u.exec(this.text.slice(start, nodeStart))?.[0] ?? '!';
    if (tag.startsWith('!!') || tag.startsWith('!<')) {
      this.#diagnostics.push(diagnose(tagUsed, this.file.span(start, start + tag.length), { tag }));
    } else this.#traps.push(reservedStartTrap(this.file, start));
  }

  duplicate(key: string, first: YamlScalar, second: YamlScalar): void {
    const related: RelatedPlace[] = [
      { span: this.#span(first), label: { nl: 'hier staat het al', en: 'it is already here' } },
    ];
    this.#diagnostics.push(diagnose(duplicateKey, this.#span(second), { key }, related));
  }

  mergeKey(key: YamlScalar, hasAlias: boolean): void {
    // With an alias behind it, the finding at the anchor names this place already.
    if (!hasAlias) this.#diagnostics.push(diagnose(aliasOrAnchor, this.#span(key), { mark: '<<' }));
  }

  /** How many findings there are, to be able to forget later ones. */
  get count(): number {
    return this.#diagnostics.length;
  }

  /**
   * @param before the count before the entry was read: the entry is skipped, and what was found inside it with it
   */
  keyThatIsNoText(key: YamlNode, before: number): void {
    if (this.text.startsWith('{{', key.start)) {
      this.#traps.push(mustacheTrap(this.file, key.start));
      return;
    }
    const place = key.end > key.start ? key : this.#colonAfter(key.end);
    this.#diagnostics.length = before;
    // Nothing at all in the place of a name: the library has an error for it.
    if (place === undefined) return;
    const source = this.file.text.slice(place.start, place.end);
    const parameters = { key: firstLineOf(source), isPlain: key.kind === 'scalar' };
    this.#diagnostics.push(diagnose(keyNotText, this.#span(place), parameters));
  }

  escapes(start: number, end: number, value: string): void {
    this.#diagnostics.push(...findEscapedCharacter(this.file, start, end, value));
  }

  #colonAfter(offset: number): Place | undefined {
    let at = offset;
    while (/\s/u.test(this.text.charAt(at))) at += 1;
    return this.text[at] === ':' ? { start: at, end: at + 1 } : undefined;
  }

  #also(place: Place): RelatedPlace {
    return { span: this.#span(place), label: { nl: 'hier wordt ernaar verwezen', en: 'it is referred to here' } };
  }

  #span(place: Place): Span {
    return this.file.span(place.start, place.end);
  }
}

function append(places: Map<string, Place[]>, name: string, place: Place): void {
  const known = places.get(name);
  if (known === undefined) places.set(name, [place]);
  else known.push(place);
}
