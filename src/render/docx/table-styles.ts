import { type CalloutKind, calloutKinds } from '../../document/tree.ts';
import type { Look } from './look.ts';
import { distances } from './theme.ts';

/** The ids of the table styles. */
export const tableStyles = {
  data: 'BidTable',
  message: 'CalloutMessage',
  benefit: 'CalloutBenefit',
  commitment: 'CalloutCommitment',
  note: 'CalloutNote',
  quote: 'CalloutQuote',
  columns: 'SideBySide',
} as const;

/** The table styles as XML: one for data, one for each kind of callout and one for columns of text. */
export function makeTableStyles({ callouts, colours, tableHeader }: Look): string {
  const line = (side: string, size: number, colour: string, space = 0) =>
    `<w:${side} w:val="single" w:sz="${size}" w:space="${space}" w:color="${colour}"/>`;
  const cellMargins = (top: number, side: number, bottom: number) =>
    `<w:tblCellMar><w:top w:w="${top}" w:type="dxa"/><w:left w:w="${side}" w:type="dxa"/>` +
    `<w:bottom w:w="${bottom}" w:type="dxa"/><w:right w:w="${side}" w:type="dxa"/></w:tblCellMar>`;
  const shading = (fill: string) => `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
  const style = (id: string, name: string, content: string) =>
    `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/>` +
    `<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:qFormat/>${content}</w:style>`;
  const data = style(
    tableStyles.data,
    'Bid Table',
    `<w:tblPr><w:tblBorders>${line('top', 8, colours.primary)}${line('bottom', 8, colours.primary)}` +
      `${line('insideH', 4, colours.rule)}</w:tblBorders>${cellMargins(distances.cellTop, distances.cellSide, distances.cellTop)}</w:tblPr>` +
      `<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr>` +
      `<w:tcBorders>${line('bottom', 8, colours.primary)}</w:tcBorders>${shading(tableHeader.fill)}</w:tcPr></w:tblStylePr>`,
  );
  const borders = (kind: CalloutKind): string => {
    const { rule } = callouts[kind];
    if (kind === 'quote') return line('top', 12, rule) + line('bottom', 12, rule);
    if (kind !== 'commitment') return line('left', 36, rule);
    return line('top', 8, rule) + line('left', 36, rule) + line('bottom', 8, rule) + line('right', 8, rule);
  };
  const boxes = calloutKinds.map((kind) =>
    style(
      tableStyles[kind],
      `Callout ${kind}`,
      `<w:tblPr><w:tblBorders>${borders(kind)}</w:tblBorders>` +
        `${cellMargins(distances.calloutTop, distances.calloutSide, 0)}</w:tblPr>` +
        `<w:tcPr>${shading(callouts[kind].fill)}</w:tcPr>`,
    ),
  );
  const columns = style(tableStyles.columns, 'Side by Side', `<w:tblPr>${cellMargins(0, 0, 0)}</w:tblPr>`);
  const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return `<w:styles xmlns:w="${namespace}">${data}${boxes.join('')}${columns}</w:styles>`;
}
