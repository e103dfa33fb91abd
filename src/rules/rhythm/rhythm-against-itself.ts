import type { Item } from '../../model/item.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { isSame, rational } from '../../quantity/rational.ts';
import { areDifferent, periodRhythm, readRhythm, rhythmOf } from '../../reading/rhythm.ts';
import { defineRule } from '../rule.ts';
import { namedBehind, termsOfReports, yearlyMomentBehind } from './rhythm-moments.ts';
import { productsOffPeriod } from './rhythm-products.ts';

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
        const rhythm = isOnce(quantity) ? rhythmOf(quantity) : undefined;
        if (rhythm === undefined || quantity.isAmbiguous) continue;
        const here = passage.text.slice(start, end);
        const moment = yearlyMomentBehind(passage.text, end, rhythm);
        const there = moment ?? namedBehind(passage.text, end, rhythm);
        if (there !== undefined) report(span, { here, there });
      }
      for (const { here, there, start, end } of productsOffPeriod(passage.text)) {
        presume(passage.span(start, end), { here, there });
      }
      // The KPI `Tijdige kwartaalrapportage` says only in its title which report it is about.
      const title = passage.item?.kind === 'kpi' && passage.field === 'target' ? titleOf(passage.item) : '';
      for (const { here, there, start, end } of termsOfReports(`${title}${passage.text}`)) {
        if (start >= title.length) report(passage.span(start - title.length, end - title.length), { here, there });
      }
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

function titleOf(item: Item): string {
  return `${(item as Item<'kpi'>).data.title ?? ''}: `;
}

/** `Maandelijks`, `elk jaar`: a rhythm by itself, and no number in a period (`12 vrachten per maand in juli`). */
function isOnce({ unit, value }: Quantity): boolean {
  return unit?.dimension === 'frequency' && value.kind === 'exact' && isSame(value.number, rational(1));
}
