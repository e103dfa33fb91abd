import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findNodeOffice, type RunProgram } from '../../src/host/node-office.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'emvi-office-test-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const platform = process.platform === 'win32' ? 'win32' : 'linux';
const here = () => ({ environment: { PATH: `relative${path.delimiter}${folder}` }, platform });
const file = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The office program of a machine on which LibreOffice does what it is told here. */
function officeThat(run: RunProgram) {
  writeFileSync(path.join(folder, platform === 'win32' ? 'soffice.com' : 'soffice'), '', { mode: 0o755 });
  const office = findNodeOffice(here(), run);
  if (office === undefined) throw new Error('the program was not found');
  return office;
}

/** What LibreOffice does: a PDF next to each file that it was given. */
const printing: RunProgram = async (_program, words) => {
  for (const name of words.filter((word) => word.endsWith('.docx'))) {
    writeFileSync(name.replace(/docx$/u, 'pdf'), `%PDF-1.7 of ${readFileSync(name, 'utf8')} %%EOF`);
  }
};

test('there is none where the path has none', () => {
  expect(findNodeOffice(here())).toBeUndefined();
});

test('a folder of that name is no program', () => {
  mkdirSync(path.join(folder, platform === 'win32' ? 'soffice.com' : 'soffice'));
  expect(findNodeOffice(here())).toBeUndefined();
});

test('all files are printed in one run, each in its place', async () => {
  const runs: (readonly string[])[] = [];
  const office = officeThat(async (program, words) => {
    runs.push(words);
    await printing(program, words);
  });
  const printed = await office.print(['first', 'second'].map(file));
  expect(printed.map((bytes) => new TextDecoder().decode(bytes))).toEqual([
    '%PDF-1.7 of first %%EOF',
    '%PDF-1.7 of second %%EOF',
  ]);
  expect(runs).toHaveLength(1);
});

test('the PDF is asked for tagged, for archives and for screen readers, with a profile of its own', async () => {
  let asked: readonly string[] = [];
  const office = officeThat(async (program, words) => {
    asked = words;
    await printing(program, words);
  });
  await office.print([file('text')]);
  const [profile = ''] = asked;
  const filter = JSON.parse(
    asked.find((word) => word.startsWith('pdf:'))?.replace(/^pdf:writer_pdf_Export:/u, '') ?? '',
  );
  expect(filter).toMatchObject({ UseTaggedPDF: { value: 'true' }, SelectPdfVersion: { value: '2' } });
  const place = fileURLToPath(profile.replace('-env:UserInstallation=', ''));
  expect(readdirSync(path.dirname(path.dirname(place)))).not.toContain(path.basename(path.dirname(place)));
});

describe('one that', () => {
  const failing: Readonly<Record<string, readonly [RunProgram, string]>> = {
    fails: [() => Promise.reject(new Error('no display')), 'EIO'],
    'is not allowed to run': [() => Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' })), 'EACCES'],
    hangs: [() => Promise.reject(Object.assign(new Error('ended'), { killed: true, code: null })), 'ETIMEDOUT'],
    'leaves a file out': [async () => {}, 'ENOENT'],
    'leaves half a file behind': [
      async (_program, words) => {
        for (const name of words.filter((word) => word.endsWith('.docx'))) {
          writeFileSync(name.replace(/docx$/u, 'pdf'), '%PDF-1.7 of hal');
        }
      },
      'EIO',
    ],
  };
  test.each(Object.entries(failing))('%s is trouble of the machine', async (_name, [run, code]) => {
    await expect(officeThat(run).print([file('text')])).rejects.toMatchObject({ name: 'HostError', code });
  });
});

test('a program that is none is trouble of the machine', async () => {
  // A file that may be run and holds nothing that runs: each system says so in its own way.
  writeFileSync(path.join(folder, platform === 'win32' ? 'soffice.com' : 'soffice'), 'no program', { mode: 0o755 });
  await expect(findNodeOffice(here())?.print([file('text')])).rejects.toMatchObject({ name: 'HostError' });
});
