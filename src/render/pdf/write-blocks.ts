import { plainText } from '../../document/plain-text.ts';
import type {
  Block,
  Callout,
  CaptionList,
  Columns,
  Contents,
  Heading,
  Paragraph,
  Picture,
} from '../../document/tree.ts';
import { isAnnouncement, isLeadIn, type Neighbours, neighboursOf } from '../docx/keeping.ts';
import { shownSize } from '../docx/pictures.ts';
import { distances, headingNumberWidth } from '../docx/theme.ts';
import { cleanLines } from '../xml-text.ts';
import { engineFontOf } from './engine-fonts.ts';
import { headingSpace } from './preamble.ts';
import { isOnPage, staysTogether } from './room.ts';
import { points, typstString } from './typst-text.ts';
import { addPicture, imageCall, writeInlines } from './write-inlines.ts';
import { writeList } from './write-lists.ts';
import { writeCaptioned, writeTable } from './write-tables.ts';
import { markAt, type PdfPlace, type Writing } from './writing.ts';

/** The blocks as Typst markup, in their order. */
export function writeBlocks(blocks: readonly Block[], place: PdfPlace, writing: Writing): string {
  return neighboursOf(blocks)
    .map(({ block, ...neighbours }) => writeOne(block, place, writing, neighbours))
    .filter((written) => written !== '')
    .join('\n\n');
}

function writeOne(block: Block, place: PdfPlace, writing: Writing, neighbours: Neighbours): string {
  switch (block.type) {
    case 'heading':
      return writeHeading(block, place, writing, neighbours);
    case 'paragraph':
      return writeParagraph(block, place, writing, neighbours);
    case 'list':
      return writeList(block, place, writing);
    case 'table':
      return writeTable(block, place, writing);
    case 'quote': {
      const inside = {
        ...place,
        indent: place.indent + distances.quoteIndent,
        isAnnouncing: isAnnouncement(block, neighbours),
      };
      return `#quoted(${inside.isAnnouncing})[${writeBlocks(block.children, inside, writing)}]`;
    }
    case 'code-block':
      return `#raw(${cleanLines(block.text.replace(/\n$/u, '')).map(typstString).join(' + "\\n" + ')}, block: true)`;
    case 'divider':
      return '#divider';
    case 'page-break':
      // Typst takes none inside another block.
      return isOnPage(place) ? '#pagebreak(weak: true)' : '';
    case 'contents':
      return writeContents(block, writing, neighbours);
    case 'caption-list':
      return writeCaptionList(block, writing, neighbours);
    case 'callout':
      return writeCallout(block, place, writing);
    case 'columns':
      return writeColumns(block, place, writing);
    case 'picture':
      return writePicture(block, place, writing);
    case 'figure':
      return writeCaptioned('figure', imageCall(block.image, place, writing), block.caption, place, writing);
    case 'excerpt':
    // Those at the top of the tree have become sections; one inside another block cannot turn its page.
    case 'landscape':
      return writeBlocks(block.children, place, writing);
  }
}

function writeHeading(heading: Heading, place: PdfPlace, writing: Writing, { previous }: Neighbours): string {
  // Lists of contents repeat a heading, so that no label stands in it.
  const [label, ...others] = writing.marks.takeFrom(heading.children);
  const marks = [label, ...others].flatMap((one) => (one === undefined ? [] : markAt(one))).join('');
  const content = writeInlines(heading.children, place, writing);
  const isBlank = plainText(heading.children).trim() === '';
  if (place.listDepth > 0) return isBlank ? marks : `${marks}#block(sticky: true)[#strong[${content}]]`;
  const entry = writing.outline[writing.headingsWritten];
  writing.headingsWritten += 1;
  if (isBlank) return marks;
  if (entry === undefined || entry.level === 0) return `#title[${content}]${marks}`;
  // A level that is left out would lead a screen reader astray.
  const level = Math.min(entry.level, writing.lastLevel + 1);
  writing.lastLevel = level;
  const numbering = entry.number === undefined ? 'none' : `(..) => ${writeNumber(entry.number, writing)}`;
  const call = `#heading(level: ${level}, numbering: ${numbering})[${content}]${label === undefined ? '' : `<${label}>`}`;
  const further = others.length === 0 ? '' : `#block(sticky: true, below: 0pt)[${others.map(markAt).join('')}]\n`;
  const space = previous !== undefined && hasLineBelow(previous) ? headingSpace[level - 1]?.[0] : undefined;
  if (previous?.type === 'page-break') return `#v(${points(headingSpace[level - 1]?.[0] ?? 0)})\n${further}${call}`;
  if (space === undefined) return further + call;
  return `${further}#[#show heading: set block(above: ${points(space + distances.underBox)} + tight)\n${call}]`;
}

