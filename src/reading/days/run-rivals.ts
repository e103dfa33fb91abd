/** Runs of days that two texts give with one end in common, and at the other end a month apart. */
import type { Item } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import { readDay } from '../../text/calendar.ts';
import type { Passage } from '../texts/passage.ts';
import type { Reading } from '../texts/reading.ts';
import { tellingWords } from '../words/fact-words.ts';
import { sharedWords, type Topic } from '../words/topic.ts';
import { type DayRange, dayRangesIn, monthsLater } from './day-ranges.ts';
import { canBeSameDay, dayKey, monthsApart } from './named-days.ts';
import { contentsOf, isPlanned } from './planned-days.ts';

/** A run of days as one text gives it, or as a phase runs. */
export interface Run {
  readonly passage: Passage;
  readonly range: DayRange;
}

/** A run that only one text gives, with one that looks like what was meant. */
export interface RunRivalry {
  readonly run: Run;
  readonly rival: Run;
}

/** `1 oktober t/m 30 mei` in one text where others say `1 oktober tot en met 30 april`. */
export function runRivalries(reading: Reading): RunRivalry[] {
  const runs = [
    ...reading.passages().flatMap(runsIn),
    ...reading.bid.items('phase').flatMap((phase) => runOf(phase, reading)),
  ];
  const byEnd = new Map<string, Run[]>();
  for (const run of runs) {
    append(byEnd, `first ${dayKey(run.range.first)}`, run);
    append(byEnd, `last ${dayKey(run.range.last)}`, run);
  }
  const [told, passed] = [new Set<Run>(), new Set<Run>()];
  return runs.flatMap((run): RunRivalry[] => {
    passed.add(run);
    const others = nearTo(run, byEnd);
    if (others.some((other) => areSame(run.range, other.range))) return [];
    const rivals = others.filter((other) => isMonthOff(run.range, other.range) && !areBothPhases(run, other));
    const sure = rivals.find((other) => isSaidTwice(other, rivals) || isOfPhase(run, other));
    // Of two that one text gives each, the later one in the bid is pointed at.
    const rival = sure ?? rivals.find((other) => passed.has(other) && areAlike(run, other));
    if (rival === undefined || told.has(rival)) return [];
    told.add(run);
    // What the buyer wrote is not ours to change.
    if (run.passage.voice === 'ours') return [{ run, rival }];
    return rival.passage.voice === 'ours' ? [{ run: rival, rival: run }] : [];
  });
}

/** The runs in other texts with an end in common, or with both ends on the same days of the month before or after. */
function nearTo(own: Run, byEnd: ReadonlyMap<string, readonly Run[]>): Run[] {
  const {
    passage,
    range: { first, last },
  } = own;
  const firsts = [0, -1, 1].map((by) => `first ${dayKey(by === 0 ? first : monthsLater(first, by))}`);
  const found = [...firsts, `last ${dayKey(last)}`].flatMap((key) => byEnd.get(key) ?? []);
  return [...new Set(found)].filter(
    (other) => other.passage !== passage && !isWithin(own, other) && !isWithin(other, own),
  );
}

/** `Tussen 1 januari en 29 februari 2028 meten wij` in a phase from 1 January to 31 March: something that is done in it. */
function isWithin({ passage, range }: Run, phase: Run): boolean {
  if (phase.passage.item?.kind !== 'phase' || passage.item?.kind === 'phase') return false;
  if (!between.test(passage.text.slice(Math.max(0, range.start - 8), range.start))) return false;
  const { first, last } = phase.range;
  return (
    canBeSameDay(range.first, first) && monthsApart(range.last, last) !== undefined && range.last.month < last.month
  );
}

const between = /(?:tussen|between)\s$/iu;

function runsIn(passage: Passage): Run[] {
  // What a year of contract is, is no run of days of the plan.
  if (passage.item?.kind === 'reference' || passage.item?.kind === 'glossaryTerm') return [];
  return dayRangesIn(passage.text).map((range) => ({ passage, range }));
}

/** What a phase says in its own fields. */
function runOf(phase: Item<'phase'>, reading: Reading): Run[] {
  const [first, last] = [readDay(phase.data.start ?? ''), readDay(phase.data.end ?? '')];
  const passage = reading.passagesOf(phase).find(({ field }) => field === 'start');
  if (first === undefined || last === undefined || passage === undefined) return [];
  return [{ passage, range: { start: 0, end: passage.text.length, first, last } }];
}

function areSame(one: DayRange, other: DayRange): boolean {
  return canBeSameDay(one.first, other.first) && canBeSameDay(one.last, other.last);
}

/** One end in common and the other a month off, or both: `12 t/m 14 november` and `12 t/m 14 december`. */
function isMonthOff(one: DayRange, other: DayRange): boolean {
  if (areBothMoved(one, other)) return true;
  if (canBeSameDay(one.first, other.first)) return monthsApart(one.last, other.last) !== undefined;
  return canBeSameDay(one.last, other.last) && monthsApart(one.first, other.first) !== undefined;
}

function areBothMoved(one: DayRange, other: DayRange): boolean {
  const months = monthsApart(one.first, other.first);
  return months !== undefined && months === monthsApart(one.last, other.last) && one.first.month === one.last.month;
}

function areBothPhases(one: Run, other: Run): boolean {
  return one.passage.item?.kind === 'phase' && other.passage.item?.kind === 'phase';
}

/** Whether a text gives with its years what a phase says of itself. */
function isOfPhase({ range: { first, last } }: Run, { passage }: Run): boolean {
  return passage.item?.kind === 'phase' && first.year !== undefined && last.year !== undefined;
}

/** Whether another text gives the same run. */
function isSaidTwice(run: Run, all: readonly Run[]): boolean {
  return all.some((other) => placeOf(other) !== placeOf(run) && areSame(run.range, other.range));
}

function placeOf({ passage: { item, file } }: Run): unknown {
  return item ?? file;
}

/** Whether both texts, with all that their phase does, speak of one thing. */
function areAlike({ passage: one }: Run, { passage: other }: Run): boolean {
  if (one.item !== undefined && one.item === other.item) return true;
  return sharedWords(wordsOf(one), wordsOf(other)) > 0;
}

function wordsOf(passage: Passage): Topic {
  return tellingWords(`${passage.text} ${isPlanned(passage) ? contentsOf(passage) : ''}`);
}
