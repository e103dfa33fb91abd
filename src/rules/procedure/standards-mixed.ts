import type { Item } from '../../model/item.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import type { Span } from '../../text/source-file.ts';
import { defineRule } from '../rule.ts';
import { standardGroups } from './standards.ts';

export const standardsMixed = defineRule<{ here: string; there: string }>({
  code: 'EMV433',
  name: 'standards-mixed',
  severity: 'warning',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ here, there }) => `${here} en ${there} staan allebei in het plan`,
      en: ({ here, there }) => `the plan mentions both ${here} and ${there}`,
    },
    why: {
      nl: () => 'de opdrachtgever weet niet welke versie of voorwaarden u aanbiedt',
      en: () => 'the buyer cannot tell which version or conditions you offer',
    },
    help: {
      nl: ({ here, there }) => `kies ${here} of ${there} zoals de leidraad die noemt, en gebruik overal dezelfde naam`,
      en: ({ here, there }) => `use the one that the tender guide names, ${here} or ${there}, throughout the plan`,
    },
  },
  check({ reading, report, presume }) {
    const passages = reading.passages().filter(({ voice, item }) => voice === 'ours' && !isQuestion(item));
    const all = inSmallLetters(passages.map(({ text }) => text).join('\n'));
    for (const { forms, isCertain } of standardGroups) {
      const found = forms.flatMap(({ name, sign, pattern }) => {
        const span = all.includes(sign) ? firstIn(passages, pattern) : undefined;
        return span === undefined ? [] : [{ name, span }];
      });
      const [first, second] = found;
      if (first === undefined || second === undefined) continue;
      const say = isCertain ? report : presume;
      const label = { nl: `hier staat ${first.name}`, en: `${first.name} stands here` };
      say(second.span, { here: second.name, there: first.name }, [{ span: first.span, label }]);
    }
  },
});

/** Who asks the buyer which of two holds has to name both. */
function isQuestion(item: Item | undefined): boolean {
  return item?.kind === 'input' || item?.kind === 'clarification' || item?.kind === 'change';
}

function firstIn(passages: readonly Passage[], pattern: RegExp): Span | undefined {
  for (const passage of passages) {
    if (passage.text.search(pattern) === -1) continue;
    const [match] = passage.text.matchAll(pattern);
    if (match !== undefined) return passage.span(match.index, match.index + match[0].length);
  }
  return undefined;
}
