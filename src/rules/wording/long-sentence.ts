import { proseSections } from '../../reading/texts/prose-sections.ts';
import { sentencesOf } from '../../reading/texts/sentences.ts';
import type { Span } from '../../text/source-file.ts';
import { defineRule } from '../rule.ts';

/** More words than this and a reader goes back to the start; plain-language guides advise 20 on average. */
const most = 35;

export const longSentence = defineRule<{ count: number; longest: number; most: number }>({
  code: 'EMV603',
  name: 'long-sentence',
  severity: 'info',
  profiles: { draft: 'off' },
  consequence: 'tidiness',
  text: {
    message: {
      nl: ({ count, longest }) =>
        count === 1
          ? `een zin telt ${longest} woorden`
          : `${count} zinnen zijn te lang; de langste telt ${longest} woorden`,
      en: ({ count, longest }) =>
        count === 1
          ? `a sentence has ${longest} words`
          : `${count} sentences are too long; the longest has ${longest} words`,
    },
    why: {
      nl: () => 'een beoordelaar leest tien plannen achter elkaar; wat in een lange zin staat, blijft niet hangen',
      en: () => 'an evaluator reads ten plans in a row; a long sentence does not stick',
    },
    help: {
      nl: (p) => `maak er zinnen van hooguit ${p.most} woorden van, of een lijst`,
      en: (p) => `make sentences of at most ${p.most} words, or a list`,
    },
  },
  check({ reading, report }) {
    for (const passages of proseSections(reading)) {
      const long: { words: number; span: Span }[] = [];
      for (const passage of passages) {
        if (passage.kind === 'cell') continue;
        for (const { text, start, end } of sentencesOf(passage.text)) {
          const words = text.split(/\s+/u).length;
          if (words > most && !isRow(text)) long.push({ words, span: passage.span(start, end) });
        }
      }
      const [first, ...others] = long;
      if (first === undefined) continue;
      const longest = Math.max(...long.map(({ words }) => words));
      const related = others.map(({ span }) => ({ span, label: { nl: 'ook lang', en: 'long too' } }));
      report(first.span, { count: long.length, longest, most }, related);
    }
  },
});

/** `By noon you know the water; by Friday you know the score; and on Sunday somebody answers` reads as three sentences. */
function isRow(text: string): boolean {
  const parts = text.split(/;\s/u);
  return parts.length > 2 && parts.every((part) => part.split(/\s+/u).length <= short);
}

const short = 15;
