import { beforeAll, describe, expect, test } from 'vitest';
import { findNodeOffice } from '../../src/host/node-office.ts';
import { readPdfFile } from '../../src/pdf-file/read-pdf-file.ts';
import { renderDocx } from '../../src/render/docx/render-docx.ts';
import { readWordFile } from '../../src/word-file/read-word-file.ts';
import type { WordText } from '../../src/word-file/word-text.ts';
import { everything, tree } from '../tools/docx-trees.ts';

const options = { path: 'plan', language: 'nl', isForSubmission: true } as const;

describe('the PDF that LibreOffice prints', () => {
  let docx = new Uint8Array();
  let printed = new Uint8Array();
  beforeAll(async () => {
    docx = new Uint8Array(await renderDocx(tree(everything)));
    const office = findNodeOffice({ environment: process.env, platform: process.platform });
    if (office === undefined) throw new Error('LibreOffice is not installed');
    printed = new Uint8Array((await office.print([docx]))[0] ?? new Uint8Array());
  }, 120_000);

  const text = (): string => new TextDecoder('latin1').decode(printed);

  test('is tagged, for archives and for screen readers', () => {
    expect(text()).toContain('/StructTreeRoot');
    expect(text()).toMatch(/pdfaid:part>2</u);
    expect(text()).toMatch(/pdfuaid:part>1</u);
  });

  test('names nobody but the author of the bid', () => {
    expect(text()).not.toMatch(/\/(?:Subject|Keywords|Company|Manager)/u);
    expect(text()).toContain('/Author');
  });

  test('reads back with the words of the Word file', async () => {
    const { file } = await readPdfFile(printed, options);
    const words = (one: WordText | undefined): Set<string> =>
      new Set((one?.blocks ?? []).flatMap(({ start, end }) => one?.text.slice(start, end).match(/\p{L}{3,}/gu) ?? []));
    const inPdf = words(file);
    const missing = [...words(readWordFile(docx, options).file)].filter((word) => !inPdf.has(word));
    expect(missing).toEqual([]);
    expect(file?.blocks.filter(({ kind }) => kind === 'heading').length).toBeGreaterThan(4);
  });
});
