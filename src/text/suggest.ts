import { memberAt } from './member-at.ts';

/** What a difference of case, or of a hyphen, underscore or blank, counts for: hardly a mistake. */
const smallCost = 0.1;

/** Above this share of the longer word two words are not taken for each other. */
const tolerance = 0.3;

/**
 * The candidate that a misspelled word was most likely meant to be, or undefined when none is near: at most 30 % of
 * the word may differ, and differences of case, hyphens, underscores and blanks hardly count. The first of several
 * that are equally near. (The rule of Quarto's YAML hints.)
 */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestShare = tolerance;
  for (const candidate of candidates) {
    const longest = Math.max(word.length, candidate.length);
    if (longest === 0 || isHopeless(word, candidate)) continue;
    const share = distance(word, candidate) / longest;
    if (share < bestShare || (share === bestShare && best === undefined)) {
      best = candidate;
      bestShare = share;
    }
  }
  return best;
}

/** Spares the table for words that cannot be near: so much longer that even the cheapest signs add up. */
function isHopeless(word: string, candidate: string): boolean {
  const [short, long] = word.length < candidate.length ? [word, candidate] : [candidate, word];
  const letters = long.replace(/[-_\s]/gu, '').length - short.length;
  return letters > tolerance * long.length || long.length > 200;
}

/** Damerau-Levenshtein (neighbours may be swapped), with small costs for small differences. */
function distance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = [0];
  for (const sign of to) last.push(memberAt(last, last.length - 1) + costOf(sign));
  const fromSigns = [...from];
  const toSigns = [...to];
  for (const [row, sign] of fromSigns.entries()) {
    const current = [memberAt(last, 0) + costOf(sign)];
    for (const [column, other] of toSigns.entries()) {
      let cost = Math.min(
        memberAt(last, column) + replacementCost(sign, other),
        memberAt(last, column + 1) + costOf(sign),
        memberAt(current, column) + costOf(other),
      );
      if (row > 0 && column > 0 && sign === toSigns[column - 1] && other === fromSigns[row - 1]) {
        cost = Math.min(cost, memberAt(beforeLast, column - 1) + 1);
      }
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return memberAt(last, last.length - 1);
}

function costOf(sign: string): number {
  return /[-_\s]/u.test(sign) ? smallCost : 1;
}

function replacementCost(sign: string, other: string): number {
  if (sign === other) return 0;
  return sign.toLowerCase() === other.toLowerCase() || (costOf(sign) < 1 && costOf(other) < 1) ? smallCost : 1;
}