/** The number of a heading with room after it as in Word, of which Typst adds three tenths of the size itself. */
function writeNumber(number: string, { look }: Writing): string {
  const width = headingNumberWidth(number.split('.').length - 1);
  const { below } = engineFontOf(look.fonts.headings);
  return `box(width: ${points(width)} - 0.3em, baseline: ${below}em, ${typstString(number)})`;
}

/** Whether the Word file has an empty line below a block, to which the white above a heading is added. */
function hasLineBelow({ type }: Block): boolean {
  return type === 'table' || type === 'callout' || type === 'columns';
}

function writeParagraph(paragraph: Paragraph, place: PdfPlace, writing: Writing, { next }: Neighbours): string {
  const content = writeInlines(paragraph.children, place, writing);
  if (content === '') return '';
  // A text alone in a box or a quote is no paragraph to Typst, and would not be tagged as one.
  const isLone = place.isInBox === true || (place.indent > 0 && place.listDepth === 0);
  const isSticky = place.isAnnouncing || isLeadIn(paragraph, next);
  const tagged = isLone || (isSticky && place.listDepth === 0) ? `par[${content}]` : undefined;
  if (isSticky) return `#block(sticky: true${tagged === undefined ? `)[${content}]` : `, ${tagged})`}`;
  return tagged === undefined ? content : `#${tagged}`;
}

function writeContents({ depth }: Contents, writing: Writing, { previous }: Neighbours): string {
  const { outline, headingsWritten, labels } = writing;
  const shift = outline[0]?.level === 0 ? 1 : 0;
  const hasEntries = outline
    .slice(headingsWritten)
    .some(({ level, text }) => level > 0 && level <= depth - shift && text.trim() !== '');
  if (!hasEntries) return '';
  const hasHeading = previous?.type === 'heading' && outline[headingsWritten - 1]?.level !== 0;
  const heading = hasHeading ? 'none' : typstString(labels.contents);
  return `#contents(${heading}, ${depth - shift})`;
}

function writeCaptionList({ of }: CaptionList, { labels }: Writing, { previous }: Neighbours): string {
  const heading = previous?.type === 'heading' ? 'none' : typstString(labels[of]);
  return `#caption-list(${heading}, "${of === 'tables' ? 'table' : 'figure'}")`;
}

function writeCallout(callout: Callout, place: PdfPlace, writing: Writing): string {
  const inside = {
    ...place,
    width: place.width - place.indent - 2 * distances.calloutSide,
    indent: 0,
    isAnnouncing: false,
    isInBox: true,
  };
  const title = callout.title === undefined ? 'none' : `[${writeInlines(callout.title, inside, writing)}]`;
  const isWhole = staysTogether(callout.children, inside, writing);
  return `#callout("${callout.kind}", ${!isWhole}, ${title})[${writeBlocks(callout.children, inside, writing)}]`;
}

function writeColumns({ parts }: Columns, place: PdfPlace, writing: Writing): string {
  const gutter = 2 * distances.calloutSide;
  const room = place.width - place.indent - gutter * (parts.length - 1);
  const inside = { ...place, width: Math.floor(room / parts.length), indent: 0, isAnnouncing: false, isInBox: true };
  const cells = parts.map(({ children }) => `[${writeBlocks(children, inside, writing)}]`);
  if (cells.length === 0) return '';
  return `#grid(columns: (1fr,) * ${cells.length}, column-gutter: ${points(gutter)}, ${cells.join(', ')})`;
}

function writePicture(picture: Picture, place: PdfPlace, writing: Writing): string {
  const { width } = shownSize(picture, place);
  const file = addPicture(new TextEncoder().encode(picture.svg), picture.name, writing);
  // Pixels of 96 to the inch; points of 72.
  const call = `image(${typstString(file)}, width: ${width * 0.75}pt, alt: ${typstString(picture.alt || picture.name)})`;
  if (picture.caption === undefined) return `#${call}`;
  return writeCaptioned('figure', call, picture.caption, place, writing);
}
