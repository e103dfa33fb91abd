import type { XmlElement } from '../house-style/xml-tree.ts';

/** What stands in a run as one sign, as text. */
export const signs: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
};

/** The text that an element shows; what was deleted with tracked changes and the codes of fields are no text. */
export function visibleText({ name, children }: XmlElement): string {
  const sign = signs[name];
  // The same name stands for a stop inside the properties of a paragraph.
  if (sign !== undefined) return sign;
  if (isUnseen(name)) return '';
  return children
    .map((one) => {
      if (typeof one === 'object') return visibleText(one);
      return name === 'w:t' ? one : '';
    })
    .join('');
}

/** Whether nothing below an element of this name is text of the document. */
export function isUnseen(name: string): boolean {
  return name === 'w:del' || name === 'w:moveFrom' || /^w:(?:\w+Pr|tblGrid)$/u.test(name);
}
