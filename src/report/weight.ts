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

/** Tells which share of the points of the bid hangs on the item of a finding, 0 to 1. */
export type StakeOf = (finding: Diagnostic) => number;

const atNoStake: StakeOf = () => 0;

/**
 * Findings by what they can cost, then certain before presumed, then by severity, then by the points that hang on
 * them, then in reading order.
 */
export function heaviestFirst(findings: readonly Diagnostic[], stakeOf: StakeOf = atNoStake): Diagnostic[] {
  return inReadingOrder(findings)
    .map((finding) => ({ finding, stake: stakeOf(finding) }))
    .sort(
      ({ finding: a, stake: first }, { finding: b, stake: second }) =>
        consequences.indexOf(a.type.consequence) - consequences.indexOf(b.type.consequence) ||
        certainties.indexOf(a.certainty) - certainties.indexOf(b.certainty) ||
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        second - first,
    )
    .map(({ finding }) => finding);
}
