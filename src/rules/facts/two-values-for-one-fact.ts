import { groupOf } from '../../reading/claims/value-key.ts';
import { expiryRivalriesOf } from '../../reading/days/expiry-dates.ts';
import { rivalriesOf } from '../../reading/facts/fact-rivals.ts';
import type { Fact } from '../../reading/facts/facts.ts';
import { isGivenToo } from '../../reading/slips/given-too.ts';
import { loneDaysOf } from '../../reading/slips/lone-days.ts';
import { loneSignsOf } from '../../reading/slips/lone-signs.ts';
import { numbersToldOtherwise } from '../../reading/slips/numbers-told-otherwise.ts';
import { placeKey } from '../../text/source-file.ts';
import { defineRule } from '../rule.ts';
import { type Contradiction, contradictionText } from './contradiction-text.ts';
import { placeOf, places, written } from './fact-place.ts';
import { factsOtherThanKpi } from './other-than-kpi.ts';

/** `isSign`: the two give one number, the one as a minimum and the other as a maximum. */
type Parameters = Contradiction & { readonly isSign?: boolean };

export const twoValuesForOneFact = defineRule<Parameters>({
  code: 'EMV421',
  name: 'two-values-for-one-fact',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: (found) =>
        found.isSign === true
          ? `“${found.here}” en “${found.there}” in ${found.place} wijzen in tegengestelde richting`
          : contradictionText.nl(found),
      en: (found) =>
        found.isSign === true
          ? `“${found.here}” and “${found.there}” in ${found.place} point in opposite directions`
          : contradictionText.en(found),
    },
    label: {
      nl: () => 'een andere waarde voor hetzelfde',
      en: () => 'another value for the same thing',
    },
    why: {
      nl: () => 'wie twee waarden leest voor één ding, gelooft geen van beide',
      en: () => 'a reader who finds two values for one thing believes neither',
    },
    help: {
      nl: ({ here, there }) =>
        `kies één waarde en schrijf die op beide plaatsen; gaat het om iets anders, noem dan bij “${here}” en “${there}” waarvan het aantal of de termijn is`,
      en: ({ here, there }) =>
        `choose one value and write it in both places; if they are different things, say beside “${here}” and “${there}” what each is of`,
    },
  },
  check({ reading, report, presume }) {
    const said = new Set<Fact>();
    for (const { fact, rival, allies, isSign, isSure } of rivalriesOf(reading)) {
      said.add(fact).add(rival);
      if (rival.role === 'norm' || rival.role === 'asked' || groupOf(fact.quantity) === 'rate') continue;
      if (!isSign && isGivenToo(fact.claim, rival.claim, reading)) continue;
      const say = isSure ? report : presume;
      const others = places([rival, ...allies], { nl: 'de andere waarde', en: 'the other value' });
      say(fact.claim.span, { here: written(fact), there: written(rival), place: placeOf(rival) }, others);
    }
    for (const { fact, others: witnesses } of loneDaysOf(reading)) {
      const [rival] = witnesses;
      if (rival === undefined || said.has(fact) || isGivenToo(fact.claim, rival.claim, reading)) continue;
      const others = places(witnesses, { nl: 'de andere datum', en: 'the other date' });
      presume(fact.claim.span, { here: written(fact), there: written(rival), place: placeOf(rival) }, others);
    }
    // What a KPI named right beside it says, says more.
    for (const { fact } of factsOtherThanKpi(reading)) said.add(fact);
    const saidAt = new Set([...said].map(({ claim }) => placeKey(claim.span)));
    const signs = new Set(loneSignsOf(reading));
    for (const pair of [...signs, ...numbersToldOtherwise(reading)]) {
      const { told, other } = pair;
      if (saidAt.has(placeKey(told.span)) || (!signs.has(pair) && isGivenToo(told, other, reading))) continue;
      saidAt.add(placeKey(told.span)).add(placeKey(other.span));
      const label = { nl: 'de andere waarde', en: 'the other value' };
      const [here, there] = [told.passage.quote(told.quantity), other.passage.quote(other.quantity)];
      const isSign = signs.has(pair);
      presume(told.span, { here, there, place: other.passage.place, isSign }, [{ span: other.span, label }]);
    }
    for (const { claim, evidence, expires } of expiryRivalriesOf(reading)) {
      const label = { nl: 'de andere datum', en: 'the other date' };
      const here = claim.passage.quote(claim.quantity);
      report(claim.span, { here, there: expires, place: evidence.id }, [{ span: evidence.span(['expires']), label }]);
    }
  },
});
