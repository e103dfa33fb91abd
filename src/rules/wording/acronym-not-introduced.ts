import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/source-file.ts';
import { defineRule } from '../rule.ts';
import { knownAcronyms } from './known-acronyms.ts';

/** Two to six capitals, perhaps with a plural; names with digits (`HVO100`, `N412`) are no abbreviations. */
const acronym = /(?<![\p{L}\p{N}&/.-])(\p{Lu}{2,6})(?:['’]?s)?(?![\p{L}\p{N}&])/gu;
const mostNamed = 12;

export const acronymNotIntroduced = defineRule<{ acronyms: readonly string[]; count: number }>({
  code: 'EMV602',
  name: 'acronym-not-introduced',
  severity: 'info',
  certainty: 'presumed',
  profiles: { draft: 'off' },
  consequence: 'tidiness',
  text: {
    message: {
      nl: ({ acronyms, count }) =>
        `nergens staat voluit wat ${shownList(acronyms, count, 'nl')} ${count === 1 ? 'betekent' : 'betekenen'}`,
      en: ({ acronyms, count }) =>
        `nowhere is it written out what ${shownList(acronyms, count, 'en')} ${count === 1 ? 'means' : 'mean'}`,
    },
    why: {
      nl: () => 'niet elke beoordelaar is een vakgenoot; wie een afkorting niet kent, slaat de zin over',
      en: () => 'not every evaluator is from your trade; who does not know an abbreviation skips the sentence',
    },
    help: {
      nl: () => 'schrijf de term bij het eerste gebruik uit, met de afkorting tussen haakjes',
      en: () => 'write the term out at its first use, with the abbreviation in parentheses',
    },
  },
  check({ bid, reading, report }) {
    const first = new Map<string, Span>();
    const introduced = new Set<string>();
    const prefixes = new Set(Object.values(bid.idForm.prefixes));
    for (const passage of reading.ownPassages()) {
      // Titles are often set in capitals.
      if (passage.item?.kind === 'document' || passage.kind === 'heading') continue;
      for (const match of passage.text.matchAll(acronym)) {
        const word = match[1] ?? '';
        const end = match.index + match[0].length;
        if (isIntroduction(passage.text, match.index, end)) introduced.add(word);
        if (knownAcronyms.has(word) || prefixes.has(word) || first.has(word)) continue;
        first.set(word, passage.span(match.index, end));
      }
    }
    const unknown = [...first].filter(([word]) => !introduced.has(word));
    const [one, ...others] = unknown;
    if (one === undefined) return;
    report(
      one[1],
      { acronyms: unknown.slice(0, mostNamed).map(([word]) => word), count: unknown.length },
      others.map(([, span]) => ({ span, label: { nl: 'ook zonder uitleg', en: 'unexplained too' } })),
    );
  },
});

/** `Service Delivery Manager (SDM)`, `SDM (Service Delivery Manager)`, `SDM: …` and `SDM = …`. */
function isIntroduction(text: string, start: number, end: number): boolean {
  if (/\(\s*$/u.test(text.slice(Math.max(0, start - 2), start)) && /^\s*\)/u.test(text.slice(end, end + 2)))
    return true;
  return /^\s*\(\p{L}[^()]{4,}\)|^\s*=\s*\p{L}/u.test(text.slice(end, end + 80));
}

function shownList(acronyms: readonly string[], count: number, language: Language): string {
  const and = language === 'nl' ? 'en' : 'and';
  const rest = count - acronyms.length;
  const [last, ...others] = [
    ...(rest > 0 ? [`${rest} ${language === 'nl' ? 'andere' : 'others'}`] : []),
    ...acronyms.toReversed(),
  ];
  return others.length === 0 ? (last ?? '') : `${others.toReversed().join(', ')} ${and} ${last}`;
}
