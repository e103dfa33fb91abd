import { expect, test } from 'vitest';
import { inOneLine } from '../../../src/document/view/sentence.ts';
import { compose } from '../support.ts';

const planOf = (option: string): string =>
  `emvi: 1\ntitle: Plan\ndocuments:\n  - id: plan\n    template: klassiek\n    options: { wishes: ${option} }\n`;
const wish = (fields: string): string => `wishes:\n  - id: W-01\n    text: "Snel."\n${fields}`;
const cell = (fields: string, option = 'table'): string =>
  compose({ 'emvi.yaml': planOf(option), 'wishes.yaml': wish(fields) }).text;

test.each(['table', 'list-with-explanation'])('a %s of wishes prints all that is written at a wish', (option) => {
  const text = cell(
    '    keyMessage: "Binnen een dag."\n    response: "Wij bellen."\n    measures: ["Vaste planner"]\n    benefit: "Rust."\n',
    option,
  );
  expect(text).toContain('Binnen een dag. Wij bellen. Vaste planner. Wat levert dit de opdrachtgever op: Rust.');
});

test('parts that are not written leave no trace', () => {
  expect(cell('    keyMessage: "Binnen een dag."\n')).toMatch(/Binnen een dag\.(?! )/u);
  expect(cell('    benefit: "Rust."\n')).toContain('Wat levert dit de opdrachtgever op: Rust.');
  expect(cell('    measures: ["24/7 piket", "Vaste planner"]\n')).toContain('24/7 piket; Vaste planner.');
});

test('sentences stand behind each other, phrases with semicolons', () => {
  expect(inOneLine(['De planner belt elke dag', 'De monteur komt binnen een uur.'])).toBe(
    'De planner belt elke dag. De monteur komt binnen een uur.',
  );
  expect(inOneLine(['24/7 SPOC', 'De monteur komt binnen een uur'])).toBe('24/7 SPOC; De monteur komt binnen een uur.');
  expect(inOneLine(['de planner belt elke dag op', 'Hij komt binnen een uur'])).toBe(
    'de planner belt elke dag op; Hij komt binnen een uur.',
  );
  expect(inOneLine([])).toBe('');
});
