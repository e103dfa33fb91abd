/** What a day is to what a text tells of: from when, until when, or by when. Dutch and English. */
import type { Claim } from '../texts/claim.ts';
import { type DayRange, dayRangesIn } from './day-ranges.ts';
import type { NamedDay } from './named-days.ts';
import { isPlanned } from './planned-days.ts';

export type DayRole = 'start' | 'end' | 'due';

const weekday = '(?:[a-z]{2,8}(?:dag|day)\\s)?';
const wordsOfRoles: readonly (readonly [DayRole, RegExp])[] = (
  [
    ['end', 'tot en met|t/m|tot|until|till|through|up to and including|eindigt op|ends on'],
    ['start', 'vanaf|from|per|met ingang van|sinds|as of|starts on|begint op|start op|gaat in op'],
    ['due', '(?:uiterlijk|vóór|voor|by|before|no later than)(?:\\s(?:op|on))?'],
  ] as const
).map(([role, words]) => [role, new RegExp(`(?<![a-zà-ɏ])(?:${words})\\s${weekday}$`, 'iu')]);
/** `Op 1 oktober begint de uitvoering`: the verb may stand behind the day. */
const verbsOfRoles: readonly (readonly [DayRole, RegExp])[] = (
  [
    ['start', 'begint|start|starten|gaat|gaan|vangt|opent|openen|begins?|starts?|opens?'],
    ['end', 'eindigt|eindigen|stopt|stoppen|vervalt|ends?|stops?|expires?'],
  ] as const
).map(([role, verbs]) => [role, new RegExp(`^(?:${verbs})(?![a-zà-ɏ])`, 'iu')]);
/** `Up to and including Wednesday ` fits in it. */
const leadLength = 34;
const verbLength = 12;

/** The role of a day in its text; undefined for a day on which something just is. */
export function roleOfDay({ passage, start, end, edge }: NamedDay): DayRole | undefined {
  if (edge !== undefined) return edge === 'last' ? 'end' : 'start';
  if (isPlanned(passage)) {
    if (passage.path.at(-1) === 'at') return undefined;
    return passage.path[0] === 'end' ? 'end' : 'start';
  }
  const before = passage.text.slice(Math.max(0, start - leadLength), start);
  const role = wordsOfRoles.find(([, words]) => words.test(before))?.[0];
  if (role !== undefined || !/^\s[a-z]/iu.test(passage.text.slice(end, end + 2))) return role;
  const behind = passage.text.slice(end + 1, end + 1 + verbLength);
  return verbsOfRoles.find(([, verb]) => verb.test(behind))?.[0];
}

/** The role of the day that a number is; undefined for one that is no day. */
export function roleOfClaim(claim: Claim): DayRole | undefined {
  const { passage, quantity } = claim;
  const { value, end } = quantity;
  if (value.kind !== 'date') return undefined;
  const run = runOf(claim);
  if (run === undefined) return roleOfDay({ passage, day: value, start: digitOf(claim), end });
  // `Tot 1 september` ends on the last day of August.
  return run.first.month === value.month && run.first.day === value.day ? 'start' : 'end';
}

/** The run of days of which a day is the first or the last, as its text writes it: `20 november – 23 december`. */
export function runOf(claim: Claim): DayRange | undefined {
  const at = digitOf(claim);
  return dayRangesIn(claim.passage.text).find((range) => range.start <= at && at < range.end);
}

function digitOf({ passage: { text }, quantity: { start, end } }: Claim): number {
  return start + Math.max(0, text.slice(start, end).search(/\d/u));
}

/** Whether two days can have one role, as far as both have one: what ends on a day or is due then does not begin. */
export function haveOtherRoles(one: DayRole | undefined, other: DayRole | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other && (one === 'start' || other === 'start');
}
