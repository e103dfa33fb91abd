import { expect, test } from 'vitest';
import { lookOfHouse } from '../../../src/render/house-style/look-of-house.ts';
import { type FormLimits, noLimits } from '../../../src/word-file/form-limits.ts';
import { houseFile, houseParts } from '../../support/house-style-file.ts';

const look = (limits: FormLimits = noLimits, house = houseFile()) =>
  lookOfHouse(house, { named: [], colours: {}, limits });

test('says the sizes, colours, lines and pages of a house style', () => {
  expect(look()).toMatchObject({
    fonts: { text: 'Trebuchet MS', headings: 'Rockwell' },
    sizes: { text: 20, table: 18, small: 16, title: 64, headings: [36, 26, 22, 20, 20, 20] },
    headingColours: ['7B1E5B', 'C0561A', '7B1E5B', '7B1E5B', '7B1E5B', '7B1E5B'],
    line: 276,
    page: { shortSide: 11_906, longSide: 16_838, margins: { top: 2_155, left: 1_588 } },
  });
});

test('gives way to what the buyer asks', () => {
  const limits: FormLimits = {
    ...noLimits,
    fonts: ['Arial'],
    sizes: { text: { points: 11, isSaid: true } },
    lineSpacing: 1.5,
    margins: { left: 40 },
  };
  expect(look(limits)).toMatchObject({
    fonts: { text: 'Arial', headings: 'Arial' },
    sizes: { text: 22 },
    line: 360,
    page: { margins: { left: 2_268 } },
  });
});

test('leaves the lines to emvi where the house gives them a height in points', () => {
  const exact = String(houseParts['word/styles.xml']).replaceAll('w:line="276"', 'w:line="280" w:lineRule="exact"');
  expect(look(noLimits, houseFile({ 'word/styles.xml': exact }))?.line).toBeUndefined();
});

test('is not there in a file that cannot serve', () => {
  expect(look(noLimits, new Uint8Array([1, 2, 3]))).toBeUndefined();
});
