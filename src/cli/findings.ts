import { type Diagnostic, isBlocking, type Severity } from '../diagnostics/diagnostic.ts';
import { type Paint, uncoloured, wantsColour } from '../report/paint.ts';
import { type ExitCode, exitCodes, type Session } from './session.ts';

/** Severities from heavy to light: those before a threshold are above it. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * The exit code that findings call for: trouble outside the bid weighs heaviest; a certain finding at or above the
 * threshold fails; a presumed one never does.
 */
export function exitCodeOf(diagnostics: readonly Diagnostic[], failOn: Severity): ExitCode {
  if (hasSystemTrouble(diagnostics)) return exitCodes.trouble;
  return diagnostics.some((diagnostic) => isFailing(diagnostic, failOn)) ? exitCodes.findings : exitCodes.fine;
}

/** Whether a finding alone makes a check fail: it is certain, and at or above the threshold. */
export function isFailing({ severity, certainty }: Diagnostic, failOn: Severity): boolean {
  return certainty === 'certain' && severities.indexOf(severity) <= severities.indexOf(failOn);
}

/** Whether the machine stood in the way: a missing file, a full disk. */
export function hasSystemTrouble(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.type.source === 'system' && isBlocking(diagnostic));
}

/** The inks for the reader of this session. */
export async function choosePaint({ host }: Session, flag: boolean | undefined): Promise<Paint> {
  const isTerminal = host.terminalColumns !== undefined;
  if (!wantsColour({ environment: host.environment, flag, isTerminal })) return uncoloured;
  const { coloured } = await import('../report/colour.ts');
  return coloured;
}
