import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { EmviError } from '../diagnostics/emvi-error.ts';
import type { RuleNames } from './rule-names.ts';

/** Which findings somebody wants to see: codes (`EMV301`), names (`kpi-without-title`) or families (`3xx`). */
export interface Selection {
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
}

const family = /^(?:EMV)?(\d)xx$/iu;

/**
 * Makes the test by which findings are shown.
 * @throws EmviError when a word names no finding and no family
 */
export function selector({ only, skip }: Selection, names: RuleNames): (diagnostic: Diagnostic) => boolean {
  const wanted = only && codesOf('--only', only, names);
  const unwanted = codesOf('--skip', skip ?? [], names);
  return ({ type: { code } }) => (wanted?.has(code) ?? true) && !unwanted.has(code);
}

function codesOf(flag: string, words: readonly string[], names: RuleNames): ReadonlySet<string> {
  return new Set(
    words.flatMap((word) => {
      const digit = family.exec(word)?.[1];
      const members = names.types.filter(({ code }) => digit !== undefined && code.startsWith(`EMV${digit}`));
      const type = names.find(word);
      const found = type === undefined ? members : [type];
      if (found.length === 0) throw unknown(flag, word, names);
      return found.map(({ code }) => code);
    }),
  );
}

function unknown(flag: string, word: string, names: RuleNames): EmviError {
  const hint = names.suggest(word);
  return new EmviError({
    nl: `${flag} kent de bevinding "${word}" niet${hint === undefined ? '; schrijf een code (EMV301), een naam of een familie (3xx)' : `; bedoelde u ${hint}?`}`,
    en: `${flag} does not know the finding "${word}"${hint === undefined ? '; write a code (EMV301), a name or a family (3xx)' : `; did you mean ${hint}?`}`,
  });
}
