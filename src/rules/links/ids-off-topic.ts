/** Ids in running text whose item has no word of their sentence, while one other item of the kind has several. */
import type { Item, ItemKind, Mention } from '../../model/item.ts';
import { bracketedMentions } from '../../reading/texts/bracketed-mentions.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { tellingWords } from '../../reading/words/fact-words.ts';
import { hasWord, type Topic } from '../../reading/words/topic.ts';

/** An id that seems to be mistaken for that of another item. */
export interface OffTopicId {
  readonly mention: Mention;
  readonly named: Item;
  readonly meant: Item;
  /** The words before the id, as written. */
  readonly words: string;
}

const kinds: readonly ItemKind[] = ['risk', 'evidence', 'reference'];
/** What an item is called, by the fields in which that stands. */
const naming: ReadonlySet<string> = new Set(['title', 'name', 'text', 'description', 'client', 'project']);
/** A word of more items than this says nothing. */
const mostItems = 2;
const fewestWords = 2;
/** A whole sentence before an id is about more than its item. */
const mostWords = 4;

interface Topics {
  readonly item: Item;
  /** The words of its name, and those of all its fields. */
  readonly name: Topic;
  readonly all: Topic;
}

/** The items of a kind by the words that they have; each word is looked up in all of them once. */
class ItemsByWord {
  readonly #named = new Map<string, readonly Topics[]>();
  readonly #having = new Map<string, readonly Topics[]>();

  constructor(readonly items: readonly Topics[]) {}

  namedWith(word: string): readonly Topics[] {
    return this.#lookUp(this.#named, word, ({ name }) => name);
  }

  having(word: string): readonly Topics[] {
    return this.#lookUp(this.#having, word, ({ all }) => all);
  }

  #lookUp(known: Map<string, readonly Topics[]>, word: string, words: (item: Topics) => Topic): readonly Topics[] {
    const found = known.get(word) ?? this.items.filter((item) => hasWord(words(item), word));
    known.set(word, found);
    return found;
  }
}

/** The ids between brackets that fit another item of their kind than the one they name. */
export function offTopicIds(reading: Reading): OffTopicId[] {
  const byKind = new Map<ItemKind, ItemsByWord>(kinds.map((kind) => [kind, new ItemsByWord(topicsOf(reading, kind))]));
  const byItem = new Map([...byKind.values()].flatMap(({ items }) => items.map((topics) => [topics.item, topics])));
  return reading.ownPassages().flatMap((passage) => {
    if (passage.kind === 'heading' || passage.item?.kind === 'glossaryTerm') return [];
    return bracketedMentions(reading, passage).flatMap(({ mention, sentence, opening }): OffTopicId[] => {
      const { to } = mention;
      const items = to === undefined ? undefined : byKind.get(to.kind);
      const own = to === undefined ? undefined : byItem.get(to);
      if (to === undefined || items === undefined || own === undefined || passage.item === to) return [];
      const ahead = passage.text.slice(sentence.start, opening);
      const words = ahead.slice(Math.max(...parting.map((sign) => ahead.lastIndexOf(sign))) + 1).trim();
      const said = [...wordsIn(words)];
      if (said.length === 0 || said.length > mostWords || said.some((word) => hasWord(own.all, word))) return [];
      const [meant, ...more] = itemsAbout(said, items);
      if (meant === undefined || more.length > 0) return [];
      return [{ mention, named: to, meant: meant.item, words }];
    });
  });
}

/** The items that words name: two of them, or one that no other item has, in any of its fields. */
function itemsAbout(words: readonly string[], items: ItemsByWord): readonly Topics[] {
  const telling = new Map<Topics, number>();
  const alone = new Set<Topics>();
  for (const word of words) {
    const named = items.namedWith(word);
    if (named.length <= mostItems) for (const item of named) telling.set(item, (telling.get(item) ?? 0) + 1);
    const [only, ...others] = word.length >= shortestAlone ? items.having(word) : [];
    if (only !== undefined && others.length === 0 && named.includes(only)) alone.add(only);
  }
  const inTwo = [...telling].flatMap(([item, count]) => (count >= fewestWords ? [item] : []));
  return [...new Set([...inTwo, ...alone])];
}

const shortestAlone = 5;

/** The words that tell things apart, and standards by their number: `ISO 9001`. */
function wordsIn(text: string): Topic {
  const standards = [...text.matchAll(/(?<![A-Za-z])[A-Z]{2,6}[ -]\d{3,5}(?!\d)/gu)].map(([name]) =>
    name.replace('-', ' '),
  );
  return new Set([...tellingWords(text), ...standards]);
}

function topicsOf(reading: Reading, kind: ItemKind): Topics[] {
  return reading.bid.items(kind).map((item) => {
    const passages = reading.passagesOf(item);
    const textOf = (wanted: (field: string) => boolean): string =>
      passages.flatMap(({ field, text }) => (field !== undefined && wanted(field) ? [text] : [])).join(' ');
    return {
      item,
      name: wordsIn(textOf((field) => naming.has(field))),
      all: wordsIn(textOf(() => true)),
    };
  });
}

const parting = [';', ':', ')', ',', '.'];
