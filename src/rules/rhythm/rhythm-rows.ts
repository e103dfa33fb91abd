/** Rows of a table about a report that has another rhythm in its name than in the cell that says how often it comes. */
import { parseQuantities } from '../../quantity/parse-quantities.ts';
import { areDifferent, isRarer, type Rhythm, readRhythm, rhythmOf } from '../../reading/rhythms/rhythm.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { cellsOf } from '../../reading/texts/table-rows.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import type { Span } from '../../text/source-file.ts';
import { month, reportsNamed } from './rhythm-moments.ts';

/** A cell with a rhythm, and the name in its row that has another. */
export interface RowOffName {
  readonly span: Span;
  readonly here: string;
  readonly there: string;
}

/**
 * `| Kwartaalrapport | viermaal per maand | … |`. A row that gives the rhythm of the name too tells of something else in its other
 * cell: `| Maandrapport | maandelijks | besproken per kwartaal |`.
 */
export function rowsOffName(reading: Reading): readonly RowOffName[] {
  return reading.ownPassages().flatMap((passage): RowOffName[] => {
    if (passage.kind !== 'cell' || !saysHowOften(passage.column)) return [];
    const rhythm = wholeRhythm(passage.text);
    if (rhythm === undefined) return [];
    const [name = '', ...others] = cellsOf(passage).filter((cell) => cell !== passage.text);
    const [named, second] = reportsNamed(name);
    if (named === undefined || second !== undefined || !areDifferent(named.rhythm, rhythm)) return [];
    if (others.some((cell) => isAsOften(wholeRhythm(cell), named.rhythm))) return [];
    return [{ span: passage.span(), here: named.name, there: passage.text.trim() }];
  });
}

/** `| Seizoensrapport | maandelijks | 30 september |`: what comes on one day of the year comes once a year. */
export function rowsOffDay(reading: Reading): readonly RowOffName[] {
  return reading.ownPassages().flatMap((passage): RowOffName[] => {
    if (passage.kind !== 'cell' || !saysHowOften(passage.column)) return [];
    const rhythm = wholeRhythm(passage.text);
    if (rhythm === undefined || yearly === undefined || !isRarer(yearly, rhythm)) return [];
    const cells = cellsOf(passage);
    const [day, ...others] = cells.slice(cells.indexOf(passage.text) + 1);
    if (day === undefined || others.length > 1 || !dayOfYear.test(inSmallLetters(day.trim()))) return [];
    return [{ span: passage.span(), here: passage.text.trim(), there: day.trim() }];
  });
}

const yearly = readRhythm('jaarlijks').rhythm;
const dayOfYear = new RegExp(`^(?:(?:uiterlijk|op|by|on)\\s)?[0-9]{1,2}\\s${month}$`, 'u');

function saysHowOften(column: string): boolean {
  return column.trim() === '' || howOften.test(inSmallLetters(column));
}

const howOften =
  /(?<![a-zà-ɏ])(?:wanneer|hoe vaak|frequentie|ritme|verschijnt|termijn|when|how often|frequency|rhythm|interval|appears)(?![a-zà-ɏ])/u;

/** The rhythm of a cell that says nothing else. */
function wholeRhythm(text: string): Rhythm | undefined {
  const words = text.trim();
  const [only] = parseQuantities(words);
  const isWhole = only?.unit?.dimension === 'frequency' && only.start === 0 && only.end === words.length;
  return isWhole && !only.isAmbiguous ? rhythmOf(only) : undefined;
}

function isAsOften(rhythm: Rhythm | undefined, other: Rhythm): boolean {
  return rhythm !== undefined && !areDifferent(rhythm, other);
}
