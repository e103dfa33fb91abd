import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as docx from 'docx';
import { expect, test } from 'vitest';
import { withPlainFields } from '../../tools/build/faster-docx.mjs';

const source = readFileSync(
  path.join(path.dirname(createRequire(import.meta.url).resolve('docx')), 'index.mjs'),
  'utf8',
);

/** The parts of a document, without the one that tells when it was made. */
function writtenBy({ Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun }: typeof docx): unknown {
  const children = [new Paragraph({ heading: 'Heading1', children: [new TextRun({ text: 'Kop', bold: true })] })];
  const table = new Table({ rows: [new TableRow({ children: [new TableCell({ children })] })] });
  const bullet = new Paragraph({ text: 'Tekst', bullet: { level: 0 } });
  const document = new Document({ sections: [{ children: [table, bullet] }] });
  const compiler = Packer['compiler'] as { compile: (one: unknown) => ReadonlyMap<string, unknown> };
  const { 'docProps/core.xml': _clock, ...parts } = Object.fromEntries(compiler.compile(document));
  return parts;
}

test('docx with plain fields writes the same', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'emvi-docx-'));
  try {
    const file = path.join(folder, 'index.mjs');
    writeFileSync(file, withPlainFields(source));
    const faster: typeof docx = await import(pathToFileURL(file).href);
    expect(writtenBy(faster)).toEqual(writtenBy(docx));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('docx of another make is refused', () => {
  expect(() => withPlainFields(source.replace('function _defineProperty(', 'function define('))).toThrow('fields');
  expect(() => withPlainFields(source.replace('function _objectSpread2(', 'function spread('))).toThrow('copies');
  const withGetter = source.replace('\n\tprepForXml(', '\n\tget rootKey() {}\n\tprepForXml(');
  expect(() => withPlainFields(withGetter)).toThrow('rootKey');
});
