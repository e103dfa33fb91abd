/** The values that each thing can take, by its name. */
export type Factors = Readonly<Record<string, readonly string[]>>;

/** One value for each thing. */
export type Combination = Readonly<Record<string, string>>;

/** Every combination of all values, in a fixed order. */
export function everyCombination(factors: Factors): Combination[] {
  return Object.entries(factors).reduce<Combination[]>(
    (made, [name, values]) => made.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
    [{}],
  );
}

/**
 * Combinations among which every two values of two different things stand together at least once: mistakes that need
 * three things at once are rare. Each is the one that covers most of the pairs that are left.
 */
export function pairwiseChoice(combinations: readonly Combination[]): Combination[] {
  const left = new Set(combinations.flatMap(pairsOf));
  const chosen: Combination[] = [];
  while (left.size > 0) {
    const counts = combinations.map((one) => pairsOf(one).filter((pair) => left.has(pair)).length);
    const best = combinations[counts.indexOf(Math.max(...counts))] ?? {};
    for (const pair of pairsOf(best)) left.delete(pair);
    chosen.push(best);
  }
  return chosen;
}

/** Every two values of a combination, as text. */
export function pairsOf(combination: Combination): string[] {
  const values = Object.entries(combination).map(([name, value]) => `${name}=${value}`);
  return values.flatMap((one, at) => values.slice(at + 1).map((other) => `${one} ${other}`));
}
