import type { FileChild } from 'docx';
import { captionDash } from '../../document/caption-words.ts';
import type { Anchor, Inline } from '../../document/tree.ts';
import { simpleField } from './fields.ts';
import { renderInlines } from './inlines.ts';
import { directionOf, makeParagraph, type ParagraphForm } from './paragraphs.ts';
import type { Place, Rendering } from './rendering.ts';
import { textRuns } from './runs.ts';
import { styles } from './styles.ts';
import type { XmlChild } from './xml-element.ts';

type Kind = 'table' | 'figure';

/** The bookmark around the number of a table or figure, to which the list of them leads. */
export function captionBookmark(kind: Kind, number: number): string {
  return `_Ref${kind === 'table' ? 'Table' : 'Figure'}${number}`;
}

/**
 * The caption of a table or figure: `Tabel 2 – Planning`, counted by Word itself. The anchors in it stand around the
 * number, so that a reference to them shows it.
 */
export function renderCaption(
  kind: Kind,
  caption: readonly Inline[],
  place: Place,
  rendering: Rendering,
  form: ParagraphForm = {},
): FileChild {
  const label = rendering.labels[kind];
  const number = rendering.next[kind]();
  const anchors = caption.filter((inline): inline is Anchor => inline.type === 'anchor');
  const names = anchors.map(({ name }) => rendering.bookmarks.nameOf(name) ?? '');
  const counted = [simpleField(`SEQ ${label} \\* ARABIC`, String(number))];
  const children: XmlChild[] = [
    ...textRuns(`${label} `, {}),
    ...inBookmarks([captionBookmark(kind, number), ...names], counted, rendering),
    ...textRuns(captionDash, {}),
    ...renderInlines(
      caption.filter(({ type }) => type !== 'anchor'),
      place,
      rendering,
    ),
  ];
  const indent = place.indent > 0 ? { indent: { left: place.indent } } : {};
  return makeParagraph(
    children,
    // The style says so too, but a house style may not.
    { style: styles.caption, keepNext: true, ...indent, ...directionOf(caption), ...form },
    place,
    rendering,
  );
}

/** Content with bookmarks around it; those that the document has already are left out. */
export function inBookmarks(
  names: readonly string[],
  content: readonly XmlChild[],
  rendering: Rendering,
): readonly XmlChild[] {
  const marks = names.flatMap((name) => rendering.bookmarks.write(name) ?? []);
  return [...marks.map(({ start }) => start).reverse(), ...content, ...marks.map(({ end }) => end)];
}
