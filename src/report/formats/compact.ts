import { type Diagnostic, inReadingOrder, phrase } from '../../diagnostics/diagnostic.ts';
import type { Language } from '../../text/language.ts';
import type { Paint } from '../paint.ts';
import { summariseCounts } from '../summary.ts';
import { onOneLine } from '../visible-text.ts';
import { reportWords } from '../words.ts';

/** What the report of a line a finding needs to know. */
export interface CompactContext {
  readonly language: Language;
  /** The verdict of the run. */
  readonly hasFailed: boolean;
  readonly reader: { readonly paint: Paint };
}

/**
 * Findings for a file or another program: one line a finding in reading order, to be searched and counted, then the
 * counts and the verdict.
 */
export function reportCompact(diagnostics: readonly Diagnostic[], context: CompactContext): string {
  const { language, hasFailed } = context;
  const { paint } = context.reader;
  const { passed, failed } = reportWords[language];
  const findings = inReadingOrder(diagnostics).map((diagnostic) => lineOf(diagnostic, language, paint));
  const verdict = hasFailed ? paint.error(failed) : paint.success(passed);
  return [...findings, `${summariseCounts(diagnostics, language)} ${verdict}`, ''].join('\n');
}

function lineOf(diagnostic: Diagnostic, language: Language, paint: Paint): string {
  const { span, severity, certainty, type } = diagnostic;
  const words = reportWords[language];
  const place = span === undefined ? '' : `${onOneLine(span.file.address(span.start))}: `;
  const head = paint[severity](`${words.severity[severity]} ${type.code}`);
  return `${place}${head}${words.certainty[certainty]} ${onOneLine(phrase(diagnostic, language).message)}`;
}
