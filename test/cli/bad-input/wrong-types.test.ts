import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { phrase } from '../../../src/diagnostics/diagnostic.ts';
import { type SchemaName, validateDocument } from '../../../src/schema/validate.ts';
import { SourceFile } from '../../../src/text/source-file.ts';
import { parseYaml } from '../../../src/yaml/parse.ts';
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

/** Every place in a document at which a value stands; of a list the first item, as the others have the same fields. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Array.isArray(value) ? Object.entries(value).slice(0, 1) : Object.entries(value);
  return [path, ...inner.flatMap(([key, one]) => placesIn(one, [...path, key]))];
}

/** The document as YAML, made anew with something else at one place. */
function withHole(value: unknown, path: Path): (odd: string) => string {
  const mark = 'an odd value stands here';
  const copy = structuredClone({ root: value });
  let holder: Record<string | number, unknown> = copy;
  let key: string | number = 'root';
  for (const step of path) {
    holder = holder[key] as Record<string | number, unknown>;
    key = step;
  }
  holder[key] = mark;
  const text = stringify(copy.root, { lineWidth: 0 });
  return (odd) => text.replace(mark, () => odd.replace(/\n(?=.)/gu, `\n${' '.repeat(20)}`));
}

/** What the schema leaves of a file for the rules to read, and what it says. */
function validated(file: string, schema: SchemaName, text: string): { readonly left: string; readonly said: string } {
  const { root, diagnostics } = validateDocument(schema, parseYaml(new SourceFile(file, text)).document);
  const said = diagnostics.flatMap((one) => (['nl', 'en'] as const).map((language) => phrase(one, language)));
  const isPlace = (name: string): boolean => name === 'start' || name === 'end';
  return {
    left: JSON.stringify(root, (name, value: unknown) => (isPlace(name) ? undefined : value)) ?? '',
    said: JSON.stringify(said),
  };
}

const ofAProgram = /undefined|\[object|NaN|TypeError|RangeError| {4}at /u;

describe.each(documents)('%s', (file, schema) => {
  const document = fullDocument(schema);
  test.each(placesIn(document).map((path) => [path.join('.') || 'the whole file', path] as const))(
    'holds anything at %s',
    async (_, path) => {
      const filled = withHole(document, path);
      // Half of these values leave the same to the rules as another one: the bid is checked once for those.
      const checked = new Set<string>();
      for (const odd of oddValues) {
        const { left, said } = validated(file, schema, filled(odd));
        expect(said, odd).not.toMatch(ofAProgram);
        if (checked.has(left)) continue;
        checked.add(left);
        const outcome = await runOn('check --all', { [file]: filled(odd) });
        const shown = `${odd}: ${outcome.host.output}${outcome.host.errors}`;
        expect(outcome.exitCode, shown).toBeLessThan(3);
        expect(shown).not.toMatch(ofAProgram);
      }
    },
  );
});

test('a draft of a bid in which everything is wrong still comes out or says why', async () => {
  for (const [file, schema] of documents) {
    const document = fullDocument(schema);
    for (const path of placesIn(document).filter((place) => place.length > 2)) {
      const outcome = await runOn('build --draft --format md', { [file]: withHole(document, path)('{a: b}') });
      expect(outcome.exitCode, `${file} ${path.join('.')}: ${outcome.host.errors}`).toBeLessThan(3);
      expect(outcome.host.output + outcome.host.errors).not.toBe('');
    }
  }
}, 120_000);
