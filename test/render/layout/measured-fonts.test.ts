import { Document, Paragraph, TextRun } from 'docx';
import { layoutDocument } from 'docx/layout';
import { expect, test } from 'vitest';
import { fontGuess, unmeasuredFonts } from '../../../src/render/layout/measured-fonts.ts';

const known = ['Aptos', 'Arial', 'Book Antiqua', 'Calibri', 'Calibri Light', 'Cambria', 'Candara', 'Carlito'];
const others = [
  'Century Gothic',
  'Consolas',
  'Constantia',
  'Corbel',
  'Courier New',
  'Franklin Gothic Book',
  'Helvetica',
];
const last = ['Liberation Sans', 'Liberation Serif', 'Tahoma', 'Times New Roman', 'Trebuchet MS', 'Verdana'];

function guessesOf(font: string): readonly string[] {
  const faces = [{}, { bold: true }, { italics: true }];
  const children = faces.map(
    (face) => new Paragraph({ children: [new TextRun({ text: 'Norm: 99,95%', font, ...face })] }),
  );
  return layoutDocument(new Document({ sections: [{ children }] }), { guess: true }).pages.flatMap(
    ({ guesses = [] }) => guesses,
  );
}

test.each([...known, ...others, ...last])('the engine knows %s', (font) => {
  expect([guessesOf(font), unmeasuredFonts([font])]).toEqual([[], []]);
});

test.each(['Segoe UI', 'Open Sans', 'Garamond'])('the engine guesses at %s', (font) => {
  expect([guessesOf(font), unmeasuredFonts([font])]).toEqual([[fontGuess], [font]]);
});
