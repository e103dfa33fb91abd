import { isConcrete, promisingSentences, roleNames } from '../../reading/promises/promise-sentences.ts';
import { proseSections } from '../../reading/texts/prose-sections.ts';
import { blankWords, wordList } from '../../reading/texts/word-list.ts';
import type { Span } from '../../text/source-file.ts';
import { defineRule } from '../rule.ts';
import { fixedTerms, vagueWords } from './vague-words.ts';

const both = ['nl', 'en'] as const;
const vague = { nl: wordList(vagueWords.nl), en: wordList(vagueWords.en) };
const exempt = wordList(both.flatMap((language) => fixedTerms[language]));

export const vaguePromise = defineRule<{ words: readonly string[] }>({
  code: 'EMV600',
  name: 'vague-promise',
  severity: 'warning',
  certainty: 'presumed',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ words }) => `hier staat geen meetbare belofte: ${quote(words)}`,
      en: ({ words }) => `this promises nothing that can be measured: ${quote(words)}`,
    },
    why: {
      nl: () =>
        'woorden zonder getal, termijn, rol of bewijs overtuigen geen beoordelaar: elke inschrijver schrijft ze',
      en: () => 'words without a number, a term, a role or proof convince no evaluator: every bidder writes them',
    },
    help: {
      nl: () =>
        'zeg wat, hoeveel, wanneer of wie: een getal met eenheid, een termijn, een rol of het nummer van een KPI',
      en: () => 'say what, how much, when or who: a number with its unit, a term, a role or the number of a KPI',
    },
  },
  check({ bid, reading, report }) {
    const roles = roleNames(bid);
    for (const passages of proseSections(reading)) {
      const found: { text: string; span: Span }[] = [];
      for (const passage of passages) {
        if (isConcrete(reading, passage, roles)) continue;
        for (const sentence of promisingSentences(passage, bid.language)) {
          for (const piece of vague[bid.language].findIn(blankWords(sentence.text, exempt))) {
            const start = sentence.start + piece.start;
            found.push({ text: piece.text, span: passage.span(start, sentence.start + piece.end) });
          }
        }
      }
      const [first, ...others] = found;
      if (first === undefined) continue;
      const related = others.map(({ span }) => ({ span, label: { nl: 'ook hier', en: 'here too' } }));
      report(first.span, { words: [...new Set(found.map(({ text }) => text.toLowerCase()))] }, related);
    }
  },
});

function quote(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}
