import type { Quantity } from '../../quantity/quantity.ts';

/**
 * Whether a time is the size of a thing and no term within which something is done: `een tijdvak van 2 uur`, `taalstages
 * van 40 uur`; but `een termijn van 2 uur`.
 *
 * @param text the text in which the offsets of the quantity count
 */
export function isSizeOfThing(text: string, { start, comparator }: Quantity): boolean {
  if (comparator?.isExplicit === true) return false;
  const name = ofThing.exec(text.slice(Math.max(0, start - reach), start))?.[1];
  return name !== undefined && !lasting.test(name);
}

const reach = 40;
const ofThing = /([a-zà-ɏ]{4,})\s(?:van|of)\s$/iu;
const lasting = /(?:tijd|tijden|termijn|termijnen|periode|duur|norm|binnen|time|times|term|period|duration|within)$/iu;
