import type { ChangeCount, ChangeSummary, RedlinedDocument } from '../document/redlined-document.ts';
import type { InBoth, Language } from '../text/language.ts';
import { cutText } from './cut-text.ts';
import { onOneLine } from './visible-text.ts';

/** Headings that are named; of the others the number. */
const mostHeadings = 6;
const longestHeading = 40;

/** The kinds of change, as words after a number. */
const words: InBoth<
  Readonly<Record<keyof ChangeCount | 'paragraphs' | 'rows' | 'none' | 'nothing' | 'under', string>>
> = {
  nl: {
    paragraphs: "alinea's",
    rows: 'tabelrijen',
    added: 'nieuw',
    removed: 'weg',
    changed: 'gewijzigd',
    none: 'geen wijzigingen',
    nothing: 'Er is geen document met een eerdere versie vergeleken.',
    under: 'onder',
  },
  en: {
    paragraphs: 'paragraphs',
    rows: 'table rows',
    added: 'new',
    removed: 'gone',
    changed: 'changed',
    none: 'no changes',
    nothing: 'No document was compared with an earlier version.',
    under: 'under',
  },
};

/**
 * What changed in the documents of a build, in two lines each: how much, and under which headings. A document in which
 * nothing changed has no file, and goes by its id.
 */
export function reportRedlines(redlines: readonly RedlinedDocument[], language: Language): string {
  if (redlines.length === 0) return `${words[language].nothing}\n`;
  return redlines
    .flatMap(({ document, file, changes }) => [
      `${onOneLine(file ?? document)}: ${countsOf(changes, language)}\n`,
      ...headingsOf(changes, language).map((line) => `  ${line}\n`),
    ])
    .join('');
}

function countsOf({ paragraphs, rows }: ChangeSummary, language: Language): string {
  const said = words[language];
  const parts = [
    { noun: said.paragraphs, counts: paragraphs },
    { noun: said.rows, counts: rows },
  ].flatMap(({ noun, counts }) => {
    const kinds = (['added', 'removed', 'changed'] as const).filter((kind) => counts[kind] > 0);
    return kinds.length === 0 ? [] : [`${noun} ${kinds.map((kind) => `${counts[kind]} ${said[kind]}`).join(', ')}`];
  });
  return parts.length === 0 ? said.none : parts.join('; ');
}

function headingsOf({ headings }: ChangeSummary, language: Language): string[] {
  if (headings.length === 0) return [];
  const named = headings.slice(0, mostHeadings).map((heading) => cutText(onOneLine(heading), longestHeading));
  const others = headings.length - named.length;
  const more = language === 'nl' ? `en nog ${others}` : `and ${others} more`;
  return [`${words[language].under}: ${[...named, ...(others > 0 ? [more] : [])].join(' · ')}`];
}
