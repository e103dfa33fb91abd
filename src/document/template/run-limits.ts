/** A template that makes no end: too many rounds, calls, signs, or partials inside one another. */
export class Endless extends Error {}

/**
 * No honest document comes near these: a bid of five thousand items takes some ten thousand rounds for a million signs.
 * Together they end every run within seconds, and on every machine at the same place.
 */
const limits = {
  /** Partials inside one another. */
  depth: 40,
  /** Rounds of lists and calls of partials, for a bid without texts; a large bid has long lists. */
  rounds: 200_000,
  roundsForEach: 1,
  /** What a list may hold. */
  entries: 1_000_000,
  /** Expressions that were looked at, and what helpers were given, all in about the time of one look-up; likewise. */
  work: 1_000_000,
  workForEach: 50,
  /** Signs in one text, likewise. */
  characters: 2_000_000,
  charactersForEach: 20,
};

/** What one run of templates has cost so far, counted and not timed: a slow machine must not make another document. */
export class RunLimits {
  readonly #characters: number;
  readonly #mostRounds: number;
  readonly #mostWork: number;
  #depth = 0;
  #rounds = 0;
  #work = 0;
  /** Expressions in the template that is running: what one round of a list in it can cost at most. */
  #weight = 0;

  /** @param size signs in the texts of the bid */
  constructor(size: number) {
    this.#characters = limits.characters + limits.charactersForEach * size;
    this.#mostRounds = limits.rounds + limits.roundsForEach * size;
    this.#mostWork = limits.work + limits.workForEach * size;
  }

  /**
   * Runs a template of so many expressions.
   * @throws Endless when it, or what it calls, makes no end
   */
  within(weight: number, run: () => string): string {
    const outer = this.#weight;
    this.#weight = weight;
    this.#depth += 1;
    try {
      if (this.#depth > limits.depth) throw new Endless();
      this.countRound();
      const text = run();
      this.countSize(text);
      return text;
    } finally {
      this.#depth -= 1;
      this.#weight = outer;
    }
  }

  /** One more round of a list, or one more call. */
  countRound(): void {
    this.#rounds += 1;
    this.#work += this.#weight;
    if (this.#rounds > this.#mostRounds || this.#work > this.#mostWork) throw new Endless();
  }

  /** What a helper is given, or gives. */
  countSize(...values: readonly unknown[]): void {
    let characters = 0;
    let entries = 0;
    for (const value of values) {
      if (typeof value === 'string') characters += value.length;
      else if (Array.isArray(value)) entries += value.length;
    }
    this.#work += characters / 256 + entries / 4;
    if (characters > this.#characters || entries > limits.entries || this.#work > this.#mostWork) throw new Endless();
  }
}
