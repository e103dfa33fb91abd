import type { TemplateManifest } from '../../generated/types.ts';
import type { Bid } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import type { Language } from '../../text/language.ts';
import { documentsOf, templateNameOf } from './documents-of.ts';

/**
 * The title of a document as plain text: as the manifest says; else that of the bid for the first plan of its kind
 * (a plan has chapters, and is not meant for the team itself), and that of the template for all others, with the criteria that the document is about.
 */
export function documentTitle(
  bid: Bid,
  document: Item<'document'>,
  template: TemplateManifest,
  language: Language,
): string {
  const { title, criteria = [] } = document.data;
  if (title !== undefined) return title;
  if (criteria.length > 0) return [template.title[language], ...criteria].join(' ');
  const first = documentsOf(bid).find((other) => templateNameOf(other) === templateNameOf(document));
  const isPlan = template.chapters.length > 0 && template.audience !== 'internal';
  return isPlan && first?.key === document.key ? bid.manifest.title : template.title[language];
}
