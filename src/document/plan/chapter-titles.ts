import { packagedTemplates } from '../../generated/templates.ts';
import type { Bid } from '../../model/bid.ts';
import type { Language } from '../../text/language.ts';
import { planChapters } from './chapters.ts';
import { documentsOf, templateNameOf } from './documents-of.ts';

/**
 * The title that readers see above the text of a section, by the path of its file: that of the first document which prints
 * it. Nothing for the sections of a template of the bid itself.
 */
export function chapterTitles(bid: Bid, language: Language): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const document of documentsOf(bid)) {
    const manifest = packagedTemplates[templateNameOf(document)]?.manifest;
    if (manifest === undefined) continue;
    const { chapters } = planChapters(bid, document, manifest, document.data.language ?? language);
    for (const { prose, givenTitle, usualTitle } of chapters) {
      if (prose !== undefined && !titles.has(prose.path)) titles.set(prose.path, givenTitle ?? usualTitle);
    }
  }
  return titles;
}
