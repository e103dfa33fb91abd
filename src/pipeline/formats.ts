import type { TemplateManifest } from '../generated/types.ts';
import type { Item } from '../model/item.ts';

/** The formats of documents, by the extension of their files. */
export const formats = ['md', 'docx', 'pdf', 'xlsx', 'csv', 'txt'] as const;

export type Format = (typeof formats)[number];

/** What a writer makes of one document by itself; PDF files are printed together. */
export type WrittenFormat = Exclude<Format, 'pdf'>;

/** What a build can be asked to write: documents in a format, or the whole bid for other programs. */
export const outputs = [...formats, 'json'] as const;

export type Output = (typeof outputs)[number];

/** What a document is written as when neither the manifest nor its template says so. */
const usualFormats: readonly Format[] = ['md', 'docx'];

/** The formats that the manifest asks for, else those that the template is meant for, else the usual ones. */
export function formatsOf(document: Item<'document'>, template: TemplateManifest | undefined): readonly Format[] {
  return document.data.formats ?? template?.formats ?? usualFormats;
}
