import { dateText } from '../../document/view/date-text.ts';
import type { Bid } from '../../model/bid.ts';
import type { Language } from '../../text/language.ts';
import type { Paint } from '../paint.ts';
import { onOneLine } from '../visible-text.ts';
import { reportWords } from '../words.ts';
import { wrapHanging, wrapText } from '../wrap-text.ts';

/** How the head of a report is drawn. */
export interface HeaderStyle {
  readonly language: Language;
  readonly columns: number;
  readonly paint: Paint;
  /** As `2026-11-22`. */
  readonly today: string;
}

/** What is handed in and when, and what each criterion is worth. */
export function drawHeader(bid: Bid, { language, columns, paint, today }: HeaderStyle): string[] {
  const closing = bid.manifest.dates?.closing;
  const days = closing === undefined ? undefined : daysBetween(today, closing);
  const facts = [
    ...(closing === undefined || days === undefined
      ? []
      : [reportWords[language].closing(days, dateText(closing, language))]),
    ...bid.items('criterion').flatMap(({ id, data }) => (data.weight === undefined ? [] : [`${id} ${data.weight}`])),
  ];
  return [
    ...wrapText(onOneLine(bid.manifest.title), columns).map(paint.strong),
    ...(facts.length === 0 ? [] : wrapHanging(facts.map(unbroken).join(' · '), columns, '', '  ').map(broken)),
  ];
}

/** Days from one ISO date to another; undefined when either is no date. */
export function daysBetween(from: string, to: string): number | undefined {
  const days = (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
  return Number.isNaN(days) ? undefined : days;
}

/** Blanks inside a fact are no place to break the line; it is broken between facts. */
function unbroken(fact: string): string {
  return onOneLine(fact).replaceAll(' ', '\u00a0');
}

function broken(line: string): string {
  return line.replaceAll('\u00a0', ' ');
}
