import type { Bid } from '../../model/bid.ts';
import type { Item, Mention } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import { type IdRange, namedIds } from '../../reading/texts/id-ranges.ts';
import { sentencesOf } from '../../reading/texts/sentences.ts';
import type { SourceFile, Span } from '../../text/source-file.ts';
import { defineRule } from '../rule.ts';

export const rangeNotWhole = defineRule<{ from: string; to: string; missing: string }>({
  code: 'EMV217',
  name: 'range-not-whole',
  severity: 'warning',
  certainty: 'presumed',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ from, to, missing }) => `de reeks ${from} t/m ${to} laat ${missing} weg`,
      en: ({ from, to, missing }) => `the range ${from} to ${to} leaves out ${missing}`,
    },
    why: {
      nl: () => 'een beoordelaar denkt dat het overzicht niet compleet is, of dat een nummer is vergeten',
      en: () => 'an evaluator thinks that the overview is incomplete, or that an id was forgotten',
    },
    help: {
      nl: ({ missing }) =>
        `laat de reeks alle nummers omvatten; hoort ${missing} er niet bij, schrijf dan dat het om een selectie gaat`,
      en: ({ missing }) => `let the range cover all ids; if ${missing} does not belong, write that this is a selection`,
    },
  },
  check({ bid, report }) {
    const { ranges, single } = namedIds(bid);
    if (ranges.length === 0) return;
    const elsewhere = itemsInRanges(ranges);
    const alone = groupByItem(single);
    const lists = new Map<string, readonly Item[]>();
    for (const range of ranges) {
      const { first, last, items } = range;
      const [item] = items;
      if (item === undefined || items.length < shortest) continue;
      const key = `${item.kind} ${lettersOf(item.id)}`;
      const list = lists.get(key) ?? alike(bid, item);
      lists.set(key, list);
      const left = list.length - items.length;
      if (left <= 0 || left > list.length / 4) continue;
      const around = sentenceAround(range);
      const sentence = first.span.file.text.slice(around.start, around.end);
      // A report holds what stands there: `KPI-01 t/m KPI-08, acties en klachten`.
      const isContents = first.from?.kind === 'report' || first.from?.kind === 'meeting';
      const isSelection = isContents || left > list.length / 8 + 1;
      if (selecting.test(sentence) || (isSelection && !claimsAll.test(sentence))) continue;
      const covered = new Set(items);
      const missing = list.filter((other) => !covered.has(other));
      // A text that goes on about the rest has not forgotten it.
      if (missing.some((other) => elsewhere.get(first.span.file)?.has(other) || isNear(alone.get(other), around)))
        continue;
      report(first.span.file.span(first.span.start, last.span.end), {
        from: first.id,
        to: last.id,
        missing: missing.map(({ id }) => id).join(', '),
      });
    }
  },
});

/** Two ids are an enumeration, no range. */
const shortest = 3;

/** Words with which a text says that it means a part. */
const selecting =
  /(?<![a-zà-ɏ])(?:selectie|deel|gedeelte|enkele|sommige|onder meer|waaronder|behalve|uitgezonderd|exclusief|malus|boetes?|korting(?:en)?|bonus|selection|part|some|including|except|excluding|penalt(?:y|ies)|deductions?)(?![a-zà-ɏ])/iu;

/** Words with which a text says that it means the whole. */
const claimsAll =
  /(?<![a-zà-ɏ])(?:alle|elke?|iedere?|allemaal|volledig|totaal|all|every|each|whole|entire)(?![a-zà-ɏ])/iu;

/** The items of the kind that carry the same letters: those that the range could have covered. */
function alike(bid: Bid, { kind, id }: Item): readonly Item[] {
  const letters = lettersOf(id);
  return bid.items(kind).filter((other) => lettersOf(other.id) === letters);
}

function lettersOf(id: string): string {
  return id.replace(/[^A-Za-zÀ-ÖØ-öø-ɏ].*$/su, '').toUpperCase();
}

/** The items that the ranges of each file cover. */
function itemsInRanges(ranges: readonly IdRange[]): ReadonlyMap<SourceFile, ReadonlySet<Item>> {
  const named = new Map<SourceFile, Set<Item>>();
  for (const { first, items } of ranges) {
    const ofFile = named.get(first.span.file) ?? new Set<Item>();
    for (const item of items) ofFile.add(item);
    named.set(first.span.file, ofFile);
  }
  return named;
}

function groupByItem(mentions: readonly Mention[]): ReadonlyMap<Item, readonly Mention[]> {
  const groups = new Map<Item, Mention[]>();
  for (const mention of mentions) if (mention.to !== undefined) append(groups, mention.to, mention);
  return groups;
}

/** `Wens W-16 …`: the next sentence begins with what the range leaves out. */
const openingWords = 15;

function isNear(mentions: readonly Mention[] | undefined, { file, start, end }: Span): boolean {
  return (mentions ?? []).some(({ span }) => span.file === file && span.end > start && span.start < end + openingWords);
}

/** How far around a range its sentence is looked for. */
const reach = 300;

function sentenceAround({ first: { span, from }, last }: IdRange): Span {
  const { text: all } = span.file;
  // The field of an item ends with its line.
  const lineEnd = from === undefined ? -1 : all.indexOf('\n', last.span.end);
  const line = from === undefined ? 0 : all.lastIndexOf('\n', span.start) + 1;
  const start = Math.max(line, span.start - reach);
  const text = all.slice(start, Math.min(last.span.end + reach, lineEnd === -1 ? all.length : lineEnd));
  const at = span.start - start;
  const sentence = sentencesOf(text).find((piece) => piece.start <= at && at < piece.end);
  return span.file.span(start + (sentence?.start ?? at), start + (sentence?.end ?? at));
}
