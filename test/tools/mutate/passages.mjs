/** Which amounts stand in a bid, in which words, and which of them speak of the same thing. */
import { amountsIn, isSameAmount } from './amounts.mjs';
import { idsIn } from './text-map.mjs';
import { commonWords, numberWords } from './words.mjs';

/** `Twee` beside two numbers makes them no one thing. */
const countingWords = new Set([...numberWords.keys()].map((word) => word.slice(0, 6)));

/** Fields that say of an item what it is about. */
const namingFields = new Set(['title', 'description', 'text', 'proves', 'name', 'aliases']);
const normFields = new Set(['target', 'norms', 'term', 'atLeast', 'atMost', 'above', 'below', 'exactly', 'within']);
const silentFields = new Set([
  'id',
  'file',
  'template',
  'reference',
  'weight',
  'score',
  'probability',
  'impact',
  'residualScore',
  'body',
  'kpis',
  'evidence',
  'risks',
  'phases',
  'emvi',
  'language',
]);

/** All amounts of a bid, each with the clause that it stands in and the words of its neighbourhood. */
export function collectAmounts(map, isEnglish) {
  const names = namesOfItems(map);
  const seen = new Map();
  const amounts = map.lines.flatMap((line) => {
    if (line.isComment || silentFields.has(line.field) || /^\s*(?:#|\|?\s*:?-{3})/u.test(line.text)) return [];
    return amountsIn(line.text, isEnglish).map((amount) => {
      const clause = clauseAround(line.text, amount.start);
      const own = wordsOf(clause.text.replace(/^\s*(?:- )?[A-Za-z]+:/u, ''));
      const words = new Set([...own, ...(names.get(line.item) ?? wordsOf(line.heading ?? ''))]);
      return {
        ...amount,
        row: line,
        clause,
        own,
        words,
        ids: new Set([...idsIn(line.text), ...(line.item?.id ? [line.item.id] : [])]),
      };
    });
  });
  for (const { words } of amounts) for (const word of words) seen.set(word, (seen.get(word) ?? 0) + 1);
  return { amounts, seen, names, limit: Math.max(6, amounts.length * 0.08) };
}

/** The other places where a bid says the same amount of the same thing. */
export function counterpartsOf(amount, { amounts, seen, limit }, links) {
  return amounts.filter((other) => {
    if (other === amount || (other.row === amount.row && other.start === amount.start)) return false;
    if (!isSameAmount(amount, other) || areSiblings(amount.row, other.row)) return false;
    const isAction = isOfAction(amount) || isOfAction(other);
    const shared = [...amount.words].filter(
      (word) =>
        other.words.has(word) &&
        (isAction ? amount.own.has(word) && other.own.has(word) : amount.own.has(word) || other.own.has(word)),
    );
    if (isAction && shared.length === 0) return false;
    const isTied = isLinked(amount, other, links);
    return (
      shared.some((word) => (seen.get(word) ?? 0) <= limit) ||
      (isTied &&
        (shared.length > 0 || (isNormRow(amount.row) !== isNormRow(other.row) && isDirect(amount, other, links))))
    );
  });
}

/** What follows on a missed norm is another thing than the norm, whatever the title of the KPI says. */
function isOfAction({ row, start }) {
  if (row.list !== 'kpis') return false;
  return row.field === 'then' || (row.field === 'escalation' && row.text.slice(0, start).includes('→'));
}

/** Whether a line is where a KPI sets its norm. */
export function isNormRow(row) {
  return row.list === 'kpis' && normFields.has(row.field);
}

/** Two items of one register each say their own: two phases, two risks, two KPIs; so do two rows of one table. */
export function areSiblings(a, b) {
  if (a.table !== undefined && a.table === b.table) return true;
  return (
    a.item !== b.item && a.list === b.list && /^(?:kpis|phases|risks|evidence|meetings|roles)$/u.test(a.list ?? '')
  );
}

/** Whether the items that two texts belong to or name are the same or are linked, at most by one item between them. */
export function isLinked(a, b, links) {
  for (const one of a.ids) {
    if (b.ids.has(one)) return true;
    for (const near of links.get(one) ?? []) {
      if (b.ids.has(near)) return true;
      if ([...(links.get(near) ?? [])].some((far) => b.ids.has(far))) return true;
    }
  }
  return false;
}

/** Whether one names the other: a wish or question and its KPI. */
function isDirect(a, b, links) {
  return [...a.ids].some(
    (one) =>
      b.ids.has(one) ||
      [...(links.get(one) ?? [])].some((near) => b.ids.has(near) && (/^KPI/u.test(near) || /^KPI/u.test(one))),
  );
}

/** Content words of a text, cut to six letters so that inflections meet. */
export function wordsOf(text) {
  const words = (text.match(/[\p{L}][\p{L}\d’'-]{3,}/gu) ?? []).map((word) => word.toLowerCase().slice(0, 6));
  return new Set(words.filter((word) => word.length >= 4 && !commonWords.has(word) && !countingWords.has(word)));
}

/** The clause around an offset: in a target up to `;`, in prose up to the end of the sentence. */
export function clauseAround(text, offset) {
  const ends = [...text.matchAll(/[;]|[.?!](?=\s|["']?$)/gu)].map(({ index }) => index);
  const start = (ends.findLast((end) => end < offset) ?? -1) + 1;
  const end = ends.find((candidate) => candidate >= offset) ?? text.length;
  return { start, end, text: text.slice(start, end) };
}

function namesOfItems({ lines }) {
  const names = new Map();
  const titled = new Set(lines.filter(({ field }) => field === 'title').map(({ item }) => item));
  for (const { item, field, text } of lines) {
    // The name of a phase says when, not of what.
    if (item === undefined || !namingFields.has(field) || item.list === 'phases') continue;
    // What the buyer asks is long: where there is a title, that says what the item is about.
    if (field === 'text' && titled.has(item)) continue;
    names.set(item, `${names.get(item) ?? ''} ${text.replace(/^\s*(?:- )?[A-Za-z]+:/u, '')}`);
  }
  return new Map([...names].map(([item, text]) => [item, wordsOf(text)]));
}
