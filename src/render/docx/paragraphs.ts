import { type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx';
import { plainText } from '../../document/plain-text.ts';
import type { Inline } from '../../document/tree.ts';
import { startsRightToLeft } from './direction.ts';
import type { Place, Rendering } from './rendering.ts';
import { styles } from './styles.ts';
import type { XmlChild } from './xml-element.ts';

export type ParagraphForm = Omit<IParagraphOptions, 'children' | 'text' | 'pageBreakBefore'>;

/** A paragraph; the first one after a page break starts the new page. */
export function makeParagraph(
  children: readonly XmlChild[],
  form: ParagraphForm,
  place: Place,
  rendering: Rendering,
): Paragraph {
  const isFirstOfPage = rendering.isPageBreakDue && !place.isInCell;
  if (isFirstOfPage) rendering.isPageBreakDue = false;
  return bareParagraph(children, { ...form, ...(isFirstOfPage ? { pageBreakBefore: true } : {}) });
}

/** A paragraph outside the flow of the text, such as one at the head of a page. */
export function bareParagraph(children: readonly XmlChild[], form: Omit<IParagraphOptions, 'children'>): Paragraph {
  // The package's own type lists its classes only; it writes whatever has a prepForXml.
  return new Paragraph({ ...form, children: children as readonly ParagraphChild[] });
}

/** Marks a paragraph as read from right to left where its text is. */
export function directionOf(inlines: readonly Inline[]): { bidirectional?: true } {
  return startsRightToLeft(plainText(inlines)) ? { bidirectional: true } : {};
}

/**
 * A low empty paragraph: under a table, which Word would otherwise join to a next one, and before one that starts a
 * page.
 */
export function makeSpacer(place: Place, rendering: Rendering): Paragraph {
  return makeParagraph([], { style: styles.spacer }, place, rendering);
}

/**
 * The same without any height, for where nothing may move: above a heading, and at the end of a section, where it must
 * not turn a page of its own that holds nothing else. Under a table that fills its page a height of a point did.
 */
export function makeLastSpacer(): Paragraph {
  return bareParagraph([], { style: styles.spacer, spacing: { before: 0, after: 0, line: 1, lineRule: 'exact' } });
}
