import type { FileChild } from 'docx';
import type { Field, Image, Inline, Link, Reference } from '../../document/tree.ts';
import { cleanText } from '../xml-text.ts';
import { fieldBookmarkName } from './bookmarks.ts';
import { contentControl, fieldTag } from './content-control.ts';
import { externalHyperlink, internalHyperlink } from './hyperlinks.ts';
import { picture } from './pictures.ts';
import type { Place, Rendering } from './rendering.ts';
import { codeRuns, lineBreak, type RunForm, textRuns } from './runs.ts';
import { styles } from './styles.ts';
import type { XmlChild } from './xml-element.ts';

/** The form that surrounding content gives to a run, and whether that content is a link: Word has no link in a link. */
interface Surroundings extends RunForm {
  readonly isInLink: boolean;
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
  text: ({ text }, around) => textRuns(text, around),
  strong: ({ children }, around, rendering) => renderAll(children, { ...around, isBold: true }, rendering),
  emphasis: ({ children }, around, rendering) => renderAll(children, { ...around, isItalic: true }, rendering),
  deleted: ({ children }, around, rendering) => renderAll(children, { ...around, isStruck: true }, rendering),
  'inline-code': ({ text }, around) => codeRuns(text, around),
  link: renderLink,
  reference: renderReference,
  field: renderField,
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
  return renderAll(inlines, { ...form, isInLink: false, place }, rendering);
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
  const inside = { ...around, isInLink: true, style: styles.reference };
  return [internalHyperlink(bookmark, renderAll(reference.children, inside, rendering))];
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

function renderImage(image: Image, around: Surroundings, rendering: Rendering): XmlChild[] {
  return [picture(image, around.place, rendering.next.picture())];
}
