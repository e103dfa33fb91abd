/** Mutations of amounts: another number, another unit, another comparator. */
import { writeLike } from '../amounts.mjs';
import { edit, excluded, harmful, harmOfValue, rowsOf, senseOf } from '../harm.mjs';
import { counterpartsOf, isNormRow } from '../passages.mjs';

const otherUnits = {
  ms: 's',
  milliseconden: 'seconden',
  s: 'min',
  sec: 'min',
  seconden: 'minuten',
  seconds: 'minutes',
  min: 'uur',
  minuten: 'uur',
  minutes: 'hours',
  uur: 'dagen',
  uren: 'dagen',
  hours: 'days',
  hour: 'days',
  dagen: 'weken',
  dag: 'weken',
  dgn: 'weken',
  days: 'weeks',
  day: 'weeks',
  weken: 'maanden',
  week: 'maanden',
  weeks: 'months',
  maanden: 'kwartalen',
  maand: 'kwartalen',
  months: 'quarters',
  month: 'quarters',
  werkdagen: 'weken',
  werkdag: 'weken',
  'working days': 'weeks',
  'working day': 'weeks',
  'business days': 'weeks',
  '%': '‰',
  procent: 'promille',
  kwartaal: 'jaar',
  jaar: 'kwartalen',
  years: 'quarters',
  km: 'meter',
  meter: 'km',
  ton: 'kg',
};

/** Other numbers: weaker, stricter, ten times as much, two digits in the other order, another number word. */
export function mutateNumbers(context) {
  return [...context.index.amounts.flatMap((amount) => numbersFor(amount, context)), ...mutateScores(context)];
}

function numbersFor(amount, context) {
  const { row, numberStart, numberText, otherNumber, value } = amount;
  const put = (text, change, how) =>
    edit('number', row, numberStart, numberStart + numberText.length, text, harmOfValue(amount, change, context), how);
  if (!/\d/u.test(numberText)) return otherNumber === undefined ? [] : [put(otherNumber, 1, 'number word')];
  const isMost = (senseOf(amount) ?? 'most') === 'most';
  const texts = new Map();
  const offer = (number, how) => {
    const text =
      amount.dimension === 'clock' ? clockLike(number, numberText) : writeLike(number, numberText, context.isEnglish);
    if (text !== numberText && number > 0 && !texts.has(text)) texts.set(text, { change: number - value, how });
  };
  const step = Number.isInteger(value) ? Math.max(1, Math.round(value * 0.25)) : value * 0.01;
  offer(isMost ? value + step : value - step, 'weaker');
  offer(isMost ? value - step : value + step, 'stricter');
  if (amount.dimension !== 'clock' && !amount.dimension.endsWith(' number')) offer(value * 10, 'times ten');
  const swapped = swapDigits(numberText);
  if (swapped !== undefined) texts.set(swapped.text, { change: swapped.change, how: 'digits swapped' });
  return [...texts].map(([text, { change, how }]) => put(text, change, how));
}

function swapDigits(text) {
  const match = /(?<first>\d)(?<second>\d)/u.exec(text);
  const { first = '', second = '' } = match?.groups ?? {};
  if (first === second || second === '0' || text.includes(':')) return undefined;
  return {
    text: `${text.slice(0, match.index)}${second}${first}${text.slice(match.index + 2)}`,
    change: Number(second) - Number(first),
  };
}

function clockLike(value, sample) {
  const hour = Math.floor(value) % 24;
  return `${String(hour).padStart(2, '0')}${sample.slice(-3)}`;
}

/** Scores of risks and weights of criteria: plain numbers that must add up. */
function mutateScores({ map }) {
  const risks = map.lines.filter(({ field, list }) => list === 'risks' && /^(?:score|residualScore)$/u.test(field));
  const scores = risks.flatMap((row) => {
    const match = /\d+/u.exec(row.text.replace(/^\s*(?:- )?[A-Za-z]+:/u, (key) => ' '.repeat(key.length)));
    const value = Number(match?.[0]);
    if (match === null || Number.isNaN(value)) return [];
    const others = map.lines.filter(
      (other) => other.item === row.item && other !== row && /^(?:probability|impact|score)$/u.test(other.field),
    );
    const isResidual = row.field === 'residualScore';
    const after = String(isResidual ? 26 : value + 1);
    const why = isResidual
      ? 'the residual score is higher than the score'
      : 'the score is not probability times impact';
    return [edit('number', row, match.index, match.index + match[0].length, after, harmful(why, others), 'score')];
  });
  const weights = map.lines.filter(({ field }) => field === 'weight');
  const shares = weights.filter(({ text }) => /%/u.test(text));
  const sum = shares.reduce((total, { text }) => total + Number(/\d+/u.exec(text)?.[0]), 0);
  return [
    ...scores,
    ...shares.map((row) => {
      const match = /\d+/u.exec(row.text);
      const harm =
        sum === 100
          ? harmful('the weights do not add up to 100%', weights)
          : excluded('no total of the weights is known');
      return edit(
        'number',
        row,
        match.index,
        match.index + match[0].length,
        String(Number(match[0]) + 5),
        harm,
        'weight',
      );
    }),
  ];
}

/** Other units of the same kind, larger or smaller. */
export function mutateUnits(context) {
  return context.index.amounts.flatMap((amount) => {
    const { row, unitText, unitStart } = amount;
    const other = otherUnits[unitText];
    if (unitStart === undefined || other === undefined) return [];
    const isSmaller =
      other === '‰' || other === 'kg' || other === 'meter' || (unitText === 'jaar' && other === 'kwartalen');
    const harm = harmOfValue(amount, isSmaller ? -1 : 1, context);
    return [edit('unit', row, unitStart, unitStart + unitText.length, other, harm, `${unitText} → ${other}`)];
  });
}

/** The opposite comparator, and the one that lets the limit itself pass. */
export function mutateOperators(context) {
  return context.index.amounts.flatMap((amount) => {
    const { comparator, row } = amount;
    if (comparator === undefined) return [];
    const counterparts = counterpartsOf(amount, context.index, context.map.links);
    const put = (text, harm, how) => edit('operator', row, comparator.start, comparator.end, text, harm, how);
    const flipped = harmOfFlip(amount, counterparts);
    const mutants = [put(comparator.opposite, flipped, 'opposite')];
    if (comparator.looser !== undefined) {
      const strict = counterparts.filter((other) => other.comparator?.sense === comparator.sense);
      const isNeeded =
        strict.length > 0 && !row.isBuyer && (isNormRow(row) || strict.some((other) => isNormRow(other.row)));
      const harm = isNeeded
        ? harmful('elsewhere the limit itself is not enough', rowsOf(strict))
        : excluded('nothing asks for more than the limit');
      mutants.push(put(comparator.looser, harm, 'limit allowed'));
    }
    return mutants;
  });
}

function harmOfFlip(amount, counterparts) {
  if (amount.row.isBuyer) return excluded('the words of the buyer');
  // A trigger names the complement of the norm, so a flipped trigger contradicts the norm of its own KPI.
  const others = counterparts.filter(
    (other) =>
      other.comparator === undefined || senseOf(other) === senseOf(amount) || other.row.item === amount.row.item,
  );
  if (others.length === 0) return excluded('the value stands nowhere else');
  return harmful('elsewhere it is the other way round', rowsOf(others));
}
