import { decodePercents } from './links.ts';

/** The directives that stand inside a line. */
export interface InlineDirective {
  readonly kind: 'field' | 'ref' | 'anchor';
  /** The directive as written. */
  readonly raw: string;
  /** Inline Markdown between the brackets; empty for an anchor. */
  readonly content: string;
  /** The decoded address or anchor name between the braces. */
  readonly name: string;
}

/** Finds where an inline directive may start. */
export const inlineDirectiveStart = /:(?:field\[|ref\[|anchor\{)/gu;

/**
 * How deep brackets may nest inside one directive. The bound also keeps the search for the closing bracket linear
 * where a text holds thousands of openings.
 */
const deepestBrackets = 32;

/** Composed Markdown for text that came from one field (`kpis/KPI-03#target`); nothing for empty content. */
export function fieldMarkup(address: string, escapedContent: string): string {
  return escapedContent === '' ? '' : `:field[${escapedContent}]{${encodeName(address)}}`;
}

/** Composed Markdown for the place that references to `name` (`wishes/W-03`) lead to. */
export function anchorMarkup(name: string): string {
  return name === '' ? '' : `:anchor{${encodeName(name)}}`;
}

/** Composed Markdown for a link to an anchor; `content` is inline Markdown. Nothing for empty content. */
export function referenceMarkup(name: string, content: string): string {
  return content === '' || name === '' ? content : `:ref[${content}]{${encodeName(name)}}`;
}

/** The inline directive at the very start of a text, if one stands there whole. */
export function readInlineDirective(text: string): InlineDirective | undefined {
  const opening = /^:(?:(field|ref)\[|anchor(?=\{))/u.exec(text);
  if (opening === null) return undefined;
  const contentStart = opening[0].length;
  const contentEnd = opening[1] === undefined ? contentStart : findClosingBracket(text, contentStart);
  if (contentEnd === undefined) return undefined;
  const braces = /\{([^{}\s|]{1,1000})\}/uy;
  braces.lastIndex = opening[1] === undefined ? contentEnd : contentEnd + 1;
  const name = braces.exec(text)?.[1];
  if (name === undefined) return undefined;
  return {
    kind: opening[1] === undefined ? 'anchor' : opening[1] === 'field' ? 'field' : 'ref',
    raw: text.slice(0, braces.lastIndex),
    content: text.slice(contentStart, contentEnd),
    name: decodePercents(name),
  };
}

/** The same text with every inline directive blotted out by letters, for finding what spans across them. */
export function maskInlineDirectives(text: string): string {
  return replaceInlineDirectives(text, ({ raw }) => 'a'.repeat(raw.length));
}

/** The same text with what stands inside inline directives in their place. */
export function withoutInlineDirectives(text: string): string {
  return replaceInlineDirectives(text, ({ content }) => withoutInlineDirectives(content));
}

function replaceInlineDirectives(text: string, replacement: (directive: InlineDirective) => string): string {
  let result = '';
  let done = 0;
  for (const match of text.matchAll(inlineDirectiveStart)) {
    if (match.index < done) continue;
    const directive = readInlineDirective(text.slice(match.index));
    if (directive === undefined) continue;
    result += text.slice(done, match.index) + replacement(directive);
    done = match.index + directive.raw.length;
  }
  return result + text.slice(done);
}

function findClosingBracket(text: string, start: number): number | undefined {
  let depth = 1;
  const bracket = /\\[\s\S]|[[\]]/gu;
  bracket.lastIndex = start;
  for (let match = bracket.exec(text); match !== null; match = bracket.exec(text)) {
    if (match[0] === '[') depth += 1;
    if (match[0] === ']') depth -= 1;
    if (depth === 0) return match.index;
    if (depth > deepestBrackets) return undefined;
  }
  return undefined;
}

/** Percent-encodes what would disturb the Markdown around it; `/`, `#`, `-` and `.` stay readable. */
function encodeName(name: string): string {
  return encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd'))
    .replace(/%2F/gu, '/')
    .replace(/%23/gu, '#')
    .replace(/[!'()*_~]/gu, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
