import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { fileNameOf } from '../document/plan/documents-of.ts';
import type { DocumentTree, Picture } from '../document/tree.ts';
import type { Item } from '../model/item.ts';
import { documentWithoutTable } from '../output/findings.ts';
import type { OwnColours, ThemeName } from '../render/docx/look.ts';
import type { NamedStyle } from '../render/house-style/match-styles.ts';
import type { Format } from './formats.ts';

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

/** How the Word documents of a bid look. */
export interface Dress {
  readonly theme: ThemeName;
  readonly colours: OwnColours;
  /** The company's Word file in which the documents are put, with what it is told about a document. */
  readonly house?: { readonly bytes: Uint8Array; readonly named: readonly NamedStyle[] };
  /** What the fields in the company's file say, for a document. */
  readonly fieldsOf: (tree: DocumentTree) => ReadonlyMap<string, string>;
}

/** @param name the name of the document's file, without what a writer puts after it */
type Writer = (tree: DocumentTree, name: string, dress: Dress) => Promise<RenderedFile[]>;

/** One writer a format, loaded when the format is asked for; a writer of tables makes nothing where there is none. */
const writers: Readonly<Record<Format, Writer>> = {
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
  docx: async (tree, _name, dress) => [{ ending: '.docx', content: await renderWord(tree, dress) }],
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

/** The Word file of a document, in the house style where there is one that can be used. */
export async function renderWord(tree: DocumentTree, { theme, colours, house, fieldsOf }: Dress): Promise<Uint8Array> {
  if (house !== undefined) {
    const { renderInHouseStyle } = await import('../render/house-style/render-in-house-style.ts');
    const options = { named: house.named, colours, fields: fieldsOf(tree) };
    const content = await renderInHouseStyle(tree, house.bytes, options);
    if (content !== undefined) return content;
  }
  const [{ renderDocx }, { makeLook }] = await Promise.all([
    import('../render/docx/render-docx.ts'),
    import('../render/docx/look.ts'),
  ]);
  return renderDocx(tree, makeLook(theme, colours));
}

/** Writes a document in one format: a file, or several where the format holds one table or one answer a file. */
export async function renderDocument(
  document: Item<'document'>,
  tree: DocumentTree,
  format: Format,
  dress: Dress,
): Promise<RenderedDocument> {
  const files = await writers[format](tree, fileNameOf(document, tree.properties.title), dress);
  if (files.length > 0) return { files, diagnostics: [] };
  const place = document.span([document.data.formats === undefined ? 'id' : 'formats']);
  return { files, diagnostics: [diagnose(documentWithoutTable, place, { document: document.id, format })] };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
