import { expect, test } from 'vitest';
import { readPdfFile } from '../../src/pdf-file/read-pdf-file.ts';
import { pdfFiles } from './base-files.ts';
import { damagePdf } from './damage-pdf.ts';
import { Random } from './random.ts';

const options = { path: 'plan.pdf', language: 'nl', isForSubmission: true } as const;
const textOf = async (pdf: Uint8Array): Promise<string | undefined> => (await readPdfFile(pdf, options)).file?.text;

test('every PDF that is damaged can be read before, but for the one with a password', async () => {
  const [plain, packed, locked, ...made] = await Promise.all(pdfFiles.map(textOf));
  expect(plain).toContain('KPI-01 binnen 6 weken');
  expect(packed).toBe(plain);
  expect(locked).toBeUndefined();
  expect(made).toHaveLength(2);
  for (const text of made) expect(text).toContain('KPI-01');
});

test('most damage leaves enough of a PDF to be read, and changes what is', async () => {
  const [plain, packed = new Uint8Array(), , typst = new Uint8Array()] = pdfFiles;
  for (const whole of [plain, packed, typst].filter((file) => file !== undefined)) {
    const texts = await Promise.all(
      Array.from({ length: 12 }, (_, seed) => textOf(damagePdf(whole, new Random(seed)))),
    );
    expect(new Set(texts).size).toBeGreaterThan(1);
    expect(texts.filter((text) => text !== undefined).length).toBeGreaterThan(3);
  }
});
