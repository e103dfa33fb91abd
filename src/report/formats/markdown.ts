import { type Diagnostic, phrase } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../text/source-file.ts';
import { fileOf, pathFrom } from '../file-places.ts';
import type { ReportContext } from '../report.ts';
import { toSentence } from '../sentences.ts';
import { countBySeverity, summariseCounts, unseenOf } from '../summary.ts';
import { onOneLine } from '../visible-text.ts';
import { consequences, heaviestFirst } from '../weight.ts';
import { type ReportWords, reportWords } from '../words.ts';

/** GitHub takes 65,536 characters in a comment. */
const mostCharacters = 60_000;

/**
 * Findings as Markdown for a comment on a pull request: the verdict, the counts by what they can cost, and every
 * finding in a part that unfolds.
 */
export function reportMarkdown(findings: readonly Diagnostic[], context: ReportContext): string {
  const { language, hasFailed, bid } = context;
  const words = reportWords[language];
  const verdict = `## ${hasFailed ? '❌' : '✅'} emvi: ${hasFailed ? words.failed : words.passed}`;
  const title = bid === undefined ? [] : [`**${escapeMarkdown(bid.manifest.title)}**`, ''];
  return [
    verdict,
    '',
    ...title,
    [summariseCounts(findings, language), ...unseenOf(context).map(toSentence)].join(' '),
    '',
    ...(findings.length === 0 ? [] : [...countTable(findings, words), '', ...details(findings, context, words)]),
  ].join('\n');
}

function countTable(findings: readonly Diagnostic[], words: ReportWords): string[] {
  const columns = (['error', 'warning', 'info'] as const).map((severity) => ({
    severity,
    title: words.counted[severity][1],
  }));
  return [
    `| | ${columns.map(({ title }) => title).join(' | ')} |`,
    '| --- | ---: | ---: | ---: |',
    ...consequences.map((consequence) => {
      const counts = countBySeverity(findings.filter(({ type }) => type.consequence === consequence));
      const cells = columns.map(({ severity }) => (counts[severity] === 0 ? '–' : counts[severity]));
      return `| **${words.consequence[consequence]}** ${words.cost[consequence]} | ${cells.join(' | ')} |`;
    }),
  ];
}

/** A table a consequence, the heaviest findings first, as many as a comment can hold. */
function details(findings: readonly Diagnostic[], context: ReportContext, words: ReportWords): string[] {
  const lines: string[] = [];
  let characters = 0;
  let left = findings.length;
  let consequence = '';
  for (const finding of heaviestFirst(findings)) {
    const row = rowOf(finding, context, words);
    characters += row.length;
    if (characters > mostCharacters) break;
    if (finding.type.consequence !== consequence) {
      consequence = finding.type.consequence;
      const heading = `**${words.consequence[finding.type.consequence]}**`;
      lines.push('', heading, '', `| | ${words.place} | ${words.found} | ${words.help} |`, '| --- | --- | --- | --- |');
    }
    lines.push(row);
    left -= 1;
  }
  const rest = left === 0 ? [] : ['', `${words.more(left)}.`];
  return [
    '<details>',
    `<summary>${words.allFindings(findings.length)}</summary>`,
    ...lines,
    ...rest,
    '',
    '</details>',
    '',
  ];
}

function rowOf(finding: Diagnostic, { language, folder }: ReportContext, words: ReportWords): string {
  const { type, severity, certainty, span, related } = finding;
  const { message, help } = phrase(finding, language);
  const place = (path: string, at: Span | undefined): string => {
    const where = at?.file.where(at.start);
    const spot = where === undefined ? (at === undefined ? '' : `:${at.file.position(at.start).line}`) : ` › ${where}`;
    return `\`${onOneLine(path + spot).replace(/[`|]/gu, '')}\``;
  };
  const places = [
    place(fileOf(finding, folder), span),
    ...related.map(({ span: other }) => place(pathFrom(folder, other.file.path), other)),
  ];
  const head = `${words.severity[severity]} ${type.code}${words.certainty[certainty]}`;
  return `| ${[head, places.join('<br>'), escapeMarkdown(toSentence(message)), escapeMarkdown(toSentence(help))].join(' | ')} |`;
}

/**
 * A text that reads as itself in a table cell. Backticks stay: in our sentences they stand around names of fields, and
 * between them only the cell's own mark needs care.
 */
function escapeMarkdown(text: string): string {
  return onOneLine(text)
    .split(/(`[^`]+`)/u)
    .map((part, index) => (index % 2 === 1 ? escapeCode(part) : escapeWords(part)))
    .join('');
}

function escapeCode(code: string): string {
  return code.replaceAll('|', '\\|');
}

function escapeWords(text: string): string {
  return text.replace(/[&<>|\\`*_[\]#~]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
