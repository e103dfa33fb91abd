import { isKind } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import { promisingSentences } from '../../reading/promise-sentences.ts';
import { Reading } from '../../reading/reading.ts';
import { escapeText } from '../markup/escape.ts';
import { strictView } from '../template/strict-view.ts';
import { textOf, textsOf } from './printed-fields.ts';
import type { View, ViewMaker } from './view-maker.ts';

/** The names that a commitment has for templates. */
export const commitmentFields = [
  'commitments',
  'spokenCommitments',
  'source',
  'text',
  'kpi',
  'proof',
  'isFirst',
] as const;

type Scored = Item<'wish'> | Item<'question'>;

/**
 * Everything that the bid binds us to after award: each answer with a row for every KPI that measures it, or one row
 * where none does, and what meetings and reports we offer.
 */
export function commitmentsOf(views: ViewMaker): View[] {
  const { bid } = views;
  const scored: readonly Scored[] = [...bid.items('question'), ...bid.items('wish')];
  const held = [...bid.items('meeting'), ...bid.items('report')].filter(({ data }) => data.frequency !== undefined);
  return [
    ...scored.flatMap((item) => rowsOf(views, item)),
    ...held.map((item) =>
      commitment({
        source: views.of(item)['name'],
        text: isKind(item, 'meeting') ? views.of(item)['timing'] : textOf(views, item, 'frequency'),
        kpi: undefined,
        proof: [],
        isFirst: true,
      }),
    ),
  ];
}

function rowsOf(views: ViewMaker, item: Scored): View[] {
  const text = answerOf(views, item);
  const kpis = views.all(views.bid.linked(item, 'kpis', 'kpi'));
  const proof = [...views.references(item, 'evidence'), ...textsOf(views, item, 'proof')];
  const source = views.of(item)['mention'];
  if (kpis.length === 0) return text === '' ? [] : [commitment({ source, text, kpi: undefined, proof, isFirst: true })];
  return kpis.map((kpi, index) =>
    commitment({ source, text: index === 0 ? text : '', kpi, proof: index === 0 ? proof : [], isFirst: index === 0 }),
  );
}

/** What we answer in the item itself, in one cell. */
function answerOf(views: ViewMaker, item: Scored): string {
  const text = textOf(views, item, item.kind === 'wish' ? 'response' : 'approach');
  const measures = textsOf(views, item, 'measures');
  return [text, ...measures.map((measure) => (measures.length > 1 ? `• ${measure}` : measure))]
    .filter((line) => line !== '')
    .join('<br>');
}

function commitment(fields: Readonly<Record<string, unknown>>): View {
  return Object.assign(strictView(), fields);
}

/** The sentences of the sections in which we promise a number, each with the heading under which it stands. */
export function spokenCommitmentsOf(views: ViewMaker): View[] {
  const { bid } = views;
  const reading = new Reading(bid);
  return reading.prosePassages().flatMap((passage) => {
    if (passage.voice !== 'ours' || passage.kind === 'heading') return [];
    const numbers = reading.claims(passage).filter(({ quantity }) => quantity.value.kind !== 'unspecified');
    if (numbers.length === 0) return [];
    return promisingSentences(passage, bid.language)
      .filter(({ start, end }) => numbers.some(({ quantity }) => quantity.start >= start && quantity.end <= end))
      .map(({ text }) =>
        commitment({
          source: escapeText(passage.heading ?? passage.item?.id ?? passage.file.path),
          text: escapeText(text.replace(/\s+/gu, ' ').trim()),
        }),
      );
  });
}
