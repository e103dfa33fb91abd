import { createHash } from 'node:crypto';
import { type Diagnostic, inReadingOrder, phrase } from '../../diagnostics/diagnostic.ts';
import { fileOf, regionOf } from '../file-places.ts';
import { fingerprintsIn } from '../finding-addresses.ts';
import { toJsonText } from '../json-text.ts';
import type { ReportContext } from '../report.ts';
import { toSentence, toSentences } from '../sentences.ts';

/**
 * Findings as a Code Quality report of GitLab, shown in a merge request. GitLab recognises a finding of an earlier
 * run by its fingerprint, which must be unique in the report.
 */
export function reportGitlab(findings: readonly Diagnostic[], { language, folder, bid }: ReportContext): string {
  const ordered = inReadingOrder(findings);
  const fingerprints = fingerprintsIn(ordered, bid);
  return toJsonText(
    ordered.map((finding, index) => {
      const { type, span } = finding;
      const phrased = phrase(finding, language);
      const region = span === undefined ? { line: 1, endLine: 1 } : regionOf(span);
      return {
        description: `${type.code} ${toSentence(phrased.message)}`,
        check_name: `${type.code} ${type.name}`,
        fingerprint: digest(`${folder}/${fingerprints[index]}`),
        severity: severityOf(finding),
        location: { path: fileOf(finding, folder), lines: { begin: region.line, end: region.endLine } },
        content: { body: toSentences(phrased) },
      };
    }),
  );
}

/** GitLab has five steps; the two heaviest are for errors, and what is only supposed stays below a warning. */
function severityOf({ severity, certainty, type }: Diagnostic): string {
  if (severity === 'info') return 'info';
  if (certainty === 'presumed') return 'minor';
  if (severity === 'warning') return 'major';
  return type.consequence === 'exclusion' ? 'blocker' : 'critical';
}

function digest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
