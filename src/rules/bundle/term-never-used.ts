import { defineRule } from '../rule.ts';

export const termNeverUsed = defineRule<{ term: string }>({
  code: 'EMV757',
  name: 'term-never-used',
  severity: 'info',
  profiles: { draft: 'off' },
  consequence: 'tidiness',
  text: {
    message: {
      nl: ({ term }) => `begrip “${term}” komt in geen enkele tekst voor`,
      en: ({ term }) => `term “${term}” stands in no text`,
    },
    why: {
      nl: () => 'een begrippenlijst met ongebruikte woorden leest als geknipt uit een andere inschrijving',
      en: () => 'a glossary with unused words reads as copied from another bid',
    },
    help: {
      nl: ({ term }) => `haal “${term}” weg, of gebruik het woord waar u het bedoelt`,
      en: ({ term }) => `remove “${term}”, or use the word where you mean it`,
    },
  },
  check({ bid, reading, report }) {
    const terms = bid.items('glossaryTerm');
    if (terms.length === 0 || terms.length > mostTerms) return;
    const texts = reading
      .passages()
      .filter(({ item }) => item?.kind !== 'glossaryTerm')
      .map(({ text }) => text.toLowerCase())
      .join('\n');
    for (const term of terms) {
      if (term.data.isFromBuyer === true) continue;
      const words = [term.id, ...(term.data.aliases ?? [])];
      if (words.some((word) => texts.includes(stem(word)))) continue;
      report(term.span(), { term: term.id });
    }
  },
});

/** A search through all texts for each of more terms would take longer than the rest of the check. */
const mostTerms = 300;

/** A word without the ending that a plural, an adjective or a verb changes: who `respeaks` does `respeaking`. */
function stem(word: string): string {
  const small = word.toLowerCase();
  const verb = small.replace(/ing(?:en|s)?$/u, '');
  if (verb !== small && verb.length >= shortestVerb) return verb;
  return small.length > 6 ? small.slice(0, -2) : small;
}

const shortestVerb = 5;
