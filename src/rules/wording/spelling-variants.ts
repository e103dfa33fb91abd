import type { Span } from '../../text/source-file.ts';
import { defineRule } from '../rule.ts';

const word =
  /[A-Za-zÀ-ÖØ-öø-ɏ][\u0300-\u036fA-Za-zÀ-ÖØ-öø-ɏ]*(?:[-‑][A-Za-zÀ-ÖØ-öø-ɏ][\u0300-\u036fA-Za-zÀ-ÖØ-öø-ɏ]*){0,20}/gu;
const shortest = 7;

export const spellingVariants = defineRule<{ one: string; other: string }>({
  code: 'EMV604',
  name: 'spelling-variants',
  severity: 'info',
  certainty: 'presumed',
  profiles: { draft: 'off' },
  consequence: 'tidiness',
  text: {
    message: {
      nl: ({ one, other }) => `“${one}” heet elders “${other}”`,
      en: ({ one, other }) => `“${one}” is “${other}” elsewhere`,
    },
    why: {
      nl: () =>
        'twee schrijfwijzen laten zien dat het plan uit stukken bestaat, of laten een beoordelaar zoeken naar het verschil',
      en: () =>
        'two spellings show that the plan was put together from pieces, or make an evaluator wonder what the difference is',
    },
    help: {
      nl: () => 'kies één schrijfwijze voor de hele inschrijving',
      en: () => 'use one spelling throughout the bid',
    },
  },
  check({ reading, report }) {
    const seen = new Map<string, Map<string, { span: Span; count: number }>>();
    for (const passage of reading.ownPassages()) {
      for (const match of passage.text.matchAll(word)) {
        if (match[0].length < shortest) continue;
        const spelling = withoutStress(match[0].toLowerCase().replaceAll('‑', '-'));
        const key = keyOf(spelling);
        if (key.length < shortest) continue;
        const spellings = seen.get(key) ?? new Map<string, { span: Span; count: number }>();
        const known = spellings.get(spelling);
        if (known === undefined)
          spellings.set(spelling, { span: passage.span(match.index, match.index + match[0].length), count: 1 });
        else known.count += 1;
        seen.set(key, spellings);
      }
    }
    for (const spellings of seen.values()) {
      const [usual, ...others] = [...spellings].sort(([, a], [, b]) => b.count - a.count);
      for (const [spelling, { span }] of others) {
        if (usual === undefined) continue;
        report(span, { one: spelling, other: usual[0] }, [
          { span: usual[1].span, label: { nl: 'de andere schrijfwijze', en: 'the other spelling' } },
        ]);
      }
    }
  },
});

/** `Vóórdat de sessie begint` stresses a word; that is no other spelling of it. */
function withoutStress(spelling: string): string {
  return spelling.replace(/áá|éé|íí|óó|úú/gu, (pair) => stressed[pair] ?? pair);
}

const stressed: Readonly<Record<string, string>> = { áá: 'aa', éé: 'ee', íí: 'ii', óó: 'oo', úú: 'uu' };

/** What the spellings of a word have in common. */
function keyOf(spelling: string): string {
  // Most words have nothing to take off.
  return /^[a-z]+$/u.test(spelling) ? spelling : spelling.normalize('NFD').replace(/[\u0300-\u036f-]/gu, '');
}
