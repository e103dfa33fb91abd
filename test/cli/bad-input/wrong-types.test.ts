import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { fullDocument } from '../../schema/full-document.ts';
import { runOn } from './bid.ts';

/** What people put where something else belongs, as YAML. */
const oddValues = [
  '',
  '~',
  'true',
  '7',
  '-1.5e9',
  '2026-11-22',
  '[]',
  '{}',
  '[~]',
  '[x, 2]',
  '[[]]',
  '{a: b}',
  '"x"',
  '|\n  a\n  b\n',
];

const files = [
  'criteria',
  'requirements',
  'wishes',
  'kpis',
  'phases',
  'risks',
  'organisation',
  'evidence',
  'references',
  'offer',
  'clarifications',
  'glossary',
  'inputs',
] as const;
const documents = [['emvi.yaml', 'manifest'] as const, ...files.map((name) => [`${name}.yaml`, name] as const)];

type Path = readonly (string | number)[];

/** Every place in a document at which a value stands. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

/** The document as YAML with something else at one place. */
function changed(value: unknown, path: Path, odd: string): string {
  const mark = 'an odd value stands here';
  const copy = structuredClone({ root: value });
  let holder: Record<string | number, unknown> = copy;
  let key: string | number = 'root';
  for (const step of path) {
    holder = holder[key] as Record<string | number, unknown>;
    key = step;
  }
  holder[key] = mark;
  const indented = odd.replace(/\n(?=.)/gu, `\n${' '.repeat(20)}`);
  return stringify(copy.root, { lineWidth: 0 }).replace(mark, () => indented);
}

describe.each(documents)('%s', (file, schema) => {
  const document = fullDocument(schema);
  test.each(placesIn(document).map((path) => [path.join('.') || 'the whole file', path] as const))(
    'holds anything at %s',
    async (_, path) => {
      for (const odd of oddValues) {
        const outcome = await runOn('check --all', { [file]: changed(document, path, odd) });
        const shown = `${odd}: ${outcome.host.output}${outcome.host.errors}`;
        expect(outcome.exitCode, shown).toBeLessThan(3);
        expect(shown).not.toMatch(/undefined|\[object|NaN|TypeError|RangeError| {4}at /u);
      }
    },
  );
});

test('a draft of a bid in which everything is wrong still comes out or says why', async () => {
  for (const [file, schema] of documents) {
    const document = fullDocument(schema);
    for (const path of placesIn(document).filter((place) => place.length > 2)) {
      const outcome = await runOn('build --draft --format md', { [file]: changed(document, path, '{a: b}') });
      expect(outcome.exitCode, `${file} ${path.join('.')}: ${outcome.host.errors}`).toBeLessThan(3);
      expect(outcome.host.output + outcome.host.errors).not.toBe('');
    }
  }
}, 120_000);
