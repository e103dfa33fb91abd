import type { Quantity } from '../../quantity/quantity.ts';

/** Whether a rhythm only says of which period a day is: `werkdag 5 van elke maand`. */
export function isPeriodOfDay({ unit, end }: Quantity, behind: Quantity, text: string): boolean {
  if (unit === undefined || !/-number$/u.test(unit.dimension) || behind.unit?.dimension !== 'frequency') return false;
  return /^\s(?:van|in|of)\s$/u.test(text.slice(end, behind.start));
}

/** The words inside a number of hours that say of what it is: `12 hours of refresher training a year`. */
export function wordsInside({ unit, per, start, end }: Quantity, text: string): string {
  return unit?.dimension === 'time' && per.length > 0 ? text.slice(start, end) : '';
}
