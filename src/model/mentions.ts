/**
 * Ids in running text. One pattern finds what looks like an id; whether it is one is decided by the bid: an id that
 * is declared is a mention however it is spelled, anything else only when it carries a declared prefix in the form
 * that ids take in the field (`W-17`, `KPI 03`, `B02`, `Eis 8.1.1.IV`). So `ISO 27001`, `P1` and `CO2` stay what they are.
 */
import type { SourceFile } from '../text/source-file.ts';
import type { YamlNode } from '../yaml/tree.ts';
import { type IdForm, normalId } from './ids.ts';
import type { Item, Mention } from './item.ts';
import { isSilentField } from './silent-fields.ts';

type Find = (id: string) => Item | undefined;

/** An id in a text; `rangeStart` as in Mention. */
interface FoundId {
  readonly id: string;
  readonly rangeStart?: string;
  readonly start: number;
  readonly end: number;
}

interface SpelledId extends FoundId {
  readonly letters: string;
}

/** What may be an id, with its letters, separator and number apart; whether it is one, the bid decides. */
export const idPattern =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ0-9²³₀-₉_-])([A-Za-zÀ-ÖØ-öø-ɏ]{1,10})([ \u00a0-]?)(\d{1,6}(?:\.(?:\d{1,4}|[IVXL]{1,7})){0,4})(?![A-Za-zÀ-ÖØ-öø-ɏ0-9²³₀-₉_])/gu;
const rangeWords = /^\s*(?:t\/m|t\.m\.|tot en met|to|through|up to and including|[-\u2013\u2014])\s*$/iu;
const shortRangeEnd =
  /^\s*(?:t\/m|tot en met|[\u2013\u2014])\s*((?:\d{1,6}\.){0,4}(?:\d{1,6}|[IVXL]{1,7}))(?![a-zA-Zà-ɏ0-9_])/u;
const slashedNumber = /^\/(\d{2,6})(?![A-Za-zÀ-ÖØ-öø-ɏ0-9²³₀-₉_])/u;

/** More items than this are not read from one range, nor more in all from one text: a slip of the keyboard. */
const longestRange = 1000;
const mostIds = 10_000;

/** All mentions in the texts of items and in the Markdown files, each with its place. */
export function findMentions(
  items: readonly Item[],
  prose: ReadonlyMap<string, SourceFile>,
  idForm: IdForm,
  find: Find,
): Mention[] {
  const prefixes = new Set([...Object.values(idForm.prefixes), ...items.flatMap(({ id }) => shapeOf(id) ?? [])]);
  const mentions: Mention[] = [];
  for (const item of items) {
    for (const entry of item.node.entries) {
      if (!isSilentField(item.kind, entry.key.value)) scanNode(item, entry.value, prefixes, find, mentions);
    }
  }
  for (const file of prose.values()) {
    for (const found of idsIn(withoutComments(file.text), prefixes, find)) {
      mentions.push({
        id: found.id,
        to: find(found.id),
        from: undefined,
        rangeStart: found.rangeStart,
        span: file.span(found.start, found.end),
      });
    }
  }
  return mentions;
}

/** What stands in a comment reaches no document; blanks in its place keep every offset. */
function withoutComments(text: string): string {
  return text.replace(/<!--[\s\S]*?(?:-->|$)/gu, (comment) => comment.replace(/[^\r\n]/gu, ' '));
}

function scanNode(item: Item, node: YamlNode, prefixes: ReadonlySet<string>, find: Find, mentions: Mention[]): void {
  if (node.kind === 'list') {
    for (const child of node.items) scanNode(item, child, prefixes, find, mentions);
  } else if (node.kind === 'map') {
    for (const entry of node.entries) {
      if (!isSilentField(item.kind, entry.key.value)) scanNode(item, entry.value, prefixes, find, mentions);
    }
  } else if (typeof node.value === 'string') {
    // The text as written holds the same ids as its value, but for escapes, and its offsets are the file's.
    const written = item.file.text.slice(node.start, node.end);
    for (const found of idsIn(written, prefixes, find)) {
      mentions.push({
        id: found.id,
        to: find(found.id),
        from: item,
        rangeStart: found.rangeStart,
        span: item.file.span(node.start + found.start, node.start + found.end),
      });
    }
  }
}

/**
 * The ids in a text, ranges and lists unfolded: `W-01 t/m W-03` gives three, `B02/06` two. Those inside a range
 * carry the place of the whole range.
 */
export function idsIn(text: string, prefixes: ReadonlySet<string>, find: Find): FoundId[] {
  if (!/\d/u.test(text)) return [];
  const found: FoundId[] = [];
  let last: SpelledId | undefined;
  for (const match of text.matchAll(idPattern)) {
    const [id, letters = '', separator = '', digits = ''] = match;
    if (!isId(id, letters, separator, digits, prefixes, find)) continue;
    const here: SpelledId = { id, letters, start: match.index, end: match.index + id.length };
    if (last?.letters === letters && isRange(text, last.end, here.start)) {
      found.push(...between(last, here, found), { ...here, rangeStart: last.id });
    } else {
      found.push(here);
    }
    last = continued(text, here, found);
  }
  return found;
}

