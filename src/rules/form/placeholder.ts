import { inSmallLetters } from '../../text/small-letters.ts';
import { defineRule } from '../rule.ts';
import { placeholderPatterns } from './placeholder-phrases.ts';

export const placeholder = defineRule<{ text: string }>({
  code: 'EMV500',
  name: 'placeholder',
  severity: 'warning',
  profiles: { draft: 'info', submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ text }) => `“${text}” is blijven staan`,
      en: ({ text }) => `“${text}” was left in the text`,
    },
    label: { nl: () => 'nog in te vullen', en: () => 'still to be filled in' },
    why: {
      nl: () => 'wie dit leest, ziet een inschrijving die niet af is; een ontbrekend gegeven kan haar ongeldig maken',
      en: () => 'a reader sees a bid that is not finished; a missing detail can make it invalid',
    },
    help: {
      nl: () => 'vul in wat hier hoort te staan, of haal het weg',
      en: () => 'fill in what belongs here, or remove it',
    },
  },
  check({ reading, report }) {
    for (const passage of reading.ownPassages()) {
      const seen: { start: number; end: number }[] = [];
      const small = inSmallLetters(passage.text);
      for (const { pattern, isSmall } of placeholderPatterns) {
        for (const match of pattern.matchAll(isSmall ? small : passage.text)) {
          const piece = { start: match.index, end: match.index + match[0].length };
          if (seen.some(({ start, end }) => piece.start < end && start < piece.end)) continue;
          seen.push(piece);
          report(passage.span(piece.start, piece.end), { text: passage.text.slice(piece.start, piece.end) });
        }
      }
    }
  },
});
