import type { Claim } from '../../reading/texts/claim.ts';
import { isShareOfWhole, isWhole } from '../../smart/share-of-whole.ts';
import { hasWord } from '../../smart/words.ts';
import { defineRule } from '../rule.ts';
import { wordsAround } from './words-around.ts';

export const normPromisesNothing = defineRule<{ written: string; kpi: string }>({
  code: 'EMV329',
  name: 'norm-promises-nothing',
  severity: 'warning',
  profiles: { draft: 'info', submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ written, kpi }) => `de norm “${written}” van ${kpi} is altijd gehaald`,
      en: ({ written, kpi }) => `the norm “${written}” of ${kpi} is always met`,
    },
    label: {
      nl: () => 'belooft niets',
      en: () => 'promises nothing',
    },
    why: {
      nl: () => 'een norm die niet gemist kan worden, is geen belofte; de beoordelaar geeft er geen punten voor',
      en: () => 'a norm that cannot be missed is no promise; the evaluator gives no points for it',
    },
    help: {
      nl: () => 'draai het teken om (`≥` of `≤`), of noem het getal dat u belooft',
      en: () => 'turn the sign round (`≥` or `≤`), or name the number that you promise',
    },
  },
  check({ bid, reading, report }) {
    for (const kpi of bid.items('kpi')) {
      for (const passage of reading.passagesOf(kpi)) {
        const limit = passage.field === 'target' ? 'target' : passage.field === 'norms' ? passage.path[2] : undefined;
        if (limit === undefined) continue;
        for (const claim of reading.claims(passage)) {
          if (isAlwaysMet(claim, String(limit))) {
            report(claim.span, { written: wordsAround(claim).written, kpi: kpi.id });
          }
        }
      }
    }
  },
});

const signs: ReadonlyMap<string, string> = new Map([
  ['atLeast', '≥'],
  ['atMost', '≤'],
]);

/** No share is below nothing or above all, and no count is below nothing. */
function isAlwaysMet(claim: Claim, field: string): boolean {
  const { quantity } = claim;
  const { comparator, value, unit, direction } = quantity;
  const sign = signs.get(field) ?? (comparator?.isExplicit === true ? comparator.sign : undefined);
  const { written, around, subject } = wordsAround(claim);
  // `vanaf 0`, `tot 100%` tell of a range.
  if (/^(?:vanaf|from|tot|up to|binnen|within)\b/iu.test(written)) return false;
  if (sign === '≤') return isWhole(quantity) && isShareOfWhole(quantity, written, around, subject);
  if (sign !== '≥' || value.kind !== 'exact' || value.number.numerator !== 0n || direction !== undefined) return false;
  const isAmount = unit?.dimension === 'count' || unit?.dimension === 'ratio' || unit?.dimension === 'frequency';
  return isAmount && !hasWord('relativeChange', around) && !hasWord('movement', around);
}
