import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** A worksheet as it stands in the file. */
export interface WorksheetContent {
  readonly name: string;
  /** The XML of the sheet. */
  readonly xml: string;
  /** Every cell's text, row by row. */
  readonly rows: readonly (readonly string[])[];
}

/** The parts of an office file as text, by path. */
export function partsOf(file: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([path, data]) => [path, strFromU8(data)]));
}

/** The worksheets of a workbook in their order; throws where its XML is not well-formed. */
export function worksheetsOf(xlsx: Uint8Array): WorksheetContent[] {
  const parts = partsOf(xlsx);
  const names: string[] = [];
  read(parts['xl/workbook.xml'] ?? '', (tag, attributes) => {
    if (tag === 'sheet') names.push(attributes['name'] ?? '');
  });
  return names.map((name, at) => {
    const xml = parts[`xl/worksheets/sheet${at + 1}.xml`] ?? '';
    const rows: string[][] = [];
    const append = (text: string): void => {
      const row = rows.at(-1);
      if (row !== undefined) row[row.length - 1] += text;
    };
    let isText = false;
    const start = (tag: string): void => {
      if (tag === 'row') rows.push([]);
      if (tag === 'c') rows.at(-1)?.push('');
      isText = tag === 't';
    };
    read(xml, start, (text) => (isText ? append(text) : undefined));
    return { name, xml, rows };
  });
}

function read(
  xml: string,
  open: (tag: string, attributes: Record<string, string>) => void,
  text: (text: string) => void = () => undefined,
): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => open(name, attributes as Record<string, string>));
  parser.on('text', text);
  parser.write(xml).close();
}
