/** Mutations of words around a promise: scope, attainment, start event, frequency. */
import { edit, excluded, harmful, rowsOf } from '../harm.mjs';
import { areSiblings, counterpartsOf, isLinked, isNormRow, wordsOf } from '../passages.mjs';
import { idsIn } from '../text-map.mjs';
import { frequencies } from '../words.mjs';

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

/** A rarer or more frequent rhythm. */
export function mutateFrequencies({ index, isEnglish, map }) {
  const places = map.lines.filter(({ isComment }) => !isComment).flatMap((row) => frequenciesIn(row));
  return places.map((place) => {
    const [text, change] = otherRhythm(place, isEnglish);
    return edit(
      'frequency',
      place.row,
      place.start,
      place.end,
      text,
      harmOfRhythm(place, change, places, map.links, index.names),
      `${place.text} → ${text}`,
    );
  });
}

function frequenciesIn(row) {
  if (/^(?:id|name|title|aliases|window)$/u.test(row.field) && row.list !== 'wishes') return [];
  const found = [];
  for (const { word, aYear } of [...frequencies].sort((a, b) => b.word.length - a.word.length)) {
    const at = row.text.toLowerCase().search(new RegExp(`(?<![\\p{L}\\d-])${word}(?![\\p{L}-])`, 'u'));
    if (at === -1 || found.some(({ start, end }) => at < end && start < at + word.length)) continue;
    found.push({ row, start: at, end: at + word.length, text: row.text.slice(at, at + word.length), aYear });
  }
  return found;
}

function otherRhythm({ text, aYear }, isEnglish) {
  const steps = [365, 52, 12, 4, 1];
  const target = steps[steps.indexOf(aYear) + 1] ?? (aYear === 1 ? 12 : 4);
  const small = text.toLowerCase();
  const isSameEnd = (word) =>
    /^(?:per|elke?|iedere?|every|each|a) /u.exec(small)?.[0] ===
    /^(?:per|elke?|iedere?|every|each|a) /u.exec(word)?.[0];
  const isAdjective = /(?:ijkse)$/u.test(small);
  const choice = frequencies.filter((form) => form.aYear === target && form.isEnglish === isEnglish);
  const fit =
    choice.find(({ word }) => isSameEnd(word) && /(?:ijkse)$/u.test(word) === isAdjective) ??
    choice.find(({ word }) => !word.includes(' ')) ??
    choice[0];
  const after =
    isAdjective && !fit.word.endsWith('ijkse')
      ? `${fit.word === 'kwartaal' ? 'driemaandelijks' : fit.word}e`
      : fit.word === 'kwartaal'
        ? 'per kwartaal'
        : fit.word;
  return [/^\p{Lu}/u.test(text) ? after[0].toUpperCase() + after.slice(1) : after, target - aYear];
}

function harmOfRhythm(place, change, places, links, names) {
  const { row } = place;
  if (row.isBuyer) return excluded('the words of the buyer');
  const others = places.filter(
    (other) =>
      other.row !== row &&
      other.aYear === place.aYear &&
      !areSiblings(row, other.row) &&
      isSameRhythm(place, other, links, names),
  );
  if (others.length === 0) return excluded('the rhythm stands nowhere else');
  const isMeasuring = row.list === 'kpis' || row.list === 'meetings';
  if (change > 0 && isMeasuring) return excluded('more often than promised');
  if (change < 0 && !isMeasuring && others.every((other) => other.row.list === 'kpis' || other.row.list === 'meetings'))
    return excluded('measured more often than promised');
  return harmful('the rhythm stands elsewhere', rowsOf(others));
}

/** Two rhythms of one thing: linked items, or the same report or meeting named in both. */
function isSameRhythm(a, b, links, names) {
  const [left, right] = [a, b].map(({ row }) => ({
    ids: new Set([...idsIn(row.text), ...(row.item?.id ? [row.item.id] : [])]),
    words: new Set([
      ...wordsOf(row.text.replace(/^\s*(?:- )?[A-Za-z]+:/u, '')),
      ...(names.get(row.item) ?? wordsOf(row.heading ?? '')),
    ]),
    isReport: row.field === 'reporting' || /rapport|dashboard|report/iu.test(row.text),
    isMeeting: row.list === 'meetings',
  }));
  const shared = [...left.words].filter((word) => right.words.has(word)).length;
  if (left.isReport && right.isReport)
    return (
      isLinked(left, right, links) ||
      (isGeneral(a, left) && b.row.list === 'kpis') ||
      (isGeneral(b, right) && a.row.list === 'kpis')
    );
  if (left.isMeeting || right.isMeeting) return shared > 0;
  return shared > 0 && (isLinked(left, right, links) || shared > 1);
}

/** A report that the plan promises of everything: a sentence of a section that names no item. */
function isGeneral({ row }, { ids }) {
  return row.field === 'prose' && ids.size === 0;
}
