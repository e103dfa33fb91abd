import { placeholder } from './passage.ts';

/** What is in a section and not read as words, and the sign that stands in its place. */
const unread: readonly { readonly pattern: RegExp; readonly sign: '' | typeof placeholder }[] = [
  { pattern: /<!--[\s\S]*?(?:-->|$)/gu, sign: '' },
  { pattern: /\{\{[^{}]{0,2000}\}\}/gu, sign: placeholder },
  { pattern: /!\[[^\]\n]{0,500}\]\([^)\n]{0,500}\)/gu, sign: placeholder },
  // A link without words gets those of its target.
  { pattern: /\[\]\(#[^()\n]{0,500}\)/gu, sign: placeholder },
  { pattern: /\[\^[^\s[\]^]{1,80}\](?!\():?/gu, sign: '' },
  { pattern: /<\/?[A-Za-z][^<>\n]{0,500}>/gu, sign: '' },
  { pattern: /\{#?[\w./#-]{1,200}\}/gu, sign: '' },
];
const link = /\[([^[\]\n]{0,500})\]\([^()\n]{0,500}\)/gu;
const marks = /[*_`\\]/gu;

/** A Markdown text with its marks, comments and calls as blanks; line ends and every offset stay as they were. */
export function maskMarks(text: string): string {
  let masked = text;
  for (const { pattern, sign } of unread) {
    masked = masked.replace(pattern, (found: string) => sign + blanks(found.slice(sign.length)));
  }
  return masked
    .replace(link, (found: string, words: string) => ` ${words}${blanks(found.slice(words.length + 1))}`)
    .replace(marks, (mark, offset: number) => (isInsideWord(masked, offset, mark) ? mark : ' '));
}

function blanks(text: string): string {
  return text.replace(/[^\n]/gu, ' ');
}

/** `KPI_SLA_Dashboard` is one word, not emphasis. */
function isInsideWord(text: string, offset: number, mark: string): boolean {
  return mark === '_' && /\w/u.test(text.charAt(offset - 1)) && /\w/u.test(text.charAt(offset + 1));
}
