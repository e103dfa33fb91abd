import { expect, test } from 'vitest';
import { inOneLine, listed } from '../../../src/document/view/sentence.ts';
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

test('measures that are sentences stand behind each other in the cell of a wish', () => {
  const text = cell('    measures: ["De planner belt elke dag", "De monteur komt binnen een uur"]\n');
  expect(text).toContain('De planner belt elke dag. De monteur komt binnen een uur.');
});

test('a list has semicolons where one of its items has a comma', () => {
  expect(listed(['Kick-off', 'Intake'])).toBe('Kick-off, Intake');
  expect(listed(['2 proeven, in week 4', 'Intake'])).toBe('2 proeven, in week 4; Intake');
  expect(listed([':field[2 proeven, in week 4]{phases/F-1#activities/0}', 'Intake'])).toContain('}; Intake');
  expect(listed(['2 proeven, in week 4'])).toBe('2 proeven, in week 4');
  expect(listed(['Fijnregeling (incident, change)', 'quick wins'])).toBe('Fijnregeling (incident, change), quick wins');
});

test('a text that stands in a field of the sources is a sentence too', () => {
  const lines = [':field[De planner belt elke dag]{wishes/W-01#measures/0}', ':field[Hij komt dezelfde dag terug]{b}'];
  expect(inOneLine(lines)).toBe(`${lines[0]}. ${lines[1]}.`);
  expect(inOneLine(lines.map((line) => line.replace('[', '[de ')))).toContain('; ');
});

test('the measures of a wish that are sentences are printed as sentences', () => {
  const measures = '["De planner belt elke dag", "De monteur komt binnen een uur"]';
  expect(cell(`    measures: ${measures}\n`)).toContain('De planner belt elke dag. De monteur komt binnen een uur.');
});
