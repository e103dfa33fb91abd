import { EmviError } from '../diagnostics/emvi-error.ts';
import { HostError } from '../host/host.ts';
import type { Office } from '../host/office.ts';
import { countPdfPages } from '../pdf-file/count-pdf-pages.ts';
import type { MeasuredDocument } from './measure-pages.ts';
import { type Dress, renderWord } from './write-word.ts';

/**
 * How many pages LibreOffice makes of each document.
 * @throws EmviError when LibreOffice fails, or makes something in which no page can be found
 */
export async function printedPages(
  office: Office,
  documents: readonly MeasuredDocument[],
  dress: Dress,
): Promise<Map<MeasuredDocument, number>> {
  if (documents.length === 0) return new Map();
  const files: Uint8Array[] = [];
  for (const { tree } of documents) files.push((await renderWord(tree, dress)).content);
  const printed = await print(office, files);
  return new Map(documents.map((document, index) => [document, pagesIn(printed[index] ?? new Uint8Array())]));
}

async function print(office: Office, files: readonly Uint8Array[]): Promise<Uint8Array[]> {
  try {
    return await office.print(files);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    throw failed(error.code);
  }
}

function pagesIn(pdf: Uint8Array): number {
  const count = countPdfPages(pdf);
  if (count === 0) throw failed('PDF');
  return count;
}

function failed(reason: string): EmviError {
  return new EmviError({
    nl: `LibreOffice kon de documenten niet afdrukken (${reason}); zonder --exact telt emvi zelf`,
    en: `LibreOffice could not print the documents (${reason}); without --exact emvi counts itself`,
  });
}
