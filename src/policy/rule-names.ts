import type { FindingType } from '../diagnostics/diagnostic.ts';
import { suggest } from '../text/suggest.ts';

/** Finds kinds of findings by what people call them: the code in any case, or the name. */
export class RuleNames {
  readonly #types = new Map<string, FindingType>();

  constructor(readonly types: readonly FindingType[]) {
    for (const type of types) {
      this.#types.set(type.code, type);
      this.#types.set(type.name, type);
    }
  }

  /** The kind of finding that a word names. */
  find(word: string): FindingType | undefined {
    return this.#types.get(word.toUpperCase()) ?? this.#types.get(word.toLowerCase());
  }

  /** The code or name that a misspelled word was most likely meant to be. */
  suggest(word: string): string | undefined {
    // Codes differ in one digit: every other code is near, and which one was meant nobody can tell.
    if (/\d/u.test(word)) return this.find(`EMV${word.replace(/\D/gu, '')}`)?.code;
    return suggest(
      word.toLowerCase(),
      this.types.map(({ name }) => name),
    );
  }
}
