import { answersOffNorm } from '../../reading/facts/answers-off-norm.ts';
import { rivalriesOf } from '../../reading/facts/fact-rivals.ts';
import type { Fact } from '../../reading/facts/facts.ts';
import { askedOffBuyer } from '../../reading/slips/asked-off-buyer.ts';
import { defineRule } from '../rule.ts';
import { placeOf, places, written } from './fact-place.ts';
import { headlinesOffKpi } from './headline-numbers.ts';
import { isMeansToTerm } from './means-to-term.ts';

type Parameters = {
  readonly here: string;
  readonly there: string;
  readonly item: string;
  readonly isSign: boolean;
  /** Whether the other value is in the words of the buyer. */
  readonly isAsked: boolean;
};

export const proseContradictsNorm = defineRule<Parameters>({
  code: 'EMV420',
  name: 'prose-contradicts-norm',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ here, there, item, isSign }) =>
        isSign
          ? `“${here}” en “${there}” bij ${item} wijzen in tegengestelde richting`
          : `hier staat “${here}”, bij ${item} staat “${there}”`,
      en: ({ here, there, item, isSign }) =>
        isSign
          ? `“${here}” and “${there}” at ${item} point in opposite directions`
          : `it says “${here}” here, but “${there}” at ${item}`,
    },
    label: {
      nl: () => 'deze waarde wijkt af',
      en: () => 'this value differs',
    },
    why: {
      nl: () =>
        'twee waarden voor één toezegging: de beoordelaar rekent op de minst gunstige, en na gunning geldt de strengste',
      en: () =>
        'two values for one promise: the evaluator counts on the weaker one, and after award the stricter one binds you',
    },
    help: {
      nl: ({ there, item, isAsked }) =>
        isAsked
          ? `schrijf hier wat ${item} vraagt (“${there}”); gaat het om iets anders, noem dan bij de waarde waarvan die is`
          : `schrijf hier dezelfde waarde als bij ${item} (“${there}”), of pas ${item} aan`,
      en: ({ there, item, isAsked }) =>
        isAsked
          ? `write here what ${item} asks (“${there}”); if it is something else, say beside the value what it is of`
          : `write the same value here as at ${item} (“${there}”), or change ${item}`,
    },
  },
  check({ reading, report, presume }) {
    const said = new Set<Fact>();
    for (const { fact, rival, allies, isSign, isSure } of rivalriesOf(reading)) {
      // What the buyer writes in two places is no text of ours to mend: EMV465.
      if ((rival.role !== 'norm' && rival.role !== 'asked') || fact.claim.passage.voice === 'buyer') continue;
      if (isMeansToTerm(fact, rival)) continue;
      said.add(fact);
      const say = isSure ? report : presume;
      const others = places([rival, ...allies], otherValue);
      const isAsked = rival.role === 'asked';
      say(
        fact.claim.span,
        { here: written(fact), there: written(rival), item: placeOf(rival), isSign, isAsked },
        others,
      );
    }
    for (const { fact, kpi, norm } of headlinesOffKpi(reading)) {
      if (said.has(fact)) continue;
      const there = norm.passage.quote(norm.quantity);
      presume(fact.claim.span, { here: written(fact), there, item: kpi.id, isSign: false, isAsked: false }, [
        { span: norm.span, label: otherValue },
      ]);
    }
    for (const { fact, asked } of askedOffBuyer(reading)) {
      if (said.has(fact)) continue;
      said.add(fact);
      presume(
        fact.claim.span,
        { here: written(fact), there: written(asked), item: placeOf(asked), isSign: false, isAsked: true },
        places([asked], otherValue),
      );
    }
    for (const { fact, kpi, norm } of answersOffNorm(reading)) {
      if (said.has(fact)) continue;
      presume(
        fact.claim.span,
        { here: written(fact), there: written(norm), item: kpi.id, isSign: false, isAsked: false },
        places([norm], otherValue),
      );
    }
  },
});

const otherValue = { nl: 'hier staat de andere waarde', en: 'the other value stands here' };
