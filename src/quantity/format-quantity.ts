import { monthName, numberedPeriodWord } from './moments.ts';
import type { Per, Quantity, Value } from './quantity.ts';
import { isSame, type Rational, rational } from './rational.ts';
import { type UnitName, unitWords } from './units.ts';

type PrintLanguage = 'nl' | 'en';

/** Groups digits by three: a point in Dutch, a no-break space in English, where a comma could be read as a decimal one. */
function group(digits: string, language: PrintLanguage): string {
  return digits.length <= 4 ? digits : digits.replace(/\B(?=(?:[0-9]{3})+$)/gu, language === 'nl' ? '.' : '\u00a0');
}

/** An exact number in digits: a decimal when it ends, otherwise a fraction (`2 2/3`). */
export function formatNumber(value: Rational, language: PrintLanguage): string {
  const isNegative = value.numerator < 0n;
  const above = isNegative ? -value.numerator : value.numerator;
  const whole = above / value.denominator;
  const rest = above % value.denominator;
  const sign = isNegative ? '-' : '';
  if (rest === 0n) return sign + group(whole.toString(), language);
  const places = decimalPlaces(value.denominator);
  if (places === undefined) {
    return `${sign}${whole === 0n ? '' : `${group(whole.toString(), language)} `}${rest}/${value.denominator}`;
  }
  const decimals = ((rest * 10n ** BigInt(places)) / value.denominator).toString().padStart(places, '0');
  // Three decimals could be read as thousands.
  const padded = places === 3 && whole > 0n ? `${decimals}0` : decimals;
  return sign + group(whole.toString(), language) + (language === 'nl' ? ',' : '.') + padded;
}

function decimalPlaces(denominator: bigint): number | undefined {
  let rest = denominator;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? Math.max(twos, fives) : undefined;
}

/**
 * Prints a quantity in Dutch or English such that reading the print gives the same quantity again; what was ambiguous
 * is printed unambiguously. An implied comparator is not printed.
 */
export function formatQuantity(quantity: Quantity, language: PrintLanguage): string {
  const { comparator, labels, percentile, value } = quantity;
  const isBetween = value.kind === 'range' && comparator?.sign === '=' && comparator.isExplicit;
  // `P1 = 4 uur` says what P1 means, so exactness is said in a word.
  const exactly = { nl: 'exact', en: 'exactly' }[language];
  const written = comparator?.sign === '=' ? exactly : comparator?.sign;
  const sign = comparator?.isExplicit === true && !isBetween ? `${written} ` : '';
  const approximately = quantity.isApproximate ? { nl: 'circa ', en: 'about ' }[language] : '';
  const between = isBetween ? { nl: 'tussen ', en: 'between ' }[language] : '';
  const parts = [
    labels.join('/'),
    percentile === undefined ? '' : `p${formatNumber(percentile, language)}`,
    scaleWord(quantity.unit?.name, language),
    sign + approximately + between + body(quantity, language, isBetween),
    quantity.noun === undefined || quantity.unit?.name === 'fraction' ? '' : quantity.noun,
    ...quantity.per.map((per) => formatPer(per, language)),
    quantity.startEvent === undefined ? '' : `${language === 'nl' ? 'na' : 'after'} ${quantity.startEvent}`,
    quantity.relativeTo === undefined ? '' : `${language === 'nl' ? 't.o.v.' : 'compared to'} ${quantity.relativeTo}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function scaleWord(unit: UnitName | undefined, language: PrintLanguage): string {
  if (unit === 'net-promoter-score') return 'NPS';
  if (unit === 'customer-satisfaction-score') return 'CSAT';
  if (unit === 'grade') return language === 'nl' ? 'cijfer' : 'grade';
  return unit === 'score' ? 'score' : '';
}

function body(quantity: Quantity, language: PrintLanguage, isBetween: boolean): string {
  const { unit, value, noun } = quantity;
  if (value.kind === 'unspecified') return language === 'nl' ? 'op aanvraag' : 'on request';
  if (value.kind === 'date') return formatDate(value, language);
  const amount = formatAmount(value, language, isBetween, unit?.name);
  if (unit === undefined) return amount;
  if (unit.name === 'service-window') return '24/7';
  if (unit.name === 'fraction' && value.kind === 'exact') {
    const { numerator, denominator } = value.number;
    return `${numerator} ${language === 'nl' ? 'van de' : 'out of'} ${denominator} ${noun ?? ''}`;
  }
  const numbered = numberedPeriodWord(unit.name, language);
  if (numbered !== undefined) return `${numbered} ${amount}`;
  if (unit.name === 'euro') return `€ ${amount}`;
  if (unit.name === 'times') return `${amount}x`;
  const change = quantity.direction === undefined ? '' : quantity.direction === 'reduction' ? '-' : '+';
  if (unit.name === 'percent' || unit.name === 'permille')
    return `${change}${amount}${unitWords(unit.name, language)[0]}`;
  if (unit.name === 'count' && noun !== undefined) return amount;
  const [singular, plural] = unitWords(unit.name, language);
  const isOne = value.kind === 'exact' && isSame(value.number, rational(1));
  return `${change}${amount} ${isOne ? singular : plural}`.trimEnd();
}

function formatAmount(
  value: Extract<Value, { kind: 'exact' | 'range' }>,
  language: PrintLanguage,
  isBetween: boolean,
  unit: UnitName | undefined,
): string {
  const print = (number: Rational): string =>
    unit === 'time-of-day' ? formatTimeOfDay(number) : formatNumber(number, language);
  if (value.kind === 'exact') return print(value.number);
  const [low, high] = [print(value.low), print(value.high)];
  const joint = isBetween ? { nl: 'en', en: 'and' } : { nl: 'tot', en: 'to' };
  return `${low} ${joint[language]} ${high}`;
}

function formatTimeOfDay(minutes: Rational): string {
  const total = Number(minutes.numerator / minutes.denominator);
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}

function formatDate(date: Extract<Value, { kind: 'date' }>, language: PrintLanguage): string {
  const day = `${date.day} ${monthName(date.month, language)}`;
  return date.year === undefined ? day : `${day} ${String(date.year).padStart(4, '0')}`;
}

function formatPer(per: Per, language: PrintLanguage): string {
  if (per.kind === 'thing') return `per ${per.noun}`;
  const [singular, plural] = unitWords(per.unit.name, language);
  return isSame(per.count, rational(1)) ? `per ${singular}` : `per ${formatNumber(per.count, language)} ${plural}`;
}
