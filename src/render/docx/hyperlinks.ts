import type { FileChild, IContext, IXmlableObject } from 'docx';
import { cleanText } from '../xml-text.ts';
import { element, type XmlChild } from './xml-element.ts';

const relationshipType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** A link to a bookmark of the same document. */
export function internalHyperlink(bookmark: string, children: readonly XmlChild[]): FileChild {
  return element('w:hyperlink', { 'w:anchor': bookmark, 'w:history': 1 }, children);
}

/**
 * A link out of the document. Its address stands in the relationships of the part, under a number of our own: those of
 * the `docx` package are drawn by lot.
 */
export function externalHyperlink(href: string, number: number, children: readonly XmlChild[]): XmlChild {
  const id = `Link${number}`;
  const hyperlink = element('w:hyperlink', { 'r:id': `rId${id}`, 'w:history': 1 }, children);
  return {
    prepForXml(context: IContext): IXmlableObject | undefined {
      context.viewWrapper.Relationships.addRelationship(id, relationshipType, cleanText(href), 'External');
      return hyperlink.prepForXml(context);
    },
  };
}
