import { formatNumber } from '../../src/quantity/format-quantity.ts';
import { parseQuantities } from '../../src/quantity/parse-quantities.ts';
import type { Per, Quantity, Value } from '../../src/quantity/quantity.ts';

function value(of: Value): string {
  if (of.kind === 'exact') return formatNumber(of.number, 'nl');
  if (of.kind === 'range') return `${formatNumber(of.low, 'nl')}..${formatNumber(of.high, 'nl')}`;
  if (of.kind === 'date') return `${of.year ?? '?'}-${of.month}-${of.day}`;
  return 'unspecified';
}

function per(of: Per): string {
  if (of.kind === 'thing') return `/${of.noun}`;
  const count = formatNumber(of.count, 'nl');
  return `/${count === '1' ? '' : `${count} `}${of.unit.name}`;
}

/** A quantity on one line, for tables: `P1 ≤ 15 minute`; an implied comparator stands between parentheses. */
export function describeQuantity(quantity: Quantity): string {
  const { comparator } = quantity;
  return [
    quantity.labels.join('+'),
    quantity.percentile === undefined ? '' : `p${formatNumber(quantity.percentile, 'nl')}`,
    comparator === undefined ? '?' : comparator.isExplicit ? comparator.sign : `(${comparator.sign})`,
    quantity.isApproximate ? '~' : '',
    value(quantity.value),
    quantity.unit?.name ?? '-',
    quantity.noun === undefined ? '' : `"${quantity.noun}"`,
    quantity.per.map(per).join(''),
    quantity.direction ?? '',
    quantity.relativeTo === undefined ? '' : `against ${quantity.relativeTo}`,
    quantity.startEvent === undefined ? '' : `after ${quantity.startEvent}`,
    quantity.isAmbiguous ? 'ambiguous' : '',
    quantity.isConditional ? 'conditional' : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** All quantities of a text, each on one line. */
export function read(text: string): string[] {
  return parseQuantities(text).map(describeQuantity);
}
