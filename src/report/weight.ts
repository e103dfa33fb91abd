import {
  type Certainty,
  type Consequence,
  type Diagnostic,
  inReadingOrder,
  type Severity,
} from '../diagnostics/diagnostic.ts';

/** What findings can cost, heaviest first. */
export const consequences: readonly Consequence[] = ['exclusion', 'points', 'tidiness'];

const severities: readonly Severity[] = ['error', 'warning', 'info'];
const certainties: readonly Certainty[] = ['certain', 'presumed'];

/** Findings by what they can cost, then by severity, certain before presumed, then in reading order. */
export function heaviestFirst(findings: readonly Diagnostic[]): Diagnostic[] {
  return inReadingOrder(findings).sort(
    (a, b) =>
      consequences.indexOf(a.type.consequence) - consequences.indexOf(b.type.consequence) ||
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      certainties.indexOf(a.certainty) - certainties.indexOf(b.certainty),
  );
}
