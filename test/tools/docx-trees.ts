import { Buffer } from 'node:buffer';
import type {
  Block,
  DocumentProperties,
  DocumentTree,
  Heading,
  Image,
  Inline,
  List,
  Paragraph,
  Reference,
  Table,
  TableCell,
} from '../../src/document/tree.ts';

/** Short ways to write a document tree in a test. */

const text = (content: string): Inline => ({ type: 'text', text: content });
export const strong = (...children: Content[]): Inline => ({ type: 'strong', children: inlines(children) });
export const anchor = (name: string): Inline => ({ type: 'anchor', name });
const lineBreak: Inline = { type: 'line-break' };

type Content = Inline | string;

function inlines(content: readonly Content[]): Inline[] {
  return content.map((one) => (typeof one === 'string' ? text(one) : one));
}

export function field(address: string, ...children: Content[]): Inline {
  return { type: 'field', address, children: inlines(children) };
}

export function reference(target: string, ...children: Content[]): Reference {
  return { type: 'reference', target, children: inlines(children) };
}

export function note(name: string, ...children: Content[]): Inline {
  return { type: 'footnote', name, children: inlines(children) };
}

export function link(href: string, ...children: Content[]): Inline {
  return { type: 'link', href, children: inlines(children) };
}

export function paragraph(...children: Content[]): Paragraph {
  return { type: 'paragraph', children: inlines(children) };
}

export function heading(level: Heading['level'], ...children: Content[]): Heading {
  return { type: 'heading', level, isNumbered: false, children: inlines(children) };
}

export function numbered(level: Heading['level'], ...children: Content[]): Heading {
  return { ...heading(level, ...children), isNumbered: true };
}

export function list(isOrdered: boolean, ...items: (readonly Block[])[]): List {
  return {
    type: 'list',
    isOrdered,
    start: 1,
    isTight: true,
    items: items.map((children) => ({ isChecked: undefined, children })),
  };
}

export function cell(...children: Content[]): TableCell {
  return { children: inlines(children) };
}

/** A table of plain texts; the first row is its header. */
export function table(rows: readonly (readonly Content[])[], caption?: string): Table {
  const [header = [], ...others] = rows.map((row) => row.map((content) => cell(content)));
  return {
    type: 'table',
    caption: caption === undefined ? undefined : [text(caption)],
    columns: header.map(() => ({ width: 1 / header.length, align: undefined })),
    header,
    rows: others.map((cells) => ({ cells })),
  };
}

export function landscape(...children: Block[]): Block {
  return { type: 'landscape', children };
}

/** A grey picture of one pixel that says it is larger. */
export function image(width: number, height: number, alt = 'een grijs vlak'): Image {
  const bytes = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  );
  const data = { format: 'png', width, height, bytes: new Uint8Array(bytes) } as const;
  return { type: 'image', source: 'beelden/grijs.png', alt, data };
}

export function tree(blocks: readonly Block[], properties: Partial<DocumentProperties> = {}): DocumentTree {
  return {
    properties: {
      title: 'Plan van aanpak',
      author: 'Bureau De Brug',
      language: 'nl',
      audience: 'submission',
      isDraft: false,
      ...properties,
    },
    blocks,
  };
}

/** Every kind of block and inline content, and each inside those that can hold it. */
export const everything: readonly Block[] = [
  heading(1, 'Plan van aanpak'),
  paragraph('Inschrijving op perceel 1'),
  { type: 'contents', depth: 3 },
  { type: 'page-break' },
  numbered(2, 'Samenvatting'),
  paragraph(
    'Gewoon, ',
    strong('vet'),
    ', ',
    { type: 'emphasis', children: [text('schuin'), strong('en vet')] },
    ', ',
    { type: 'deleted', children: [text('weg')] },
    ', ',
    { type: 'inline-code', text: 'npm ci' },
    lineBreak,
    link('https://www.example.nl/?a=1&b=2', 'een koppeling ', strong('naar buiten')),
    ' en ',
    reference('kpis/KPI-01', 'KPI-01'),
    ' en ',
    reference('kpis/KPI-99', 'KPI-99'),
    image(40, 20),
  ),
  {
    type: 'callout',
    kind: 'message',
    title: [text('Kernboodschap')],
    children: [paragraph(field('plan#message', 'Zes weken.')), list(false, [paragraph('een punt in een kader')])],
  },
  {
    type: 'callout',
    kind: 'benefit',
    title: undefined,
    children: [
      table([
        ['A', 'B'],
        ['1', '2'],
      ]),
    ],
  },
  { type: 'callout', kind: 'note', title: [text('Let op')], children: [heading(4, 'Kop in een kader')] },
  numbered(3, 'Lijsten'),
  list(
    false,
    [paragraph('een'), list(true, [paragraph('een punt een')], [paragraph('een punt twee'), paragraph('vervolg')])],
    [list(false, [paragraph('zonder eigen tekst')])],
    [],
    [{ type: 'quote', children: [paragraph('een citaat in een lijst')] }, table([['C'], ['3']])],
  ),
  {
    ...list(true, [heading(3, 'Kop in een lijst'), heading(4, 'Nog een')], [paragraph('acht')]),
    start: 7,
    isTight: false,
  },
  {
    ...list(false),
    items: [
      { isChecked: true, children: [paragraph('gedaan')] },
      { isChecked: false, children: [paragraph('te doen')] },
    ],
  },
  { type: 'quote', children: [paragraph('een citaat'), list(false, [paragraph('met een lijst')])] },
  { type: 'code-block', language: 'yaml', text: 'wishes:\n  - id: W-01\n' },
  { type: 'divider' },
  numbered(2, 'Wensen'),
  table(
    [
      ['Wens', 'Invulling'],
      [anchor('wishes/W-01'), field('wishes/W-01#answer', 'Zie ', reference('kpis/KPI-01', 'KPI-01'))],
    ],
    'Wensen en invulling',
  ),
  heading(2, 'Dashboard'),
  landscape(
    table(
      [
        ['KPI', 'Norm', 'Norm (herhaald)'],
        [anchor('kpis/KPI-01'), field('kpis/KPI-01#target', '≥ 99,95%'), field('kpis/KPI-01#target', '≥ 99,95%')],
      ],
      'KPI’s',
    ),
  ),
  numbered(2, anchor('slot'), 'Slot'),
  { type: 'caption-list', of: 'figures' },
  paragraph('Rechts naar links: שלום עולם, مرحبا.'),
  paragraph('שלום'),
];
