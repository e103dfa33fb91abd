/** Finds amounts with a unit in raw text, with patterns that know nothing of the checker's. */
import { comparators, numberWords, otherNumberWord, units, wholeTimes } from './words.mjs';

const unitNames = units.flatMap(({ names }) => names).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
const wordNames = [...numberWords.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
const digits = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?`;
const blank = String.raw`[ \u00a0\u202f]?`;
const edge = String.raw`(?![\p{L}\d])`;
const amountText = new RegExp(
  String.raw`(?<![\p{L}\d.,:/-])(?<number>${digits})(?<gap>${blank})(?<unit>${unitNames.map(literally).join('|')})${edge}` +
    String.raw`|(?<![\p{L}\d-])(?<word>${wordNames.join('|')})(?<wordGap> )(?<wordUnit>${unitNames
      .filter((name) => /\p{L}{2}/u.test(name))
      .map(literally)
      .join('|')})${edge}` +
    `|(?<currency>€|EUR|euro)(?<moneyGap>${blank})(?<money>${digits})(?<part>,-)?` +
    String.raw`|(?<![\p{L}\d.,:/-])(?<count>${digits}) (?<noun>\p{Ll}{4,})`,
  'giu',
);
const months =
  /^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october)$/iu;
const monthBefore =
  /(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october) $/iu;
const momentText =
  /(?<![\p{L}\d])(?<name>week|dag|maand|day|month) (?<first>\d{1,3})(?:\s?(?:t\/m|tot en met|–|-|to)\s?(?<last>\d{1,3}))?(?![\d.,]\d)/giu;
const clockText =
  /(?<![\d.,:])(?<clock>\d{1,2}[.:]\d{2})(?= uur| hours| t\/m| tot| en |–|-| and | to |\s?(?:am|pm))/giu;
const wholeTimeText = new RegExp(wholeTimes.map(([text]) => text).join('|'), 'giu');
const comparatorText = new RegExp(
  `(?:${comparators.map(({ text }) => (/\p{L}/u.test(text) ? `(?<!\\p{L})${text}` : literally(text))).join('|')})[\\s+€-]*(?:de |the |an? |een )?$`,
  'iu',
);

/**
 * The amounts in a line.
 * @returns {{ start: number, end: number, numberStart: number, numberText: string, unitText: string, value: number,
 *   dimension: string, size: number, comparator: object | undefined }[]}
 */
export function amountsIn(text, isEnglish = false) {
  const found = [];
  for (const match of text.matchAll(wholeTimeText)) {
    const form = wholeTimes.find(([name]) => name === match[0].toLowerCase());
    add(match.index, match[0], { start: match.index, text: match[0], other: form?.[2] }, '', form?.[1] ?? 0, 'time', 1);
  }
  for (const match of text.matchAll(clockText)) {
    const { clock = '' } = match.groups ?? {};
    add(match.index, match[0], { start: match.index, text: clock }, '', Number(clock.replace(':', '.')), 'clock', 1);
  }
  for (const match of text.matchAll(momentText)) {
    const { name = '', first = '', last } = match.groups ?? {};
    const start = match.index + name.length + 1;
    addMoment(name, start, first);
    if (last !== undefined) addMoment(name, match.index + match[0].length - last.length, last);
  }
  for (const match of text.matchAll(amountText)) {
    const { number, gap, unit, word, wordGap, wordUnit, currency, moneyGap, money, count, noun } = match.groups ?? {};
    if (number !== undefined) withUnit(match, number, gap.length, unit, readNumber(number, isEnglish));
    else if (word !== undefined) withUnit(match, word, wordGap.length, wordUnit, numberWords.get(word.toLowerCase()));
    else if (money !== undefined) {
      const start = match.index + currency.length + moneyGap.length;
      add(match.index, match[0], { start, text: money }, currency, readNumber(money, isEnglish), 'money', 1);
    } else if (count !== undefined && !months.test(noun) && !isYear(text, match.index, count)) {
      add(
        match.index,
        match[0],
        { start: match.index, text: count },
        noun,
        readNumber(count, isEnglish),
        `count ${noun.slice(0, 6)}`,
        1,
      );
    }
  }
  return found.sort((a, b) => a.start - b.start);

  function addMoment(name, start, number) {
    add(start, number, { start, text: number }, '', Number(number), `${name.toLowerCase()} number`, 1);
  }

  function withUnit(match, number, gap, unit, value) {
    const form = units.find(({ names }) => names.includes(unit) || names.includes(unit.toLowerCase()));
    if (form === undefined || value === undefined) return;
    const other = otherNumberWord.get(number.toLowerCase());
    const unitStart = match.index + number.length + gap;
    add(
      match.index,
      match[0],
      { start: match.index, text: number, other },
      unit,
      value,
      form.dimension,
      form.size,
      unitStart,
    );
  }

  function add(start, whole, number, unitText, value, dimension, size, unitStart) {
    if (found.some((other) => start < other.end && other.start < start + whole.length)) return;
    found.push({
      start,
      end: start + whole.length,
      numberStart: number.start,
      numberText: number.text,
      otherNumber: number.other,
      unitText,
      unitStart,
      value,
      dimension,
      size,
      comparator: comparatorBefore(text, start),
    });
  }
}

/** `30 juli 2027 opgeleverd` counts nothing: its year is part of a date, which is a class of its own. */
function isYear(text, start, digits) {
  if (!/^20\d\d$/u.test(digits)) return false;
  return monthBefore.test(text.slice(Math.max(0, start - 12), start));
}

/** The comparator that stands right before an offset. */
function comparatorBefore(text, offset) {
  const before = text.slice(Math.max(0, offset - 24), offset);
  const match = comparatorText.exec(before);
  if (match === null) return undefined;
  const words = match[0].replace(/[\s+€-]*(?:de |the |an? |een )?$/iu, '');
  const form = comparators.find((entry) => entry.text === words.toLowerCase());
  return (
    form && {
      ...form,
      start: offset - before.length + match.index,
      end: offset - before.length + match.index + words.length,
    }
  );
}

/** A number as people write it: `99,95`, `1.860`; in English `99.95`, `1,860`. */
function readNumber(text, isEnglish = false) {
  if (isEnglish)
    return Number(/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(text) ? text.replaceAll(',', '') : text.replace(',', '.'));
  return Number(
    /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(text) ? text.replaceAll('.', '').replace(',', '.') : text.replace(',', '.'),
  );
}

/** Writes a number with as many decimals and the same marks as a sample. */
export function writeLike(value, sample, isEnglish = false) {
  const decimals = /[.,](\d+)$/u.exec(sample)?.[1];
  const isGrouped = isEnglish ? /^\d{1,3}(?:,\d{3})+/u.test(sample) : /^\d{1,3}(?:\.\d{3})+/u.test(sample);
  const hasDecimals = decimals !== undefined && !(isGrouped && !(isEnglish ? /\.\d+$/u : /,\d+$/u).test(sample));
  const [whole = '0', part] = (hasDecimals ? value.toFixed(decimals.length) : String(Math.round(value))).split('.');
  const grouped = isGrouped || whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/gu, isEnglish ? ',' : '.') : whole;
  const mark = /\d\.\d+$/u.test(sample) && hasDecimals ? '.' : isEnglish ? '.' : ',';
  return part === undefined ? grouped : `${grouped}${mark}${part}`;
}

/** Whether two amounts say the same: one dimension, the same size after conversion. */
export function isSameAmount(a, b) {
  if (a.dimension !== b.dimension) return false;
  const left = a.value * a.size;
  const right = b.value * b.size;
  return Math.abs(left - right) <= 1e-9 * Math.max(1, Math.abs(left));
}

function literally(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
