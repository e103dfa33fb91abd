import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildExample } from '../support/examples.ts';
import type { Shown } from '../support/facts.ts';
import { shownInDocx } from '../support/shown-in-docx.ts';
import { shownInMarkdown } from '../support/shown-in-markdown.ts';

/** What a buyer wrote (`# ` before a heading), of which each sentence is a fact, and the documents that must hold it. */
const originals = [
  {
    example: 'slachtofferhulp',
    original: 'slachtofferhulp-uitgangspunten.txt',
    files: ['nalevingsmatrix'],
  },
] as const;

/** What must also stand in a document by itself: process names in the matrix, roles in the organisation. */
const parts = [
  {
    example: 'slachtofferhulp',
    file: 'rasci',
    facts: [
      'Operationele ondersteuning en onderhoud',
      'Monitoring en event management',
      'Incident-, probleem- en serviceaanvraagmanagement',
      'Ketenverantwoordelijkheid en leveranciersmanagement',
      'Rapportage en verantwoording',
      'Service desk en ondersteuning (1e, 2e en 3e lijn)',
      'Access management en gebruikersbeheer',
      'Change management en service validatie',
      'Projectmanagement',
      'Release- en deploymentmanagement',
      'Asset- en configuration management',
      'Service level management',
      'Capacity management',
      'Availability management',
      'Continuity management',
      'Information security management',
      'Continual service improvement',
    ],
  },
  {
    example: 'slachtofferhulp',
    file: 'overleg-en-rapportage',
    facts: [
      'Service level manager',
      'Incident manager',
      'Change manager',
      'Architect',
      'Security officer',
      'Netwerkspecialist',
      '1e-lijn supportmedewerker / servicedeskmedewerker',
      '2e- en 3e-lijn supportmedewerker',
      'Ontwikkelaars',
      'Product manager',
      'Product owner',
    ],
  },
] as const;

const built = new Map<string, ReadonlyMap<string, Uint8Array>>();
const only = ['nalevingsmatrix', 'rasci', 'governance'];

beforeAll(async () => {
  for (const { example } of originals) built.set(example, (await buildExample(example, { only })).documents);
}, 120_000);

const readers = [
  { format: 'Markdown', read: (example: string, file: string) => shownInMarkdown(markdown(example, file)) },
  { format: 'Word', read: (example: string, file: string) => shownInDocx(content(example, `${file}.docx`)) },
] as const;

describe.each(originals)('$example', ({ example, original, files }) => {
  const facts = factsOf(readFileSync(`test/examples/fixtures/${original}`, 'utf8'));

  test('the buyer wrote enough to look for', () => {
    expect(facts.length).toBeGreaterThan(100);
  });

  test.each(readers)('all that the buyer wrote stands in $format, word for word', ({ read }) => {
    const shown = files.map((file) => textOf(read(example, file))).join('\n');
    expect(facts.filter((fact) => !shown.includes(fact))).toEqual([]);
  });
});

describe.each(parts)('$example, $file', ({ example, file, facts }) => {
  test.each(readers)('names what the buyer names, in $format', ({ read }) => {
    const shown = read(example, file);
    const texts = new Set([...shown.headings, ...shown.paragraphs, ...shown.rows.flat()].map(tidy));
    expect(facts.filter((fact) => !texts.has(fact))).toEqual([]);
  });
});

function factsOf(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => tidy(line.replace(/^[#·•]\s/u, '')).split(/(?<=\.) (?=\p{Lu})/u))
    .filter((line) => line !== '');
}

function textOf({ headings, paragraphs, rows }: Shown): string {
  return [...headings, ...paragraphs, ...rows.flat()].map(tidy).join('\n');
}

/** Blanks are layout; every other character counts. */
function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function content(example: string, name: string): Uint8Array {
  const document = built.get(example)?.get(name);
  if (document === undefined) throw new Error(`${example} gives no ${name}`);
  return document;
}

function markdown(example: string, file: string): string {
  return new TextDecoder().decode(content(example, `${file}.md`));
}
