import type { Consequence, Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import type { Language } from '../text/language.ts';
import type { ReportContext } from './report.ts';
import { counted, reportWords } from './words.ts';

/** How many findings there are of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

/** Counts findings by severity. */
export function countBySeverity(diagnostics: readonly Diagnostic[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
}

/** Counts findings by what they can cost. */
export function countByConsequence(diagnostics: readonly Diagnostic[]): Readonly<Record<Consequence, number>> {
  const counts = { exclusion: 0, points: 0, tidiness: 0 };
  for (const { type } of diagnostics) counts[type.consequence] += 1;
  return counts;
}

/** The counts of findings in words, those that there are: `3 fouten, 1 opmerking`. */
function listCounts(diagnostics: readonly Diagnostic[], language: Language): string[] {
  const words = reportWords[language];
  const counts = countBySeverity(diagnostics);
  return (['error', 'warning', 'info'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => counted(counts[severity], words.counted[severity]));
}

/** The closing sentence of a report without its verdict: `4 fouten en 1 opmerking in 2 bestanden.` */
export function summariseCounts(diagnostics: readonly Diagnostic[], language: Language): string {
  const words = reportWords[language];
  if (diagnostics.length === 0) return words.nothingFound;
  const parts = listCounts(diagnostics, language);
  const last = parts.pop() ?? '';
  const listed = parts.length === 0 ? last : `${parts.join(', ')} ${words.and} ${last}`;
  const files = new Set(diagnostics.flatMap(({ span }) => (span === undefined ? [] : [span.file.path]))).size;
  return files === 0 ? `${listed}.` : `${listed} ${words.inFiles} ${counted(files, words.counted.file)}.`;
}

/** What was found and is not shown: silenced with a reason, or known from before. */
export function unseenOf({ language, suppressed, baseline }: ReportContext): string[] {
  const words = reportWords[language];
  return [
    ...(suppressed > 0 ? [words.suppressed(suppressed)] : []),
    ...(baseline === undefined ? [] : [words.baseline(baseline.hidden, baseline.solved)]),
  ];
}
