import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { findNodeOffice } from '../../../src/host/node-office.ts';
import type { Specimen } from './specimens.ts';

const run = promisify(execFile);

/** Dots in an inch: a column that is 3 mm narrower is 7 dots narrower, and a page is a picture of some 30 kB. */
const resolution = 60;

/**
 * The pages of each document as grey pictures (PNG), printed by LibreOffice and drawn by poppler; throws where either
 * is missing.
 */
export async function drawPages(specimens: readonly Specimen[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const office = findNodeOffice({ environment: process.env, platform: process.platform });
  if (office === undefined) throw new Error('LibreOffice is not installed');
  const printed = await office.print(specimens.map(({ docx }) => docx));
  const pictures = new Map<string, Uint8Array>();
  for (const [index, { name, pages }] of specimens.entries()) {
    const drawn = await draw(printed[index] ?? new Uint8Array(), pages);
    for (const [page, picture] of drawn.entries()) pictures.set(`${name}-${page + 1}`, picture);
  }
  return pictures;
}

async function draw(pdf: Uint8Array, pages: number): Promise<Uint8Array[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'emvi-pages-'));
  try {
    const file = path.join(folder, 'document.pdf');
    await writeFile(file, pdf);
    const words = ['-png', '-gray', '-r', String(resolution), '-l', String(pages), file, path.join(folder, 'page')];
    await run('pdftoppm', words);
    // Numbers of equal length: their order is that of the pages.
    const names = (await readdir(folder)).filter((name) => name.endsWith('.png')).sort();
    return await Promise.all(names.map((name) => readFile(path.join(folder, name))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
