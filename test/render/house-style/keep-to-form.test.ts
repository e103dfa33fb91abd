import { expect, test } from 'vitest';
import { phrase } from '../../../src/diagnostics/diagnostic.ts';
import { type FormLimits, noLimits } from '../../../src/word-file/form-limits.ts';
import { readWordFile } from '../../../src/word-file/read-word-file.ts';
import { houseDocx, houseFile, houseParts } from '../../support/house-style-file.ts';
import { heading, list, paragraph, table, tree } from '../../tools/docx-trees.ts';

const said = (points: number) => ({ points, isSaid: true });

const strict: FormLimits = {
  fonts: ['Arial'],
  sizes: { text: said(11), tables: said(10), captions: said(10), margins: said(9) },
  lineSpacing: 1.3,
  margins: { top: 45, right: 30, bottom: 30, left: 30 },
  paper: 'A4',
};

const long =
  'Wij zijn bereikbaar op werkdagen van zeven uur tot zeven uur, en daarbuiten voor storingen die niet wachten.';

async function broken(limits: FormLimits, house = houseFile()): Promise<string[]> {
  const document = tree([
    heading(1, 'Aanpak'),
    paragraph(long),
    list(false, [paragraph(long)], [paragraph(long)]),
    table(
      [
        ['KPI', 'Norm'],
        ['a', 'b'],
      ],
      'Normen',
    ),
  ]);
  const docx = await houseDocx(document, house, {
    named: [],
    colours: {},
    fields: new Map([['title', 'Plan']]),
    limits,
  });
  const options = { path: 'plan.docx', language: 'nl', isForSubmission: true } as const;
  // Whatever the file is made with, it is judged by all that the buyer says.
  const { diagnostics } = readWordFile(docx ?? new Uint8Array(), { ...options, limits: strict });
  return diagnostics
    .filter(({ type }) => /^EMV97[789]$|^EMV98[01]$/u.test(type.code))
    .map((one) => phrase(one, 'nl').message);
}

test('the styles and pages for the text of emvi are brought within the rules; what the house wrote itself is reported', async () => {
  const without = await broken(noLimits);
  expect(without.join('\n')).toMatch(/^lettertype Trebuchet MS \(stijl “/mu);
  expect(without.join('\n')).toMatch(/^letters van 10 pt in de tekst \(stijl “/mu);
  expect(without).toContain('marge rechts van 23 mm is te smal; minimaal 30 mm');

  expect(await broken(strict)).toEqual([
    'marge rechts van 23 mm is te smal; minimaal 30 mm',
    'marge onder van 25 mm is te smal; minimaal 30 mm',
    'marge links van 28 mm is te smal; minimaal 30 mm',
  ]);
});

test('paper that is not allowed gives way to A4', async () => {
  const parts = String(houseParts['word/document.xml']).replaceAll(
    'w:w="11906" w:h="16838"',
    'w:w="23811" w:h="16838"',
  );
  const house = houseFile({ 'word/document.xml': parts });
  expect(await broken(noLimits, house)).toContain('papier van 420 × 297 mm is niet toegestaan; wel toegestaan: A4');
  // The cover is a section of the house's own.
  expect((await broken(strict, house)).filter((one) => one.startsWith('papier'))).toHaveLength(1);
});
