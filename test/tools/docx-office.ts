import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What LibreOffice makes of a document, page by page. */
export interface PrintedDocument {
  /** The text of each page as it is laid out, cells side by side. */
  readonly pages: readonly string[];
  /** The text of each page in the order in which it was drawn, cell after cell. */
  readonly flow: readonly string[];
  /** Width and height of each page in points. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
  /** How many pictures each page has. */
  readonly pictures: readonly number[];
}

/** Prints a DOCX to PDF with LibreOffice and reads the pages back with poppler; throws where either is missing. */
export async function printDocx(docx: Uint8Array): Promise<PrintedDocument> {
  return converted(docx, 'docx', 'pdf', readPages);
}

/** The same for many at once: starting LibreOffice takes longer than a document. */
export async function printAllDocx(documents: readonly Uint8Array[]): Promise<PrintedDocument[]> {
  return allConverted(documents, 'docx', 'pdf', readPages);
}

/** The same for an XLSX. */
export async function printXlsx(xlsx: Uint8Array): Promise<PrintedDocument> {
  return converted(xlsx, 'xlsx', 'pdf', readPages);
}

/** What LibreOffice reads in the first worksheet of an XLSX, as CSV with commas. */
export async function csvOfXlsx(xlsx: Uint8Array): Promise<string> {
  return converted(xlsx, 'xlsx', 'csv', (csv) => readFile(csv, 'utf8'));
}

/** A DOCX as LibreOffice writes it after reading it. */
export async function rewriteDocx(docx: Uint8Array): Promise<Uint8Array> {
  return converted(docx, 'docx', 'docx', (file) => readFile(file));
}

type Format = 'pdf' | 'csv' | 'docx' | 'xlsx';

async function converted<T>(
  content: Uint8Array,
  from: Format,
  to: Format,
  read: (file: string) => Promise<T>,
): Promise<T> {
  const [result] = await allConverted([content], from, to, read);
  return result as T;
}

/** What a reader makes of each of the files that LibreOffice converts, in one run. */
async function allConverted<T>(
  contents: readonly Uint8Array[],
  from: Format,
  to: Format,
  read: (file: string) => Promise<T>,
): Promise<T[]> {
  const folder = await mkdtemp(join(tmpdir(), 'emvi-office-'));
  const results = join(folder, 'converted');
  try {
    const files = contents.map((_, index) => join(folder, `${index}.${from}`));
    for (const [index, file] of files.entries()) await writeFile(file, contents[index] ?? '');
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    await run('soffice', [profile, '--headless', '--convert-to', to, '--outdir', results, ...files]);
    const found: T[] = [];
    for (const index of contents.keys()) found.push(await read(join(results, `${index}.${to}`)));
    return found;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The text of each page of a PDF, in the order in which it was drawn. */
export async function pagesOfPdf(pdf: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'emvi-office-'));
  try {
    const file = join(folder, 'document.pdf');
    await writeFile(file, pdf);
    const { stdout } = await run('pdftotext', ['-raw', file, '-']);
    return stdout.split('\f').slice(0, -1);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readPages(pdf: string): Promise<PrintedDocument> {
  const { stdout: content } = await run('pdftotext', ['-layout', pdf, '-']);
  const { stdout: drawn } = await run('pdftotext', ['-raw', pdf, '-']);
  const { stdout: facts } = await run('pdfinfo', ['-l', '-1', pdf]);
  const { stdout: images } = await run('pdfimages', ['-list', pdf]);
  const placed = [...images.matchAll(/^ *(\d+) +\d+ image /gm)].map(([, page]) => Number(page));
  const sizes = [...facts.matchAll(/^Page\s+\d+ size:\s+([\d.]+) x ([\d.]+) pts/gm)];
  return {
    pages: content.split('\f').slice(0, -1),
    flow: drawn.split('\f').slice(0, -1),
    sizes: sizes.map(([, width, height]) => ({ width: Number(width), height: Number(height) })),
    pictures: sizes.map((_, index) => placed.filter((page) => page === index + 1).length),
  };
}
