import { normalId } from '../../model/ids.ts';
import type { Span } from '../../text/source-file.ts';
import { defineRule } from '../rule.ts';

export const acronymWithTwoMeanings = defineRule<{ acronym: string; meaning: string; other: string }>({
  code: 'EMV758',
  name: 'acronym-with-two-meanings',
  severity: 'warning',
  profiles: { draft: 'info' },
  consequence: 'points',
  certainty: 'presumed',
  text: {
    message: {
      nl: ({ acronym, meaning, other }) => `${acronym} staat voor “${meaning}” en elders voor “${other}”`,
      en: ({ acronym, meaning, other }) => `${acronym} stands for “${meaning}” and elsewhere for “${other}”`,
    },
    why: {
      nl: () => 'de lezer weet niet meer welke van de twee u bedoelt',
      en: () => 'the reader no longer knows which of the two you mean',
    },
    help: {
      nl: ({ acronym }) => `kies voor ${acronym} één betekenis en schrijf de andere voluit`,
      en: ({ acronym }) => `choose one meaning for ${acronym} and write the other in full`,
    },
  },
  check({ reading, presume }) {
    const known = new Map<string, { readonly words: string; readonly span: Span }>();
    for (const passage of reading.ownPassages()) {
      for (const match of passage.text.matchAll(bracketed)) {
        const [, acronym = ''] = match;
        const words = expansion(passage.text.slice(Math.max(0, match.index - farthestBack), match.index), acronym);
        if (words === undefined) continue;
        const span = passage.span(match.index - words.length, match.index + match[0].length);
        const first = known.get(acronym);
        if (first === undefined) known.set(acronym, { words, span });
        else if (normalId(first.words) !== normalId(words)) {
          const label = { nl: 'hier staat de andere betekenis', en: 'the other meaning stands here' };
          presume(span, { acronym, meaning: words, other: first.words }, [{ span: first.span, label }]);
        }
      }
    }
  },
});

/** Letters between brackets of which two at least are capitals. */
const bracketed = / \((?=[a-z]{0,4}[A-Z][a-z]{0,4}[A-Z])([A-Za-z]{2,6})\)/gu;

/** Six long words. */
const farthestBack = 200;

/** The last words before an acronym, when its letters are their first; undefined otherwise. */
function expansion(before: string, acronym: string): string | undefined {
  const words = before.split(' ').slice(-acronym.length);
  const initials = words.map((word) => word.charAt(0)).join('');
  const isSpelled = words.length === acronym.length && initials.toLowerCase() === acronym.toLowerCase();
  return isSpelled && words.every((word) => plainWord.test(word)) ? words.join(' ') : undefined;
}

const plainWord = /^[a-zA-Zà-ɏ0-9-]+$/u;
