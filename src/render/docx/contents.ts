import type { FileChild } from 'docx';
import type { Contents } from '../../document/tree.ts';
import { fieldEnd, fieldStart, pageReference } from './fields.ts';
import { internalHyperlink } from './hyperlinks.ts';
import type { Neighbours } from './keeping.ts';
import type { OutlineEntry } from './outline.ts';
import { makeParagraph } from './paragraphs.ts';
import type { Place, Rendering } from './rendering.ts';
import { textRuns } from './runs.ts';
import { contentsStyles, contentsTab, styles } from './styles.ts';
import { element, valueElement } from './xml-element.ts';

/**
 * A table of contents of the headings that come after it, filled in already; Word can renew it. Its page numbers are
 * those that are known when it is written; where none is, it does not ask for them (`\n`). It brings its own heading,
 * unless the tree has one right above it that is not the title of the document.
 */
export function renderContents(
  contents: Contents,
  place: Place,
  rendering: Rendering,
  { previous }: Neighbours,
): FileChild[] {
  const entries = rendering.outline
    .slice(rendering.headingsWritten)
    .filter((entry) => entry.level > 0 && entry.heading.level <= contents.depth && entry.text.trim() !== '');
  const deepest = Math.max(...entries.map(({ level }) => level));
  if (entries.length === 0) return [];
  const above = rendering.outline[rendering.headingsWritten - 1];
  const heading =
    previous?.type === 'heading' && above?.level !== 0
      ? []
      : [makeParagraph(textRuns(rendering.labels.contents, {}), { style: styles.contentsHeading }, place, rendering)];
  const pages = entries.map(({ bookmark }) => rendering.pageOf(bookmark));
  const hasPages = pages.some((page) => page !== undefined);
  const instruction = `TOC \\o "1-${deepest}" ${hasPages ? '' : '\\n '}\\h \\z \\u`;
  const lines = entries.map((entry, index) => {
    const page = pages[index];
    const runs = [
      ...(index === 0 ? fieldStart(instruction) : []),
      internalHyperlink(entry.bookmark, [
        ...textRuns(textOf(entry), {}),
        ...(page === undefined ? [] : [...textRuns('\t', {}), ...pageReference(entry.bookmark, page)]),
      ]),
      ...(index === entries.length - 1 ? [fieldEnd()] : []),
    ];
    const form = {
      style: contentsStyles[entry.level - 1] ?? contentsStyles[2],
      ...(hasPages ? tabsOf(entry, place) : {}),
    };
    return makeParagraph(runs, form, place, rendering);
  });
  const gallery = element('w:docPartObj', undefined, [
    valueElement('w:docPartGallery', 'Table of Contents'),
    element('w:docPartUnique'),
  ]);
  return [
    element('w:sdt', undefined, [
      element('w:sdtPr', undefined, [valueElement('w:id', rendering.next.control()), gallery]),
      element('w:sdtContent', undefined, [...heading, ...lines]),
    ]),
  ];
}

function textOf(entry: OutlineEntry): string {
  return entry.number === undefined ? entry.text : `${entry.number}\t${entry.text}`;
}

/**
 * Tab stops for the number of the heading and for that of its page, which a line has whatever stops its style has: with
 * one at the right only, the text would go there too.
 */
function tabsOf({ level, number }: OutlineEntry, { width }: Place) {
  const right = { type: 'right' as const, position: width, leader: 'dot' as const };
  return {
    tabStops: number === undefined ? [right] : [{ type: 'left' as const, position: contentsTab(level) }, right],
  };
}