function isId(
  id: string,
  letters: string,
  separator: string,
  digits: string,
  prefixes: ReadonlySet<string>,
  find: Find,
): boolean {
  const item = find(id);
  // `v1` in a sentence is not question `V1`: the letters must be those of the declared id.
  if (item?.id.startsWith(letters)) return true;
  // `E-4.42` where the bid has `E-4.2`: the same letters, and as many parts.
  if (separator === '-' && prefixes.has(`${letters}-${partsIn(digits)}`)) return true;
  if (!prefixes.has(letters)) return false;
  if (separator === '-') return true;
  return letters.length > 1 || (separator === '' && digits.length > 1);
}

/** The letters of an id with a hyphen and how many parts its number has; undefined for an id of another form. */
function shapeOf(id: string): string | undefined {
  const match = /^([A-Za-zÀ-ÖØ-öø-ɏ]{1,10})-(\d[\d.]*)$/u.exec(id);
  return match === null ? undefined : `${match[1]}-${partsIn(match[2] ?? '')}`;
}

function partsIn(number: string): number {
  return number.split('.').length;
}

/** Two ids further apart are no range. */
const farthest = 40;

function isRange(text: string, start: number, end: number): boolean {
  return end - start <= farthest && rangeWords.test(text.slice(start, end));
}

/** Numbers behind an id that go on with its prefix: the end of a range, or more ids behind a slash. */
function continued(text: string, here: SpelledId, found: FoundId[]): SpelledId {
  const rest = text.slice(here.end, here.end + farthest);
  const range = shortRangeEnd.exec(rest);
  const last = range === null ? undefined : rangeEnd(here.id, range[1] ?? '');
  if (range !== null && last !== undefined) {
    const end = {
      id: last,
      rangeStart: here.id,
      letters: here.letters,
      start: here.start,
      end: here.end + range[0].length,
    };
    found.push(...between(here, end, found), end);
    return end;
  }
  let current = here;
  for (let next = slashedNumber.exec(rest); next !== null; ) {
    const start = current.end + 1;
    current = { ...here, id: withNumber(here.id, next[1] ?? ''), start, end: start + (next[1] ?? '').length };
    found.push(current);
    next = slashedNumber.exec(text.slice(current.end, current.end + 10));
  }
  return current;
}

/**
 * The id that ends a range: `W-01 t/m 03` ends with `W-03`, `Eis 8.1.1 t/m 8.1.7` with `Eis 8.1.7`. Undefined when the
 * numbers do not go on from the first: `KPI-01 t/m 99.5`.
 */
function rangeEnd(first: string, number: string): string | undefined {
  const tail = number.slice(number.lastIndexOf('.') + 1);
  const head = number.slice(0, number.length - tail.length);
  const { head: start, tail: from } = numberParts(first);
  const isRoman = /\d/u.test(from) !== /\d/u.test(tail);
  return isRoman || !start.endsWith(head) ? undefined : withNumber(first, tail);
}

/** The ids strictly between two of one prefix, each placed on the whole range; none when the range runs backwards. */
function between(first: FoundId, last: FoundId, found: readonly FoundId[]): FoundId[] {
  const low = countOf(first.id);
  const high = countOf(last.id);
  if (low === undefined || high === undefined || !isSameHead(first.id, last.id)) return [];
  if (high - low > longestRange || found.length > mostIds) return [];
  const isRoman = !/\d$/u.test(first.id);
  const ids: FoundId[] = [];
  for (let number = low + 1; number < high; number++) {
    const id = withNumber(first.id, isRoman ? (romanNumerals[number - 1] ?? '') : String(number));
    ids.push({ id, start: first.start, end: last.end });
  }
  return ids;
}

/** The last number of an id, Arabic or Roman, and what stands before it. */
function numberParts(id: string): { readonly head: string; readonly tail: string } {
  const tail = /(?:\d+|(?<=\.)[IVXL]+)$/u.exec(id)?.[0] ?? '';
  return { head: id.slice(0, id.length - tail.length), tail };
}

/** Whether two ids differ in their last number only: `Eis 8.1.3` and `Eis 8.1.7`, but not `Eis 8.1` and `Eis 8.1.7`. */
function isSameHead(first: string, last: string): boolean {
  const [a, b] = [first, last].map((id) => normalId(numberParts(id).head));
  return a === b;
}

function countOf(id: string): number | undefined {
  const { tail } = numberParts(id);
  if (/^\d+$/u.test(tail)) return Number(tail);
  const place = romanNumerals.indexOf(tail);
  return place === -1 ? undefined : place + 1;
}

/** I to XLIX: more parts than any requirement has. */
const romanNumerals: readonly string[] = ['', 'X', 'XX', 'XXX', 'XL']
  .flatMap((tens) => ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'].map((ones) => tens + ones))
  .slice(1);

/** An id with another number, padded to the same width: `W-01` and 7 give `W-07`. */
function withNumber(id: string, number: string): string {
  const { head, tail } = numberParts(id);
  return head + (/^\d/u.test(tail) ? number.padStart(tail.length, '0') : number);
}
