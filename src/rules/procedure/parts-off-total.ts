import { isAtLeast, isAtMost } from '../../quantity/comparator-signs.ts';
import { formatNumber } from '../../quantity/format-quantity.ts';
import { add, isBelow, isSame, type Rational, rational } from '../../quantity/rational.ts';
import type { Claim } from '../../reading/texts/claim.ts';
import { topicOf } from '../../reading/words/topic.ts';
import { defineRule } from '../rule.ts';

export const partsOffTotal = defineRule<{ total: string; sum: string; sumInEnglish: string; noun: string }>({
  code: 'EMV460',
  name: 'parts-off-total',
  severity: 'warning',
  certainty: 'presumed',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ total, sum, noun }) => `“${total}” is het totaal, maar de fasen zijn samen ${sum} ${noun}`,
      en: ({ total, sumInEnglish, noun }) =>
        `“${total}” is the total, but the phases add up to ${sumInEnglish} ${noun}`,
    },
    why: {
      nl: () => 'een beoordelaar telt de planning op en vindt een ander getal dan u belooft',
      en: () => 'an evaluator adds the plan up and finds another number than you promise',
    },
    help: {
      nl: () => 'verbeter het totaal of het aantal bij een van de fasen',
      en: () => 'correct the total or the number of one of the phases',
    },
  },
  check({ bid, reading, report }) {
    const parts = new Map<string, Map<string, Claim[]>>();
    for (const phase of bid.items('phase')) {
      for (const claim of reading.passagesOf(phase).flatMap((passage) => reading.claims(passage))) {
        const key = nounOf(claim);
        if (key === undefined) continue;
        const ofNoun = parts.get(key) ?? new Map<string, Claim[]>();
        parts.set(key, ofNoun.set(phase.address, [...(ofNoun.get(phase.address) ?? []), claim]));
      }
    }
    if (parts.size === 0) return;
    for (const passage of reading.ownPassages()) {
      if (passage.item?.kind === 'phase' || !saysTotal.test(passage.text)) continue;
      for (const claim of reading.claims(passage)) {
        const key = nounOf(claim);
        // `12 nachten werk` and `4 nachten` count the same.
        const keys = key === undefined ? [] : [key, ...key.split(' ')];
        const ofNoun = parts.get(keys.find((each) => parts.has(each)) ?? '');
        if (ofNoun === undefined || ofNoun.size < 2 || !isTotal(claim)) continue;
        const found = [...ofNoun.values()];
        // More than one number in a phase is not told apart.
        if (found.some(({ length }) => length > 1)) continue;
        const sum = found.flat().reduce((total, part) => add(total, numberOf(part)), rational(0));
        if (!isOff(claim, sum)) continue;
        const words = {
          total: passage.text.slice(claim.quantity.start, claim.quantity.end),
          sum: formatNumber(sum, 'nl'),
          sumInEnglish: formatNumber(sum, 'en'),
          noun: claim.quantity.noun ?? '',
        };
        const label = { nl: 'dit is een deel', en: 'this is a part' };
        report(
          claim.span,
          words,
          found.flat().map(({ span }) => ({ span, label })),
        );
      }
    }
  },
});

const saysTotal = /(?<![a-zà-ɏ])(?:totaal|samen|bij elkaar|total|altogether|in all)(?![a-zà-ɏ])/iu;
const totalBefore =
  /(?<![a-zà-ɏ])(?:totaal|samen|bij elkaar|total)(?:\s(?:van|of|is))?\s*(?:maximaal|hoogstens|minimaal|at most|at least)?\s*$/iu;
const totalAfter = /^\s*(?:in\s)?(?:het\s)?(?:totaal|samen|bij elkaar|total|altogether|in all)(?![a-zà-ɏ])/iu;

function isTotal({ passage: { text }, sentence, quantity }: Claim): boolean {
  return (
    totalBefore.test(text.slice(sentence.start, quantity.start)) ||
    totalAfter.test(text.slice(quantity.end, sentence.end))
  );
}

/** What is counted, in a form by which texts are compared; undefined for what is no plain number of things. */
function nounOf({ quantity: { unit, noun, per, value } }: Claim): string | undefined {
  if (unit?.dimension !== 'count' || noun === undefined || per.length > 0 || value.kind !== 'exact') return undefined;
  const words = [...topicOf(noun.replace(saysTotal, ' '))].sort().join(' ');
  return words === '' ? undefined : words;
}

function numberOf({ quantity: { value } }: Claim): Rational {
  return value.kind === 'exact' ? value.number : rational(0);
}

function isOff(claim: Claim, sum: Rational): boolean {
  const total = numberOf(claim);
  const sign = claim.quantity.comparator?.isExplicit === true ? claim.quantity.comparator.sign : '=';
  if (isAtMost(sign)) return isBelow(total, sum);
  if (isAtLeast(sign)) return isBelow(sum, total);
  return !isSame(total, sum);
}
