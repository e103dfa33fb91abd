import { escapeXml } from '../xml-text.ts';

type Attributes = Readonly<Record<string, string | number>>;

/** An XML element; its content is XML already. */
export function element(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value)).replace(/"/gu, '&quot;')}"`)
    .join('');
  const inside = content.join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** A whole part of a package. */
export function part(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

/** The namespace of everything in a workbook. */
export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The namespace of links from one part to another, which is the stem of their kinds too. */
export const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
