import { formatNumber } from '../../quantity/format-quantity.ts';
import { readDigits } from '../../quantity/numerals.ts';
import { areWithin, divide, isBelow, multiply, type Rational, rational } from '../../quantity/rational.ts';
import { defineRule } from '../rule.ts';
import { decimalsOf, roundedTo, stepOf } from './number-in-text.ts';

export const shareOffCount = defineRule<{ count: string; share: string; right: string; rightInEnglish: string }>({
  code: 'EMV471',
  name: 'share-off-count',
  severity: 'warning',
  profiles: { draft: 'info', submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ count, share, right }) => `“${count}” is ${right}%, maar er staat “${share}”`,
      en: ({ count, share, rightInEnglish }) => `“${count}” is ${rightInEnglish}%, but it says “${share}”`,
    },
    label: {
      nl: () => 'dit klopt niet met de aantallen',
      en: () => 'this does not go with the counts',
    },
    why: {
      nl: () => 'een beoordelaar rekent na, en vertrouwt na één rekenfout ook uw andere getallen niet',
      en: () => 'an evaluator works it out, and after one mistake no longer trusts your other numbers',
    },
    help: {
      nl: () => 'verbeter het percentage of een van de twee aantallen',
      en: () => 'correct the percentage or one of the two counts',
    },
  },
  check({ reading, report }) {
    for (const passage of reading.ownPassages()) {
      if (!passage.text.includes('%')) continue;
      for (const match of [...passage.text.matchAll(countFirst), ...passage.text.matchAll(shareFirst)]) {
        const { part = '', whole = '', count = '', share = '' } = match.groups ?? {};
        const place = match.indices?.groups?.['share'];
        const right = percentageOf(part, whole);
        const said = readDigits(share)?.value;
        const decimals = decimalsOf(share);
        if (place === undefined || right === undefined || said === undefined) continue;
        if (areWithin(right, said, stepOf(decimals))) continue;
        const shown = roundedTo(right, decimals);
        report(passage.span(...place), {
          count,
          share: `${share}%`,
          right: formatNumber(shown, 'nl'),
          rightInEnglish: formatNumber(shown, 'en'),
        });
      }
    }
  },
});

/** `568 van de 610 ritten in Grensland (93,1%)`, `412 of the 424 orders, 97.2%`. */
const countFirst =
  /(?<![\d.,])(?<count>(?<part>\d[\d.,]{0,9})\s(?:van\s(?:de|het|alle)?\s?|of\s(?:the|all)\s|out\sof\s)(?<whole>\d[\d.,]{0,9})(?:\s[a-zà-ɏ]+)?)[^.,;:()%\d]{0,60}(?:\(|,\s)(?:dat is\s|oftewel\s|ofwel\s|that is\s)?(?<share>\d{1,3}(?:[.,]\d{1,2})?)\s?%(?=[).,;]|$)/dgiu;
/** `97,2% (412 van de 424 opdrachten)`. */
const shareFirst =
  /(?<![\d.,])(?<share>\d{1,3}(?:[.,]\d{1,2})?)\s?%\s\((?<count>(?<part>\d[\d.,]{0,9})\s(?:van\s(?:de|het|alle)?\s?|of\s(?:the|all)\s|out\sof\s)(?<whole>\d[\d.,]{0,9})(?:\s[a-zà-ɏ]+)?)\)/dgiu;

/** Of fewer than three a percentage is no share that anybody works out. */
const fewest = rational(3);

function percentageOf(part: string, whole: string): Rational | undefined {
  const [one, all] = [wholeNumber(part), wholeNumber(whole)];
  if (one === undefined || all === undefined || isBelow(all, fewest) || isBelow(all, one)) return undefined;
  return multiply(divide(one, all), rational(100));
}

/** `1.240` and `1,240` count as many. */
function wholeNumber(digits: string): Rational | undefined {
  if (!/^(?:\d{1,3}(?:[.,]\d{3})+|\d+)$/u.test(digits)) return undefined;
  return rational(BigInt(digits.replace(/[.,]/gu, '')));
}
