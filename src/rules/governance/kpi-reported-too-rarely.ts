import type { Item } from '../../model/item.ts';
import { parseQuantities } from '../../quantity/parse-quantities.ts';
import type { Passage } from '../../reading/passage.ts';
import type { Span } from '../../text/source-file.ts';
import { defineRule } from '../rule.ts';
import { isRarer, type Rhythm, readRhythm, rhythmOf } from './rhythm.ts';
import { aboutOneThing, reportWord } from './rhythm-words.ts';

interface ReportPromise {
  readonly rhythm: Rhythm;
  readonly written: string;
  readonly span: Span;
}

export const kpiReportedTooRarely = defineRule<{ promise: string; kpis: readonly string[] }>({
  code: 'EMV734',
  name: 'kpi-reported-too-rarely',
  severity: 'warning',
  profiles: { draft: 'info' },
  consequence: 'points',
  certainty: 'presumed',
  text: {
    message: {
      nl: ({ promise, kpis }) =>
        `de tekst belooft “${promise}”, maar over ${kpis.join(', ')} wordt minder vaak gerapporteerd`,
      en: ({ promise, kpis }) =>
        `the text promises “${promise}”, but ${kpis.join(', ')} ${kpis.length === 1 ? 'is' : 'are'} reported less often`,
    },
    label: { nl: () => 'belooft meer', en: () => 'promises more' },
    why: {
      nl: () => 'de beoordelaar leest de belofte als geldend voor alle KPI’s en ziet in het dashboard iets anders',
      en: () => 'the evaluator reads the promise as holding for all KPIs and sees something else in the dashboard',
    },
    help: {
      nl: ({ kpis }) => `schrijf op waarover u zo vaak rapporteert, of pas de rapportage van ${kpis.join(', ')} aan`,
      en: ({ kpis }) => `say what you report on that often, or change the reporting of ${kpis.join(', ')}`,
    },
  },
  check({ bid, reading, presume }) {
    const all = bid.items('kpi').flatMap((kpi) => {
      const rhythm = readRhythm((kpi.data.frequencies ?? [kpi.data.reporting ?? '']).join('; ')).rhythm;
      return rhythm === undefined ? [] : [{ kpi, rhythm }];
    });
    // One finding for each rhythm that is promised: whoever mends the first mends all.
    const asked = new Set<string>();
    for (const promise of reading
      .prosePassages()
      .filter(({ item }) => item === undefined)
      .flatMap(promisesIn)) {
      const { numerator, denominator } = promise.rhythm.longest;
      const key = `${numerator}/${denominator}`;
      if (asked.has(key)) continue;
      asked.add(key);
      const rarer = all.filter(({ rhythm }) => isRarer(rhythm, promise.rhythm)).map(({ kpi }) => kpi);
      const kpis = rarer.map(({ id }) => id);
      if (kpis.length === 0) continue;
      presume(promise.span, { promise: promise.written, kpis }, rarer.map(reportingOf));
    }
  },
});

function reportingOf(kpi: Item<'kpi'>): { span: Span; label: { nl: string; en: string } } {
  const field = kpi.data.frequencies === undefined ? 'reporting' : 'frequencies';
  return { span: kpi.span([field]), label: { nl: 'minder vaak', en: 'less often' } };
}

/** General promises of reports in a text: those about one subject or one KPI are left out. */
function promisesIn(passage: Passage): ReportPromise[] {
  if (passage.kind === 'heading' || passage.kind === 'cell') return [];
  const { text } = passage;
  if (!/rapport|report/iu.test(text)) return [];
  return parseQuantities(text).flatMap((quantity): ReportPromise[] => {
    const rhythm = rhythmOf(quantity);
    const inside = text.slice(quantity.start, quantity.end);
    const behind = /^\s+(?:\p{L}+-,?\s+)?(\p{L}+)/u.exec(text.slice(quantity.end, quantity.end + 60));
    const isInside = reportWord.test(inside);
    const end = isInside ? quantity.end : quantity.end + (behind?.[0].length ?? 0);
    if (rhythm === undefined || !(isInside || reportWord.test(behind?.[1] ?? ''))) return [];
    if (aboutOneThing.test(text.slice(end, end + 30))) return [];
    return [{ rhythm, written: text.slice(quantity.start, end), span: passage.span(quantity.start, end) }];
  });
}
