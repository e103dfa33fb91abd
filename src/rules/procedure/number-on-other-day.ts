import { listsApartOf } from '../../reading/days/day-joints.ts';
import { daysOffNorm } from '../../reading/days/kpi-days.ts';
import { roundDaysApart } from '../../reading/days/round-days.ts';
import { type Run, runRivalries } from '../../reading/days/run-rivals.ts';
import { rivalriesOf } from '../../reading/facts/fact-rivals.ts';
import { reportDaysApart } from '../../reading/meetings/report-days.ts';
import { otherDaysOf } from '../../reading/slips/dated-amounts.ts';
import { loneDaySlipsOf } from '../../reading/slips/lone-day-slips.ts';
import { loneDaysOf } from '../../reading/slips/lone-days.ts';
import { daySlipsOf } from '../../reading/slips/worded-slips.ts';
import { asWritten, type Claim } from '../../reading/texts/claim.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { defineRule } from '../rule.ts';

export const numberOnOtherDay = defineRule<{ amount: string; here: string; there: string }>({
  code: 'EMV446',
  name: 'number-on-other-day',
  severity: 'warning',
  certainty: 'presumed',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ amount, here, there }) =>
        `${amount === '' ? '' : `bij “${amount}” `}staat hier “${here}” en elders “${there}”`,
      en: ({ amount, here, there }) =>
        `${amount === '' ? '' : `with “${amount}” `}it says “${here}” here and “${there}” elsewhere`,
    },
    label: { nl: () => 'een andere dag', en: () => 'another day' },
    why: {
      nl: () => 'twee dagen voor één belofte: de opdrachtgever houdt u aan de vroegste',
      en: () => 'two days for one promise: the buyer holds you to the earlier one',
    },
    help: {
      nl: ({ here, there }) =>
        `kies “${here}” of “${there}” en schrijf die dag op beide plaatsen; gaat het om iets anders, noem dan wat er die dag klaar is`,
      en: ({ here, there }) =>
        `choose “${here}” or “${there}” and write that day in both places; if it is something else, say what is ready that day`,
    },
  },
  check({ reading, report }) {
    const rivalries = rivalriesOf(reading);
    const contradicted = new Set(rivalries.flatMap(({ fact, rival }) => [fact, rival]));
    // One slip is one finding, whichever way it is found.
    const told = rivalries.map(({ fact, rival }) => [fact.claim.passage, rival.claim.passage] as const);
    for (const { fact, other, amount } of otherDaysOf(reading)) {
      if (contradicted.has(fact) || contradicted.has(other)) continue;
      told.push([fact.claim.passage, other.claim.passage]);
      report(fact.claim.span, { amount, here: asWritten(fact.claim), there: asWritten(other.claim) }, [
        { span: other.claim.span, label: otherDay },
      ]);
    }
    for (const { fact, others } of loneDaysOf(reading))
      for (const other of others) told.push([fact.claim.passage, other.claim.passage]);
    for (const [one, other] of daysApart(reading)) {
      const pair = new Set([one.passage, other.passage]);
      // `Contractjaar: 1 september tot en met 31 augustus` is no day of the plan.
      if ([one, other].some(({ passage: { item } }) => item?.kind === 'glossaryTerm')) continue;
      if (told.some((passages) => passages.every((passage) => pair.has(passage)))) continue;
      told.push([one.passage, other.passage]);
      const [here, there] = [one.passage.quote(one), other.passage.quote(other)];
      const span = other.passage.span(other.start, other.end);
      report(one.passage.span(one.start, one.end), { amount: '', here, there }, [{ span, label: otherDay }]);
    }
    for (const { told: day, written: there, span } of roundDaysApart(reading)) {
      const { passage, start, end } = day;
      report(passage.span(start, end), { amount: '', here: passage.quote(day), there }, [{ span, label: otherDay }]);
    }
  },
});

const otherDay = { nl: 'hier staat de andere dag', en: 'the other day stands here' };

interface Place {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/** The days that are a month off the day of the norm, of the same list elsewhere, or of the same run elsewhere, or of a text like it; with that other day. */
function daysApart(reading: Reading): (readonly [Place, Place])[] {
  const placeOfDay = ({ passage, quantity: { start, end } }: Claim): Place => ({ passage, start, end });
  const placeOf = ({ passage, range: { start, end } }: Run): Place => ({ passage, start, end });
  return [
    ...daysOffNorm(reading).map(({ named, norm }) => [named, norm] as const),
    ...reportDaysApart(reading).map(({ told, listed }) => [told, listed] as const),
    ...listsApartOf(reading).map(({ odd, neighbour }) => [odd, neighbour] as const),
    ...daySlipsOf(reading).map(({ told, other }) => [placeOfDay(told), placeOfDay(other)] as const),
    ...runRivalries(reading).map(({ run, rival }) => [placeOf(run), placeOf(rival)] as const),
    ...loneDaySlipsOf(reading).map(({ told, other }) => [told, other] as const),
  ];
}
