import fc from 'fast-check';
import { stringify } from 'yaml';
import type { BidFiles } from './bid.ts';

/** Texts that break naive programs, beside ordinary ones. */
const naughtyText = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('Onboarding', '≥99,95% per maand', 'P1 ≤15 min; P2 ≤60 min', 'Go-live ≤6 weken'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'a | b',
      '*vet* _schuin_ `code`',
      '<script>alert(1)</script> <200 ms & meer',
      '{{wish "W-01"}} {{{x}}} {{',
      ']]> <!-- --> &amp; &nbsp;',
      '  voor en na  ',
      'regel een\nregel twee\n\nregel vier',
      '# geen kop',
      '1. geen lijst',
      '- geen punt',
      ':field[x]{y} :::callout',
      '😀 👩‍👩‍👧 é e\u0301',
      'שלום \u202eomgekeerd\u202c',
      'nul\u200bbreedte',
      '=SOM(A1)',
      'https://voorbeeld.nl/a_b_c?x=1 www.voorbeeld.nl a@b.nl',
      '[link](javascript:alert(1)) ![x](../../etc/passwd)',
      'W-01 t/m W-99, KPI-01, B02/B06',
      'C:\\map\\bestand \\* \\',
      '~~door~~ ^hoog^ $x$',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }) },
);

const optional = (text: fc.Arbitrary<string>): fc.Arbitrary<string | undefined> => fc.option(text, { nil: undefined });
const texts = fc.array(naughtyText, { minLength: 1, maxLength: 3 });

/** A bid of any size whose links hold: it reads, and most of them reach the documents. */
export const bidFiles: fc.Arbitrary<BidFiles> = fc
  .record({
    title: naughtyText,
    language: fc.constantFrom('nl', 'en'),
    template: fc.constantFrom('klassiek', 'per-criterium'),
    kpis: fc.array(
      fc.record({
        title: naughtyText,
        target: fc.constantFrom('≥99,95% per maand', '≤6 weken', '4 audits per jaar', 'P1 ≤15 min, P2 ≤60 min'),
        measurement: naughtyText,
        reporting: naughtyText,
        escalation: optional(naughtyText),
        owner: optional(naughtyText),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    wishes: fc.array(
      fc.record({ text: naughtyText, measures: fc.option(texts, { nil: undefined }), response: optional(naughtyText) }),
      { minLength: 1, maxLength: 4 },
    ),
    question: fc.option(fc.record({ text: naughtyText, keyMessage: naughtyText, benefit: naughtyText }), {
      nil: undefined,
    }),
    phase: fc.option(fc.record({ title: naughtyText, activities: texts }), { nil: undefined }),
    prose: optional(naughtyText),
  })
  .map(toFiles);

interface Parts {
  readonly title: string;
  readonly language: string;
  readonly template: string;
  readonly kpis: readonly object[];
  readonly wishes: readonly object[];
  readonly question: object | undefined;
  readonly phase: object | undefined;
  readonly prose: string | undefined;
}

function toFiles({ title, language, template, kpis, wishes, question, phase, prose }: Parts): BidFiles {
  const kpiIds = kpis.map((_, index) => `KPI-0${index + 1}`);
  const files: Record<string, string> = {
    'emvi.yaml': stringify({
      emvi: 1,
      title,
      language,
      documents: [
        { id: 'plan', template, title, file: 'plan', audience: 'submission' },
        { id: 'kpi-dashboard', template: 'kpi-dashboard', file: 'dashboard' },
      ],
    }),
    'kpis.yaml': stringify({ kpis: kpis.map((kpi, index) => ({ id: kpiIds[index], ...kpi })) }),
    'wishes.yaml': stringify({
      // Every KPI is named by the first wish, so that the gate is open.
      wishes: wishes.map((wish, index) => ({
        id: `W-0${index + 1}`,
        ...wish,
        kpis: index === 0 ? kpiIds : ['KPI-01'],
      })),
    }),
  };
  if (question !== undefined) {
    files['criteria.yaml'] = stringify({
      criteria: [{ id: 'K1', title: 'Kwaliteit', questions: [{ id: 'V1', ...question, kpis: ['KPI-01'] }] }],
    });
  }
  if (phase !== undefined) files['phases.yaml'] = stringify({ phases: [{ id: 'F-1', ...phase }] });
  if (prose !== undefined && template === 'klassiek') files['sections/summary.md'] = prose;
  return files;
}

/** A text with a few characters taken out, put in or repeated: what a slip of the keyboard does. */
export function mutated(
  text: string,
  slips: readonly { readonly at: number; readonly insert: string; readonly remove: number }[],
): string {
  let result = text;
  for (const { at, insert, remove } of slips) {
    const place = Math.floor(at * (result.length + 1));
    result = result.slice(0, place) + insert + result.slice(place + remove);
  }
  return result;
}

/** Slips of the keyboard for `mutated`. */
export const slips = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    insert: fc.constantFrom(
      '',
      ' ',
      '\n',
      ':',
      '"',
      "'",
      '-',
      '[',
      '{',
      '#',
      '&a ',
      '*a',
      '|',
      '>',
      '\t',
      '\0',
      '\ud800',
      '💥',
      '{{',
      '%',
    ),
    remove: fc.integer({ min: 0, max: 6 }),
  }),
  { minLength: 1, maxLength: 4 },
);
