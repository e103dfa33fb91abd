import type { Language } from '../text/language.ts';
import type { Paint } from './paint.ts';
import { onOneLine } from './visible-text.ts';
import { wrapHanging } from './wrap-text.ts';

/** A page of docs/rules/ in its parts. */
export interface RulePage {
  readonly title: string;
  /** What the finding means, in Markdown. */
  readonly meaning: readonly string[];
  /** The parts with a heading: the examples, and whatever else the page says. */
  readonly parts: readonly { readonly heading: string; readonly lines: readonly string[] }[];
}

const englishHeading = 'In English';
const translated: Readonly<Record<string, string>> = { Fout: 'Wrong', Goed: 'Right' };

/**
 * Reads a page of docs/rules/ in one language. The pages are Dutch with one part `In English`; examples serve both,
 * so an English reader gets that part and the examples.
 */
export function readRulePage(markdown: string, language: Language): RulePage {
  const [head = '', ...rest] = splitAtHeadings(markdown);
  const [title = '', ...meaning] = head.split('\n');
  const parts = rest.map((part) => {
    const [heading = '', ...lines] = part.split('\n');
    return { heading: heading.replace(/^## /u, '').trim(), lines };
  });
  const english = parts.find(({ heading }) => heading === englishHeading);
  const others = parts.filter((part) => part !== english);
  return language === 'nl' || english === undefined
    ? { title: plainTitle(title), meaning, parts: others }
    : { title: plainTitle(title), meaning: english.lines, parts: others.flatMap(inEnglish) };
}

/** The first sentence of what the finding means. */
export function firstSentence({ meaning }: RulePage): string {
  const text = meaning.join(' ').trim();
  return /^.*?[.!?](?=\s|$)/u.exec(text)?.[0] ?? text;
}

/** A page for reading at a terminal: text wrapped, examples indented. */
export function renderRulePage(page: RulePage, columns: number, paint: Paint): string {
  const lines = [
    paint.strong(page.title),
    ...renderLines(page.meaning, columns, paint),
    ...page.parts.flatMap(({ heading, lines }) => ['', paint.strong(heading), ...renderLines(lines, columns, paint)]),
  ];
  return `${lines
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trimEnd()}\n`;
}

function renderLines(lines: readonly string[], columns: number, paint: Paint): string[] {
  let isInExample = false;
  return lines.flatMap((line) => {
    const fence = /^```\w*\s*(?<file>.*)$/u.exec(line);
    if (fence !== null) {
      isInExample = !isInExample;
      const file = fence.groups?.['file'] ?? '';
      return file === '' ? [] : [`  ${paint.quiet(`${onOneLine(file)}:`)}`];
    }
    if (isInExample) return [`    ${onOneLine(line)}`.trimEnd()];
    const bullet = /^(?<mark>\s*(?:[-*]|\d+\.) )(?<text>.*)$/u.exec(line)?.groups;
    const mark = bullet?.['mark'] ?? '';
    return wrapHanging(withoutMarks(bullet?.['text'] ?? line), columns, mark, ' '.repeat(mark.length));
  });
}

/** Emphasis and links as their words; `code` keeps its marks, because they say where a field name ends. */
function withoutMarks(text: string): string {
  return onOneLine(text)
    .replace(/\*\*(?<words>[^*]+)\*\*/gu, '$<words>')
    .replace(/\[(?<words>[^\]]+)\]\([^)]*\)/gu, '$<words>');
}

function splitAtHeadings(markdown: string): string[] {
  const parts: string[][] = [[]];
  let isInExample = false;
  for (const line of markdown.split(/\r?\n/u)) {
    if (line.startsWith('```')) isInExample = !isInExample;
    if (line.startsWith('## ') && !isInExample) parts.push([]);
    parts.at(-1)?.push(line);
  }
  return parts.map((lines) => lines.join('\n'));
}

function inEnglish(part: RulePage['parts'][number]): RulePage['parts'] {
  const heading = translated[part.heading];
  return heading === undefined ? [] : [{ ...part, heading }];
}

function plainTitle(title: string): string {
  return title.replace(/^# /u, '').trim();
}
