import { formatNumber } from '../../quantity/format-quantity.ts';
import { defineRule } from '../rule.ts';
import { decimalsOf, roundedTo } from './number-in-text.ts';
import { type ShareApart, sharesOfOtherTexts, sharesOfRowAbove } from './shares-apart.ts';
import { tablesOf } from './tables.ts';
import { changesOffIn } from './told-changes.ts';
import { isTheShare, percentageOf, sharesOfCounts } from './told-shares.ts';

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
  check({ reading, report, presume }) {
    const tell = (say: typeof report, { share, count, countSpan, right }: ShareApart, isApart: boolean): void => {
      const shown = roundedTo(right, decimalsOf(share.text));
      say(
        share.span,
        { count, share: `${share.text}%`, right: formatNumber(shown, 'nl'), rightInEnglish: formatNumber(shown, 'en') },
        isApart ? [{ span: countSpan, label: { nl: 'dit zijn de aantallen', en: 'these are the counts' } }] : [],
      );
    };
    for (const passage of reading.ownPassages()) {
      for (const { count, share } of sharesOfCounts(passage)) {
        const right = percentageOf(count.part, count.whole);
        if (right === undefined || isTheShare(right, share.text)) continue;
        tell(report, { share, count: count.text, countSpan: count.span, right }, false);
      }
      for (const off of changesOffIn(passage)) tell(report, off, true);
    }
    for (const table of tablesOf(reading)) for (const off of sharesOfRowAbove(table)) tell(report, off, true);
    for (const off of sharesOfOtherTexts(reading)) tell(presume, off, true);
  },
});
