import { type Diagnostic, inReadingOrder, phrase } from '../../diagnostics/diagnostic.ts';
import { families, isOfFamily } from '../families.ts';
import { fileOf } from '../file-places.ts';
import type { ReportContext } from '../report.ts';
import { toSentences } from '../sentences.ts';
import { onLines, onOneLine } from '../visible-text.ts';
import { reportWords } from '../words.ts';

type Outcome = 'failure' | 'error' | 'passed';

/**
 * Findings as a JUnit report, the form of test results that every build server reads: a suite a family of findings. A
 * finding that makes the check fail is a failed test, trouble outside the bid is an error, any other is a test that
 * passed with its text as output. A family in which nothing was found has one test that passed.
 */
export function reportJunit(findings: readonly Diagnostic[], context: ReportContext): string {
  const { language } = context;
  const suites = families.map((family) => {
    const found = inReadingOrder(findings.filter(({ type }) => isOfFamily(type, family)));
    const title = family.title[language];
    const clean = `    <testcase ${attributes({ name: reportWords[language].nothingFound, classname: `emvi.${title}`, time: 0 })}/>`;
    return {
      found,
      lines: [
        `  <testsuite ${attributes({ name: title, ...countsOf(found, context), time: 0 })}>`,
        ...(found.length === 0 ? [clean] : found.flatMap((finding) => testOf(finding, title, context))),
        '  </testsuite>',
      ],
    };
  });
  const empty = suites.filter(({ found }) => found.length === 0).length;
  const { tests: _, ...counts } = countsOf(findings, context);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${attributes({ name: 'emvi', tests: findings.length + empty, ...counts, time: 0 })}>`,
    ...suites.flatMap(({ lines }) => lines),
    '</testsuites>',
    '',
  ].join('\n');
}

function testOf(finding: Diagnostic, title: string, context: ReportContext): string[] {
  const { language, folder } = context;
  const { type, span } = finding;
  const phrased = phrase(finding, language);
  const position = span?.file.position(span.start);
  const where = span?.file.where(span.start);
  const place =
    where === undefined
      ? [fileOf(finding, folder), ...(position === undefined ? [] : [position.line, position.column])].join(':')
      : `${fileOf(finding, folder)} › ${where}`;
  const name = onOneLine(`${type.code} ${place} ${phrased.message}`);
  const text = escapeXml(onLines(`${place}\n${toSentences(phrased)}`).join('\n'));
  const outcome = outcomeOf(finding, context);
  const message = attributes({ message: onOneLine(phrased.message), type: `${type.code} ${type.name}` });
  return [
    `    <testcase ${attributes({ name, classname: `emvi.${title}`, time: 0 })}>`,
    outcome === 'passed'
      ? `      <system-out>${text}</system-out>`
      : `      <${outcome} ${message}>${text}</${outcome}>`,
    '    </testcase>',
  ];
}

function outcomeOf(finding: Diagnostic, { fails }: ReportContext): Outcome {
  if (!fails(finding)) return 'passed';
  return finding.type.source === 'system' ? 'error' : 'failure';
}

function countsOf(found: readonly Diagnostic[], context: ReportContext): Readonly<Record<string, number>> {
  const outcomes = found.map((finding) => outcomeOf(finding, context));
  return {
    tests: Math.max(found.length, 1),
    failures: outcomes.filter((outcome) => outcome === 'failure').length,
    errors: outcomes.filter((outcome) => outcome === 'error').length,
    skipped: 0,
  };
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${escapeXml(String(value))}"`)
    .join(' ');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Controls were made visible before; two more code points may not stand in XML 1.0, not even as entities. */
function escapeXml(text: string): string {
  return text.replace(/[\ufffe\uffff]/gu, '\ufffd').replace(/[&<>"]/gu, (sign) => entities[sign] ?? sign);
}
