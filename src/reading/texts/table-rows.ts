import { parseQuantities } from '../../quantity/parse-quantities.ts';
import type { Per } from '../../quantity/quantity.ts';
import { oncePer } from '../../text/remembering.ts';
import { type Topic, topicOf } from '../words/topic.ts';
import type { Passage } from './passage.ts';

/** The cells of the row in which a cell stands, in their order; empty for any other text. */
export function cellsOf(passage: Passage): readonly string[] {
  const { kind, file } = passage;
  if (kind !== 'cell') return [];
  return cellsIn(file.lineText(file.position(passage.span().start).line));
}

function cellsIn(line: string): readonly string[] {
  return line
    .replace(/^\s*\|/u, '')
    .replace(/\|\s*$/u, '')
    .split('|')
    .map((cell) => cell.trim());
}

/** The head of the row in which a cell stands; empty for any other text. */
export const firstCellOf: (passage: Passage) => string = oncePer((passage) => cellsOf(passage)[0] ?? '');

/** The head of the first column of the table in which a cell stands: what all its rows are of; empty for any other text. */
export function cornerOf(passage: Passage): string {
  const { kind, file } = passage;
  if (kind !== 'cell') return '';
  let { line } = file.position(passage.span().start);
  while (line > 1 && /^\s*\|/u.test(file.lineText(line - 1))) line -= 1;
  return cellsIn(file.lineText(line))[0] ?? '';
}

/** What a row is about: the words of its first cell, unless the text is that cell itself. */
export function rowName(passage: Passage): Topic {
  const first = firstCellOf(passage);
  return first === passage.text.trim() ? none : topicOf(first);
}

/** Whether a cell gives what the buyer asks, by the head of its column: `Wat u eist`, `Gevraagd`, `You ask`. */
export function isBuyersColumn({ kind, column }: Passage): boolean {
  return kind === 'cell' && askedHead.test(column.trim());
}

const askedHead =
  /^(?:(?:wat\s)?(?:u|de opdrachtgever|opdrachtgever|de leidraad)\s(?:vraagt|eist|wilt|wil|verlangt)|gevraagd|geëist|vereist|(?:uw |de )?(?:eis|vraag)|(?:what\s)?(?:you|the client|the buyer)\s(?:asks?|requires?|demands?|wants?)|asked|required|requirement|demand)$/iu;

const none: Topic = new Set();

/** How often what a row is about happens, where a cell says nothing else: `every year`. */
export function periodOfRow(passage: Passage): Per | undefined {
  for (const cell of cellsOf(passage)) {
    if (cell.length > longestRhythm || /\d/u.test(cell)) continue;
    const [quantity] = parseQuantities(cell);
    const [period] = quantity?.per ?? [];
    if (quantity?.unit?.dimension !== 'frequency' || period?.kind !== 'period') continue;
    if (quantity.start === 0 && quantity.end === cell.length) return period;
  }
  return undefined;
}

const longestRhythm = 30;
