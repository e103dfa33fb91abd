import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { firstLineOf } from '../text/first-line.ts';
import type { SourceFile } from '../text/source-file.ts';
import { isBlankAt, type Line } from './lines.ts';
import {
  blockSign,
  colonInText,
  commentSwallowsText,
  flowListSplits,
  mustacheUnquoted,
  reservedStart,
  textAfterQuote,
  unclosedQuote,
} from './text-findings.ts';
import type { Trap } from './trap.ts';

/*
 * Each function makes one trap from the place of the offending sign: the finding, and the signs to hide so that the
 * text is read as the writer meant it. All look at the file's own text, in which nothing is hidden yet.
 */

const longestSuggestion = 60;

/** `> 95%`: a text that starts with the mark of a block of text. */
export function blockSignTrap(file: SourceFile, start: number): Trap {
  const end = start + (file.text[start + 1] === '=' ? 2 : 1);
  const parameters = { sign: file.text.slice(start, end), suggestion: quotedRest(file, start) };
  return trapAt(start, diagnose(blockSign, file.span(start, end), parameters), [start]);
}

/** `@naam`, `*5`, `- 5%`: a text that starts with a sign that YAML keeps for itself. */
export function reservedStartTrap(file: SourceFile, start: number): Trap {
  const parameters = { sign: file.text.charAt(start), suggestion: quotedRest(file, start) };
  return trapAt(start, diagnose(reservedStart, file.span(start, start + 1), parameters), [start]);
}

/** `{{naam}}`: a placeholder that YAML reads as a field. */
export function mustacheTrap(file: SourceFile, start: number): Trap {
  const close = restOfLine(file, start).indexOf('}}');
  const end = close === -1 ? start + 2 : start + close + 2;
  const hidden = close === -1 ? [start, start + 1] : [start, start + 1, end - 2, end - 1];
  const parameters = { suggestion: quotedRest(file, start) };
  return trapAt(start, diagnose(mustacheUnquoted, file.span(start, end), parameters), hidden);
}

/** `'s-Hertogenbosch`, `"half`: a quote that opens and never closes. */
export function unclosedQuoteTrap(file: SourceFile, start: number): Trap {
  const parameters = { quote: file.text.charAt(start), suggestion: quotedRest(file, start) };
  return trapAt(start, diagnose(unclosedQuote, file.span(start, start + 1), parameters), [start]);
}

/** `"Snel" werken`: text goes on behind the closing quote, which stands just before `end`. */
export function textAfterQuoteTrap(file: SourceFile, start: number, end: number): Trap {
  const parameters = { quoted: file.text.slice(start, end), suggestion: quotedRest(file, start) };
  return trapAt(start, diagnose(textAfterQuote, file.span(start, end), parameters), [start]);
}

/** `Wens: snel`: hides every colon from `from` to the end of the line's value. */
export function colonTrap(
  file: SourceFile,
  owner: number,
  line: Line,
  from: number,
  alsoHidden: readonly number[],
): Trap | undefined {
  const colons = colonsIn(file.text, from, line.valueEnd);
  const first = colons[0];
  if (first === undefined) return undefined;
  const parameters = { suggestion: quoted(file.text.slice(owner, line.valueEnd)) };
  return trapAt(owner, diagnose(colonInText, file.span(first, first + 1), parameters), [...colons, ...alsoHidden]);
}

/** `prijs #5`: the rest of the line is taken for a comment. */
export function commentTrap(file: SourceFile, owner: number, hash: number): Trap {
  const lineEnd = endOfLine(file, hash);
  const hidden: number[] = [];
  let end = lineEnd;
  for (let at = hash; at < lineEnd; at += 1) {
    if (file.text[at] !== '#' || !isBlankAt(file.text, at - 1)) continue;
    if (isBlankAt(file.text, at + 1)) {
      end = at;
      break;
    }
    hidden.push(at);
  }
  while (isBlankAt(file.text, end - 1)) end -= 1;
  const parameters = { lost: file.text.slice(hash, end), suggestion: quoted(file.text.slice(owner, end)) };
  return trapAt(owner, diagnose(commentSwallowsText, file.span(hash, end), parameters), hidden);
}

/** `99,95%` in a list between brackets: the comma divides the number. */
export function splitNumberTrap(file: SourceFile, start: number, end: number): Trap {
  const text = file.text.slice(start, end);
  const hidden = [...text.matchAll(/(?<=\d),(?=\d)/gu)].map((match) => start + match.index);
  const parts = text.split(/(?<=\d),(?=\d)/u);
  const parameters = { text, parts, suggestion: quoted(text) };
  return trapAt(start, diagnose(flowListSplits, file.span(start, end), parameters), hidden);
}

/** The offsets of colons that YAML takes for the end of a name. */
export function colonsIn(text: string, from: number, to: number): number[] {
  const colons: number[] = [];
  for (let at = from; at < to; at += 1) {
    if (text[at] === ':' && (at + 1 === to || isBlankAt(text, at + 1))) colons.push(at);
  }
  return colons;
}

function trapAt(owner: number, diagnostic: Diagnostic, hidden: readonly number[]): Trap {
  return { owner, diagnostic, masks: hidden.map((offset) => ({ offset })) };
}

function endOfLine(file: SourceFile, from: number): number {
  const newline = file.text.indexOf('\n', from);
  const end = newline === -1 ? file.text.length : newline;
  return end > from && file.text[end - 1] === '\r' ? end - 1 : end;
}

/** Only so much of it as is ever shown: one line may be as long as the file and hold a trap at every word. */
function restOfLine(file: SourceFile, start: number): string {
  return firstLineOf(file.text.slice(start, start + 4 * longestSuggestion));
}

/** What the writer can type instead: the text from here to the end of the line, between quotes. */
function quotedRest(file: SourceFile, start: number): string {
  return quoted(withinBrackets(restOfLine(file, start)).replace(/\s#\s.*$/u, ''));
}

/** A text in a list between brackets ends at its comma or at the bracket that was opened before it. */
function withinBrackets(text: string): string {
  let depth = 0;
  let comma: number | undefined;
  for (let at = 1; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if ('[{'.includes(sign)) depth += 1;
    else if (']}'.includes(sign)) {
      if (depth === 0 && !'[{'.includes(text.charAt(0))) return text.slice(0, comma ?? at);
      depth = Math.max(depth - 1, 0);
    } else if (sign === ',' && depth === 0) comma ??= at;
  }
  return text;
}

function quoted(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const shown = line.length <= longestSuggestion ? line : `${line.slice(0, longestSuggestion).trimEnd()} …`;
  if (!shown.includes('"')) return `"${shown.replaceAll('\\', '\\\\')}"`;
  return `'${shown.replaceAll("'", "''")}'`;
}
