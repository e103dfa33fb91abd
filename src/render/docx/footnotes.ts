import type { Footnote } from '../../document/tree.ts';
import { fieldEnd, fieldStart } from './fields.ts';
import { bareParagraph, directionOf } from './paragraphs.ts';
import type { Rendering } from './rendering.ts';
import { textRuns } from './runs.ts';
import { styles } from './styles.ts';
import { element, valueElement, type XmlChild } from './xml-element.ts';

/**
 * The sign of a footnote; Word numbers them itself and puts each at the foot of the page that shows its sign. A sign of
 * one that was shown before refers to that.
 * @param renderContent makes the text of the footnote
 */
export function renderFootnote(
  { name, children }: Footnote,
  rendering: Rendering,
  renderContent: () => readonly XmlChild[],
): XmlChild[] {
  const { footnotes, bookmarks } = rendering;
  const known = footnotes.get(name);
  if (known !== undefined) return repeatedSign(known.number);
  const number = footnotes.size + 1;
  // Its place is taken before its text is made, which may hold a sign too.
  footnotes.set(name, { number, paragraph: bareParagraph([], {}) });
  const content = [...textRuns(' ', {}), ...renderContent()];
  const paragraph = bareParagraph(content, { style: styles.footnote, ...directionOf(children) });
  footnotes.set(name, { number, paragraph });
  const style = element('w:rPr', undefined, [valueElement('w:rStyle', styles.footnoteSign)]);
  const sign = element('w:r', undefined, [style, element('w:footnoteReference', { 'w:id': number })]);
  const mark = bookmarks.write(bookmarkOf(number));
  return mark === undefined ? [sign] : [mark.start, sign, mark.end];
}

function repeatedSign(number: number): XmlChild[] {
  const field = fieldStart(`NOTEREF ${bookmarkOf(number)} \\f \\h`);
  return [...field, ...textRuns(String(number), { style: styles.footnoteSign }), fieldEnd()];
}

function bookmarkOf(number: number): string {
  return `_RefNote${number}`;
}

/** The footnotes of a document as the `docx` package wants them: by their numbers. */
export function footnotesOf({ footnotes }: Rendering) {
  return Object.fromEntries(
    [...footnotes.values()].map(({ number, paragraph }) => [number, { children: [paragraph] }]),
  );
}
