import { readLengthLimit } from '../../reading/form/length-limit.ts';
import { countOf, pageLimitsOf, readAnswerPages } from '../../reading/form/page-limit.ts';
import { defineRule } from '../rule.ts';

export const unreadLengthLimit = defineRule<{ text: string }>({
  code: 'EMV507',
  name: 'unread-length-limit',
  severity: 'warning',
  consequence: 'exclusion',
  text: {
    message: {
      nl: ({ text }) => `emvi telt niet mee met de grens “${text}”`,
      en: ({ text }) => `emvi cannot count against the limit “${text}”`,
    },
    why: {
      nl: () => 'wat niet wordt geteld, kan te lang zijn zonder dat iemand het merkt',
      en: () => 'what is not counted can be too long without anybody noticing',
    },
    help: {
      nl: () =>
        'schrijf de grens als één aantal woorden, tekens of bladzijden (“4.000 tekens”, “maximaal 10 pagina’s”)',
      en: () => 'write the limit as one number of words, characters or pages (“4,000 characters”, “at most 10 pages”)',
    },
  },
  check({ bid, pageCounts, report, presume }) {
    for (const limit of pageLimitsOf(bid)) {
      if (limit.most === undefined) report(limit.span, { text: limit.text });
      // Nobody can say whether the text has no pages of its own, or gets them in Word.
      else if (countOf(pageCounts, limit) === undefined) presume(limit.span, { text: limit.text });
    }
    for (const item of [...bid.items('question'), ...bid.items('wish')]) {
      const { maxLength } = item.data;
      if (maxLength === undefined || readLengthLimit(maxLength) !== undefined) continue;
      if (readAnswerPages(maxLength) === undefined) report(item.span(['maxLength']), { text: maxLength });
    }
  },
});
