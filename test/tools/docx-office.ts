import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, parse } from 'node:path';
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
  return print(docx, 'document.docx');
}

/** The same for an XLSX. */
export async function printXlsx(xlsx: Uint8Array): Promise<PrintedDocument> {
  return print(xlsx, 'document.xlsx');
}

/** What LibreOffice reads in the first worksheet of an XLSX, as CSV with commas. */
export async function csvOfXlsx(xlsx: Uint8Array): Promise<string> {
  return converted(xlsx, 'document.xlsx', 'csv', (csv) => readFile(csv, 'utf8'));
}

/** A DOCX as LibreOffice writes it after reading it. */
export async function rewriteDocx(docx: Uint8Array): Promise<Uint8Array> {
  return converted(docx, 'original.docx', 'docx', (file) => readFile(file));
}

async function print(content: Uint8Array, name: string): Promise<PrintedDocument> {
  return converted(content, name, 'pdf', readPages);
}

/** What a reader makes of a file that LibreOffice converts. */
async function converted<T>(
  content: Uint8Array,
  name: string,
  format: 'pdf' | 'csv' | 'docx',
  read: (file: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'emvi-office-'));
  try {
    const file = join(folder, name);
    const result = join(folder, 'converted', `${parse(name).name}.${format}`);
    await writeFile(file, content);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    await run('soffice', [profile, '--headless', '--convert-to', format, '--outdir', dirname(result), file]);
    // LibreOffice ends well even where it could not read the file.
    await stat(result);
    return await read(result);
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
