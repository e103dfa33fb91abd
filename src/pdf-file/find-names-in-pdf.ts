import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { findNames, type NameSearch } from '../word-file/find-names.ts';
import { openPdf } from './open-pdf.ts';
import { readPage } from './read-page.ts';

interface PdfPart {
  readonly part: string;
  readonly text: string;
}

/**
 * Looks for names in all that a PDF shows and carries: the text of its pages, alternative texts, the addresses of its
 * links, bookmarks, properties and metadata, attached files, and what its JPEG pictures say beside their pixels.
 * @returns undefined when the file cannot be read, and so proves nothing
 */
export async function findNamesInPdf(
  file: string,
  bytes: Uint8Array,
  names: readonly string[],
): Promise<NameSearch | undefined> {
  const opened = await openPdf(bytes);
  if (opened.document === undefined) return undefined;
  try {
    const parts = await partsOf(opened.document);
    const raw = latin.decode(bytes);
    const pictures = [...jpegStreams(bytes, raw)];
    const found = [
      // Metadata and names of parts stand in the file as they are.
      ...findNames(file, bytes, names).found,
      ...parts.flatMap(({ part, text }) => findNames(`${file} (${part})`, utf8.encode(text), names).found),
      ...pictures.flatMap((picture, index) => findNames(`${file} (${index + 1}).jpg`, picture, names).found),
    ];
    return { found, unreadPictures: countPictures(raw) };
  } finally {
    await opened.document.destroy();
  }
}

const latin = new TextDecoder('latin1');
const utf8 = new TextEncoder();

async function partsOf(document: PDFDocumentProxy): Promise<PdfPart[]> {
  const { info, metadata } = await document.getMetadata();
  const parts: PdfPart[] = [
    { part: 'info', text: textsIn(info).join('\n') },
    { part: 'metadata', text: textsIn(Object.fromEntries(metadata ?? [])).join('\n') },
    { part: 'bookmarks', text: textsIn(await document.getOutline()).join('\n') },
    { part: 'attachments', text: textsIn(await document.getAttachments()).join('\n') },
  ];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const lines = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    const beside = [...textsIn(await page.getStructTree()), ...textsIn(await page.getAnnotations())];
    parts.push(
      { part: `${number}`, text: lines.replace(/\s+/gu, ' ') },
      // A name that was broken at the end of a line.
      { part: `${number}`, text: lines.replace(/[-\u00ad]\s*\n\s*/gu, '') },
      ...(await readPage(document, number)).blocks.map((block) => ({
        part: `${number}`,
        text: block.kind === 'row' ? block.cells.join('\n') : block.text,
      })),
      { part: `${number}`, text: beside.join('\n') },
    );
    page.cleanup();
  }
  return parts;
}

/** Every text in a value, however deep; bytes are none. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...textsIn(inner)]);
}

/** The JPEG files in a PDF: they stand there whole, with what a camera or a program wrote in them. */
function* jpegStreams(bytes: Uint8Array, raw: string): Generator<Uint8Array> {
  for (const { index } of raw.matchAll(/stream\r?\n(?=\xff\xd8\xff)/gu)) {
    const end = raw.indexOf('endstream', index);
    yield bytes.subarray(raw.indexOf('\xff\xd8', index), end === -1 ? undefined : end);
  }
}

/** The pictures of a file, without those that only say what of another one can be seen through. */
function countPictures(raw: string): number {
  const all = [...raw.matchAll(/\/Subtype\s*\/Image\b/gu)].length;
  return Math.max(0, all - [...raw.matchAll(/\/SMask\s+\d+ \d+ R/gu)].length);
}
