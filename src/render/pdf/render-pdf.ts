import type { DocumentTree } from '../../document/tree.ts';
import type { Look } from '../docx/look.ts';
import { engineFont } from './engine-fonts.ts';
import { openPdfEngine, type PdfMade, type PdfStandard } from './pdf-engine.ts';
import { writeTypst } from './write-typst.ts';

/**
 * Writes a document tree as a PDF with the built-in engine, without LibreOffice. The same tree gives the same bytes,
 * on every machine that has the engine.
 * @returns undefined where the engine is not installed
 */
export async function renderPdf(tree: DocumentTree, look: Look, standard?: PdfStandard): Promise<PdfMade | undefined> {
  const engine = await openPdfEngine();
  // Columns are as wide as their words are in the font that they get.
  const fonts = { ...look.fonts, text: engineFont, headings: engineFont };
  const document = writeTypst(tree, { ...look, fonts });
  const made = engine?.make(document, standard);
  if (made?.trouble === undefined) return made;
  return { ...made, pictures: made.pictures.map((path) => document.sources.get(path) ?? path) };
}
