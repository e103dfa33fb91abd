import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { createNodeHost } from '../../src/host/node-host.ts';
import { checkBid } from '../../src/pipeline/check-bid.ts';
import type { Span } from '../../src/text/source-file.ts';

let findings: readonly Diagnostic[] = [];

beforeAll(async () => {
  const folder = path.resolve('examples/digitale-dienstverlening');
  findings = (await checkBid(createNodeHost(), folder, { isStrict: false })).diagnostics;
});

const wordsAt = (span: Span | undefined): string => span?.file.text.slice(span.start, span.end) ?? '';
const lineAt = (span: Span | undefined): string =>
  span === undefined ? '' : span.file.lineText(span.file.position(span.start).line);
const placesOf = ({ span, related }: Diagnostic): readonly (Span | undefined)[] => [
  span,
  ...related.map((place) => place.span),
];

/** What a sharp reader finds in this plan and its dashboard: the code, the words pointed at, and words on the other line. */
const contradictions: readonly (readonly [what: string, code: string, words: string, other?: string])[] = [
  ['the KPI lets a tenth of the cases fail, the promise none', 'EMV403', '90% gehaald/maand', 'P1 15 min'],
  ['day and night for P2, but within office hours', 'EMV736', 'kantoortijden', '24/7 servicedesk'],
  ['onboarding in six weeks is go-live in six weeks elsewhere', 'EMV405', '≤6 weken', 'Onboarding binnen 6 weken'],
  ['no start of the six weeks', 'EMV310', '≤6 weken'],
  ['a steering group that meets each quarter decides within six weeks', 'EMV732', 'stuurgroep', 'per kwartaal'],
  ['certificates are asked, incident response is measured', 'EMV409', 'KPI-04', 'ISO 27001 en BIO'],
  ['exactly 90% meets the KPI and breaks the wish', 'EMV401', '≥90%', '>90% dekking'],
  ['exactly 80% meets the KPI and breaks the wish', 'EMV401', '≥80% gebruikers', '>80% geslaagd'],
  ['a reduction without the value to start from', 'EMV313', '-25% CO2'],
  ['only for P1 and P2', 'EMV402', 'P1/P2', 'binnen 10 werkdagen'],
  ['slower at peak hours', 'EMV402', '<400ms', '<300ms p95'],
  ['penalties are asked, meetings are measured', 'EMV409', 'KPI-12', 'boetemechanisme'],
  ['nothing happens between 95% and 100%', 'EMV315', '>5%', '100% endpoints'],
  ['a slip of the pen in the words of the buyer', 'EMV605', 'maandelijk'],
  ['the handover in thirty days is a runbook in thirty days elsewhere', 'EMV405', '≤30 dagen', 'overdracht binnen 30'],
  ['penalties in the text for other KPIs than in the table', 'EMV424', 'KPI-10', 'KPI-01'],
  ['a bonus that no KPI has', 'EMV426', 'onus'],
  ['every wish has risks, says the summary', 'EMV708', 'risico’s'],
  ['KPIs without an owner', 'EMV309', 'KPI-01'],
  ['monthly reports are promised, quarterly ones are planned', 'EMV734', 'maandelijkse rapportages', 'Kwartaal'],
  ['a sign that was left behind', 'EMV500', '>>>'],
  ['open points that are handed in', 'EMV501', 'I-01'],
  ...['B02', 'B03', 'B06', 'B08', 'B09', 'B11', 'B13'].map((id) => [`${id} is listed nowhere`, 'EMV206', id] as const),
  ...['Delivery Manager', 'MT', 'CISO', 'CI-coach', 'problem board'].map(
    (name) => [`nobody is called ${name}`, 'EMV730', name] as const,
  ),
];

const rows = contradictions.map(([what, code, words, other = '']) => [what, code, words, other] as const);

test.each(rows)('%s', (_, code, words, other) => {
  const found = findings.filter(({ type, span }) => type.code === code && wordsAt(span).includes(words));
  expect(found).not.toEqual([]);
  const elsewhere = found.flatMap(placesOf).map((span) => `${wordsAt(span)}\n${lineAt(span)}`);
  expect(elsewhere.filter((text) => text.includes(other))).not.toEqual([]);
});

describe('what looks like a contradiction and is none stays silent', () => {
  const comparing = /^EMV(?:40[0-9]|41[01]|42[0-8]|80)/u;
  const touching = (words: string): Diagnostic[] =>
    findings.filter(
      (finding) => comparing.test(finding.type.code) && placesOf(finding).some((span) => wordsAt(span).includes(words)),
    );

  test('one hour is sixty minutes', () => {
    expect(touching('≤60 min')).toEqual([]);
  });

  test('three years are thirty-six months', () => {
    expect(touching('36 maanden')).toEqual([]);
    expect(touching('3 jaar')).toEqual([]);
  });

  test('a quarter less CO2 is not a quarter of the car kilometres', () => {
    expect(touching('autokilometers')).toEqual([]);
  });
});
