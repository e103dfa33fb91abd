import { placeholder } from './passage.ts';

/** What is in a section and not read as words: the first group, if any, stays. */
const unread: readonly { readonly pattern: RegExp; readonly stands: '' | typeof placeholder }[] = [
  { pattern: /<!--[\s\S]*?(?:-->|$)/gu, stands: '' },
  { pattern: /\{\{[^{}]{0,2000}\}\}/gu, stands: placeholder },
  { pattern: /!\[[^\]\n]{0,500}\]\([^)\n]{0,500}\)/gu, stands: placeholder },
  { pattern: /<\/?[A-Za-z][^<>\n]{0,500}>/gu, stands: '' },
  { pattern: /(?<=\])\([^()\n]{0,500}\)/gu, stands: '' },
  { pattern: /\{#?[\w./#-]{1,200}\}/gu, stands: '' },
];
const signs = /[*_`[\]\\]/gu;

/** A Markdown text with its marks, comments and calls as blanks; line ends and every offset stay as they were. */
export function maskMarks(text: string): string {
  let masked = text;
  for (const { pattern, stands } of unread) {
    masked = masked.replace(pattern, (found: string) => stands + blanks(found.slice(stands.length)));
  }
  return masked.replace(signs, (sign, offset: number) => (isInsideWord(masked, offset, sign) ? sign : ' '));
}

function blanks(text: string): string {
  return text.replace(/[^\n]/gu, ' ');
}

/** `KPI_SLA_Dashboard` and `[` in a word are no emphasis. */
function isInsideWord(text: string, offset: number, sign: string): boolean {
  return sign === '_' && /\w/u.test(text.charAt(offset - 1)) && /\w/u.test(text.charAt(offset + 1));
}
