import type { PeriodicAmount } from '../../reading/rhythms/amount-periods.ts';
import { rhythmRivalriesOf } from '../../reading/rhythms/rhythm-rivals.ts';
import { lonePeriodsOf } from '../../reading/slips/lone-periods.ts';
import { placeKey } from '../../text/source-file.ts';
import { otherPlaces } from '../other-places.ts';
import { defineRule } from '../rule.ts';
import { toldOffColumns } from './column-periods.ts';
import { promisedOverLonger } from './promised-periods.ts';
import { asWritten } from './rhythm-place.ts';
import { rowsOverOtherPeriod } from './rows-over-other-period.ts';
import { termsInOtherUnits } from './terms-in-other-units.ts';

export const periodDiffers = defineRule<{
  here: string;
  there: string;
  place: string;
  isUnit: boolean;
}>({
  code: 'EMV443',
  name: 'period-differs',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ here, there, place, isUnit }) =>
        `hier staat “${here}”, in ${place} staat “${there}”: hetzelfde getal ${isUnit ? 'in een andere eenheid' : 'over een andere periode'}`,
      en: ({ here, there, place, isUnit }) =>
        `it says “${here}” here, but “${there}” in ${place}: the same number ${isUnit ? 'in another unit' : 'over another period'}`,
    },
    label: { nl: () => 'een andere periode', en: () => 'another period' },
    why: {
      nl: () =>
        'hetzelfde getal per maand of per jaar is een andere belofte; de opdrachtgever houdt u aan de zwaarste van de twee',
      en: () => 'the same number a month or a year is another promise; the buyer holds you to the heavier of the two',
    },
    help: {
      nl: ({ here, there, isUnit }) =>
        `kies de ${isUnit ? 'eenheid' : 'periode'} van “${here}” of die van “${there}” en schrijf die op beide plaatsen`,
      en: ({ here, there, isUnit }) =>
        `choose the ${isUnit ? 'unit' : 'period'} of “${here}” or that of “${there}” and write it in both places`,
    },
  },
  check({ reading, report, presume }) {
    const said = new Set<string>();
    for (const { fact, rival, allies, isPeriod, isSure } of rhythmRivalriesOf(reading)) {
      if (!isPeriod) continue;
      const say = isSure ? report : presume;
      const others = otherPlaces(
        [rival, ...allies].map(({ span }) => span),
        { nl: 'de andere periode', en: 'the other period' },
      );
      say(
        fact.span,
        { here: asWritten(fact), there: asWritten(rival), place: rival.passage.place, isUnit: false },
        others,
      );
      for (const { span } of [fact, rival]) said.add(placeKey(span));
    }
    for (const { span, written, norm, kpi } of promisedOverLonger(reading)) {
      if (said.has(placeKey(span)) || said.has(placeKey(norm.span))) continue;
      const label = { nl: 'de andere periode', en: 'the other period' };
      presume(span, { here: written, there: norm.written, place: kpi.id, isUnit: false }, [{ span: norm.span, label }]);
      for (const one of [span, norm.span]) said.add(placeKey(one));
    }
    for (const { span, written, kpi, there } of rowsOverOtherPeriod(reading)) {
      if (said.has(placeKey(span)) || said.has(placeKey(there.span))) continue;
      said.add(placeKey(span)).add(placeKey(there.span));
      const label = { nl: 'de andere periode', en: 'the other period' };
      presume(span, { here: written, there: there.written, place: kpi.id, isUnit: false }, [
        { span: there.span, label },
      ]);
    }
    for (const { told, other } of lonePeriodsOf(reading)) {
      const [span, there] = [told, other].map(({ fact, start, end }) => fact.claim.passage.span(start, end));
      if (span === undefined || there === undefined || said.has(placeKey(span)) || said.has(placeKey(there))) continue;
      const label = { nl: 'de andere periode', en: 'the other period' };
      const place = other.fact.claim.passage.place;
      presume(span, { here: quoteOf(told), there: quoteOf(other), place, isUnit: false }, [{ span: there, label }]);
    }
    for (const { claim, head } of toldOffColumns(reading)) {
      if (said.has(placeKey(claim.span))) continue;
      const label = { nl: 'de andere periode', en: 'the other period' };
      const here = claim.passage.quote(claim.quantity);
      presume(claim.span, { here, there: head.text.trim(), place: head.place, isUnit: false }, [
        { span: head.span(), label },
      ]);
    }
    for (const { span, written, norm, kpi } of termsInOtherUnits(reading)) {
      const label = { nl: 'de andere eenheid', en: 'the other unit' };
      presume(span, { here: written, there: norm.written, place: kpi.id, isUnit: true }, [{ span: norm.span, label }]);
    }
  },
});

/** A number with its period, from the one to the other. */
function quoteOf({ fact: { claim }, start, end }: PeriodicAmount): string {
  const { passage, quantity } = claim;
  return passage.quote({ start: Math.min(start, quantity.start), end: Math.max(end, quantity.end) });
}
