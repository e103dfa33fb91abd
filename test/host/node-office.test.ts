import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HostError } from '../../src/host/host.ts';
import { findNodeOffice } from '../../src/host/node-office.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'emvi-office-test-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What LibreOffice does: a file next to each that it was given. */
const printing = `#!/usr/bin/env node
const { writeFileSync } = require('node:fs');
for (const file of process.argv.filter((word) => word.endsWith('.docx'))) {
  writeFileSync(file.replace(/docx$/, 'pdf'), 'PDF of ' + require('node:fs').readFileSync(file, 'utf8'));
}
`;

function place(name: string, content: string): void {
  writeFileSync(path.join(folder, name), content, { mode: 0o755 });
}

const here = () => ({
  environment: { PATH: `relative${path.delimiter}${folder}` },
  platform: process.platform === 'win32' ? 'win32' : 'linux',
});

test('there is none where the path has none', () => {
  expect(findNodeOffice(here())).toBeUndefined();
});

test.runIf(process.platform !== 'win32')('all files are printed in one run, each in its place', async () => {
  place('soffice', printing.replace('/usr/bin/env node', process.execPath));
  const files = ['first', 'second'].map((text) => new TextEncoder().encode(text));
  const printed = await findNodeOffice(here())?.print(files);
  expect(printed?.map((bytes) => new TextDecoder().decode(bytes))).toEqual(['PDF of first', 'PDF of second']);
});

test.runIf(process.platform !== 'win32')(
  'one that fails, or leaves a file out, is trouble of the machine',
  async () => {
    for (const end of ['process.exit(1);\n', '']) {
      place('soffice', `#!${process.execPath}\n${end}`);
      await expect(findNodeOffice(here())?.print([new Uint8Array()])).rejects.toThrow(HostError);
    }
  },
);
