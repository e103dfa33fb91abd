import { childOf, findAll, readParts, readXml, textOf, type XmlNode } from '../docx-xml.ts';

const kinds = ['headings', 'tables', 'links', 'bookmarks', 'captions'] as const;

/** What must be left of a Word document when another program has written it anew. */
export type KeptThings = Readonly<Record<(typeof kinds)[number], readonly string[]>>;

/** Its headings with their levels (LibreOffice writes the page break before one into it), tables cell by cell, targets of links, names of bookmarks, and captions. */
export function keptInDocx(docx: Uint8Array): KeptThings {
  const body = readXml(docx, 'word/document.xml');
  const paragraphs = findAll(body, 'w:p');
  const targets = linkTargets(docx);
  return {
    headings: paragraphs.flatMap((one) => {
      const style = childOf(childOf(one, 'w:pPr'), 'w:pStyle')?.attributes['w:val'] ?? '';
      return /^Heading[1-6]$/u.test(style) ? [`${style}: ${textOf(one).trim()}`] : [];
    }),
    tables: findAll(body, 'w:tbl').map(tableText),
    links: findAll(body, 'w:hyperlink').map(
      ({ attributes }) => attributes['w:anchor'] ?? targets.get(attributes['r:id'] ?? '') ?? '',
    ),
    bookmarks: findAll(body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'] ?? ''),
    captions: paragraphs.filter(isCaption).map(textOf),
  };
}

/** A caption counts itself: Word has two ways to write such a field. */
function isCaption(paragraph: XmlNode): boolean {
  return findAll(paragraph, 'w:instrText', 'w:fldSimple').some(({ text, attributes }) =>
    (attributes['w:instr'] ?? text).trim().startsWith('SEQ '),
  );
}

/** What the one has and the other has not, or not as often. */
export function lostThings(before: KeptThings, after: KeptThings): string[] {
  return kinds.flatMap((kind) => {
    const left = new Map<string, number>();
    for (const thing of after[kind]) left.set(thing, (left.get(thing) ?? 0) + 1);
    return before[kind].flatMap((thing) => {
      const count = left.get(thing) ?? 0;
      left.set(thing, count - 1);
      return count > 0 ? [] : [`${kind}: ${thing}`];
    });
  });
}

function linkTargets(docx: Uint8Array): ReadonlyMap<string, string> {
  if (!readParts(docx).has('word/_rels/document.xml.rels')) return new Map();
  return new Map(
    findAll(readXml(docx, 'word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes['Id'] ?? '',
      attributes['Target'] ?? '',
    ]),
  );
}

function tableText(table: XmlNode): string {
  const rows = table.children.filter(({ name }) => name === 'w:tr');
  const isHead = (row: XmlNode): boolean => childOf(childOf(row, 'w:trPr'), 'w:tblHeader') !== undefined;
  return rows
    .map((row) => {
      const cells = row.children.filter(({ name }) => name === 'w:tc');
      return `${isHead(row) ? '# ' : ''}${cells.map((cell) => cell.children.map(textOf).join('¶')).join(' | ')}`;
    })
    .join('\n');
}
