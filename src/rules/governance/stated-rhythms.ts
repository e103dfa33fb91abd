/** How often bodies meet according to the running text: `Stuurgroep (opdrachtgever en wij), iedere 6 weken`. */
import { parseQuantities } from '../../quantity/parse-quantities.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { type Rhythm, rhythmOf } from '../../reading/rhythms/rhythm.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { sentencesOf } from '../../reading/texts/sentences.ts';
import { oncePer } from '../../text/remembering.ts';
import type { Span } from '../../text/source-file.ts';
import { findNames } from './find-names.ts';
import { isWholeMoment } from './held-beside.ts';
import { insteadOf, limitedTo, meetingVerbs } from './rhythm-words.ts';

/** Further from its frequency a body is not its subject. */
const farthest = 150;

/** One body with its rhythm, as a sentence or a row of a table states it. */
export interface StatedRhythm {
  readonly name: string;
  readonly rhythm: Rhythm;
  /** The frequency as written, and where it stands. */
  readonly written: string;
  readonly span: Span;
}

/** All rhythms of bodies that the sections state. */
export const statedRhythms: (reading: Reading) => readonly StatedRhythm[] = oncePer(readRhythms);

function readRhythms(reading: Reading): readonly StatedRhythm[] {
  const stated: StatedRhythm[] = [];
  let row: Passage[] = [];
  for (const passage of reading.prosePassages()) {
    if (passage.kind !== 'cell') stated.push(...statedIn(passage));
    const isSameRow = row[0] !== undefined && passage.kind === 'cell' && lineOf(row[0]) === lineOf(passage);
    if (isSameRow) row.push(passage);
    else {
      stated.push(...statedInRow(row));
      row = passage.kind === 'cell' ? [passage] : [];
    }
  }
  return [...stated, ...statedInRow(row)];
}

function lineOf(passage: Passage): string {
  const { file, start } = passage.span();
  return `${file.path}:${file.position(start).line}`;
}

/** The first cell of a row names the body, a later one is its frequency. */
function statedInRow([first, ...others]: readonly Passage[]): StatedRhythm[] {
  const [name, second] = first === undefined ? [] : findNames(first.text);
  if (name === undefined || second !== undefined) return [];
  return others.flatMap((cell) => statedAt(cell, cell.text, 0, name.name).slice(0, 1));
}

function statedAt(cell: Passage, text: string, from: number, name: string): StatedRhythm[] {
  return parseQuantities(text).flatMap((quantity) => {
    const rhythm = rhythmOf(quantity);
    const isWhole = quantity.start <= 2 && !limitedTo.test(text.slice(quantity.end, quantity.end + 20));
    if (rhythm === undefined || !isWhole) return [];
    const written = text.slice(quantity.start, quantity.end);
    return [{ name, rhythm, written, span: cell.span(from + quantity.start, from + quantity.end) }];
  });
}

function statedIn(passage: Passage): StatedRhythm[] {
  return sentencesOf(passage.text).flatMap(({ text, start }) => {
    const names = findNames(text);
    if (names.length === 0 || insteadOf.test(text)) return [];
    let next = 0;
    return parseQuantities(text).flatMap((quantity): StatedRhythm[] => {
      while ((names[next]?.start ?? text.length) < quantity.start) next += 1;
      const rhythm = rhythmOf(quantity);
      if (rhythm === undefined || limitedTo.test(text.slice(quantity.end, quantity.end + 20))) return [];
      const [before, behind] = [names[next - 1], names[next]];
      const isBehind = behind !== undefined && text.slice(quantity.end, behind.start).trim() === '';
      const isBefore = before !== undefined && isOnlyMeeting(text, before.end, quantity);
      const body = isBefore ? before : isBehind ? behind : undefined;
      if (body === undefined) return [];
      const span = passage.span(start + quantity.start, start + quantity.end);
      return [{ name: body.name, rhythm, written: text.slice(quantity.start, quantity.end), span }];
    });
  });
}

/** Whether between a body and its frequency only words of meeting stand, and participants between parentheses. */
function isOnlyMeeting(text: string, from: number, { start, end }: Quantity): boolean {
  if (start - from > farthest) return false;
  const outside = text.slice(from, start).replace(/\([^()]*\)/gu, ' ');
  // `Stuurgroep: elke maand een rapportage` is how often something else comes, and a semicolon begins another body.
  if (outside.includes(';') || (outside.includes(':') && !isWholeMoment(text, end))) return false;
  return (outside.match(/[A-Za-zÀ-ÖØ-öø-ɏ0-9²³₀-₉]+/gu) ?? []).every((word) => meetingVerbs.has(word.toLowerCase()));
}
