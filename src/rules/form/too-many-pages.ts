import { countOf, isOver, pageLimitsOf, pagesOver } from '../../reading/form/page-limit.ts';
import { defineRule } from '../rule.ts';
import { pagesInWords, savingInWords, subjectOf } from './page-words.ts';

/** More hints than these are a report of their own: `emvi pages`. */
const mostSavings = 3;

export const tooManyPages = defineRule<{
  what: string;
  whatInEnglish: string;
  pages: string;
  pagesInEnglish: string;
  most: string;
  mostInEnglish: string;
  savings: readonly string[];
  savingsInEnglish: readonly string[];
}>({
  code: 'EMV513',
  name: 'too-many-pages',
  severity: 'warning',
  profiles: { draft: 'info', submission: 'error' },
  consequence: 'exclusion',
  text: {
    message: {
      nl: ({ what, pages, most }) => `${what} beslaat ${pages}; toegestaan: ${most}`,
      en: ({ whatInEnglish, pagesInEnglish, mostInEnglish }) =>
        `${whatInEnglish} takes ${pagesInEnglish}; allowed: ${mostInEnglish}`,
    },
    why: {
      nl: () => 'wat over de grens gaat, wordt niet gelezen, of maakt de inschrijving ongeldig',
      en: () => 'what is over the limit is not read, or makes the bid invalid',
    },
    help: {
      nl: ({ savings }) => `kort de tekst in${hints(savings)}; \`emvi pages\` toont hoe lang elk onderdeel is`,
      en: ({ savingsInEnglish }) =>
        `shorten the text${hints(savingsInEnglish)}; \`emvi pages\` shows how long each part is`,
    },
  },
  check({ bid, pageCounts, report, presume }) {
    for (const limit of pageLimitsOf(bid)) {
      const count = countOf(pageCounts, limit);
      if (count === undefined || limit.most === undefined || !isOver(count, limit.most)) continue;
      const what = subjectOf(limit);
      const pages = pagesInWords(pagesOver(count, limit.most));
      const most = pagesInWords(limit.most);
      const savings = count.savings.slice(0, mostSavings).map(savingInWords);
      const say = count.isSure && isOver(count, limit.most) === 'surely' ? report : presume;
      say(limit.span, {
        what: what.nl,
        whatInEnglish: what.en,
        pages: pages.nl,
        pagesInEnglish: pages.en,
        most: most.nl,
        mostInEnglish: most.en,
        savings: savings.map(({ nl }) => nl),
        savingsInEnglish: savings.map(({ en }) => en),
      });
    }
  },
});

function hints(savings: readonly string[]): string {
  return savings.length === 0 ? '' : `: ${savings.join('; ')}`;
}
