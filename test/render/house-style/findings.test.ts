import { expect, test } from 'vitest';
import { diagnose, phrase } from '../../../src/diagnostics/diagnostic.ts';
import { houseStyleFieldEmpty, houseStyleNameUnknown } from '../../../src/render/house-style/findings.ts';
import { SourceFile } from '../../../src/text/source-file.ts';
import { expectReadable } from '../../support/readable.ts';

const place = new SourceFile('emvi.yaml', 'houseStyle: huis.docx\n').span(12, 21);
const file = 'huis.docx';

test.each([
  [undefined, 'write the name as Word shows it; `emvi style inspect` lists the styles'],
  ['Kop 1', 'do you mean “Kop 1”? `emvi style inspect` lists the styles'],
])('a style that is not there, near %s', (meant, help) => {
  const found = diagnose(houseStyleNameUnknown, place, { file, name: 'Kop1', style: 'heading1', meant });
  expectReadable(found);
  expect(phrase(found, 'en').help).toBe(help);
});

test.each([
  ['tender.name', undefined, 'fill in `tender.name` in emvi.yaml, or remove the field from the house style'],
  ['tender.nmae', 'tender.name', 'do you mean {{tender.name}}? Correct the field in the house style'],
  ['emvi', undefined, 'put {{emvi}} in a paragraph of its own, outside tables and text boxes'],
])('a field {{%s}} that says nothing, near %s', (field, meant, help) => {
  const found = diagnose(houseStyleFieldEmpty, place, { file, field, meant });
  expectReadable(found);
  expect(phrase(found, 'en').help).toBe(help);
});
