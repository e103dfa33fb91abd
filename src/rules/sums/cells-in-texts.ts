/** Numbers of tables that a text tells as well: what the head of row and column name, in one sentence. */
import { divide, isBelow, isSame, type Rational, rational } from '../../quantity/rational.ts';
import type { Claim } from '../../reading/claim.ts';
import type { Passage } from '../../reading/passage.ts';
import type { Reading } from '../../reading/reading.ts';
import { hasWord, sharedWords, type Topic, topicOf } from '../../reading/topic.ts';
import { exactValue } from './number-in-text.ts';
import { type CellNumber, nameOfRow, readCell, type Table, tablesOf } from './tables.ts';

/** A cell with a text that says another number of the same thing. */
export interface CellOff {
  readonly cell: CellNumber;
  readonly claim: Claim;
}

interface NamedCell {
  readonly cell: CellNumber;
  readonly row: Topic;
  readonly words: Topic;
  /** `Tranche 1`, `2026`: numbers in the heads, which the text has to name. */
  readonly digits: readonly string[];
  /** All numbers of the table: a text that says one of those is about another cell. */
  readonly others: readonly Rational[];
}

/** The cells of all tables of which a text says another number. */
export function cellsOffTexts(reading: Reading): readonly CellOff[] {
  const cells = tablesOf(reading).flatMap(namedCells);
  if (cells.length === 0) return [];
  const texts = reading.ownPassages().filter(({ kind }) => kind !== 'cell' && kind !== 'heading');
  return texts.flatMap((passage) =>
    reading.claims(passage).flatMap((claim) => {
      const value = exactValue(claim.quantity);
      if (value === undefined || claim.quantity.per.length > 0) return [];
      const alike = cells.filter((cell) => isOfCell(claim, cell));
      const [named] = alike;
      // Two tables may give the same; cells of several numbers name the thing too little.
      if (named === undefined || alike.some(({ cell }) => !isSame(cell.number, named.cell.number))) return [];
      if (named.others.some((other) => isSame(other, value)) || !isClose(named.cell.number, value)) return [];
      const said = reading.claims(passage).some((one) => isSaid(one, named.cell.number));
      return said ? [] : [{ cell: named.cell, claim }];
    }),
  );
}

function isSaid({ quantity }: Claim, number: Rational): boolean {
  return quantity.value.kind === 'exact' && isSame(quantity.value.number, number);
}

const generic: ReadonlySet<string> = new Set(['aantal', 'number', 'waard', 'value', 'hoeveelheid', 'totaal', 'total']);

function namedCells({ head, rows }: Table): readonly NamedCell[] {
  const numbers = rows.flatMap((row) => row.flatMap(({ passage, at }) => (at === 0 ? [] : (readCell(passage) ?? []))));
  const others = numbers.map(({ number }) => number);
  return rows.flatMap((row) => {
    const name = nameOfRow(row);
    const ofRow = topicOf(name);
    if (ofRow.size === 0) return [];
    return row.flatMap(({ passage, at }): NamedCell[] => {
      const cell = at === 0 ? undefined : readCell(passage);
      if (cell === undefined) return [];
      const column = head.find((one) => one.at === at)?.passage.text ?? '';
      const ofColumn = [...topicOf(column)].filter((word) => !generic.has(word));
      if (measured.test(`${name} ${column}`)) return [];
      const digits = [...`${name} ${column}`.matchAll(/\d+/gu)].map(([number]) => number);
      const words = new Set([...ofRow, ...ofColumn]);
      return words.size + digits.length < fewestWords ? [] : [{ cell, row: ofRow, words, digits, others }];
    });
  });
}

/** `Lokalen per dag`, `steward hours a year`, `Prijs in euro`: the number is no count of what the other words name. */
const measured =
  /(?<![a-zà-ɏ])(?:per|uur|uren|hours?|minuten|minutes?|dagen|days|weken|weeks|euro|(?:a|each|every|elk|elke)\s(?:jaar|dag|week|maand|kwartaal|year|day|week|month|quarter))(?![a-zà-ɏ])|[€%]/iu;

/** One word names too much. */
const fewestWords = 2;

function isOfCell({ quantity, passage, sentence }: Claim, { cell, words, digits }: NamedCell): boolean {
  const unit = quantity.unit?.name ?? '';
  if ((unit === 'count' ? '' : unit) !== cell.unit) return false;
  if (unit === 'count' && sharedWords(topicOf(quantity.noun ?? ''), words) === 0) return false;
  if (unit === '') return false;
  const context = `${nameOfItem(passage)} ${sentence.text}`;
  const topic = topicOf(context);
  for (const word of words) if (!hasWord(topic, word)) return false;
  // What was so in a year is no rival of what holds today.
  if (years.exec(sentence.text)?.some((year) => !digits.includes(year)) === true) return false;
  return digits.every((number) => new RegExp(String.raw`(?<!\d)${number}(?!\d)`, 'u').test(context));
}

const years = /(?<=(?:in|over|sinds|during|since|for)\s)20\d\d(?!\d)/iu;

function nameOfItem({ item }: Passage): string {
  if (item === undefined) return '';
  const { title, name } = item.data as { title?: unknown; name?: unknown };
  return [title, name].filter((text) => typeof text === 'string').join(' ');
}

function isClose(one: Rational, other: Rational): boolean {
  if (isBelow(one, rational(1)) || isBelow(other, rational(1))) return false;
  const ratio = isBelow(one, other) ? divide(other, one) : divide(one, other);
  return isBelow(ratio, rational(3, 2)) && !isSame(ratio, rational(1));
}
