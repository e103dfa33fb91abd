import { normalId } from '../../model/ids.ts';
import type { Item } from '../../model/item.ts';
import type { Span } from '../../text/source-file.ts';
import { defineRule } from '../rule.ts';

export const termWithTwoMeanings = defineRule<{ word: string; term: string; other: string }>({
  code: 'EMV756',
  name: 'term-with-two-meanings',
  severity: 'warning',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ word, term, other }) => `“${word}” staat in de begrippenlijst bij ${term} en bij ${other}`,
      en: ({ word, term, other }) => `“${word}” stands in the glossary at ${term} and at ${other}`,
    },
    why: {
      nl: () => 'een woord met twee betekenissen wordt na gunning een geschil',
      en: () => 'a word with two meanings becomes a dispute after award',
    },
    help: {
      nl: ({ word, term, other }) => `laat “${word}” bij één van de twee staan: ${term} of ${other}`,
      en: ({ word, term, other }) => `keep “${word}” at one of the two: ${term} or ${other}`,
    },
  },
  check({ bid, report }) {
    const known = new Map<
      string,
      { readonly term: Item<'glossaryTerm'>; readonly span: Span; readonly isId: boolean }
    >();
    for (const term of bid.items('glossaryTerm')) {
      const words = [term.id, ...(term.data.aliases ?? [])];
      for (const [index, word] of words.entries()) {
        const key = normalId(word);
        const span = index === 0 ? term.span() : term.span(['aliases', index - 1]);
        const first = known.get(key);
        if (first === undefined) known.set(key, { term, span, isId: index === 0 });
        // The same term twice has a finding of its own: duplicate-id.
        else if (first.term !== term && !(first.isId && index === 0)) {
          const label = { nl: 'hier staat het ook', en: 'it stands here too' };
          report(span, { word, term: term.id, other: first.term.id }, [{ span: first.span, label }]);
        }
      }
    }
  },
});
