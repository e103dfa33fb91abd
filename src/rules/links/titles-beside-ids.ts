/** Ids with the whole title of another item of their kind right beside them: `**Overdracht** (F-4)`, `F-4, oplevering en overdracht, duurt`. */
import type { Item, ItemKind } from '../../model/item.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import type { OffTopicId } from './ids-off-topic.ts';

const kinds: readonly ItemKind[] = ['phase', 'kpi', 'risk', 'evidence', 'wish', 'question', 'criterion'];
/** Shorter titles are words of any sentence. */
const shortest = 6;
/** As long as titles are. */
const longest = 120;

/** The titles of the items of one kind, and the items by the titles that no other item of the kind has. */
interface Titles {
  readonly ofItem: ReadonlyMap<Item, string>;
  readonly byTitle: ReadonlyMap<string, Item>;
}

/** The ids beside which our texts write the title of another item, and not that of their own. */
export function idsBesideTitles(reading: Reading): readonly OffTopicId[] {
  const titles = new Map(kinds.map((kind) => [kind, titlesOf(reading.bid.items(kind))]));
  return reading.ownPassages().flatMap((passage) =>
    reading.mentionsIn(passage).flatMap((mention): OffTopicId[] => {
      const { to } = mention;
      const known = to === undefined ? undefined : titles.get(to.kind);
      const own = to === undefined ? undefined : known?.ofItem.get(to);
      if (to === undefined || known === undefined || own === undefined || passage.item === to) return [];
      const beside = wordsBeside(passage, mention.span.start, mention.span.end);
      if (beside.some((words) => inSmallLetters(words) === own)) return [];
      for (const words of beside) {
        const meant = known.byTitle.get(inSmallLetters(words));
        if (meant !== undefined && meant !== to) return [{ mention, named: to, meant, words }];
      }
      return [];
    }),
  );
}

function titlesOf(items: readonly Item[]): Titles {
  const ofItem = new Map<Item, string>();
  const found = new Map<string, Item[]>();
  for (const item of items) {
    const { title } = item.data as { readonly title?: string };
    const name = inSmallLetters(title ?? '').trim();
    if (name.length < shortest) continue;
    ofItem.set(item, name);
    found.set(name, [...(found.get(name) ?? []), item]);
  }
  const byTitle = [...found].flatMap(([name, [item, ...more]]): [string, Item][] =>
    item === undefined || more.length > 0 ? [] : [[name, item]],
  );
  return { ofItem, byTitle: new Map(byTitle) };
}

/** What stands right before an id between brackets, behind it between commas or brackets, or is the rest of its cell. */
function wordsBeside(passage: Passage, from: number, until: number): readonly string[] {
  const { text, file, kind } = passage;
  const origin = passage.span().start;
  const [start, end] = [from - origin, until - origin];
  // A place in folded YAML cannot be counted from its start.
  if (!text.startsWith(file.text.slice(from, until), start)) return [];
  const before = text.slice(Math.max(0, start - longest), start);
  const behind = text.slice(end, end + longest);
  const ahead = /\(\s?(?:fase\s|phase\s)?$/iu.test(before) ? before.slice(0, before.lastIndexOf('(')) : undefined;
  const cell = kind === 'cell' && start === 0 ? behind.replace(/^[\s:–-]+/u, '') : undefined;
  const apposition = /^(?:,\s|\s\()([^,.;:()]{4,100})[,)]/u.exec(behind)?.[1];
  return [...(ahead === undefined ? [] : partsBefore(ahead)), cell, apposition].flatMap((words) =>
    words === undefined ? [] : [plain(words)],
  );
}

/** The words since the last sign, and in bold or italics. */
function partsBefore(ahead: string): readonly string[] {
  const part = ahead.slice(Math.max(...[...'.,;:)'].map((sign) => ahead.lastIndexOf(sign))) + 1);
  const marked = /\*{1,2}([^*]{4,100})\*{1,2}\s?$/u.exec(ahead)?.[1];
  return marked === undefined ? [part] : [part, marked];
}

function plain(words: string): string {
  return words.replace(/^[\s*_\d]+|[\s*_]+$/gu, '').replace(/^(?:de|het|the)\s/iu, '');
}
