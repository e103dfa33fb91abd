import { type Diagnostic, phrase, type Severity } from '../../diagnostics/diagnostic.ts';
import { fileOf, pathFrom, type Region, regionOf } from '../file-places.ts';
import type { ReportContext } from '../report.ts';
import { toSentence, toSentences } from '../sentences.ts';
import { onLines, onOneLine } from '../visible-text.ts';
import { heaviestFirst } from '../weight.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * Findings as workflow commands, which GitHub Actions shows beside the lines of a pull request. It shows ten errors
 * and ten warnings a step, so the heaviest come first.
 */
export function reportGithub(findings: readonly Diagnostic[], { language, folder }: ReportContext): string {
  return heaviestFirst(findings)
    .map((finding) => {
      const { type, severity, span, related } = finding;
      const phrased = phrase(finding, language);
      const properties = Object.entries({
        file: fileOf(finding, folder),
        ...(span === undefined ? {} : placeOf(regionOf(span))),
        title: `${type.code} ${onOneLine(phrased.message)}`,
      }).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
      const others = related.map(({ span: place, label }) => {
        const { line } = place.file.position(place.start);
        return `${pathFrom(folder, place.file.path)}:${line}: ${toSentence(label[language])}`;
      });
      const text = onLines([toSentences(phrased), ...others].join('\n')).join('\n');
      return `::${commands[severity]} ${properties.join(',')}::${escapeData(text)}\n`;
    })
    .join('');
}

/** GitHub takes columns only for a place on one line, and counts the last column in. */
function placeOf({ line, column, endLine, endColumn }: Region): Readonly<Record<string, number>> {
  return line === endLine
    ? { line, endLine, col: column, endColumn: Math.max(endColumn - 1, column) }
    : { line, endLine };
}

/** Source: actions/toolkit, packages/core/src/command.ts. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
