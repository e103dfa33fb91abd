import { memberAt } from './member-at.ts';

/** Which member of one sequence belongs to which of the other. */
export type Pair = readonly [one: number, other: number];

/** How much two members are alike, from 0 (not at all) upwards. */
export type Likeness = (one: number, other: number) => number;

/** Parts of both sequences that are left to align; the ends are not included. */
interface Stretch {
  readonly one: number;
  readonly oneEnd: number;
  readonly other: number;
  readonly otherEnd: number;
}

/** So many pairs of members are compared without hesitation; in longer stretches only those near the diagonal. */
const mostComparisons = 40_000;
const narrowestBand = 16;

/**
 * Aligns two sequences by their keys: equal ends first, then keys that stand once in both (patience diff, after Bram
 * Cohen), and what lies between by likeness. The pairs ascend on both sides. The time grows with the length, also
 * where the sequences have nothing in common.
 * @param likeness by which members pair that are not equal; without it only equal ones do
 */
export function alignSequences(one: readonly string[], other: readonly string[], likeness?: Likeness): Pair[] {
  const isAlike: Likeness = (i, j) => (one[i] === other[j] ? 1 : 0);
  const pairs: Pair[] = [];
  const open: Stretch[] = [{ one: 0, oneEnd: one.length, other: 0, otherEnd: other.length }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const stretch = trim(one, other, next, pairs);
    if (stretch.one === stretch.oneEnd || stretch.other === stretch.otherEnd) continue;
    const anchors = findAnchors(one, other, stretch);
    if (anchors.length === 0) {
      pairs.push(...sweep(stretch, likeness ?? isAlike));
      continue;
    }
    pairs.push(...anchors);
    let [start, otherStart] = [stretch.one, stretch.other];
    for (const [at, otherAt] of [...anchors, [stretch.oneEnd, stretch.otherEnd] as const]) {
      open.push({ one: start, oneEnd: at, other: otherStart, otherEnd: otherAt });
      [start, otherStart] = [at + 1, otherAt + 1];
    }
  }
  return pairs.sort(([first], [second]) => first - second);
}

/** Pairs what is equal at both ends. */
function trim(one: readonly string[], other: readonly string[], stretch: Stretch, pairs: Pair[]): Stretch {
  let { one: start, oneEnd: end, other: otherStart, otherEnd } = stretch;
  while (start < end && otherStart < otherEnd && one[start] === other[otherStart]) {
    pairs.push([start, otherStart]);
    start += 1;
    otherStart += 1;
  }
  while (start < end && otherStart < otherEnd && one[end - 1] === other[otherEnd - 1]) {
    end -= 1;
    otherEnd -= 1;
    pairs.push([end, otherEnd]);
  }
  return { one: start, oneEnd: end, other: otherStart, otherEnd };
}

/** The keys that stand once in both stretches, as many as keep their order. */
function findAnchors(one: readonly string[], other: readonly string[], stretch: Stretch): Pair[] {
  const places = onlyPlaces(one, stretch.one, stretch.oneEnd);
  const otherPlaces = onlyPlaces(other, stretch.other, stretch.otherEnd);
  const common: Pair[] = [];
  for (const [key, at] of places) {
    const otherAt = otherPlaces.get(key);
    if (at !== undefined && otherAt !== undefined) common.push([at, otherAt]);
  }
  return longestAscent(common);
}

/** Where each key stands; undefined for one that stands there more than once. */
function onlyPlaces(keys: readonly string[], start: number, end: number): Map<string, number | undefined> {
  const places = new Map<string, number | undefined>();
  for (let at = start; at < end; at += 1) {
    const key = memberAt(keys, at);
    places.set(key, places.has(key) ? undefined : at);
  }
  return places;
}

/** The longest part of pairs that ascend at the left and ascends at the right too (patience sorting). */
function longestAscent(pairs: readonly Pair[]): Pair[] {
  const tops: number[] = [];
  const below: number[] = [];
  for (const [index, [, place]] of pairs.entries()) {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (memberAt(pairs, memberAt(tops, middle))[1] < place) low = middle + 1;
      else high = middle;
    }
    below.push(low === 0 ? none : memberAt(tops, low - 1));
    tops[low] = index;
  }
  const ascent: Pair[] = [];
  for (let at = tops.at(-1) ?? none; at !== none; at = memberAt(below, at)) ascent.push(memberAt(pairs, at));
  return ascent.reverse();
}

/** In the place of a number: there is no pair before this one. */
const none = -1;

/** From where the best way comes to a place. */
const way = { up: 1, left: 2, pair: 3 } as const;

/** The pairs that are most alike together, in order, near the diagonal of the stretch. */
function sweep(stretch: Stretch, likeness: Likeness): Pair[] {
  const rows = stretch.oneEnd - stretch.one;
  const columns = stretch.otherEnd - stretch.other;
  const fair =
    rows * columns <= mostComparisons ? columns : Math.floor(mostComparisons / (2 * Math.max(rows, columns)));
  const reach = Math.max(narrowestBand, Math.ceil(columns / rows), fair);
  const first = (row: number): number => Math.max(0, Math.round((row * columns) / rows) - reach);
  const last = (row: number): number => Math.min(columns, Math.round((row * columns) / rows) + reach);
  const width = Math.min(columns, 2 * reach) + 1;
  const best = new Float64Array((rows + 1) * width);
  const ways = new Uint8Array((rows + 1) * width);
  const placeOf = (row: number, column: number): number => row * width + Math.min(column, last(row)) - first(row);
  for (let row = 1; row <= rows; row += 1) {
    for (let column = first(row); column <= last(row); column += 1) {
      const place = placeOf(row, column);
      const above = memberAt(best, placeOf(row - 1, column));
      const left = column > first(row) ? memberAt(best, place - 1) : 0;
      best[place] = Math.max(above, left);
      ways[place] = above >= left ? way.up : way.left;
      if (column === 0 || column - 1 < first(row - 1)) continue;
      const alike = likeness(stretch.one + row - 1, stretch.other + column - 1);
      const together = alike > 0 ? memberAt(best, placeOf(row - 1, column - 1)) + alike : 0;
      if (together <= memberAt(best, place)) continue;
      best[place] = together;
      ways[place] = way.pair;
    }
  }
  const pairs: Pair[] = [];
  for (let [row, column] = [rows, columns]; row > 0 && column > 0; ) {
    column = Math.min(column, last(row));
    const place = placeOf(row, column);
    if (ways[place] === way.pair) {
      row -= 1;
      column -= 1;
      pairs.push([stretch.one + row, stretch.other + column]);
    } else if (ways[place] === way.up) row -= 1;
    else column -= 1;
  }
  return pairs.reverse();
}
