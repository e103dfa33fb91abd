/** Mutations of words around a promise: scope, attainment, start event. */
import { edit, excluded, harmful, rowsOf } from '../harm.mjs';
import { counterpartsOf, isNormRow } from '../passages.mjs';

const scopeText =
  /\s\(?(?:voor P\d(?:\s?[/-]\s?P?\d|(?:, P\d)* en P\d)?|tijdens kantooruren|op werkdagen|for P\d(?:\s?[/-]\s?P?\d|(?:, P\d)* and P\d)?|during office hours|on working days|bij calamiteiten)\)?(?![\p{L}\d])/giu;
const attainmentText = /\bgehaald\b|\battained\b|\d ?% van de\b|\bp\d\d\b|in \d+ ?%|\bof the cases\b|\bof cases\b/iu;
const startText =
  /\s(?:na|vanaf|after|from)\s(?:de |het |een |the )?(?:gunning|definitieve gunning|opdracht|opdrachtverlening|ingangsdatum|startdatum|start|aanvang|melding|ontvangst|aanvraag|aanmelding|livegang|go-live|wijziging|opzegging|einde contract|levering|contractstart|contract start|award|notification|receipt|request|report|termination|commencement|mobilisation|signature|indiensttreding|publicatie)(?:\sof\s\p{L}+)?(?:\s(?:van|door|of|by)\s(?:de |het |the )?\p{L}+)?/giu;
const reactionWords = /respon|reacti|herstel|laadtijd|wachttijd|aanrijtijd|latency|p95/iu;
const restriction = /kantooruren|office hours|P\d|piek|peak|werkdagen|working days|tijdens|during|\d{1,2}[.:]\d{2}/iu;

/** Words that narrow a norm added to it, or taken from a promise of which the norm is narrow. */
export function mutateScopes(context) {
  const { isEnglish, index, map } = context;
  const hasPriorities = map.lines.some(({ text }) => /\bP1\b/u.test(text));
  const mutants = [];
  for (const amount of index.amounts.filter(({ row }) => isNormRow(row))) {
    const counterparts = counterpartsOf(amount, index, map.links).filter(({ row }) => row.item !== amount.row.item);
    const isDeadline = (amount.dimension === 'time' || amount.dimension === 'workdays') && isUpperLimit(amount);
    if (!isDeadline && amount.dimension !== 'percent') continue;
    for (const words of narrowings(amount, isEnglish, hasPriorities)) {
      const wide = counterparts.filter(({ clause }) => !restriction.test(clause.text));
      const isNarrow = restriction.test(amount.clause.text);
      const harm = isNarrow
        ? excluded('the norm is narrow already')
        : wide.length === 0
          ? excluded('no promise without that restriction')
          : harmful('the norm is narrower than the promise', rowsOf(wide));
      mutants.push(edit('scope', amount.row, amount.end, amount.end, words, harm, `added${words}`));
    }
  }
  for (const row of map.lines.filter(({ isComment }) => !isComment)) {
    for (const match of row.text.matchAll(scopeText)) {
      mutants.push(
        edit(
          'scope',
          row,
          match.index,
          match.index + match[0].length,
          '',
          harmOfWidening(row, match, context),
          `removed${match[0]}`,
        ),
      );
    }
  }
  return mutants;
}

function isUpperLimit({ comparator, row }) {
  return comparator === undefined ? /^(?:atMost|below|within)$/u.test(row.field) : /most|below/u.test(comparator.sense);
}

/** Words that leave cases out, such as a bidder would write behind this kind of norm. */
function narrowings({ dimension, value, size }, isEnglish, hasPriorities) {
  if (dimension === 'percent')
    return isEnglish ? [' in the first month', ' outside the peak'] : [' in de eerste maand', ' buiten de piek'];
  if (dimension === 'time' && value * size > 5 * 1440)
    return [isEnglish ? ' for the first site' : ' voor de eerste locatie'];
  const hours = isEnglish ? ' during office hours' : ' tijdens kantooruren';
  const cases = hasPriorities ? [' voor P1', ' for P1'] : [' bij spoed', ' in urgent cases'];
  return [...(dimension === 'time' ? [hours] : []), cases[isEnglish ? 1 : 0]];
}

/** A promise without the restriction that its norm has promises more than is measured; a norm without it measures more. */
function harmOfWidening(row, match, { index, map }) {
  if (isNormRow(row)) return excluded('the norm gets wider than the promise');
  const amount = index.amounts.filter(
    (candidate) =>
      candidate.row === row && candidate.clause.start <= match.index && candidate.clause.end >= match.index,
  )[0];
  if (amount === undefined) return excluded('no amount depends on it');
  if (row.isBuyer) return excluded('the words of the buyer');
  const words = match[0].trim().replace(/[()]/gu, '').toLowerCase();
  const narrow = counterpartsOf(amount, index, map.links).filter(
    (other) => isNormRow(other.row) && other.row.text.toLowerCase().includes(words),
  );
  return narrow.length === 0
    ? excluded('no norm with that restriction')
    : harmful('the promise is wider than the norm', rowsOf(narrow));
}

/** `(90% gehaald)` behind a norm whose promise is unconditional. */
export function mutateAttainments({ isEnglish, index, map }) {
  return index.amounts
    .filter(
      ({ row, dimension }) =>
        isNormRow(row) && row.field === 'target' && ['time', 'workdays', 'percent', 'months'].includes(dimension),
    )
    .map((amount) => {
      const counterparts = counterpartsOf(amount, index, map.links).filter(({ row }) => row.item !== amount.row.item);
      const firm = counterparts.filter(({ clause }) => !attainmentText.test(clause.text));
      const harm = attainmentText.test(amount.row.text)
        ? excluded('the norm has a share already')
        : firm.length === 0
          ? excluded('no unconditional promise of that value')
          : harmful('the promise is unconditional', rowsOf(firm));
      return edit(
        'attainment',
        amount.row,
        amount.end,
        amount.end,
        isEnglish ? ' (90% attained)' : ' (90% gehaald)',
        harm,
        'added',
      );
    });
}

/** The event from which a term counts taken away. */
export function mutateStartEvents({ index, map }) {
  return map.lines.flatMap((row) => {
    if (row.isComment) return [];
    return [...row.text.matchAll(startText)].map((match) => {
      const amount = index.amounts.findLast(
        (candidate) => candidate.row === row && candidate.end <= match.index && match.index - candidate.end < 12,
      );
      return edit(
        'start event',
        row,
        match.index,
        match.index + match[0].length,
        '',
        harmOfNoStart(row, amount, match),
        `removed${match[0]}`,
      );
    });
  });
}

function harmOfNoStart(row, amount, match) {
  if (amount === undefined || !['time', 'workdays', 'months'].includes(amount.dimension))
    return excluded('no term depends on it');
  if (row.isBuyer) return excluded('the words of the buyer');
  if (!isNormRow(row)) return excluded('the norm names the start');
  if (
    [...amount.words].some((word) => reactionWords.test(word)) ||
    /melding|ontvangst|aanvraag|report|request|notification|receipt/iu.test(match[0])
  )
    return excluded('the clock of a reaction starts with its call');
  return harmful('a term without a start', []);
}
