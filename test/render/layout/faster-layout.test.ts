import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { layoutDocument } from 'docx/layout';
import { expect, test } from 'vitest';
import type { Reference } from '../../../src/document/tree.ts';
import { makeLook } from '../../../src/render/docx/look.ts';
import { writeDocx } from '../../../src/render/docx/render-docx.ts';
import { fasten } from '../../tools/build/faster-layout.mjs';
import { anchor, everything, heading, paragraph, reference, strong, table, tree } from '../../tools/docx-trees.ts';

const source = readFileSync(
  path.join(path.dirname(createRequire(import.meta.url).resolve('docx')), 'layout.mjs'),
  'utf8',
);

test('the layout engine that remembers gives the same pages', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'emvi-layout-'));
  try {
    const file = path.join(folder, 'layout.mjs');
    writeFileSync(file, fasten(source));
    const faster: { layoutDocument: typeof layoutDocument } = await import(pathToFileURL(file).href);
    const words =
      'kwaliteits-borging 24-uurs 2026-2027 a--b – en —x een\u00a0half \u200b 😀 👍🏽 ☐ \u2003 \u3000 ﬁ de-\u00a0en x\ufe0f';
    const asked: Reference = { ...reference('kop', 'daar'), hasPage: true };
    const cells = table([['Norm-en', 'Meting'], ...Array.from({ length: 40 }, () => [words, asked])]);
    const signs = paragraph('日本語 ≥ 99,95% → één “ja” اللغة العربيةـ co\u0301', strong('vet'));
    const lines = paragraph(...Array.from({ length: 120 }, () => ['regel', { type: 'line-break' } as const]).flat());
    for (const [theme, document] of [
      ['calm', tree(everything)],
      ['formal', tree([heading(1, anchor('kop'), 'Kop → 1'), signs, lines, cells, paragraph(words, strong(words))])],
    ] as const) {
      const make = async () => (await writeDocx(document, makeLook(theme, {}), 'unmeasured')).word().document;
      const pages = faster.layoutDocument(await make(), { guess: true });
      expect(pages).toEqual(layoutDocument(await make(), { guess: true }));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('an engine of another make is refused', () => {
  expect(() => fasten(source.replace('var widthsOf = (', 'var widths = ('))).toThrow('widthsOf');
  expect(() => fasten(source.replace('const seen = [', 'const met = ['))).toThrow('in another way');
  expect(() => fasten(source.replace('function _objectSpread2(e) {', 'function spread(e) {'))).toThrow('copies');
});
