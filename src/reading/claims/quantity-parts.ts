import type { Quantity } from '../../quantity/quantity.ts';

/** What can be left out of a quantity, as bits of one number. */
export const parts = { direction: 1, noun: 2, per: 4, things: 8, percentile: 16 } as const;

/** A quantity without some of its parts: one object for the same parts, so that its value is worked out once. */
export function without(quantity: Quantity, dropped: number): Quantity {
  const isWhole =
    ((dropped & parts.direction) === 0 || quantity.direction === undefined) &&
    ((dropped & parts.noun) === 0 || quantity.noun === undefined) &&
    ((dropped & (parts.per | parts.things)) === 0 || quantity.per.length === 0) &&
    ((dropped & parts.percentile) === 0 || quantity.percentile === undefined);
  if (isWhole) return quantity;
  let variants = partly.get(quantity);
  if (variants === undefined) {
    variants = new Map();
    partly.set(quantity, variants);
  }
  const known = variants.get(dropped);
  if (known !== undefined) return known;
  const variant = makeWithout(quantity, dropped);
  variants.set(dropped, variant);
  return variant;
}

const partly = new WeakMap<Quantity, Map<number, Quantity>>();

function makeWithout(quantity: Quantity, dropped: number): Quantity {
  const { direction, noun, per, percentile } = quantity;
  const isDropped = (part: keyof typeof parts): boolean => (dropped & parts[part]) !== 0;
  // What is left out stays a key, as in all quantities that were read.
  const rest = {
    ...quantity,
    per: isDropped('per') ? [] : isDropped('things') ? per.filter(({ kind }) => kind === 'period') : per,
    direction: isDropped('direction') ? undefined : direction,
    noun: isDropped('noun') ? undefined : noun,
    percentile: isDropped('percentile') ? undefined : percentile,
  };
  return rest as Quantity;
}

/** A quantity that holds for no class in particular: one object for each, as for `without`. */
export function withoutClass(quantity: Quantity): Quantity {
  if (quantity.labels.length === 0) return quantity;
  const known = classless.get(quantity);
  if (known !== undefined) return known;
  const bare = { ...quantity, labels: [] };
  classless.set(quantity, bare);
  return bare;
}

const classless = new WeakMap<Quantity, Quantity>();
