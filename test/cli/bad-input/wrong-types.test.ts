import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { phrase } from '../../../src/diagnostics/diagnostic.ts';
import { sourceNames } from '../../../src/project/sources.ts';
import { type SchemaName, validateDocument } from '../../../src/schema/validate.ts';
import { SourceFile } from '../../../src/text/source-file.ts';
import { parseYaml } from '../../../src/yaml/parse.ts';
import { fullDocument } from '../../schema/full-document.ts';
import { manifestOfAll } from '../../support/edge-bids.ts';
import { textOf } from '../run-command.ts';
import { runOn, writtenBy } from './bid.ts';

/** What people put where something else belongs, as YAML: this in every field, as it leaves nothing for the rules, */
const everywhere = '{a: b}';
/** and another one of these in the next field. */
const inTurn = [
  '',
  '~',
  'true',
  '[]',
  '7',
  '{}',
  '-1.5e9',
  '[~]',
  '2026-11-22',
  '[[]]',
  '"x"',
  '[x, 2]',
  '|\n  a\n  b\n',
];

const lists = sourceNames.filter((name) => name !== 'sections');
const manifest = ['emvi.yaml', 'manifest'] as const;
const others = lists.map((name) => [`${name}.yaml`, name] as const);

type Path = readonly (string | number)[];

/** Every place in a document at which a value stands; of a list the first item: the others are alike. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const all = Object.entries(value);
  const inner = Array.isArray(value) ? all.slice(0, 1) : all;
  return [path, ...inner.flatMap(([key, one]) => placesIn(one, [...path, key]))];
}

/** The document as YAML, made anew with something else at some places, of which none lies within another. */
function withHoles(value: unknown, paths: readonly Path[]): (odd: string) => string {
  const mark = 'an odd value stands here';
  const copy = structuredClone({ root: value });
  for (const path of paths) {
    let holder: Record<string | number, unknown> = copy;
    let key: string | number = 'root';
    for (const step of path) {
      holder = holder[key] as Record<string | number, unknown>;
      key = step;
    }
    holder[key] = mark;
  }
  const text = stringify(copy.root, { lineWidth: 0 });
  return (odd) => text.replaceAll(mark, () => odd.replace(/\n(?=.)/gu, `\n${' '.repeat(20)}`));
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

describe.each([manifest, ...others])('%s', (file, schema) => {
  const document = fullDocument(schema);
  const places = placesIn(document).map((path, index) => [path.join('.') || 'the whole file', path, index] as const);
  test.each(places)('holds anything at %s', async (_, path, index) => {
    const filled = withHoles(document, [path]);
    // Both may leave the same to the rules: the bid is checked once for those. Texts of every kind are given to the rules
    // in naughty-text.test.ts.
    const checked = new Set<string>();
    for (const odd of [everywhere, inTurn[index % inTurn.length] ?? '']) {
      const { left, said } = validated(file, schema, filled(odd));
      expect(said, odd).not.toMatch(ofAProgram);
      if (checked.has(left)) continue;
      checked.add(left);
      const outcome = await runOn('check --all', { [file]: filled(odd) });
      const shown = `${odd}: ${outcome.host.output}${outcome.host.errors}`;
      expect(outcome.exitCode, shown).toBeLessThan(3);
      expect(shown).not.toMatch(ofAProgram);
    }
  });
});

/** Places at one depth: none of those lies within another, and with one in three every kind of item keeps some fields. */
const thirds = [3, 4, 5, 6, 7, 8].flatMap((depth) => [0, 1, 2].map((turn) => [depth, turn] as const));

test.each(thirds)('a draft in which much is wrong at depth %i comes out or says why (%i)', async (depth, turn) => {
  const language = turn === 1 ? 'en' : 'nl';
  for (const documents of [[manifest], others]) {
    const files = documents.map(([file, schema]) => {
      const document = fullDocument(schema);
      const wrong = placesIn(document)
        .filter((path) => path.length === depth)
        .filter((_, index) => index % 3 === turn);
      return [file, withHoles(document, wrong)(turn === 1 ? '' : '{a: b}')] as const;
    });
    const all = { 'emvi.yaml': manifestOfAll(language), ...Object.fromEntries(files) };
    const outcome = await runOn('build --draft --format md', all);
    const texts = writtenBy(outcome).map((path) => textOf(outcome.host, path));
    const shown = [outcome.host.output, outcome.host.errors, ...texts].join('\n');
    expect(outcome.exitCode, shown).toBeLessThan(3);
    expect(shown).not.toMatch(ofAProgram);
    expect(outcome.host.output + outcome.host.errors).not.toBe('');
  }
});
