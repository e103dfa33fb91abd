import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { unpacksTooLarge } from './unpacked-size.ts';

/** Why a PDF cannot be read. */
export type PdfProblem = 'encrypted' | 'broken' | 'no-text' | 'too-long' | 'too-large';

/** An opened PDF, to be closed by `destroy`, or why it cannot be had. */
export type OpenedPdf =
  | { readonly document: PDFDocumentProxy; readonly problem?: undefined }
  | { readonly document?: undefined; readonly problem: PdfProblem };

/** More pages than any bid has: reading them would take minutes. */
const mostPages = 3_000;

/** As much as a Word file may become when it is unpacked. */
const mostUnpacked = 256 * 1024 * 1024;

/** Whether a file says that it is a PDF; some programs put a few signs before that. */
export function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}

/** Opens a PDF. Nothing in it is run, and nothing is fetched for it. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  if (unpacksTooLarge(bytes, mostUnpacked)) return { problem: 'too-large' };
  const { getDocument, VerbosityLevel } = await import('unpdf/pdfjs');
  const task = getDocument({
    // The library takes the bytes away from who gave them.
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
  });
  try {
    const document = await task.promise;
    if (document.numPages <= mostPages) return { document };
    await document.destroy();
    return { problem: 'too-long' };
  } catch (error) {
    await task.destroy();
    return { problem: error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'broken' };
  }
}
