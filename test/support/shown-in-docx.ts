import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { Shown } from './facts.ts';

interface Open {
  text: string;
  style: string;
  level: number | undefined;
}

/**
 * What a DOCX shows, read from its XML alone. Numbers of numbered headings are not in the text of a paragraph: they
 * are counted here as Word counts them.
 */
export function shownInDocx(content: Uint8Array): Shown {
  const files = unzipSync(content);
  const numbered = numberedStyles(strFromU8(files['word/styles.xml'] ?? new Uint8Array()));
  const headings: string[] = [];
  const paragraphs: string[] = [];
  const rows: string[][] = [];
  const cells: { row: string[]; cell: string[] }[] = [];
  let paragraph: Open | undefined;
  let isNumbered = false;
  let isText = false;
  let chapter = 0;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'w:p') {
      paragraph = { text: '', style: '', level: undefined };
      isNumbered = false;
    } else if (name === 'w:pStyle' && paragraph !== undefined) paragraph.style = String(attributes['w:val']);
    else if (name === 'w:numPr') isNumbered = true;
    else if (name === 'w:t') isText = true;
    else if ((name === 'w:br' || name === 'w:tab') && paragraph !== undefined) paragraph.text += '\n';
    else if (name === 'w:tr') cells.push({ row: [], cell: [] });
  });
  parser.on('text', (text) => {
    if (isText && paragraph !== undefined) paragraph.text += text;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') isText = false;
    else if (name === 'w:p' && paragraph !== undefined) {
      const table = cells.at(-1);
      if (table !== undefined) table.cell.push(paragraph.text);
      else if (/^(?:Heading|Title)/u.test(paragraph.style)) {
        const isChapter = paragraph.style === 'Heading1' && (isNumbered || numbered.has(paragraph.style));
        if (isChapter) chapter++;
        headings.push(isChapter ? `${chapter}. ${paragraph.text}` : paragraph.text);
      } else paragraphs.push(paragraph.text);
      paragraph = undefined;
    } else if (name === 'w:tc') {
      const table = cells.at(-1);
      table?.row.push(table.cell.join('\n'));
      if (table !== undefined) table.cell = [];
    } else if (name === 'w:tr') {
      const table = cells.pop();
      if (table !== undefined) rows.push(table.row);
    }
  });
  parser.write(strFromU8(files['word/document.xml'] ?? new Uint8Array())).close();
  return { headings, paragraphs, rows };
}

/** Styles that number their paragraphs by themselves. */
function numberedStyles(styles: string): Set<string> {
  const found = new Set<string>();
  for (const style of styles.split('<w:style ').slice(1)) {
    const id = /w:styleId="([^"]+)"/u.exec(style)?.[1];
    if (id !== undefined && style.includes('<w:numPr>')) found.add(id);
  }
  return found;
}
