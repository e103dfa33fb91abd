/** The headings that a document will have, as far as its manifest, its template and its sections say without making it. */
import { packagedTemplates } from '../../generated/templates.ts';
import type { Item } from '../../model/item.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import type { SourceFile, Span } from '../../text/source-file.ts';

/** A heading that the writer has chosen: of a chapter, or in the text of one. */
export interface PlannedHeading {
  readonly text: string;
  readonly span: Span;
  /** The text below it, for the heading of a chapter. */
  readonly below: SourceFile | undefined;
}

/** A document that is handed in and holds chapters of text. */
export interface PlannedText {
  readonly document: Item<'document'>;
  /** Whether the criteria are printed by themselves, each under its own title and in the order of the data. */
  readonly printsCriteria: boolean;
  /** In the order of the document. */
  readonly headings: readonly PlannedHeading[];
}

/** The template of a document that names none; it prints the criteria. */
const usualTemplate = 'per-criterium';

/**
 * The texts that are handed in. Undefined when one is made with a template of the bid's own that chooses its chapters
 * itself: nobody can say what it prints.
 */
export function plannedTexts(reading: Reading): readonly PlannedText[] | undefined {
  const texts: PlannedText[] = [];
  for (const document of reading.bid.items('document')) {
    if (document.data.audience !== 'submission') continue;
    const template = packagedTemplates[templateOf(document)]?.manifest;
    const offered = template?.chapters ?? [];
    const holdsText = offered.some(({ partial }) => partial === 'section' || partial === 'criteria');
    if (template !== undefined && !holdsText) continue;
    if (template === undefined && document.data.chapters === undefined) return undefined;
    const chapters: readonly { id: string; title?: string; body?: string }[] =
      document.data.chapters ?? offered.map(({ id }) => ({ id }));
    const isCriteria = (id: string): boolean =>
      template === undefined
        ? id === 'criteria'
        : offered.some((each) => each.id === id && each.partial === 'criteria');
    const language = document.data.language ?? reading.bid.language;
    texts.push({
      document,
      printsCriteria: chapters.some(({ id }) => isCriteria(id)),
      headings: chapters.flatMap(({ id, title, body }, index) => {
        if (isCriteria(id)) return [];
        const usual = offered.find((each) => each.id === id)?.title[language];
        const isListed = document.data.chapters !== undefined;
        const span = isListed
          ? document.span(['chapters', index, title === undefined ? 'id' : 'title'])
          : document.span([document.data.template === undefined ? 'id' : 'template']);
        const file = body === undefined ? reading.bid.proseAt(`sections/${id}.md`) : reading.bid.proseAt(body);
        const inside = headingsIn(reading, file);
        // Without a title here or in the template the section gives one with its first line, else the name of the chapter.
        const isTitled = file !== undefined && reading.passagesIn(file)[0]?.kind === 'heading';
        const text = title ?? usual ?? (isTitled ? undefined : id);
        return text === undefined ? inside : [{ text, span, below: file }, ...inside];
      }),
    });
  }
  return texts;
}

/** The headings in a Markdown file. */
export function headingsIn(reading: Reading, file: SourceFile | undefined): PlannedHeading[] {
  if (file === undefined) return [];
  return reading
    .passagesIn(file)
    .filter(({ kind }) => kind === 'heading')
    .map((passage) => ({ text: passage.text, span: passage.span(), below: undefined }));
}

function templateOf({ data }: Item<'document'>): string {
  return data.template ?? (Object.hasOwn(packagedTemplates, data.id) ? data.id : usualTemplate);
}
