import type { InBoth } from '../text/language.ts';

/** The name that was probably meant. */
export type Suggested = { suggestion?: string | undefined };

/** A text in both languages from the parameters. */
export function both<P>(make: (parameters: P) => readonly [nl: string, en: string]): InBoth<(parameters: P) => string> {
  return { nl: (parameters) => make(parameters)[0], en: (parameters) => make(parameters)[1] };
}

/** The same text in both languages, whatever the parameters. */
export function always(nl: string, en: string): InBoth<() => string> {
  return { nl: () => nl, en: () => en };
}

/** Help that names what was probably meant, or all that can be chosen. */
export function choose(suggestion: string | undefined, known: readonly string[]): readonly [nl: string, en: string] {
  if (suggestion !== undefined) return [`bedoelde u ${suggestion}?`, `did you mean ${suggestion}?`];
  const list = known.join(', ');
  return known.length === 0
    ? ['hier is niets te kiezen', 'there is nothing to choose here']
    : [`kies uit: ${list}`, `choose from: ${list}`];
}

/** Names of which one is enough: `meetings, reports of roles`. */
export function alternatives(names: readonly string[], or: 'of' | 'or'): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${or} ${names.at(-1)}`;
}
