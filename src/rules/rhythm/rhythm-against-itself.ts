import type { Item } from '../../model/item.ts';
import { areDifferent, isOnce, periodRhythm, readRhythm, rhythmOf } from '../../reading/rhythms/rhythm.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { defineRule } from '../rule.ts';
import { columnsOffProduct } from './column-periods.ts';
import { momentOff } from './rhythm-days.ts';
import { lengthsOff, suchPeriods } from './rhythm-lengths.ts';
import { type NamedReport, namedBehind, reportsNamed, termsOfReports, yearlyMomentBehind } from './rhythm-moments.ts';
import { productsOffPeriod } from './rhythm-products.ts';
import { rowsOffDay, rowsOffName } from './rhythm-rows.ts';

export const rhythmAgainstItself = defineRule<{ here: string; there: string }>({
  code: 'EMV444',
  name: 'rhythm-against-itself',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ here, there }) => `“${here}” en “${there}” zijn niet even vaak`,
      en: ({ here, there }) => `“${here}” and “${there}” are not equally often`,
    },
    label: { nl: () => 'spreekt zichzelf tegen', en: () => 'contradicts itself' },
    why: {
      nl: () => 'de naam zegt iets anders dan het aantal; de beoordelaar weet niet wat u aanbiedt',
      en: () => 'the name and the number say different things; the evaluator does not know what you offer',
    },
    help: {
      nl: ({ here, there }) => `maak de naam en het aantal gelijk: kies “${here}” of “${there}”`,
      en: ({ here, there }) => `make the name and the number the same: choose “${here}” or “${there}”`,
    },
  },
  check({ bid, reading, report, presume }) {
    for (const passage of reading.ownPassages()) {
      for (const { quantity, span } of reading.claims(passage)) {
        const [named, counted] = quantity.per.flatMap((per) => (per.kind === 'period' ? [per] : []));
        if (named === undefined || counted === undefined || quantity.isAmbiguous) continue;
        const name = periodRhythm(named);
        const times = rhythmOf({ ...quantity, per: [counted] });
        if (name === undefined || times === undefined || !areDifferent(name, times)) continue;
        const written = passage.text.slice(quantity.start, quantity.end);
        const at = written.search(/\s(?:per|a|each|every|elke?|ieder)\s/u);
        if (at === -1) continue;
        // `2 maandelijkse rapportages per maand` may be two of the kind.
        const isPerSame = !areDifferent(name, periodRhythm(counted) ?? name);
        const say = isPerSame ? presume : report;
        say(span, { here: written.slice(0, at).trim(), there: written.slice(at).trim() });
      }
    }
    for (const passage of reading.ownPassages()) {
      for (const { quantity, span } of reading.claims(passage)) {
        const { start, end } = quantity;
        const off = momentOff(passage.text, quantity);
        if (off !== undefined) {
          const say = off.isSure ? report : presume;
          say(span, { here: passage.text.slice(start, end), there: off.there });
          continue;
        }
        const rhythm = isOnce(quantity) ? rhythmOf(quantity) : undefined;
        if (rhythm === undefined || quantity.isAmbiguous) continue;
        const here = passage.text.slice(start, end);
        const moment = yearlyMomentBehind(passage.text, end, rhythm);
        const there = moment ?? namedBehind(passage.text, end, rhythm);
        if (there !== undefined) report(span, { here, there });
      }
      for (const { here, there, start, end } of [...productsOffPeriod(passage.text), ...suchPeriods(passage.text)]) {
        presume(passage.span(start, end), { here, there });
      }
      for (const { here, there, start, end } of lengthsOff(passage.text)) {
        report(passage.span(start, end), { here, there });
      }
      // The KPI `Tijdige kwartaalrapportage` says only in its title which report it is about.
      const title = passage.item?.kind === 'kpi' && passage.field === 'target' ? titleOf(passage.item) : '';
      for (const { here, there, start, end } of termsOfReports(`${title}${passage.text}`)) {
        if (start >= title.length) report(passage.span(start - title.length, end - title.length), { here, there });
      }
    }
    for (const { span, here, there } of rowsOffName(reading)) report(span, { here, there });
    for (const { span, here, there } of columnsOffProduct(reading)) presume(span, { here, there });
    for (const { span, here, there } of rowsOffDay(reading)) presume(span, { here, there });
    for (const kpi of bid.items('kpi')) {
      for (const { passage, report: other, here } of reportsApart(kpi, reading)) {
        report(passage.span(other.start, other.end), { here, there: other.name });
      }
    }
    for (const item of bid.items('report')) {
      const { name = '', frequency = '' } = item.data;
      const [named, second] = reportsNamed(name);
      const { rhythm } = readRhythm(frequency);
      if (named === undefined || second !== undefined || rhythm === undefined) continue;
      if (areDifferent(named.rhythm, rhythm)) report(item.span(['frequency']), { here: name, there: frequency });
    }
    for (const meeting of bid.items('meeting')) {
      const { data } = meeting;
      const held = data.frequency === undefined ? undefined : readRhythm(data.frequency).rhythm;
      const name = [data.name ?? '', ...(data.aliases ?? [])].find((one) => {
        const { rhythm } = readRhythm(one);
        return rhythm !== undefined && held !== undefined && areDifferent(rhythm, held);
      });
      if (name === undefined || data.frequency === undefined) continue;
      report(meeting.span(['frequency']), { here: name, there: data.frequency });
    }
  },
});

/** What a KPI about one report calls it in its norm and in its escalation: `Monthly report`, `100% of the quarterly reports`. */
function reportsApart(
  kpi: Item<'kpi'>,
  reading: Reading,
): { readonly passage: Passage; readonly report: NamedReport; readonly here: string }[] {
  const [title] = reportsNamed(kpi.data.title ?? '');
  const passages = reading
    .passagesOf(kpi)
    .filter(({ field, path }) => field === 'target' || path[0]?.toString().startsWith('escalation'));
  const named = passages.flatMap((passage) => reportsNamed(passage.text).map((report) => ({ passage, report })));
  const norm = named.find(({ passage }) => passage.field === 'target')?.report;
  const first = title ?? norm;
  // A KPI about several reports has each with its own rhythm, and a step may send one to the next review.
  const known = named.filter(({ report }) => first !== undefined && !areDifferent(report.rhythm, first.rhythm));
  const others = named.filter(({ report }) => first !== undefined && areDifferent(report.rhythm, first.rhythm));
  if (first === undefined) return [];
  return others.flatMap(({ passage, report }) => {
    const isNorm = passage.field === 'target';
    if (isNorm ? title === undefined || known.some((one) => one.passage === passage) : !startsStep(passage, report))
      return [];
    return [{ passage, report, here: first.name }];
  });
}

/** Whether a report is what a step is about: `Maandrapport na werkdag 6 → …`. */
function startsStep({ text }: Passage, { start }: NamedReport): boolean {
  return /(?:^|[;.]\s)(?:(?:een|elk|a|an|any|each)\s)?$/iu.test(text.slice(0, start));
}

function titleOf(item: Item): string {
  return `${(item as Item<'kpi'>).data.title ?? ''}: `;
}
