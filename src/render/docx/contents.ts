import type { FileChild } from 'docx';
import type { Contents } from '../../document/tree.ts';
import { fieldEnd, fieldStart } from './fields.ts';
import { internalHyperlink } from './hyperlinks.ts';
import type { Neighbours } from './keeping.ts';
import type { OutlineEntry } from './outline.ts';
import { makeParagraph } from './paragraphs.ts';
import type { Place, Rendering } from './rendering.ts';
import { textRuns } from './runs.ts';
import { contentsStyles, styles } from './styles.ts';
import { element, valueElement } from './xml-element.ts';

/**
 * A table of contents of the headings that come after it, filled in already; Word can renew it. It has no page numbers
 * (`\n`): nothing here knows where Word will break the pages. It brings its own heading, unless the tree has one right
 * above it that is not the title of the document.
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
  const instruction = `TOC \\o "1-${deepest}" \\n \\h \\z \\u`;
  const lines = entries.map((entry, index) => {
    const runs = [
      ...(index === 0 ? fieldStart(instruction) : []),
      internalHyperlink(entry.bookmark, textRuns(textOf(entry), {})),
      ...(index === entries.length - 1 ? [fieldEnd()] : []),
    ];
    return makeParagraph(runs, { style: contentsStyles[entry.level - 1] ?? contentsStyles[2] }, place, rendering);
  });
  const gallery = element('w:docPartObj', undefined, [
    valueElement('w:docPartGallery', 'Table of Contents'),
    element('w:docPartUnique'),
  ]);
  const control = element('w:sdt', undefined, [
    element('w:sdtPr', undefined, [valueElement('w:id', rendering.next.control()), gallery]),
    element('w:sdtContent', undefined, [...heading, ...lines]),
  ]);
  rendering.contentsLengths.set(control, heading.length + lines.length);
  return [control];
}

function textOf(entry: OutlineEntry): string {
  return entry.number === undefined ? entry.text : `${entry.number}\t${entry.text}`;
}
