import { normalId } from '../../model/ids.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import { guardPattern } from '../../text/guarded-pattern.ts';
import type { Span } from '../../text/source-file.ts';
import { defineRule } from '../rule.ts';

export const unknownPriority = defineRule<{ priority: string; known: string }>({
  code: 'EMV219',
  name: 'unknown-priority',
  severity: 'warning',
  certainty: 'presumed',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ priority, known }) => `${priority} is geen bekende prioriteit; het plan kent ${known}`,
      en: ({ priority, known }) => `${priority} is not a known priority; the plan has ${known}`,
    },
    why: {
      nl: () => 'niemand weet voor welke meldingen deze belofte geldt',
      en: () => 'nobody knows for which calls this promise holds',
    },
    help: {
      nl: ({ priority }) => `verbeter ${priority}, of zet de prioriteit in organisation.yaml onder \`priorities:\``,
      en: ({ priority }) => `correct ${priority}, or add the priority under \`priorities:\` in organisation.yaml`,
    },
  },
  check({ bid, reading, report }) {
    if (bid.mayBeLost(['priority'])) return;
    const declared = new Set(bid.items('priority').map(({ key }) => key));
    const uses = new Map<string, Use[]>();
    for (const passage of reading.passages()) {
      if (passage.item?.kind === 'priority') continue;
      const found = usesIn(passage);
      const ids = found.length === 0 ? [] : reading.mentionsIn(passage).map(({ span }) => span.start);
      for (const use of found) {
        const { key } = use;
        // `P9` can be how this bid calls its KPIs.
        if (ids.includes(use.span.start)) declared.add(key);
        uses.set(key, [...(uses.get(key)?.slice(0, 1) ?? []), use]);
      }
    }
    for (const [key, found] of uses) {
      const [use] = found;
      if (use === undefined || declared.has(key) || found.length > 1 || use.passage.voice === 'buyer') continue;
      const letter = key.charAt(0);
      const listed = [...declared].filter((other) => isClass(other, letter));
      const used = [...uses].flatMap(([other, places]) => (isClass(other, letter) && places.length > 1 ? [other] : []));
      const known = listed.length > 1 ? listed : used;
      // P4 beside P1 to P3 can be one that the list forgot; P43 cannot.
      const highest = Math.max(...known.map(numberOf));
      if (known.length < 2 || numberOf(key) <= highest + 1) continue;
      report(use.span, { priority: use.label, known: known.sort().join(', ') });
    }
  },
});

interface Use {
  readonly label: string;
  /** `P1`, however it is written. */
  readonly key: string;
  readonly passage: Passage;
  readonly span: Span;
}

/** A class of calls such as `P1` or `S3`. The round numbers of percentiles (`P50`, `P90`) are none. */
const className =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ0-9²³₀-₉-])[PS](?!(?:10|15|20|25|50|75|80|85|90|95|97|98|99)(?!\d))\d{1,2}(?![A-Za-zÀ-ÖØ-öø-ɏ0-9²³₀-₉])/gu;

/** `Priority 1 calls`: the same class in full. */
const inWords = guardPattern(
  'priori',
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ-])(?:prioriteit|priority)\s[0-9]{1,2}(?![0-9%]|[.,][0-9]|\s?%)/giu,
);

function usesIn(passage: Passage): Use[] {
  return [...passage.text.matchAll(className), ...inWords.matchAll(passage.text)].map((match) => ({
    label: match[0],
    key: normalId(match[0].replace(/^pri\S+\s/iu, 'P')),
    passage,
    span: passage.span(match.index, match.index + match[0].length),
  }));
}

function isClass(key: string, letter: string): boolean {
  return key.startsWith(letter) && /^.\d{1,2}$/u.test(key);
}

function numberOf(key: string): number {
  return Number(key.slice(1));
}
