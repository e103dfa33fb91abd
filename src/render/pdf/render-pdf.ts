import type { DocumentTree } from '../../document/tree.ts';
import type { Look } from '../docx/look.ts';
import { openPdfEngine, type PdfMade, type PdfStandard } from './pdf-engine.ts';
import { writeTypst } from './write-typst.ts';

/**
 * Writes a document tree as a PDF with the built-in engine, without LibreOffice. The same tree gives the same bytes,
 * on every machine that has the engine.
 * @param look in fonts that the engine has, as `inEngineFonts` gives it; in the place of another it sets Carlito
 * @returns undefined where the engine is not installed
 */
export async function renderPdf(tree: DocumentTree, look: Look, standard?: PdfStandard): Promise<PdfMade | undefined> {
  const engine = await openPdfEngine();
  const document = writeTypst(tree, look);
  const made = engine?.make(document, standard);
  if (made?.trouble === undefined) return made;
  return { ...made, pictures: made.pictures.map((path) => document.sources.get(path) ?? path) };
}
