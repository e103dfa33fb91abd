import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import type { Language } from '../text/language.ts';
import { reportWords } from './words.ts';

/** How many findings there are of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

/** Counts findings by severity. */
export function countBySeverity(diagnostics: readonly Diagnostic[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
}

/** The closing sentence of a report without its verdict: `4 fouten en 1 opmerking in 2 bestanden.` */
export function summariseCounts(diagnostics: readonly Diagnostic[], language: Language): string {
  const words = reportWords[language];
  if (diagnostics.length === 0) return words.nothingFound;
  const counts = countBySeverity(diagnostics);
  const parts = (['error', 'warning', 'info'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => counted(counts[severity], words.counted[severity]));
  const last = parts.pop() ?? '';
  const listed = parts.length === 0 ? last : `${parts.join(', ')} ${words.and} ${last}`;
  const files = new Set(diagnostics.flatMap(({ span }) => (span === undefined ? [] : [span.file.path]))).size;
  return files === 0 ? `${listed}.` : `${listed} ${words.inFiles} ${counted(files, words.counted.file)}.`;
}

function counted(count: number, [one, many]: readonly [string, string]): string {
  return `${count} ${count === 1 ? one : many}`;
}
