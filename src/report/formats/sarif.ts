import { type Diagnostic, inReadingOrder, phrase, type Severity } from '../../diagnostics/diagnostic.ts';
import type { InBoth, Language } from '../../text/language.ts';
import type { Span } from '../../text/source-file.ts';
import { fileOf, pathFrom, regionOf } from '../file-places.ts';
import { addressesIn, fingerprintsIn } from '../finding-addresses.ts';
import { toJsonText } from '../json-text.ts';
import type { ReportContext } from '../report.ts';
import { readRulePage } from '../rule-page.ts';
import { toSentence, toSentences } from '../sentences.ts';
import { version } from '../version.ts';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/**
 * Findings in the Static Analysis Results Interchange Format 2.1.0 (OASIS, 2020), which GitHub code scanning, Azure
 * DevOps and editors read. Paths are relative to the folder in which the command was given.
 */
export function reportSarif(findings: readonly Diagnostic[], context: ReportContext): string {
  const ordered = inReadingOrder(findings);
  const types = [...new Map(ordered.map(({ type }) => [type.code, type])).values()].sort((a, b) =>
    a.code < b.code ? -1 : 1,
  );
  const ruleIndex = new Map(types.map(({ code }, index) => [code, index]));
  const addressOf = addressesIn(context.bid);
  const fingerprints = fingerprintsIn(ordered, context.bid);
  return toJsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'emvi', version, rules: types.map((type) => toRule(type, context)) } },
        language: context.language,
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: !ordered.some(({ type }) => type.source === 'system') }],
        results: ordered.map((finding, index) => ({
          ...toResult(finding, context, addressOf(finding)),
          ruleIndex: ruleIndex.get(finding.type.code),
          partialFingerprints: { 'codeAndItem/v1': fingerprints[index] },
        })),
      },
    ],
  });
}

/** What is said once about all findings with a code; the texts come from its page. */
function toRule(type: Diagnostic['type'], { language, pageOf }: ReportContext): object {
  const page = pageOf(type.code);
  const texts: InBoth<string> = { nl: meaningOf(page, 'nl'), en: meaningOf(page, 'en') };
  const other = language === 'nl' ? 'en' : 'nl';
  return {
    id: type.code,
    name: type.name,
    shortDescription: { text: toSentence(type.name.replaceAll('-', ' ')) },
    fullDescription: { text: texts[language] },
    help: { text: `${texts[language]}\n\n${texts[other]}`, markdown: page },
    defaultConfiguration: { level: levels[type.severity] },
    properties: {
      consequence: type.consequence,
      certainty: type.certainty,
      texts,
      tags: [type.consequence],
    },
  };
}

/** What a page says a finding means, as one paragraph. */
function meaningOf(page: string, language: Language): string {
  return readRulePage(page, language).meaning.join(' ').replace(/\s+/gu, ' ').trim();
}

function toResult(finding: Diagnostic, { language, folder }: ReportContext, address: string | undefined): object {
  const { type, severity, certainty, span, related } = finding;
  const name = address ?? span?.file.where(span.start);
  const item = name === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: name }] };
  return {
    ruleId: type.code,
    level: levels[severity],
    message: { text: toSentences(phrase(finding, language)) },
    locations: [{ physicalLocation: toPlace(fileOf(finding, folder), span), ...item }],
    relatedLocations: related.map((place, index) => ({
      id: index + 1,
      physicalLocation: toPlace(pathFrom(folder, place.span.file.path), place.span),
      message: { text: toSentence(place.label[language]) },
    })),
    properties: {
      consequence: type.consequence,
      certainty,
      texts: { nl: phrase(finding, 'nl'), en: phrase(finding, 'en') },
    },
  };
}

function toPlace(path: string, span: Span | undefined): object {
  const artifactLocation = { uri: toRelativeUri(path), uriBaseId: '%SRCROOT%' };
  if (span === undefined) return { artifactLocation };
  const { line, column, endLine, endColumn } = regionOf(span);
  return {
    artifactLocation,
    region: {
      startLine: line,
      startColumn: column,
      endLine,
      endColumn,
      snippet: { text: span.file.text.slice(span.start, span.end) },
    },
  };
}

/** A path as a relative reference of RFC 3986; half of a surrogate pair has no UTF-8 form. */
function toRelativeUri(path: string): string {
  return path
    .split('/')
    .map((name) => encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd')))
    .join('/');
}
