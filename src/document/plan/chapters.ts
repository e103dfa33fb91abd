import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { TemplateManifest } from '../../generated/types.ts';
import type { Bid } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import type { Language } from '../../text/language.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { suggest } from '../../text/suggest.ts';
import { chapterWithoutText } from '../findings.ts';
import { sectionOf, sectionPath } from '../prose/prose-files.ts';

/** A chapter of a document before its text is made. */
export interface PlannedChapter {
  readonly id: string;
  /** The title that the manifest gives, as written. */
  readonly givenTitle: string | undefined;
  /** The title that holds when neither the manifest nor the section gives one. */
  readonly usualTitle: string;
  /** The Markdown that stands in the place of the data. */
  readonly prose: SourceFile | undefined;
  /** The partial that makes the chapter from data. */
  readonly partial: string | undefined;
}

/** The chapters of a document in order: those that the manifest lists, or else all of the template. */
export function planChapters(
  bid: Bid,
  document: Item<'document'>,
  manifest: TemplateManifest,
  language: Language,
): { chapters: PlannedChapter[]; diagnostics: Diagnostic[] } {
  const offered = new Map(manifest.chapters.map((chapter) => [chapter.id, chapter]));
  const listed = document.data.chapters;
  const entries = listed ?? manifest.chapters.map(({ id }) => ({ id }));
  const diagnostics: Diagnostic[] = [];
  const chapters: PlannedChapter[] = [];
  for (const [index, entry] of entries.entries()) {
    const { id, title, body }: { id: string; title?: string; body?: string } = entry;
    const usual = offered.get(id);
    const prose = body === undefined ? sectionOf(bid, id) : bid.proseAt(body);
    if (usual === undefined && prose === undefined && body === undefined) {
      const known = [...offered.keys()];
      const parameters = { chapter: id, section: sectionPath(id), known, suggestion: suggest(id, known) };
      diagnostics.push(diagnose(chapterWithoutText, document.span(['chapters', index, 'id']), parameters));
      continue;
    }
    chapters.push({
      id,
      givenTitle: title,
      usualTitle: usual?.title[language] ?? id,
      prose,
      partial: usual?.partial,
    });
  }
  return { chapters, diagnostics };
}
