/** Mutations of how often something happens: a rarer rhythm, or for what is yearly a more frequent one. */
import { edit, excluded, harmful, rowsOf } from '../harm.mjs';
import { areSiblings, clauseAround, isLinked, isNormRow, wordsOf } from '../passages.mjs';
import { idsIn } from '../text-map.mjs';
import { frequencies, numberWords } from '../words.mjs';

const longestFirst = [...frequencies].sort((a, b) => b.word.length - a.word.length);
const momentBefore =
  /(?:volgende|komende|laatste|eerste|vorige?|dit|dat|dezelfde|hetzelfde|next|last|first|previous|this|that|same)\s$/iu;
const paymentBehind = /^\s?(?:fee|invoice|charge|payment|price|factuur|vergoeding|bedrag|termijnbedrag|prijs)/iu;
const timesBefore = new RegExp(
  String.raw`(?<![\p{L}\d])(?<times>\d+|${[...numberWords.keys()].join('|')})\s?(?:x|keer|maal|times)\s$`,
  'iu',
);
const reportText = /rapport|dashboard|report/iu;
const countBefore = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?<count>\d[\d.,]*|${[...numberWords.keys()].join('|')})(?: \p{Ll}[\p{L}-]*){0,3} $`,
  'iu',
);
const clockBehind = /^ (?:to|past) /u;

/** A rarer or more frequent rhythm. */
export function mutateFrequencies({ index, isEnglish, map }) {
  const places = map.lines.filter(({ isComment }) => !isComment).flatMap((row) => frequenciesIn(row));
  const meetings = namesIn(map, 'meetings');
  const actors = wordsOf([...namesIn(map, 'roles').values()].flat().join(' '));
  const context = { places, links: map.links, names: index.names, meetings, actors };
  return places.map((place) => {
    const [text, change] = otherRhythm(place, isEnglish);
    const harm = harmOfRhythm(place, change, context);
    return edit('frequency', place.row, place.start, place.end, text, harm, `${place.text} → ${text}`);
  });
}

function frequenciesIn(row) {
  if (/^(?:id|name|title|aliases|window)$/u.test(row.field) && row.list !== 'wishes') return [];
  const found = [];
  for (const { word, aYear } of longestFirst) {
    const at = row.text.toLowerCase().search(new RegExp(`(?<![\\p{L}\\d-])${word}(?![\\p{L}-])`, 'u'));
    if (at === -1 || found.some(({ start, end }) => at < end && start < at + word.length)) continue;
    const end = at + word.length;
    const times = timesBefore.exec(row.text.slice(0, at))?.groups?.times.toLowerCase();
    const clause = clauseAround(row.text, at).text.replace(/^\s*(?:- )?[A-Za-z]+:/u, '');
    // In `vier lezers bespreken elke maand` nobody counts readers a month.
    const isRate = /^(?:per|a|an) /u.test(word);
    const count = isRate ? countBefore.exec(row.text.slice(0, at))?.groups?.count.toLowerCase() : undefined;
    found.push({
      row,
      start: at,
      end,
      text: row.text.slice(at, end),
      aYear,
      clause,
      times: readTimes(times),
      count: count && readCount(count),
    });
  }
  return found;
}

function readTimes(times) {
  return times === undefined ? undefined : (numberWords.get(times) ?? Number(times));
}

/** `48.000`, `48,000` and `twee` as one spelling each. */
function readCount(count) {
  return String(numberWords.get(count) ?? count.replaceAll(/[.,]/gu, ''));
}

function otherRhythm({ text, aYear }, isEnglish) {
  const steps = [365, 52, 12, 4, 1];
  const target = steps[steps.indexOf(aYear) + 1] ?? (aYear === 1 ? 12 : 4);
  const small = text.toLowerCase();
  if (small === 'kwartaal') return ['jaar', 1 - aYear];
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

function harmOfRhythm(place, change, context) {
  const { row } = place;
  if (row.isBuyer) return excluded('the words of the buyer');
  const noRhythm = whyNoRhythm(place);
  if (noRhythm !== undefined) return excluded(noRhythm);
  const equal = context.places.filter(
    (other) =>
      other.row !== row && isAsOften(place, other) && !areSiblings(row, other.row) && whyNoRhythm(other) === undefined,
  );
  const own = equal.filter((other) => other.row.item === row.item && isReporting(other) !== isReporting(place));
  const isTooLate = isReporting(place) && change < 0;
  const held = isTooLate ? own.filter((other) => isNormRow(other.row) || isTrigger(other)) : [];
  const others = equal.filter((other) => held.includes(other) || isSameRhythm(place, other, context));
  if (others.length === 0)
    return excluded(
      own.length > 0 ? 'how often is measured, not how often is reported' : 'the rhythm stands nowhere else',
    );
  const isMeasuring = row.list === 'kpis' || row.list === 'meetings';
  if (change > 0 && isMeasuring) return excluded('more often than promised');
  if (change < 0 && !isMeasuring && others.every((other) => other.row.list === 'kpis' || other.row.list === 'meetings'))
    return excluded('measured more often than promised');
  return harmful('the rhythm stands elsewhere', rowsOf(others));
}

/** Why a word for a period says nothing of how often: `in het volgende kwartaal`, `2% of the monthly fee`. */
function whyNoRhythm({ row, start, end }) {
  if (momentBefore.test(row.text.slice(0, start))) return 'a moment, no rhythm';
  if (clockBehind.test(row.text.slice(end))) return 'a time of day, no rhythm';
  return paymentBehind.test(row.text.slice(end)) ? 'the period of a payment' : undefined;
}

/** `twee keer per jaar` is not `vier keer per jaar`, and `9.200 bomen per jaar` speaks not of `800 per jaar`. */
function isAsOften(one, other) {
  if (one.aYear !== other.aYear) return false;
  if (one.count !== undefined && other.count !== undefined && one.count !== other.count) return false;
  return one.times === undefined || other.times === undefined || one.times === other.times;
}

function isReporting({ row }) {
  return row.list === 'kpis' && /^(?:reporting|frequencies)$/u.test(row.field);
}

function isTrigger({ row }) {
  return row.list === 'kpis' && /^(?:escalation|when|then)$/u.test(row.field);
}

/** Two rhythms of one thing: linked items that share a word, or the same report or meeting named in both. */
function isSameRhythm(a, b, context) {
  const [left, right] = [a, b].map((place) => sideOf(place, context));
  // What is counted in an escalation is what the norm counts.
  if (isTrigger(a) || isTrigger(b)) return a.row.item === b.row.item && haveOneNorm(a, b);
  if (a.row.list === 'meetings' || b.row.list === 'meetings')
    return namesMeeting(a, b, context) || namesMeeting(b, a, context);
  if (isReporting(a) || isReporting(b)) {
    if (!left.isReport || !right.isReport) return false;
    if (isOfOtherKpi(a, b, left, context) || isOfOtherKpi(b, a, right, context)) return false;
    return isLinked(left, right, context.links) || isGeneral(a, left) || isGeneral(b, right);
  }
  const shared = [...left.words].filter((word) => right.words.has(word)).length;
  return shared > 1 || (shared > 0 && isLinked(left, right, context.links));
}

/**
 * The words of the clause without who acts, who does many things; the title of a KPI says of what its norm is, that of
 * a question covers many things.
 */
function sideOf(place, { names, actors }) {
  const { row, clause } = place;
  const title = row.list === 'kpis' ? (names.get(row.item) ?? []) : [];
  return {
    ids: new Set([...idsIn(row.text), ...(row.item?.id ? [row.item.id] : [])]),
    words: new Set([...wordsOf(clause), ...title].filter((word) => !actors.has(word))),
    isReport: isReporting(place) || reportText.test(clause),
  };
}

/** A norm and its trigger speak of one number: `99,5% per maand`, `onder 99,5% in een maand`. */
function haveOneNorm(a, b) {
  const [norm, trigger] = isTrigger(a) ? [b, a] : [a, b];
  if (!isNormRow(norm.row) || isTrigger(norm)) return false;
  const numbers = trigger.clause.match(/\d+(?:[.,]\d+)?/gu) ?? [];
  return numbers.some((number) => norm.clause.includes(number));
}

/** `Rapportage beeldkwaliteit` is the report of the KPI with that title, not of its neighbour. */
function isOfOtherKpi(report, kpi, { words }, { names, links }) {
  if (isReporting(report) || kpi.row.list !== 'kpis') return false;
  const isNamed = (item) => [...(names.get(item) ?? [])].some((word) => words.has(word));
  if (isNamed(kpi.row.item)) return false;
  const near = links.get(report.row.item?.id) ?? new Set();
  return [...names.keys()].some((item) => item.list === 'kpis' && near.has(item.id) && isNamed(item));
}

function namesMeeting(meeting, text, { meetings }) {
  if (meeting.row.list !== 'meetings' || text.row.list === 'meetings') return false;
  return (meetings.get(meeting.row.item) ?? []).some((name) => text.clause.toLowerCase().includes(name));
}

/** The names of the meetings or roles of a bid, in small letters. */
function namesIn({ lines }, register) {
  const names = new Map();
  for (const { item, list, field, text } of lines) {
    const inline = /\{.*?\bname:\s*(?<name>[^,}]+)/u.exec(text)?.groups?.name;
    if (list !== register || (inline === undefined && !/^(?:name|aliases)$/u.test(field))) continue;
    const said = (inline ?? text.replace(/^\s*(?:- )?(?:[A-Za-z]+:)?/u, ''))
      .split(/[[\],"']/u)
      .map((name) => name.trim().toLowerCase());
    names.set(item, [...(names.get(item) ?? []), ...said.filter((name) => name.length > 2)]);
  }
  return names;
}

/** A report that the plan promises of everything: a sentence of a section that names no item. */
function isGeneral({ row }, { ids }) {
  return row.field === 'prose' && ids.size === 0;
}
