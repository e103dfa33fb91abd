import type { BidNorm } from '../../generated/types.ts';
import { formatNumber } from '../../quantity/format-quantity.ts';
import type { Per, Quantity, Value } from '../../quantity/quantity.ts';
import type { Rational } from '../../quantity/rational.ts';
import { asWritten, type Claim } from '../../reading/texts/claim.ts';

/** One number of a norm as other programs read it. */
export function normJson(claim: Claim): BidNorm {
  const { quantity } = claim;
  const { comparator, unit, noun, labels, percentile, direction, relativeTo, startEvent } = quantity;
  return {
    text: asWritten(claim),
    ...(comparator === undefined ? {} : { comparator: comparator.sign }),
    ...valueJson(quantity.value),
    ...(unit === undefined ? {} : { unit: unit.name }),
    ...(noun === undefined ? {} : { noun }),
    ...(quantity.per.length === 0 ? {} : { per: quantity.per.map(perText) }),
    ...(labels.length === 0 ? {} : { labels: [...labels] }),
    ...(percentile === undefined ? {} : { percentile: digits(percentile) }),
    ...(direction === undefined ? {} : { direction }),
    ...(relativeTo === undefined ? {} : { relativeTo }),
    ...(startEvent === undefined ? {} : { startEvent }),
    isApproximate: quantity.isApproximate,
  };
}

function valueJson(value: Value): Pick<BidNorm, 'number' | 'low' | 'high' | 'date'> {
  if (value.kind === 'exact') return { number: digits(value.number) };
  if (value.kind === 'range') return { low: digits(value.low), high: digits(value.high) };
  if (value.kind === 'unspecified') return {};
  const parts = [value.year, value.month, value.day].filter((part) => part !== undefined);
  return { date: parts.map((part) => String(part).padStart(2, '0')).join('-') };
}

function perText(per: Per): string {
  return per.kind === 'thing' ? per.noun : `${digits(per.count)} ${per.unit.name}`;
}

/** A number without groups of thousands, with a point for decimals. */
function digits(number: Rational): string {
  return formatNumber(number, 'en').replaceAll('\u00a0', '');
}

/** Whether a number says how much: a word such as `indien nodig` does not. */
export function isMeasured({ value }: Quantity): boolean {
  return value.kind !== 'unspecified';
}
