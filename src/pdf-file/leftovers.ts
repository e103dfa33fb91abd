import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { shortened } from '../word-file/shortened.ts';

/** Something in a PDF beside its pages. */
export interface FoundLeftover {
  readonly kind: 'comments' | 'attachments' | 'scripts' | 'empty-fields';
  readonly count: number;
  readonly text: string;
  /** The first page on which it stands; undefined for what belongs to the file. */
  readonly page: number | undefined;
}

interface Annotation {
  readonly subtype?: string;
  readonly fieldType?: string;
  readonly fieldName?: string;
  readonly fieldValue?: unknown;
  readonly readOnly?: boolean;
  readonly hidden?: boolean;
  readonly contentsObj?: { readonly str?: string };
}

/** Marks that a reader puts on a page (ISO 32000-1, table 169). */
const comments = new Set(
  ['Text', 'FreeText', 'Highlight', 'Underline', 'Squiggly', 'StrikeOut', 'Stamp', 'Caret', 'Ink'].concat([
    'Line',
    'Square',
    'Circle',
    'Polygon',
    'PolyLine',
    'FileAttachment',
  ]),
);

/** Comments, empty form fields, other files and programs in a PDF. */
export async function readLeftovers(document: PDFDocumentProxy): Promise<FoundLeftover[]> {
  const remarks: Placed[] = [];
  const empty: Placed[] = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    const annotations = (await (await document.getPage(page)).getAnnotations()) as readonly Annotation[];
    for (const annotation of annotations) {
      const { subtype = '', fieldName = '', contentsObj } = annotation;
      if (comments.has(subtype)) remarks.push({ text: contentsObj?.str ?? '', page });
      else if (isEmptyField(annotation)) empty.push({ text: fieldName, page });
    }
  }
  const attached = Object.values((await document.getAttachments()) ?? {}) as readonly { readonly filename?: string }[];
  const names = attached.map(({ filename = '' }) => filename).filter((name) => name !== '');
  const hasScripts = (await document.getJSActions()) !== null || (await document.hasJSActions());
  return [
    ...summed('comments', remarks),
    ...summed('empty-fields', empty),
    ...(attached.length === 0
      ? []
      : [{ kind: 'attachments' as const, count: attached.length, text: names.join(', '), page: undefined }]),
    ...(hasScripts ? [{ kind: 'scripts' as const, count: 1, text: '', page: undefined }] : []),
  ];
}

interface Placed {
  readonly text: string;
  readonly page: number;
}

function summed(kind: FoundLeftover['kind'], found: readonly Placed[]): FoundLeftover[] {
  const [first] = found;
  if (first === undefined) return [];
  return [{ kind, count: found.length, text: shortened(first.text), page: first.page }];
}

function isEmptyField({ subtype, fieldType, fieldValue, readOnly, hidden }: Annotation): boolean {
  if (subtype !== 'Widget' || fieldType !== 'Tx' || readOnly === true || hidden === true) return false;
  return (
    fieldValue === undefined || fieldValue === null || (typeof fieldValue === 'string' && fieldValue.trim() === '')
  );
}
