import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Language } from '../text/language.ts';
import { choosePaint, exitCodeOf } from './findings.ts';
import { type ExitCode, exitCodes, type Session } from './session.ts';

/** In what form findings are told. */
interface Telling {
  readonly language: Language;
  /** What the command line says about colours. */
  readonly color: boolean | undefined;
}

/**
 * Tells findings on standard error, for a command whose own result takes standard output.
 * @returns the exit code that they call for
 */
export async function tellFindings(
  session: Session,
  diagnostics: readonly Diagnostic[],
  { language, color }: Telling,
): Promise<ExitCode> {
  const exitCode = exitCodeOf(diagnostics, 'error');
  if (diagnostics.length > 0) {
    const { reportCompact } = await import('../report/formats/compact.ts');
    const reader = { paint: await choosePaint(session, color) };
    session.host.writeError(reportCompact(diagnostics, { language, hasFailed: exitCode !== exitCodes.fine, reader }));
  }
  return exitCode;
}
