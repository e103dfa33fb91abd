import type { FileChild } from 'docx';
import type { Field, Image, Inline, Link, Reference } from '../../document/tree.ts';
import { bindSigns } from '../bind-signs.ts';
import { cleanText } from '../xml-text.ts';
import { fieldBookmarkName } from './bookmarks.ts';
import { contentControl, fieldTag } from './content-control.ts';
import { fieldEnd, fieldStart, pageReference } from './fields.ts';
import { renderFootnote } from './footnotes.ts';
import { externalHyperlink, internalHyperlink } from './hyperlinks.ts';
import { picture } from './pictures.ts';
import type { Place, Rendering } from './rendering.ts';
import { codeRuns, lineBreak, type RunForm, textRuns } from './runs.ts';
import { styles } from './styles.ts';
import type { XmlChild } from './xml-element.ts';

/**
 * The form that surrounding content gives to a run, and whether that content is a link or a footnote: Word has none in
 * another.
 */
interface Surroundings extends RunForm {
  readonly isInLink: boolean;
  readonly isInNote: boolean;
  readonly place: Place;
}

type InlineHandlers = {
  readonly [T in Inline['type']]: (
    inline: Extract<Inline, { type: T }>,
    around: Surroundings,
    rendering: Rendering,
  ) => XmlChild[];
};

const handlers: InlineHandlers = {
  text({ text }, around) {
    const bound = bindSigns(text);
    return textRuns(around.place.divide?.(bound) ?? bound, around);
  },
  strong: ({ children }, around, rendering) => renderAll(children, { ...around, isBold: true }, rendering),
  emphasis: ({ children }, around, rendering) => renderAll(children, { ...around, isItalic: true }, rendering),
  deleted: ({ children }, around, rendering) => renderAll(children, { ...around, isStruck: true }, rendering),
  'inline-code': ({ text }, around) => codeRuns(text, around),
  link: renderLink,
  reference: renderReference,
  field: renderField,
  footnote: (note, around, rendering) =>
    around.isInNote
      ? [...textRuns(' (', around), ...renderAll(note.children, around, rendering), ...textRuns(')', around)]
      : renderFootnote(note, rendering, () =>
          renderAll(note.children, { place: around.place, isInLink: false, isInNote: true }, rendering),
        ),
  anchor: ({ name }, _around, rendering) => renderAnchor(name, rendering),
  'line-break': (_inline, around) => [lineBreak(around)],
  image: renderImage,
};

/** The runs, links, bookmarks and content controls of inline content, to stand in one paragraph. */
export function renderInlines(
  inlines: readonly Inline[],
  place: Place,
  rendering: Rendering,
  form: RunForm = {},
): XmlChild[] {
  return renderAll(inlines, { ...form, isInLink: false, isInNote: false, place }, rendering);
}

function renderAll(inlines: readonly Inline[], around: Surroundings, rendering: Rendering): XmlChild[] {
  return inlines.flatMap((inline) => renderOne(inline, around, rendering));
}

function renderOne<T extends Inline['type']>(
  inline: Extract<Inline, { type: T }>,
  around: Surroundings,
  rendering: Rendering,
): XmlChild[] {
  const handler: InlineHandlers[T] = handlers[inline.type as T];
  return handler(inline, around, rendering);
}

function renderLink(link: Link, around: Surroundings, rendering: Rendering): XmlChild[] {
  if (around.isInLink) return renderAll(link.children, around, rendering);
  const inside = { ...around, isInLink: true, style: styles.hyperlink };
  return [externalHyperlink(link.href, rendering.next.link(), renderAll(link.children, inside, rendering))];
}

function renderReference(reference: Reference, around: Surroundings, rendering: Rendering): XmlChild[] {
  const bookmark = rendering.bookmarks.nameOf(reference.target);
  if (around.isInLink || bookmark === undefined) return renderAll(reference.children, around, rendering);
  // An id that names its row or point is bold, with or without a place to lead to: all of a column look the same. A
  // number looks like the word before it: “hoofdstuk 8”.
  const isPlain = around.isBold === true || reference.shows !== undefined;
  const inside = { ...around, isInLink: true, ...(isPlain ? {} : { style: styles.reference }) };
  const content = renderAll(reference.children, inside, rendering);
  const page = reference.hasPage ? rendering.pageOf(bookmark) : undefined;
  const { onPage } = rendering.labels;
  return [
    ...shownReference(reference, bookmark, content),
    ...(page === undefined ? [] : [...textRuns(`, ${onPage}\u00a0`, around), ...pageReference(bookmark, page)]),
  ];
}

/** The number of a heading belongs to its paragraph (`\r`); that of a caption, and a text, stand in the bookmark. */
function shownReference({ shows }: Reference, bookmark: string, content: readonly XmlChild[]): readonly XmlChild[] {
  if (shows === undefined) return [internalHyperlink(bookmark, content)];
  const ofParagraph = shows === 'heading-number' ? '\\r ' : '';
  return [...fieldStart(`REF ${bookmark} ${ofParagraph}\\h`), ...content, fieldEnd()];
}

/** A field printed twice has its bookmark only once: Word does not allow two of the same name. */
function renderField(field: Field, around: Surroundings, rendering: Rendering): XmlChild[] {
  const address = cleanText(field.address);
  const id = rendering.next.control();
  const bookmark = rendering.bookmarks.write(fieldBookmarkName(address));
  const content = renderAll(field.children, around, rendering);
  const marked = bookmark === undefined ? content : [bookmark.start, ...content, bookmark.end];
  return [contentControl(id, fieldTag(address), marked)];
}

function renderAnchor(name: string, rendering: Rendering): FileChild[] {
  const bookmark = rendering.bookmarks.write(rendering.bookmarks.nameOf(name) ?? '');
  return bookmark === undefined ? [] : [bookmark.start, bookmark.end];
}

/** A picture stands in the body only: footnotes have no room for one. */
function renderImage(image: Image, around: Surroundings, rendering: Rendering): XmlChild[] {
  return around.isInNote ? textRuns(image.alt, around) : [picture(image, around.place, rendering.next.picture())];
}
