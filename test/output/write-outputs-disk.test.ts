import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createNodeHost } from '../../src/host/node-host.ts';
import { writeOutputs } from '../../src/output/write-outputs.ts';

let folder = '';
const host = createNodeHost();
const document = (name: string, content: string) => ({ name, content: Buffer.from(content) });

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'emvi-output-')));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('documents appear whole and without temporary files', () => {
  const output = join(folder, 'deep', 'output');
  const { written, diagnostics } = writeOutputs(host, output, [document('a.md', 'A'), document('é.docx', 'B')]);
  expect([written, diagnostics]).toEqual([['a.md', 'é.docx'], []]);
  expect(
    readdirSync(output)
      .map((name) => name.normalize('NFC'))
      .sort(),
  ).toEqual(['a.md', 'é.docx']);
  expect(readFileSync(join(output, 'a.md'), 'utf8')).toBe('A');
});

test('a document that has not changed keeps its time', () => {
  const then = new Date(2020, 0, 1);
  for (const name of ['same.md', 'changed.md']) {
    writeFileSync(join(folder, name), 'same');
    utimesSync(join(folder, name), then, then);
  }
  writeOutputs(host, folder, [document('same.md', 'same'), document('changed.md', 'other')]);
  expect(statSync(join(folder, 'same.md')).mtimeMs).toBe(then.getTime());
  expect(statSync(join(folder, 'changed.md')).mtimeMs).not.toBe(then.getTime());
});

if (process.platform !== 'win32') {
  test('a link is replaced and its target left alone', () => {
    writeFileSync(join(folder, 'source.md'), 'mine');
    symlinkSync('source.md', join(folder, 'a.md'));
    writeOutputs(host, folder, [document('a.md', 'new')]);
    expect(lstatSync(join(folder, 'a.md')).isFile()).toBe(true);
    expect(readFileSync(join(folder, 'source.md'), 'utf8')).toBe('mine');
  });
}

test('a file where the folder should be, and a folder where a document should be, are told and kept', () => {
  writeFileSync(join(folder, 'file'), 'mine');
  mkdirSync(join(folder, 'a.md'));
  const codes = (output: string) =>
    writeOutputs(host, output, [document('a.md', 'x'), document('b.md', 'y')]).diagnostics.map(({ type }) => type.code);
  expect(codes(join(folder, 'file'))).toEqual(['EMV920']);
  expect(codes(folder)).toEqual(['EMV921']);
  expect(readdirSync(folder).sort()).toEqual(['a.md', 'file']);
  expect(existsSync(join(folder, 'b.md'))).toBe(false);
});
