import type { PhrasedDiagnostic } from '../diagnostics/diagnostic.ts';

/**
 * A phrase as a sentence: a capital, unless it starts with a name such as `kpis.yaml`, and a full stop, unless it ends
 * in a sign of its own.
 */
export function toSentence(phrase: string): string {
  const whole = phrase.trim().replace(/^\p{Ll}(?=[\p{L}-]*(?:[\s,;:]|$))/u, (first) => first.toUpperCase());
  return /[.!?:]$/u.test(whole) || whole === '' ? whole : `${whole}.`;
}

/** A finding as running text: what is wrong, why it matters, what to do. */
export function toSentences({ message, why, help }: PhrasedDiagnostic): string {
  return [message, why, help].map(toSentence).join(' ');
}
