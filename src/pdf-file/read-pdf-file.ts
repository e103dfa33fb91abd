import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { SourceFile } from '../text/source-file.ts';
import { pageBreaches } from '../word-file/form-breaches.ts';
import { describePage } from '../word-file/page-form.ts';
import type { WordFileOptions, WordFileRead } from '../word-file/read-word-file.ts';
import { type WordProperty, WordText } from '../word-file/word-text.ts';
import { collectText, type PdfLines, pdfPlaces } from './collect-text.ts';
import { pdfFileUnread, pdfLeftover } from './findings.ts';
import { readLeftovers } from './leftovers.ts';
import { openPdf, type PdfProblem } from './open-pdf.ts';
import type { PageBlocks } from './page-blocks.ts';
import { readPageSizes } from './page-sizes.ts';
import { readPage } from './read-page.ts';

/** Fewer letters than this on all pages together are a stamp on a scan. */
const fewestLetters = 20;

/** Reads a PDF, whoever made it, as the text of a finished document. Never throws for what is in the file. */
export async function readPdfFile(bytes: Uint8Array, options: WordFileOptions): Promise<WordFileRead> {
  const opened = await openPdf(bytes);
  if (opened.document === undefined) return unread(options, opened.problem);
  try {
    return await readDocument(opened.document, options);
  } catch (error) {
    // The library says in its own ways that a page cannot be read.
    if (error instanceof Error) return unread(options, 'broken');
    throw error;
  } finally {
    await opened.document.destroy();
  }
}

async function readDocument(document: PDFDocumentProxy, options: WordFileOptions): Promise<WordFileRead> {
  const { path, language, isForSubmission, limits } = options;
  const pages: PageBlocks[] = [];
  for (let number = 1; number <= document.numPages; number += 1) pages.push(await readPage(document, number));
  const lines = collectText(pages, language);
  const letters = lines.lines.reduce((sum, { text }) => sum + text.replace(/[^\p{L}]/gu, '').length, 0);
  if (letters < fewestLetters) return unread(options, 'no-text');
  const properties = await readProperties(document, lines, pdfPlaces[language].properties);
  const left = (await readLeftovers(document)).map((one) => ({
    ...one,
    ...lines.addLine(
      one.text,
      one.page === undefined ? pdfPlaces[language].properties : `${pdfPlaces[language].page} ${one.page}`,
    ),
  }));
  const sheets = (limits?.paper === undefined ? [] : await readPageSizes(document)).map((size) => ({
    ...size,
    ...lines.addLine(describePage(size), `${pdfPlaces[language].page} ${size.page}`),
  }));
  const file = new WordText(
    path,
    { lines: lines.lines, blocks: lines.blocks, fields: [], properties },
    isForSubmission,
  );
  const diagnostics: Diagnostic[] = left.map(({ kind, count, text, start, end }) =>
    diagnose(pdfLeftover, file.span(start, end), { kind, count, text }),
  );
  const breaches = limits === undefined ? [] : pageBreaches(sheets, limits, (start, end) => file.span(start, end));
  return { file, diagnostics: [...diagnostics, ...breaches] };
}

/** What the file says of who made it, under the names that Word gives to it, and what a program added. */
async function readProperties(document: PDFDocumentProxy, lines: PdfLines, where: string): Promise<WordProperty[]> {
  const info: object = (await document.getMetadata()).info;
  const author = 'Author' in info ? info.Author : undefined;
  const custom = Object.entries('Custom' in info && typeof info.Custom === 'object' ? (info.Custom ?? {}) : {});
  const found = [
    { name: 'creator', value: author, isCustom: false },
    ...custom.map(([name, value]) => ({ name, value, isCustom: !/^(?:company|manager)$/iu.test(name) })),
  ];
  return found.flatMap(({ name, value, isCustom }) => {
    if (typeof value !== 'string' || value.trim() === '') return [];
    const known = isCustom || name === 'creator' ? name : name.charAt(0).toUpperCase() + name.slice(1).toLowerCase();
    return [{ name: known, value: value.trim(), isCustom, ...lines.addLine(`${known}: ${value.trim()}`, where) }];
  });
}

function unread({ path }: WordFileOptions, problem: PdfProblem): WordFileRead {
  return { diagnostics: [diagnose(pdfFileUnread, new SourceFile(path, '').span(0, 0), { path, problem })] };
}
