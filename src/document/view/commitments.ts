import { isKind } from '../../model/bid.ts';
import { type ItemPromises, itemPromises } from '../../reading/promises/item-promises.ts';
import type { ScoredItem } from '../../reading/promises/promise-claim.ts';
import { promisingSentences } from '../../reading/promises/promise-sentences.ts';
import type { Claim } from '../../reading/texts/claim.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import { type Reading, readingOf } from '../../reading/texts/reading.ts';
import { sentencesOf } from '../../reading/texts/sentences.ts';
import { escapeText } from '../markup/escape.ts';
import { chapterTitles } from '../plan/chapter-titles.ts';
import { strictView } from '../template/strict-view.ts';
import { textOf, textsOf } from './printed-fields.ts';
import type { View, ViewMaker } from './view-maker.ts';

/** The names that a commitment has for templates. */
export const commitmentFields = ['commitments', 'spokenCommitments', 'source', 'text', 'kpis', 'proof'] as const;

/**
 * Everything that the bid binds us to after award: what each answer promises with the KPIs that measure it, and the
 * meetings and reports that we offer.
 */
export function commitmentsOf(views: ViewMaker): View[] {
  const { bid } = views;
  const reading = readingOf(bid);
  const held = [...bid.items('meeting'), ...bid.items('report')].filter(({ data }) => data.frequency !== undefined);
  return [
    ...itemPromises(reading).flatMap((promises) => rowsOf(views, reading, promises)),
    ...held.map((item) =>
      commitment({
        source: views.of(item)['name'],
        text: isKind(item, 'meeting') ? views.of(item)['timing'] : textOf(views, item, 'frequency'),
        kpis: [],
        proof: [],
      }),
    ),
  ];
}

/**
 * A row for each thing that an answer promises with a KPI that measures it, and one for each KPI that is left. What two
 * KPIs measure stands in two rows: their norms, sources and owners would not stand beside each other in one.
 */
function rowsOf(views: ViewMaker, reading: Reading, { item, kpis, pairs }: ItemPromises): View[] {
  const left = new Set(kpis);
  const proof = [...views.references(item, 'evidence'), ...textsOf(views, item, 'proof')];
  const said = linesOf(views, reading, item).map(({ text, isIn }) => {
    const measuring = new Set(pairs.filter(({ promise }) => isIn(promise.claim)).map(({ norm }) => norm.kpi));
    for (const kpi of measuring) left.delete(kpi);
    return measuring.size === 0 ? [{ text, kpis: [] }] : [...measuring].map((kpi) => ({ text, kpis: [kpi] }));
  });
  const rows = [...said.flat(), ...[...left].map((kpi) => ({ text: '', kpis: [kpi] }))];
  return rows.map((row, index) =>
    commitment({
      source: index === 0 ? views.of(item)['mention'] : views.reference(item),
      text: row.text,
      kpis: views.all(row.kpis),
      proof: index === 0 ? proof : [],
    }),
  );
}

/** Something that an answer promises, and which numbers belong to it. */
interface Line {
  readonly text: string;
  readonly isIn: (claim: Claim) => boolean;
}

/** What we answer in the item itself: each measure, and of a longer text the sentences with a number. */
function linesOf(views: ViewMaker, reading: Reading, item: ScoredItem): Line[] {
  const field = item.kind === 'wish' ? 'response' : 'approach';
  return reading.passagesOf(item).flatMap((passage): Line[] => {
    if (passage.field === 'measures') {
      return [{ text: views.print(item, passage.path, passage.text), isIn: (claim) => claim.passage === passage }];
    }
    return passage.field === field ? sentencesWithNumbers(reading, passage) : [];
  });
}

/** The sentences of a text that state a number, or the whole text where none does. */
function sentencesWithNumbers(reading: Reading, passage: Passage): Line[] {
  const numbers = reading.claims(passage).filter(({ quantity }) => quantity.value.kind !== 'unspecified');
  const starts = new Set(numbers.map(({ sentence }) => sentence.start));
  const whole = { text: escapeText(passage.text), isIn: () => false };
  const lines = sentencesOf(passage.text)
    .filter(({ start }) => starts.has(start))
    .map(({ text, start }) => ({
      text: escapeText(text.replace(/\s+/gu, ' ').trim()),
      isIn: (claim: Claim) => claim.passage === passage && claim.sentence.start === start,
    }));
  return lines.length > 0 ? lines : [whole];
}

function commitment(fields: Readonly<Record<string, unknown>>): View {
  return Object.assign(strictView(), fields);
}

/** The sentences of the sections in which we promise a number, each with the heading or chapter under which it stands. */
export function spokenCommitmentsOf(views: ViewMaker): View[] {
  const { bid } = views;
  const reading = readingOf(bid);
  const titles = chapterTitles(bid, views.language);
  return reading.prosePassages().flatMap((passage) => {
    if (passage.voice !== 'ours' || passage.kind === 'heading') return [];
    const numbers = reading.claims(passage).filter(({ quantity }) => quantity.value.kind !== 'unspecified');
    if (numbers.length === 0) return [];
    return promisingSentences(passage, bid.language)
      .filter(({ start, end }) => numbers.some(({ quantity }) => quantity.start >= start && quantity.end <= end))
      .map(({ text }) =>
        commitment({
          source: escapeText(passage.heading ?? passage.item?.id ?? titles.get(passage.file.path) ?? passage.file.path),
          text: escapeText(text.replace(/\s+/gu, ' ').trim()),
        }),
      );
  });
}
