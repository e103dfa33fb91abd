import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNames } from '../../src/word-file/find-names.ts';
import type { FormLimits } from '../../src/word-file/form-limits.ts';
import { readWordFile } from '../../src/word-file/read-word-file.ts';
import { makeWordFile, paragraph, wordTable } from '../support/word-file.ts';

const size = { points: 10, isSaid: false };
const limits: FormLimits = {
  fonts: ['Arial'],
  sizes: { text: size, tables: size, margins: size, pictures: size },
  lineSpacing: 1.5,
  margins: { left: 20 },
  paper: 'A4',
};
const options = { path: 'plan.docx', language: 'nl', isForSubmission: true, limits } as const;
const sound = makeWordFile(paragraph('Zuidrand', 'Kop1') + wordTable(['KPI', 'Norm'], ['KPI-03', '99,9%']));

test('no damage to a file makes reading it throw', () => {
  const damage = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(damage, (changes) => {
      const bytes = Uint8Array.from(sound);
      for (const [at, value] of changes) bytes[at] = value;
      findNames('plan.docx', bytes, ['zuidrand']);
      const { file, diagnostics } = readWordFile(bytes, options);
      expect(file !== undefined || diagnostics.length > 0).toBe(true);
    }),
    { seed: 20261122, numRuns: 300 },
  );
});

test('no order of the elements of a text makes reading it throw', () => {
  const names = [
    'p',
    'r',
    't',
    'tbl',
    'tr',
    'tc',
    'sdt',
    'sdtPr',
    'txbxContent',
    'ins',
    'del',
    'fldSimple',
    'instrText',
    'rPr',
    'pPr',
    'tcPr',
    'hyperlink',
    'sectPr',
  ];
  const tree = fc.letrec<{ node: string }>((tie) => ({
    node: fc
      .tuple(
        fc.constantFrom(...names),
        fc.array(fc.oneof({ maxDepth: 6 }, fc.constant('99,9%'), tie('node')), { maxLength: 4 }),
      )
      .map(([name, children]) => `<w:${name}>${children.join('')}</w:${name}>`),
  }));
  fc.assert(
    fc.property(tree.node, (body) => {
      const { file } = readWordFile(makeWordFile(body), options);
      expect(file).toBeDefined();
      for (const { start, end } of file?.blocks ?? []) expect(file?.text.slice(start, end).trim()).not.toBe('');
    }),
    { seed: 20261122, numRuns: 300 },
  );
});
