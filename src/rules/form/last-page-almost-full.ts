import { countOf, isNear, pageLimitsOf } from '../../reading/form/page-limit.ts';
import { defineRule } from '../rule.ts';
import { pagesInWords, subjectOf } from './page-words.ts';

export const lastPageAlmostFull = defineRule<{
  what: string;
  whatInEnglish: string;
  most: string;
  mostInEnglish: string;
}>({
  code: 'EMV514',
  name: 'last-page-almost-full',
  severity: 'info',
  consequence: 'exclusion',
  text: {
    message: {
      nl: ({ what, most }) => `${what} vult de toegestane ${most} bijna helemaal`,
      en: ({ whatInEnglish, mostInEnglish }) => `${whatInEnglish} fills nearly all of the ${mostInEnglish} allowed`,
    },
    why: {
      nl: () =>
        'op een andere computer of met een andere versie van Word kan de laatste regel net op een volgende bladzijde vallen',
      en: () => 'on another computer or with another version of Word the last line can just fall on a next page',
    },
    help: {
      nl: () => 'laat een paar regels over onderaan de laatste bladzijde',
      en: () => 'leave a few lines at the bottom of the last page',
    },
  },
  check({ bid, pageCounts, report, presume }) {
    for (const limit of pageLimitsOf(bid)) {
      const count = countOf(pageCounts, limit);
      if (count === undefined || limit.most === undefined || !isNear(count, limit.most)) continue;
      const what = subjectOf(limit);
      const most = pagesInWords(limit.most);
      const say = count.isSure ? report : presume;
      say(limit.span, { what: what.nl, whatInEnglish: what.en, most: most.nl, mostInEnglish: most.en });
    }
  },
});
