import { isStrict } from '../../quantity/comparator-signs.ts';
import { familyOf } from '../../reading/claims/promise-coverage.ts';
import { sizeKey } from '../../reading/claims/value-key.ts';
import { itemPromises } from '../../reading/promises/item-promises.ts';
import type { PromisePair } from '../../reading/promises/pair-promises.ts';
import { kpiClaimsOf } from '../../reading/slips/kpi-claims.ts';
import type { Claim } from '../../reading/texts/claim.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { defineRule } from '../rule.ts';
import { type PairParameters, pairParameters, promisePlace, promiser } from './pair-words.ts';

export const normOpposite = defineRule<PairParameters>({
  code: 'EMV406',
  name: 'norm-points-the-other-way',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: (p) =>
        `${p.kpi} meet “${p.measured}” terwijl ${promiser.nl(p)}: “${p.promised}”; de een is een ondergrens of stijging, de ander een bovengrens of daling`,
      en: (p) =>
        `${p.kpi} measures “${p.measured}” while ${promiser.en(p)}: “${p.promised}”; one is a minimum or increase, the other a maximum or decrease`,
    },
    label: {
      nl: ({ promised }) => `het omgekeerde van “${promised}”`,
      en: ({ promised }) => `the reverse of “${promised}”`,
    },
    why: {
      nl: () => 'wie de KPI haalt, kan de belofte breken: dit is een tegenspraak die een beoordelaar ziet',
      en: () => 'whoever meets the KPI can break the promise: a contradiction that an evaluator sees',
    },
    help: {
      nl: ({ kpi, item }) => `kijk of het teken of de richting klopt in ${item} en in ${kpi}, en maak ze gelijk`,
      en: ({ kpi, item }) => `check the sign or direction in ${item} and in ${kpi}, and make them the same`,
    },
  },
  check({ reading, report, presume }) {
    for (const { pairs } of itemPromises(reading)) {
      for (const pair of pairs) {
        if (pair.coverage.reason !== 'opposite-signs' && pair.coverage.reason !== 'direction') continue;
        if (isMomentAfter(pair.promise.claim) || isOfMiss(pair.promise.claim)) continue;
        if (isClassOfNorm(pair, reading)) continue;
        // Of two terms the one is often the lead time or the duration of something else.
        const say = pair.isSure && familyOf(pair.norm.claim.quantity) !== 'duration' ? report : presume;
        say(pair.norm.claim.span, pairParameters(pair), [promisePlace(pair.promise)]);
      }
    }
  },
});

/** `≥98% van de vertragingen >10 minuten` is about delays of more than ten minutes, and so is who promises something of those. */
function isClassOfNorm({ promise, norm }: PromisePair, reading: Reading): boolean {
  const { quantity } = promise.claim;
  return kpiClaimsOf(reading)(norm.kpi).some(
    (own) =>
      own.passage === norm.claim.passage &&
      isStrict(quantity.comparator?.sign) &&
      own.quantity.comparator?.sign === quantity.comparator?.sign &&
      own.quantity.unit?.name === quantity.unit?.name &&
      sizeKey(own.quantity) === sizeKey(quantity),
  );
}

/** `Na vier werkdagen is de bewoner terug` is when it is done, as `binnen 4 werkdagen`, and no lower bound. */
function isMomentAfter({ passage, quantity: { start, end } }: Claim): boolean {
  return /(?:^|\s)(?:na|after)\s+(?:[0-9]+|[a-zà-ɏ]+)\s[a-zà-ɏ]+$/iu.test(
    passage.text.slice(Math.max(0, start - 6), end),
  );
}

/** `Elk vak dat in april onder 150 blijft, doen wij over`: what misses the norm, told with what is done then. */
function isOfMiss({ passage: { text }, sentence, quantity: { comparator, start, end } }: Claim): boolean {
  if (!isStrict(comparator?.sign)) return false;
  return staysBeyond.test(text.slice(end, sentence.end)) && whichOnes.test(text.slice(sentence.start, start));
}

const staysBeyond =
  /^\s(?:blijft|blijven|komt|komen|zakt|zakken|valt|vallen|daalt|dalen|ligt|liggen|is|zijn|stays?|remains?|falls?|drops?|lies|lie|are)(?![a-zà-ɏ])/iu;
const whichOnes = /(?<![a-zà-ɏ])(?:die|dat|wie|als|wanneer|zodra|that|which|who|if|when|whenever)\s[^.;:]{0,80}$/iu;
