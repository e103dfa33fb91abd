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
  const distinct = titles.filter(
    ({ words }, index) => !titles.slice(0, index).some((other) => isAlike(other.words, words)),
  );
  if (distinct.length > 1) return report('several', distinct.map(({ words }) => `“${shortened(words)}”`).join(', '));
  if (title === '' || signsOf(title) === '') return [];
  if (first !== undefined)
    return isAlike(first.words, file.title ?? '') ? [] : report('differs', `“${shortened(first.words)}”`);
  return signsOf(file.text).includes(signsOf(file.title ?? '')) ? [] : report('absent', '');
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

function isAlike(one: string, other: string): boolean {
  const [some, others] = [signsOf(one), signsOf(other)];
  return some.includes(others) || others.includes(some);
}

function signsOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
