import type { Diagnostic, TextEdit } from '../diagnostics/diagnostic.ts';
import type { Bid } from '../model/bid.ts';
import type { ReadSource } from '../model/collect-items.ts';
import { renameField } from './fixers/field-name.ts';
import type { Fixer } from './fixers/fixer.ts';
import { respellIds } from './fixers/id-spelling.ts';
import { addModeline } from './fixers/modeline.ts';
import { quoteText } from './fixers/quotes.ts';

/** The kinds of findings that a change of text alone can solve. */
const fixers: Readonly<Record<string, Fixer>> = {
  EMV012: quoteText,
  EMV013: quoteText,
  EMV015: quoteText,
  EMV016: quoteText,
  EMV028: quoteText,
  EMV101: renameField,
  EMV103: quoteText,
  EMV104: quoteText,
};

/** The same findings, with their fix where there is one. */
export function withFixes(diagnostics: readonly Diagnostic[], sources: readonly ReadSource[]): Diagnostic[] {
  const byPath = new Map(sources.map((source) => [source.file.path, source]));
  return diagnostics.map((diagnostic) => {
    const fixer = fixers[diagnostic.type.code];
    const source = diagnostic.span && byPath.get(diagnostic.span.file.path);
    const fix = source && fixer?.(diagnostic, source);
    return fix === undefined ? diagnostic : { ...diagnostic, fix };
  });
}

/** Every safe change of text for a bid: what solves findings, and what is merely tidier. */
export function safeEdits(
  bid: Bid | undefined,
  sources: readonly ReadSource[],
  diagnostics: readonly Diagnostic[],
): TextEdit[] {
  return [
    ...withFixes(diagnostics, sources).flatMap(({ fix }) => (fix?.isSafe === true ? fix.edits : [])),
    ...(bid === undefined ? [] : respellIds(bid)),
    ...sources.flatMap(addModeline),
  ];
}
