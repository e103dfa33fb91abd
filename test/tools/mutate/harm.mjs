/** Decides whether a changed amount harms the bid, and where the texts stand that it now contradicts. */
import { counterpartsOf } from './passages.mjs';

/** A mutant that does no harm, with the reason why it is left out. */
export function excluded(reason) {
  return { isHarmful: false, reason, zones: [] };
}

/** A mutant that harms, with the places where a finding may point besides the changed line. */
export function harmful(why, rows) {
  return { isHarmful: true, why, zones: rows.map(({ file, line }) => ({ file, first: line, last: line })) };
}

/** Which way a promise gets stricter: `most` when less is better. Undefined when the words do not tell. */
export function senseOf({ comparator, dimension }) {
  if (comparator !== undefined) return comparator.sense === 'most' || comparator.sense === 'below' ? 'most' : 'least';
  if (dimension === 'time' || dimension === 'workdays' || dimension === 'months') return 'most';
  return dimension === 'percent' ? 'least' : undefined;
}

/**
 * The harm of putting another value in the place of an amount.
 * @param change below 0 when the new value is smaller, above 0 when it is larger
 */
export function harmOfValue(amount, change, context) {
  if (isPeriod(amount)) return excluded('a period in which is counted');
  const counterparts = counterpartsOf(amount, context.index, context.map.links).filter((other) => !isPeriod(other));
  if (counterparts.length === 0) return excluded('the value stands nowhere else');
  const rhythmHarm = isRhythm(amount) ? harmlessRhythm(amount, change, counterparts) : undefined;
  if (rhythmHarm !== undefined) return rhythmHarm;
  const sense = senseOf(amount);
  const isStricter = sense === undefined ? undefined : sense === 'most' ? change < 0 : change > 0;
  if (amount.row.list === 'evidence' && isStricter === true) return excluded('the proof shows more than is promised');
  const areAllBuyers = counterparts.every(({ row }) => row.isBuyer);
  const isWider = amount.dimension === 'clock' && widens(amount, change);
  if (isWider && areAllBuyers && !amount.row.isBuyer) return excluded('open longer than the buyer asks');
  if (amount.row.isBuyer) {
    if (areAllBuyers) return excluded('only the buyer says it');
    if (isStricter === false) return excluded('the buyer asks less than is promised');
  } else if (areAllBuyers && isStricter === true) return excluded('stricter than the buyer asks');
  return harmful('the value stands elsewhere', rowsOf(counterparts));
}

/** Whether another end of `tussen 06.00 en 20.00 uur` makes the time between them longer. */
function widens({ row, start }, change) {
  if (/(?:tussen|van|between|from) $/iu.test(row.text.slice(0, start))) return change < 0;
  return change > 0 && /\d[.:]\d\d(?: uur)? (?:en|tot|and|to|until) $/iu.test(row.text.slice(0, start));
}

/** `Minder dan 6 leerbanen in een jaar` counts in a year, and is no term of one. */
function isPeriod({ row, start, numberText }) {
  return /^(?:een|één|one|a)$/iu.test(numberText) && /(?<!\p{L})(?:in|per)\s$/iu.test(row.text.slice(0, start));
}

/** `Elke twee weken`: how often, so that more is rarer. */
function isRhythm({ row, start }) {
  return /(?<!\p{L})(?:every|each|elke|iedere)\s$/iu.test(row.text.slice(0, start));
}

/** What is measured more often than promised, or promised less often than measured, breaks nothing. */
function harmlessRhythm({ row }, change, counterparts) {
  const isMeasuring = (list) => list === 'kpis' || list === 'meetings';
  if (isMeasuring(row.list)) return change < 0 ? excluded('more often than promised') : undefined;
  const isOnlyMeasured = counterparts.every((other) => isMeasuring(other.row.list));
  return change > 0 && isOnlyMeasured ? excluded('measured more often than promised') : undefined;
}

/** The lines of amounts. */
export function rowsOf(amounts) {
  return amounts.map(({ row }) => row);
}

/** All lines of an item as one zone. */
export function zoneOfItem(item, lines) {
  const own = lines.filter((row) => row.item === item && row.file === item.file);
  return { file: item.file, first: item.line, last: Math.max(item.line, ...own.map(({ line }) => line)) };
}

/** A mutation inside one line. */
export function edit(name, row, start, end, after, harm, how) {
  return { name, how, file: row.file, line: row.line, start: row.start + start, end: row.start + end, after, ...harm };
}

/** A mutation that takes whole lines away. */
export function removal(name, rows, files, harm, how) {
  const first = rows[0];
  const last = rows.at(-1);
  const text = files.get(first.file);
  const end = text.indexOf('\n', last.start);
  return {
    name,
    how,
    file: first.file,
    line: first.line,
    start: first.start,
    end: end === -1 ? text.length : end + 1,
    after: '',
    ...harm,
  };
}
