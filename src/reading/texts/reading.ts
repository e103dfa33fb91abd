import type { Bid } from '../../model/bid.ts';
import type { Item, Mention } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import { kindNames } from '../../model/kinds.ts';
import { oncePer } from '../../text/remembering.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { WordText } from '../../word-file/word-text.ts';
import { type Claim, claimsOf } from './claim.ts';
import { itemPassages } from './item-passages.ts';
import type { Passage } from './passage.ts';
import { prosePassages } from './prose-passages.ts';
import { wordPassages } from './word-passages.ts';

/** The reading of a bid: always the same one, so that no step reads its texts again. */
export const readingOf: (bid: Bid) => Reading = oncePer((bid) => new Reading(bid));

/** What the texts of a bid say: every question about them answered from one reading, made when first asked. */
export class Reading {
  readonly #ofItem = new Map<Item, readonly Passage[]>();
  readonly #ofFile = new Map<SourceFile, readonly Passage[]>();
  readonly #claims = new Map<Passage, readonly Claim[]>();
  #mentions: ReadonlyMap<SourceFile, readonly Mention[]> | undefined;
  #all: readonly Passage[] | undefined;
  #own: readonly Passage[] | undefined;
  #bodies: ReadonlyMap<string, Item> | undefined;

  constructor(readonly bid: Bid) {}

  /** The texts in the fields of an item. */
  passagesOf(item: Item): readonly Passage[] {
    return remember(this.#ofItem, item, () => itemPassages(item));
  }

  /** The blocks of a Markdown file of the bid, or of a Word file that is checked against it. */
  passagesIn(file: SourceFile): readonly Passage[] {
    return remember(this.#ofFile, file, () =>
      file instanceof WordText
        ? wordPassages(file, this.#buyersTexts())
        : prosePassages(file, this.#itemWithBody(file.path)),
    );
  }

  /** The blocks of all Markdown files of the bid, in their order. */
  prosePassages(): readonly Passage[] {
    return [...this.bid.prose.values()].flatMap((file) => this.passagesIn(file));
  }

  /** All texts of the bid: those of the items in the order in which a bid is read, then the sections. */
  passages(): readonly Passage[] {
    this.#all ??= [...this.#textsOfItems(), ...this.prosePassages()];
    return this.#all;
  }

  /** All texts of the bid in our own words; the names of the parties are nobody's words. */
  ownPassages(): readonly Passage[] {
    this.#own ??= this.passages().filter(({ voice, item }) => voice === 'ours' && item?.kind !== 'party');
    return this.#own;
  }

  /** The blocks of the Markdown file that an item names as its answer. */
  bodyPassages(item: Item): readonly Passage[] {
    const file = this.bid.bodyOf(item);
    return file === undefined ? [] : this.passagesIn(file);
  }

  /** What a text claims in numbers. */
  claims(passage: Passage): readonly Claim[] {
    return remember(this.#claims, passage, () => {
      const ids = this.mentionsIn(passage).map(({ span }) => span);
      const isId = (start: number, end: number): boolean => {
        if (ids.length === 0) return false;
        const place = passage.span(start, end);
        return ids.some((id) => id.start < place.end && place.start < id.end);
      };
      return claimsOf(passage, isId);
    });
  }

  /** The ids that stand in a text, in its order. */
  mentionsIn(passage: Passage): readonly Mention[] {
    this.#mentions ??= groupByFile(this.bid.mentions);
    const mentions = this.#mentions.get(passage.file) ?? [];
    const { start, end } = passage.span();
    const found: Mention[] = [];
    for (let index = firstAtOrAfter(mentions, start); index < mentions.length; index += 1) {
      const mention = mentions[index] as Mention;
      if (mention.span.start >= end) break;
      found.push(mention);
    }
    return found;
  }

  #textsOfItems(): Passage[] {
    return kindNames.flatMap((kind) => this.bid.items(kind).flatMap((item) => this.passagesOf(item)));
  }

  #buyersTexts(): readonly string[] {
    return this.#textsOfItems().flatMap(({ voice, text }) => (voice === 'buyer' ? [text] : []));
  }

  #itemWithBody(path: string): Item | undefined {
    this.#bodies ??= new Map(
      (['wish', 'question'] as const).flatMap((kind) =>
        this.bid.items(kind).flatMap((item): [string, Item][] => {
          const body = this.bid.bodyOf(item);
          return body === undefined ? [] : [[body.path, item]];
        }),
      ),
    );
    return this.#bodies.get(path);
  }
}

function groupByFile(mentions: readonly Mention[]): ReadonlyMap<SourceFile, readonly Mention[]> {
  const byFile = new Map<SourceFile, Mention[]>();
  for (const mention of mentions) append(byFile, mention.span.file, mention);
  for (const list of byFile.values()) list.sort((a, b) => a.span.start - b.span.start);
  return byFile;
}

function firstAtOrAfter(mentions: readonly Mention[], start: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).span.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function remember<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}
