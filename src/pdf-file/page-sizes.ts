import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import type { PageForm } from '../word-file/page-form.ts';

/** A size of pages in a PDF, with the first page that has it. */
interface SizedPages extends PageForm {
  readonly page: number;
}

/** A user unit of a page is a point unless the page says otherwise (ISO 32000-1, 8.3.2.3); twenty twips go in a point. */
const twipsInPoint = 20;

/** The sizes of the pages of a PDF as a reader sees them, each once, without margins: a PDF has none. */
export async function readPageSizes(document: PDFDocumentProxy): Promise<SizedPages[]> {
  const found = new Map<string, SizedPages>();
  for (let page = 1; page <= document.numPages; page += 1) {
    const proxy = await document.getPage(page);
    // What stands on its side is turned when it is shown.
    const { width, height } = proxy.getViewport({ scale: proxy.userUnit });
    const size = { width: Math.round(width * twipsInPoint), height: Math.round(height * twipsInPoint) };
    const key = `${size.width} × ${size.height}`;
    if (!found.has(key)) found.set(key, { section: page, page, ...size, margins: {} });
  }
  return [...found.values()];
}
