import type { FileChild } from 'docx';
import type { Anchor, Block, CodeBlock, Heading, Paragraph, Quote } from '../../document/tree.ts';
import { cleanLines } from '../xml-text.ts';
import { renderCallout } from './callouts.ts';
import { renderCaptionList } from './caption-list.ts';
import { inBookmarks } from './captions.ts';
import { renderColumns } from './columns.ts';
import { renderContents } from './contents.ts';
import { renderFigure, renderPicture } from './drawn-pictures.ts';
import { renderInlines } from './inlines.ts';
import { isAnnouncement, isLeadIn, type Neighbours, neighboursOf } from './keeping.ts';
import { renderList } from './lists.ts';
import { headingNumbering } from './numbering.ts';
import { directionOf, makeLastSpacer, makeParagraph } from './paragraphs.ts';
import type { Place, Rendering } from './rendering.ts';
import { lineBreak, textRuns } from './runs.ts';
import { headingStyles, styles } from './styles.ts';
import { renderTable } from './tables.ts';
import { distances } from './theme.ts';

type BlockHandlers = {
  readonly [T in Block['type']]: (
    block: Extract<Block, { type: T }>,
    place: Place,
    rendering: Rendering,
    neighbours: Neighbours,
  ) => FileChild[];
};

const handlers: BlockHandlers = {
  heading: renderHeading,
  paragraph: renderParagraph,
  list: renderList,
  table: renderTable,
  quote: renderQuote,
  'code-block': renderCodeBlock,
  divider: (_block, place, rendering) => [
    makeParagraph([], { style: styles.divider, ...indentOf(place) }, place, rendering),
  ],
  'page-break': (_block, place, rendering) => {
    if (!place.isInCell) rendering.isPageBreakDue = true;
    return [];
  },
  contents: renderContents,
  'caption-list': renderCaptionList,
  callout: renderCallout,
  columns: renderColumns,
  picture: renderPicture,
  figure: renderFigure,
  excerpt: ({ children }, place, rendering) => rendering.renderBlocks(children, place),
  // Those at the top of the tree have become sections; one inside another block cannot turn its page.
  landscape: ({ children }, place, rendering) => rendering.renderBlocks(children, place),
};

/** The blocks as Word's paragraphs and tables, in their order. */
export function renderBlocks(blocks: readonly Block[], place: Place, rendering: Rendering): FileChild[] {
  return neighboursOf(blocks).flatMap(({ block, ...neighbours }) => [
    ...renderOne(block, place, rendering, neighbours),
    ...(isBoxAboveHeading(block, neighbours) && !place.isInCell ? [makeLastSpacer()] : []),
  ]);
}

/**
 * LibreOffice leaves the second paragraph under a table at the foot of a page, whatever it is kept with: where a heading
 * follows, that has to be another one.
 */
function isBoxAboveHeading({ type }: Block, { next }: Neighbours): boolean {
  return next?.type === 'heading' && (type === 'table' || type === 'callout' || type === 'columns');
}

function renderOne<T extends Block['type']>(
  block: Extract<Block, { type: T }>,
  place: Place,
  rendering: Rendering,
  neighbours: Neighbours,
): FileChild[] {
  const handler: BlockHandlers[T] = handlers[block.type as T];
  return handler(block, place, rendering, neighbours);
}

function renderHeading(heading: Heading, place: Place, rendering: Rendering): FileChild[] {
  if (place.listDepth > 0) return [headingAsText(heading, place, rendering)];
  const entry = rendering.outline[rendering.headingsWritten];
  rendering.headingsWritten += 1;
  const anchors = heading.children.filter((inline): inline is Anchor => inline.type === 'anchor');
  const names = anchors.map(({ name }) => rendering.bookmarks.nameOf(name) ?? '');
  const words = heading.children.filter(({ type }) => type !== 'anchor');
  // Around the whole text, so that a reference to the heading can show it.
  const runs = inBookmarks(names, renderInlines(words, place, rendering), rendering);
  const direction = directionOf(heading.children);
  if (entry === undefined || entry.level === 0) {
    return [makeParagraph(runs, { style: styles.title, ...direction }, place, rendering)];
  }
  const form = {
    style: headingStyles[entry.level - 1] ?? headingStyles[5],
    // The style says so too, but a house style may not.
    keepNext: true,
    ...direction,
    ...(entry.number === undefined ? indentOf(place) : { numbering: headingNumbering(entry.number) }),
  };
  return [makeParagraph(inBookmarks([entry.bookmark], runs, rendering), form, place, rendering)];
}

function headingAsText(heading: Heading, place: Place, rendering: Rendering): FileChild {
  const runs = renderInlines(heading.children, place, rendering, { isBold: true });
  return makeParagraph(runs, { style: place.textStyle, keepNext: true, ...indentOf(place) }, place, rendering);
}

function renderParagraph(paragraph: Paragraph, place: Place, rendering: Rendering, { next }: Neighbours): FileChild[] {
  if (paragraph.children.length === 0) return [];
  const form = {
    style: place.textStyle,
    ...indentOf(place),
    ...directionOf(paragraph.children),
    ...(place.isAnnouncing || isLeadIn(paragraph, next) ? { keepNext: true, keepLines: true } : {}),
  };
  return [makeParagraph(renderInlines(paragraph.children, place, rendering), form, place, rendering)];
}

function renderQuote(quote: Quote, place: Place, rendering: Rendering, neighbours: Neighbours): FileChild[] {
  const inside = {
    ...place,
    indent: place.indent + distances.quoteIndent,
    textStyle: styles.quote,
    isAnnouncing: isAnnouncement(quote, neighbours),
  };
  return rendering.renderBlocks(quote.children, inside);
}

function renderCodeBlock(code: CodeBlock, place: Place, rendering: Rendering): FileChild[] {
  const lines = cleanLines(code.text.replace(/\n$/, ''));
  const runs = lines.flatMap((line, index) => [...(index > 0 ? [lineBreak({})] : []), ...textRuns(line, {})]);
  return [makeParagraph(runs, { style: styles.code, ...indentOf(place) }, place, rendering)];
}

function indentOf(place: Place): { indent?: { left: number } } {
  return place.indent > 0 ? { indent: { left: place.indent } } : {};
}
