import type { Column } from '../../document/tree.ts';
import { element, main, part } from './xml.ts';

/** Excel's number for the format "Text": what stands in the cell stays text, also after somebody has edited it. */
const textFormat = 49;

const alignments = ['left', 'center', 'right'] as const;

/** At the right of a head stands the button of the filter: its text ends two of Excel's indents before. */
const filterIndent = 2;

/** The number of the style of a head, in the order in which the part of the styles lists them. */
export function headerStyle({ align = 'left' }: Column): number {
  return 1 + alignments.indexOf(align);
}

export function bodyStyle(column: Column): number {
  return alignments.length + headerStyle(column);
}

/** The part with the looks of cells: plain, then header and body for each alignment. */
export function makeStyles(): string {
  const font = (...marks: string[]) =>
    element(
      'font',
      {},
      ...marks,
      element('sz', { val: 11 }),
      element('name', { val: 'Calibri' }),
      element('family', { val: 2 }),
    );
  const fill = (pattern: string, ...colours: string[]) =>
    element('fill', {}, element('patternFill', { patternType: pattern }, ...colours));
  const grey = element('fgColor', { rgb: 'FFE7E9ED' }) + element('bgColor', { indexed: 64 });
  const side = (name: string) => element(name, { style: 'thin' }, element('color', { rgb: 'FFBFC4CC' }));
  const noSides = ['left', 'right', 'top', 'bottom', 'diagonal'].map((name) => element(name)).join('');
  const sides = [...['left', 'right', 'top', 'bottom'].map(side), element('diagonal')].join('');
  const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  const formats = [
    element('xf', { ...plain, xfId: 0 }),
    ...alignments.map((align) =>
      cellFormat(
        { fontId: 1, fillId: 2 },
        { horizontal: align, ...(align === 'right' ? { indent: filterIndent } : {}) },
      ),
    ),
    ...alignments.map((align) => cellFormat({ fontId: 0, fillId: 0 }, { horizontal: align })),
  ];
  const normal = element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 });
  return part(
    element(
      'styleSheet',
      { xmlns: main },
      list('fonts', [font(), font(element('b'))]),
      list('fills', [fill('none'), fill('gray125'), fill('solid', grey)]),
      list('borders', [element('border', {}, noSides), element('border', {}, sides)]),
      list('cellStyleXfs', [element('xf', plain)]),
      list('cellXfs', formats),
      list('cellStyles', [normal]),
    ),
  );
}

function cellFormat(
  looks: { readonly fontId: number; readonly fillId: number },
  place: { readonly horizontal: (typeof alignments)[number]; readonly indent?: number },
): string {
  const applied = { applyNumberFormat: 1, applyFont: 1, applyFill: 1, applyBorder: 1, applyAlignment: 1 };
  return element(
    'xf',
    { numFmtId: textFormat, ...looks, borderId: 1, xfId: 0, ...applied },
    element('alignment', { ...place, vertical: 'top', wrapText: 1 }),
  );
}

function list(name: string, entries: readonly string[]): string {
  return element(name, { count: entries.length }, ...entries);
}
