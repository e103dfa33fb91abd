import { type Diagnostic, isBlocking, type Severity } from '../diagnostics/diagnostic.ts';
import { type Paint, uncoloured, wantsColour } from '../report/paint.ts';
import type { Language } from '../text/language.ts';
import { type ExitCode, exitCodes, type Session } from './session.ts';

/** Severities from heavy to light: those before a threshold are above it. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * The exit code that findings call for: trouble outside the bid weighs heaviest; a certain finding at or above the
 * threshold fails; a presumed one never does.
 */
export function exitCodeOf(diagnostics: readonly Diagnostic[], failOn: Severity): ExitCode {
  if (hasSystemTrouble(diagnostics)) return exitCodes.trouble;
  const threshold = severities.indexOf(failOn);
  const fails = ({ severity, certainty }: Diagnostic): boolean =>
    certainty === 'certain' && severities.indexOf(severity) <= threshold;
  return diagnostics.some(fails) ? exitCodes.findings : exitCodes.fine;
}

/** Whether the machine stood in the way: a missing file, a full disk. */
export function hasSystemTrouble(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.type.source === 'system' && isBlocking(diagnostic));
}

/** How to show findings. */
export interface FindingsView {
  readonly language: Language;
  readonly isComplete: boolean;
  readonly hasFailed: boolean;
  readonly color: boolean | undefined;
}

/** Findings as text for the reader of this session: framed on a terminal, a line each elsewhere. */
export async function findingsAsText(
  session: Session,
  diagnostics: readonly Diagnostic[],
  { language, isComplete, hasFailed, color }: FindingsView,
): Promise<string> {
  const columns = session.host.terminalColumns;
  const paint = await choosePaint(session, color);
  if (columns === undefined) {
    const { reportLines } = await import('../report/lines.ts');
    return reportLines(diagnostics, { language, paint, hasFailed });
  }
  const { reportText } = await import('../report/text.ts');
  return reportText(diagnostics, { language, columns, paint, isComplete, hasFailed });
}

/** The inks for the reader of this session. */
export async function choosePaint({ host }: Session, flag: boolean | undefined): Promise<Paint> {
  const isTerminal = host.terminalColumns !== undefined;
  if (!wantsColour({ environment: host.environment, flag, isTerminal })) return uncoloured;
  const { coloured } = await import('../report/colour.ts');
  return coloured;
}
