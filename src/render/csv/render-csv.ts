import type { DocumentTree } from '../../document/tree.ts';
import { type Separator, writeCsv } from '../../text/csv.ts';
import { safeFileName } from '../../text/file-names.ts';
import type { InBoth } from '../../text/language.ts';
import { sheetsOf } from '../sheets.ts';

/** One table of a document as a file. */
export interface CsvFile {
  /** What the file is called after the name of the document: nothing for the first table, `-2-risico's` for the next. */
  readonly suffix: string;
  readonly text: string;
}

/** What Excel takes for the next cell follows the language of the machine: the comma is taken in Dutch numbers. */
const separators: InBoth<Separator> = { nl: ';', en: ',' };

const longestSlug = 40;

/** The tables of a document as CSV, a file a table, for spreadsheets in the language of the document. */
export function renderCsv(tree: DocumentTree): CsvFile[] {
  const separator = separators[tree.properties.language];
  return sheetsOf(tree).map(({ title, header, rows }, index) => ({
    suffix: index === 0 ? '' : `-${index + 1}${slugOf(title)}`,
    text: writeCsv([header, ...rows], separator),
  }));
}

function slugOf(title: string): string {
  if (title === '') return '';
  const plain = title
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}.]+/gu, '-');
  const name = safeFileName(plain);
  return `-${name.length <= longestSlug ? name : name.slice(0, longestSlug).replace(/-[^-]*$/u, '')}`;
}
