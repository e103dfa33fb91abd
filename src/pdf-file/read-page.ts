import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import type { PageBlocks } from './page-blocks.ts';
import { type PlacedText, readPlainPage } from './plain-page.ts';
import { type PageItem, readTaggedPage, type StructureNode } from './tagged-page.ts';

/** The texts of a page, by the structure that the file gives it, else by the places of its lines. */
export async function readPage(document: PDFDocumentProxy, number: number): Promise<PageBlocks> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const structure = (await page.getStructTree()) as StructureNode | null;
  const read =
    readTaggedPage(structure, items as readonly PageItem[]) ??
    readPlainPage((items as readonly PlacedText[]).filter(({ str }) => str !== undefined));
  page.cleanup();
  return read;
}
