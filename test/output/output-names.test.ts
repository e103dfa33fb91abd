import { expect, test } from 'vitest';
import { phrase } from '../../src/diagnostics/diagnostic.ts';
import { checkOutputNames } from '../../src/output/output-names.ts';
import { SourceFile } from '../../src/text/source-file.ts';

const manifest = new SourceFile('emvi.yaml', 'file: Plan\nfile: plan\n');

test.each([
  ['CON', 'device', 'CON_'],
  ['a:b', 'character', 'ab'],
  ['plan.', 'ending', 'plan'],
  ['', 'empty', 'document'],
  ['../plan', 'character', 'plan'],
  ['map/plan', 'character', 'map-plan'],
  ['.plan', 'hidden', 'plan'],
  ['x'.repeat(300), 'length', 'x'.repeat(100)],
])('the name %j is refused (%s) and a better one offered', (name, problem, better) => {
  const span = manifest.span(6, 10);
  const diagnostics = checkOutputNames([{ name, span }]);
  expect(diagnostics.map(({ type, parameters }) => [type.code, type.source, parameters])).toEqual([
    ['EMV925', 'bid', { name, problem, better }],
  ]);
  expect(diagnostics[0]?.span).toBe(span);
  expect(checkOutputNames([{ name: better }])).toEqual([]);
});

test('names that differ only in case are one file to Windows and macOS', () => {
  const [first, second] = [manifest.span(6, 10), manifest.span(17, 21)];
  const diagnostics = checkOutputNames([
    { name: 'Plan', span: first },
    { name: 'plan', span: second },
    { name: 'plan-2' },
  ]);
  expect(diagnostics.map(({ type, span, related }) => [type.code, span, related.map((place) => place.span)])).toEqual([
    ['EMV926', second, [first]],
  ]);
  expect(diagnostics.map((diagnostic) => phrase(diagnostic, 'nl').message)).toEqual([
    'de bestandsnamen plan en Plan zijn op Windows en macOS dezelfde',
  ]);
});

test('the same name twice is told as such, without a place when there is none', () => {
  const diagnostics = checkOutputNames([{ name: 'plan' }, { name: 'plan' }]);
  expect(diagnostics.map((diagnostic) => phrase(diagnostic, 'en').message)).toEqual([
    'two documents get the file name plan',
  ]);
  expect(diagnostics[0]?.related).toEqual([]);
});
