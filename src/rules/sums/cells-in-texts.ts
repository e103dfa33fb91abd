/** Numbers of tables that a text tells as well: what the head of row and column name, in one sentence. */
import { append } from '../../model/item-index.ts';
import { asNumber, divide, isBelow, isSame, type Rational, rational } from '../../quantity/rational.ts';
import type { Claim } from '../../reading/texts/claim.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { isOfOtherName } from '../../reading/texts/table-names.ts';
import { hasWord, sharedWords, type Topic, topicOf } from '../../reading/words/topic.ts';
import { exactValue } from './number-in-text.ts';
import { sumOf } from './sum-off.ts';
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
  /** What the numbers of its row make together. */
  readonly sum: Rational;
}

/** The cells of all tables of which a text says another number. */
export function cellsOffTexts(reading: Reading): readonly CellOff[] {
  const cells = tablesOf(reading).flatMap(namedCells);
  if (cells.length === 0) return [];
  const sizes = sizesByUnit(cells);
  const byNumber = new CellsByNumber(cells);
  const texts = reading.ownPassages().filter(({ kind }) => kind !== 'cell' && kind !== 'heading');
  return texts.flatMap((passage) =>
    reading.claims(passage).flatMap((claim) => {
      const value = exactValue(claim.quantity);
      if (value === undefined || claim.quantity.per.length > 0) return [];
      // Only a number that is near some cell can be a slip of it; what its words name is asked of few.
      const near = sizes.get(unitOf(claim)) ?? [];
      if (!near.some((size) => isNearSize(size, asNumber(value)))) return [];
      const alike = byNumber.of(saidBy(claim));
      const [named] = alike;
      // Two tables may give the same; cells of several numbers name the thing too little.
      if (named === undefined || alike.some(({ cell }) => !isSame(cell.number, named.cell.number))) return [];
      if (named.others.some((other) => isSame(other, value)) || !isClose(named.cell.number, value)) return [];
      // `| Routes | 112 | 38 |`: 150 in all.
      if (isSame(named.sum, value)) return [];
      if (isOfOtherName(named.cell.passage, passage, reading)) return [];
      const said = reading.claims(passage).some((one) => isSaid(one, named.cell.number));
      return said ? [] : [{ cell: named.cell, claim }];
    }),
  );
}

function sizesByUnit(cells: readonly NamedCell[]): ReadonlyMap<string, readonly number[]> {
  const sizes = new Map<string, number[]>();
  for (const { cell } of cells) append(sizes, cell.unit, asNumber(cell.number));
  return sizes;
}

/** Near enough to ask on; `isClose` decides exactly. */
function isNearSize(one: number, other: number): boolean {
  return one < other * 2 && other < one * 2;
}

function unitOf({ quantity }: Claim): string {
  const unit = quantity.unit?.name ?? '';
  return unit === 'count' ? '' : unit;
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
    const sum = sumOf(row.flatMap(({ passage, at }) => (at === 0 ? [] : (readCell(passage)?.number ?? []))));
    return row.flatMap(({ passage, at }): NamedCell[] => {
      const cell = at === 0 ? undefined : readCell(passage);
      if (cell === undefined) return [];
      const column = head.find((one) => one.at === at)?.passage.text ?? '';
      const ofColumn = [...topicOf(column)].filter((word) => !generic.has(word));
      if (measured.test(`${name} ${column}`)) return [];
      const digits = [...`${name} ${column}`.matchAll(/\d+/gu)].map(([number]) => number);
      const words = new Set([...ofRow, ...ofColumn]);
      return words.size + digits.length < fewestWords ? [] : [{ cell, row: ofRow, words, digits, others, sum }];
    });
  });
}

/** `Lokalen per dag`, `steward hours a year`, `Prijs in euro`: the number is no count of what the other words name. */
const measured =
  /(?<![a-zà-ɏ])(?:per|uur|uren|hours?|minuten|minutes?|dagen|days|weken|weeks|euro|(?:a|each|every|elk|elke)\s(?:jaar|dag|week|maand|kwartaal|year|day|week|month|quarter))(?![a-zà-ɏ])|[€%]/iu;

/** One word names too much. */
const fewestWords = 2;

/** What a claim says that a cell could say, and where: asked of many cells. */
interface Said {
  readonly unit: string;
  readonly noun: Topic;
  /** The words of its sentence and of the title of its item, and the numbers among them. */
  readonly topic: Topic;
  readonly digits: ReadonlySet<string>;
  readonly year: string | undefined;
}

function saidBy(claim: Claim): Said {
  const { quantity, passage, sentence } = claim;
  const context = `${nameOfItem(passage)} ${sentence.text}`;
  return {
    unit: quantity.unit?.name ?? '',
    noun: topicOf(quantity.noun ?? ''),
    topic: topicOf(context),
    digits: new Set(context.match(/\d+/gu) ?? []),
    // What was so in a year is no rival of what holds today.
    year: years.exec(sentence.text)?.[0],
  };
}

function isOfCell({ unit, noun, topic, digits: said, year }: Said, { cell, words, digits }: NamedCell): boolean {
  if (unit === '' || (unit === 'count' ? '' : unit) !== cell.unit) return false;
  if (unit === 'count' && sharedWords(noun, words) === 0) return false;
  if (year !== undefined && !digits.includes(year)) return false;
  return digits.every((number) => said.has(number)) && [...words].every((word) => hasWord(topic, word));
}

/** The cells by the first number in their heads, which a text has to name; those without one by nothing. */
class CellsByNumber {
  readonly #byNumber = new Map<string, NamedCell[]>();

  constructor(cells: readonly NamedCell[]) {
    for (const cell of cells) append(this.#byNumber, cell.digits[0] ?? '', cell);
  }

  of(said: Said): readonly NamedCell[] {
    return ['', ...said.digits].flatMap((number) =>
      (this.#byNumber.get(number) ?? []).filter((cell) => isOfCell(said, cell)),
    );
  }
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
