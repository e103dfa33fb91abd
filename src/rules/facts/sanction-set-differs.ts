import type { RelatedPlace } from '../../diagnostics/diagnostic.ts';
import type { Bid } from '../../model/bid.ts';
import { isKind } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { sentencesOf, type TextPiece } from '../../reading/texts/sentences.ts';
import type { Span } from '../../text/source-file.ts';
import { defineRule } from '../rule.ts';
import { hasSanction, type Sanction, sanctionKinds, sanctionsIn, triggersOf } from './sanction-words.ts';

export const sanctionSetDiffers = defineRule<{ extra: readonly string[]; missing: readonly string[] }>({
  code: 'EMV424',
  name: 'sanction-set-differs',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ extra, missing }) => dutch(extra, missing),
      en: ({ extra, missing }) => english(extra, missing),
    },
    label: {
      nl: () => 'deze KPI’s zouden een sanctie hebben',
      en: () => 'these KPIs would have a sanction',
    },
    why: {
      nl: () =>
        'tekst en dashboard spreken elkaar tegen over geld; de opdrachtgever mag de voor u ongunstigste lezing kiezen',
      en: () =>
        'text and dashboard contradict each other on money; the buyer may choose the reading that is worst for you',
    },
    help: {
      nl: () => 'noem in de tekst precies de KPI’s die onder `sanctions:` en in hun escalatie een sanctie hebben',
      en: () => 'name in the text exactly the KPIs that have a sanction under `sanctions:` and in their escalation',
    },
  },
  check({ bid, reading, report }) {
    for (const passage of reading.passages()) {
      if (passage.voice === 'buyer' || passage.item?.kind === 'kpi' || passage.item?.kind === 'input') continue;
      if (sanctionKinds.every((kind) => sanctionsIn(passage, kind).length === 0)) continue;
      for (const sentence of sentencesOf(passage.text)) {
        const named = namedKpis(reading, passage, sentence);
        const kinds = sanctionKinds.filter(
          (kind) => sanctionsIn(passage, kind, sentence.start, sentence.end).length > 0,
        );
        if (named.length === 0 || kinds.length === 0) continue;
        compare(bid, reading, named, kinds, report);
      }
    }
  },
});

interface NamedKpi {
  readonly kpi: Item<'kpi'>;
  readonly span: Span;
}

function namedKpis(reading: Reading, passage: Passage, { start, end }: TextPiece): NamedKpi[] {
  const place = passage.span(start, end);
  return reading
    .mentionsIn(passage)
    .flatMap(({ to, span }) =>
      to !== undefined && isKind(to, 'kpi') && span.start >= place.start && span.end <= place.end
        ? [{ kpi: to, span }]
        : [],
    );
}

function compare(
  bid: Bid,
  reading: Reading,
  named: readonly NamedKpi[],
  kinds: readonly Sanction[],
  report: (span: Span, parameters: { extra: string[]; missing: string[] }, related: RelatedPlace[]) => void,
): void {
  const has = (kpi: Item<'kpi'>): boolean => kinds.some((kind) => hasSanction(reading, kpi, kind));
  const set = new Set(named.map(({ kpi }) => kpi));
  const extra = [...set].filter((kpi) => !has(kpi));
  // Who names one KPI gives an example; who names several tells the whole list.
  const missing = set.size < 2 ? [] : bid.items('kpi').filter((kpi) => !set.has(kpi) && has(kpi));
  const [first, last] = [named[0], named.at(-1)];
  if (first === undefined || last === undefined || (extra.length === 0 && missing.length === 0)) return;
  const related = [
    ...extra.slice(0, mostPlaces).map((kpi) => ({
      span: kpi.span(),
      label: { nl: 'hier staat geen sanctie', en: 'no sanction stands here' },
    })),
    ...missing.slice(0, mostPlaces).map((kpi) => ({
      span: kinds.flatMap((kind) => triggersOf(reading, kpi, kind))[0] ?? kpi.span(['sanctions']),
      label: { nl: 'deze sanctie ontbreekt in de tekst', en: 'the text leaves this sanction out' },
    })),
  ];
  const span = { ...first.span, end: last.span.end };
  report(span, { extra: extra.map(({ id }) => id), missing: missing.map(({ id }) => id) }, related);
}

const mostPlaces = 6;

function dutch(extra: readonly string[], missing: readonly string[]): string {
  const parts = [
    extra.length > 0 ? `de tekst noemt een sanctie bij ${extra.join(', ')}, waar er geen staat` : '',
    missing.length > 0 ? `de tekst noemt ${missing.join(', ')} niet, waar wel een sanctie staat` : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}

function english(extra: readonly string[], missing: readonly string[]): string {
  const parts = [
    extra.length > 0 ? `the text mentions a sanction for ${extra.join(', ')}, but none is set there` : '',
    missing.length > 0 ? `the text leaves out ${missing.join(', ')}, where a sanction is set` : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}
