import { displayWidth } from '../../text/display-width.ts';
import { cutWords } from '../cut-text.ts';

/** A shorter piece of advice than this helps nobody. */
const shortest = 12;

/**
 * Advice on at most so many columns: whole where it fits, else as many of its sentences or main clauses as fit, else
 * up to a comma or bracket, else up to a word. What is cut off is marked, unless a whole sentence is left.
 */
export function shortenAdvice(advice: string, columns: number): string {
  if (displayWidth(advice) <= columns) return advice;
  const sentences = lastFitting(advice, /[.;](?=\s)/gu, columns);
  if (sentences !== undefined) return sentences;
  const clauses = lastFitting(advice, /,(?=\s)|:(?=\s)|(?=\s\()/gu, columns - ' …'.length);
  return clauses === undefined ? cutWords(advice, columns) : `${clauses} …`;
}

/** The text up to the last boundary that leaves it narrow enough and quotes nothing by halves. */
function lastFitting(text: string, boundary: RegExp, columns: number): string | undefined {
  let fitting: string | undefined;
  for (const { index } of text.matchAll(boundary)) {
    const part = text.slice(0, index);
    if (displayWidth(part) > columns) break;
    if (part.length >= shortest && isClosed(part)) fitting = part;
  }
  return fitting;
}

function isClosed(text: string): boolean {
  const count = (sign: string): number => text.split(sign).length - 1;
  return count('`') % 2 === 0 && count('"') % 2 === 0 && count('“') === count('”') && count('(') === count(')');
}
