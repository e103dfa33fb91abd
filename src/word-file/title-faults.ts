import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Span } from '../text/source-file.ts';
import { type TitleFault, titleNotOne } from './access-findings.ts';
import { shortened } from './shortened.ts';
import type { Mark } from './story.ts';

/** A file as far as its title goes. */
interface Titled {
  readonly marks: readonly Mark[];
  readonly text: string;
  /** The title among its properties; undefined where it has none. */
  readonly title: string | undefined;
}

/**
 * Whether a file has one title, which its properties say too. A title may run over several paragraphs, stand on the cover
 * and on the first page, and be longer or shorter than the one among the properties.
 */
export function titleFaults(file: Titled, span: (start: number, end: number) => Span): Diagnostic[] {
  const titles = titlesIn(file);
  const [first] = titles;
  const title = shortened(file.title ?? '');
  const report = (fault: TitleFault, shown: string): Diagnostic[] => [
    diagnose(titleNotOne, span(first?.start ?? 0, first?.end ?? 0), { fault, shown, title }),
  ];
  const quoted = (words: string): string => `“${shortened(words)}”`;
  const signs = signsOf(file.title ?? '');
  if (first === undefined) return signsOf(file.text).includes(signs) ? [] : report('absent', '');
  const own = signsOf(first.words);
  const other = titles.find(({ words }) => !isAlike(own, signsOf(words)));
  if (other !== undefined) return report('several', `${quoted(first.words)}, ${quoted(other.words)}`);
  return isAlike(own, signs) ? [] : report('differs', quoted(first.words));
}

interface Title {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** The titles on the pages; paragraphs that follow each other, in cells too, are one. */
function titlesIn({ marks, text }: Titled): Title[] {
  const titles: Title[] = [];
  for (const { kind, start, end } of marks) {
    if (kind !== 'title') continue;
    const last = titles.at(-1);
    const isNext = last !== undefined && /^[\s|]*$/u.test(text.slice(last.end, start));
    const title = { words: `${isNext ? `${last.words} ` : ''}${text.slice(start, end)}`, start, end };
    if (isNext) titles[titles.length - 1] = { ...title, start: last.start };
    else titles.push(title);
  }
  return titles;
}

/** Whether one says all that the other says; what has no letters says nothing. */
function isAlike(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}

function signsOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
