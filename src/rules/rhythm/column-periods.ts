/** Columns of tables whose heads give a period that their numbers, or a text that tells them again, contradict. */
import { isBelow, isSame, multiply, type Rational, rational, rationalKey } from '../../quantity/rational.ts';
import { unitNamed } from '../../quantity/units.ts';
import { areDifferent, periodRhythm, type Rhythm } from '../../reading/rhythms/rhythm.ts';
import { periodOf } from '../../reading/rhythms/rhythm-inside.ts';
import { barePeriods } from '../../reading/rhythms/rhythm-words.ts';
import type { Claim } from '../../reading/texts/claim.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { sharedWords, topicOf } from '../../reading/words/topic.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import type { Span } from '../../text/source-file.ts';
import { readCell, type Table, tablesOf } from '../sums/tables.ts';

/** The head of a column, and one with another period. */
export interface ColumnOff {
  readonly span: Span;
  readonly here: string;
  readonly there: string;
}

interface Column {
  readonly head: Passage;
  readonly rhythm: Rhythm | undefined;
  readonly numbers: ReadonlyMap<number, Rational>;
}

/** `| Aantal | Kilometers per voertuig per maand | Kilometers per jaar |` where the third is the product of the others in each row. */
export function columnsOffProduct(reading: Reading): readonly ColumnOff[] {
  return tablesOf(reading).flatMap((table) => {
    const columns = columnsOf(table);
    return columns.flatMap((whole, at): ColumnOff[] => {
      const part = columns
        .slice(0, at)
        .find(
          (one, index) =>
            one.rhythm !== undefined &&
            whole.rhythm !== undefined &&
            areDifferent(one.rhythm, whole.rhythm) &&
            columns.slice(0, at).some((other, second) => second !== index && isProduct(whole, one, other)),
        );
      if (part === undefined) return [];
      return [{ span: part.head.span(), here: part.head.text.trim(), there: whole.head.text.trim() }];
    });
  });
}

function columnsOf({ head, rows }: Table): readonly Column[] {
  return head.map(({ passage, at }) => {
    const cells = rows.flatMap((row, index): [number, Rational][] => {
      const cell = row.find((one) => one.at === at)?.passage;
      const number = cell === undefined ? undefined : readCell(cell);
      return number === undefined ? [] : [[index, number.number]];
    });
    return { head: passage, rhythm: rhythmOfHead(passage.text), numbers: new Map(cells) };
  });
}

/** So many rows have to come out; smaller numbers do so by chance. */
const fewestRows = 2;
const smallest = rational(10);

function isProduct(whole: Column, one: Column, other: Column): boolean {
  if (other.rhythm !== undefined) return false;
  const worked = [...whole.numbers].flatMap(([row, total]) => {
    const [first, second] = [one.numbers.get(row), other.numbers.get(row)];
    return first === undefined || second === undefined ? [] : [{ total, right: multiply(first, second) }];
  });
  return (
    worked.length >= fewestRows && worked.every(({ total, right }) => isSame(total, right) && !isBelow(total, smallest))
  );
}

const headPeriod = /\s(?:per|an?|each|every|elke?|iedere?)\s(?<period>[a-z-]{3,14})\*{0,2}$/u;

function rhythmOfHead(text: string): Rhythm | undefined {
  const word = headPeriod.exec(inSmallLetters(text.trim()))?.groups?.['period'];
  const bare = barePeriods.get(word ?? '');
  return bare === undefined
    ? undefined
    : periodRhythm({ kind: 'period', count: rational(bare[0]), unit: unitNamed(bare[1]) });
}

/** A number of a text, and the head of the column that gives it over another period. */
export interface ToldOffColumn {
  readonly claim: Claim;
  readonly head: Passage;
}

/** Smaller numbers are told of many things. */
const rare = rational(100);

const notCounted: ReadonlySet<string> = new Set(['ratio', 'frequency', 'time', 'calendar-time', 'date']);

/** `Samen 1.380 beurten per maand` where a column `Beurten per jaar` holds 1.380. */
export function toldOffColumns(reading: Reading): readonly ToldOffColumn[] {
  const columns = tablesOf(reading)
    .flatMap(columnsOf)
    .filter(({ rhythm }) => rhythm !== undefined);
  if (columns.length === 0) return [];
  const texts = reading.ownPassages().filter(({ kind }) => kind !== 'cell' && kind !== 'heading');
  return texts.flatMap((passage) =>
    reading.claims(passage).flatMap((claim): ToldOffColumn[] => {
      const { unit, value } = claim.quantity;
      const period = periodOf(claim.quantity);
      const rhythm = period === undefined ? undefined : periodRhythm(period);
      if (rhythm === undefined || value.kind !== 'exact' || isBelow(value.number, rare)) return [];
      if (notCounted.has(unit?.dimension ?? '')) return [];
      const words = topicOf(passage.quote(claim.quantity));
      const same = columns.filter(
        ({ head, numbers }) =>
          [...numbers.values()].some((number) => rationalKey(number) === rationalKey(value.number)) &&
          sharedWords(words, topicOf(head.text)) > 0,
      );
      const [column] = same;
      if (column === undefined || same.some((one) => one.rhythm !== undefined && !areDifferent(one.rhythm, rhythm)))
        return [];
      return [{ claim, head: column.head }];
    }),
  );
}
