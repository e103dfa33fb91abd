import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { fileNameOf } from '../document/plan/documents-of.ts';
import type { DocumentTree, Picture } from '../document/tree.ts';
import type { Item } from '../model/item.ts';
import { documentWithoutTable } from '../output/findings.ts';
import { pageNumbersMissing } from '../render/layout/findings.ts';
import type { WrittenFormat } from './formats.ts';
import { type Dress, renderWord } from './write-word.ts';

/** A file that a writer made of a document. */
interface RenderedFile {
  /** What its name has after the name of the document: `.docx`, `-V-1.txt`. */
  readonly ending: string;
  readonly content: Uint8Array;
}

/** A document in one format, with what keeps it from being written so. */
export interface RenderedDocument {
  readonly files: readonly RenderedFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** @param name the name of the document's file, without what a writer puts after it */
type Writer = (tree: DocumentTree, name: string) => Promise<RenderedFile[]>;

/** One writer a format, loaded when the format is asked for; a writer of tables makes nothing where there is none. */
const writers: Readonly<Record<Exclude<WrittenFormat, 'docx'>, Writer>> = {
  md: async (tree, name) => {
    const [{ renderMarkdown }, { picturesOf }] = await Promise.all([
      import('../render/markdown/render-markdown.ts'),
      import('../render/pictures-of.ts'),
    ]);
    const ending = (picture: Picture): string => `-${picture.name}.svg`;
    const text = renderMarkdown(tree, (picture) => name + ending(picture));
    const pictures = picturesOf(tree.blocks).map((picture) => ({
      ending: ending(picture),
      content: encode(picture.svg),
    }));
    return [{ ending: '.md', content: encode(text) }, ...pictures];
  },
  xlsx: async (tree) => {
    const { renderXlsx } = await import('../render/xlsx/render-xlsx.ts');
    const content = renderXlsx(tree);
    return content === undefined ? [] : [{ ending: '.xlsx', content }];
  },
  csv: async (tree) => {
    const { renderCsv } = await import('../render/csv/render-csv.ts');
    return renderCsv(tree).map(({ suffix, text }) => ({ ending: `${suffix}.csv`, content: encode(text) }));
  },
  txt: async (tree) => {
    const { renderText } = await import('../render/text/render-text.ts');
    return renderText(tree).map(({ suffix, text }) => ({ ending: `${suffix}.txt`, content: encode(text) }));
  },
};

/**
 * Writes a document in one format: a file, or several where the format holds one table or one answer a file.
 * @param standing gives what stands where a Word file is to come
 */
export async function renderDocument(
  document: Item<'document'>,
  tree: DocumentTree,
  format: WrittenFormat,
  dress: Dress,
  standing?: () => Uint8Array | undefined,
): Promise<RenderedDocument> {
  if (format === 'docx') return renderForWord(document, tree, dress, standing);
  const files = await writers[format](tree, fileNameOf(document, tree.properties.title));
  if (files.length > 0) return { files, diagnostics: [] };
  const place = document.span([document.data.formats === undefined ? 'id' : 'formats']);
  return { files, diagnostics: [diagnose(documentWithoutTable, place, { document: document.id, format })] };
}

async function renderForWord(
  document: Item<'document'>,
  tree: DocumentTree,
  dress: Dress,
  standing?: () => Uint8Array | undefined,
): Promise<RenderedDocument> {
  const { content, missingPages } = await renderWord(tree, dress, standing);
  const files = [{ ending: '.docx', content }];
  if (missingPages === undefined) return { files, diagnostics: [] };
  const facts = { document: document.id, ...missingPages };
  return { files, diagnostics: [diagnose(pageNumbersMissing, document.span(['id']), facts)] };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
