import type { Certainty, Consequence, Severity } from '../diagnostics/diagnostic.ts';
import type { CoverageGap } from '../model/coverage.ts';
import type { InBoth } from '../text/language.ts';

/** One and more than one. */
type Noun = readonly [one: string, many: string];

/** The fixed words of the reports for people. */
export interface ReportWords {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly counted: Readonly<Record<Severity | 'file' | 'finding', Noun>>;
  readonly consequence: Readonly<Record<Consequence, string>>;
  /** What a consequence means for the bidder. */
  readonly cost: Readonly<Record<Consequence, string>>;
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly why: string;
  readonly help: string;
  readonly explain: string;
  readonly and: string;
  readonly inFiles: string;
  readonly nothingFound: string;
  readonly passed: string;
  readonly failed: string;
  readonly place: string;
  readonly found: string;
  readonly also: string;
  readonly more: (count: number) => string;
  /** The same, with how to see them. */
  readonly hidden: (count: number) => string;
  /** More findings of the kind that is on the screen. */
  readonly further: (count: number) => string;
  /** More findings than those of which something is said. */
  readonly beyond: (count: number) => string;
  readonly allFindings: (count: number) => string;
  readonly suppressed: (count: number) => string;
  readonly baseline: (hidden: number, solved: number) => string;
  /** How to see more; names a code that is on the screen. */
  readonly howToSeeMore: (code: string) => string;
  /** When the bid is handed in; the days are negative once that day has passed. */
  readonly closing: (days: number, date: string) => string;
  readonly open: (count: number, ids: string) => string;
  readonly coverage: (wishes: number, questions: number) => string;
  readonly covered: Readonly<Record<CoverageGap, (count: number) => string>>;
  readonly column: Readonly<Record<CoverageGap, string>>;
  readonly inWords: string;
  readonly hiddenRows: (withGaps: number, without: number) => string;
  /** Said once of what nothing that is scored has. */
  readonly noneWith: (gaps: readonly CoverageGap[]) => string;
}

/** A number with its noun: `1 fout`, `3 fouten`. */
export function counted(count: number, [one, many]: Noun): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The words in both languages. */
export const reportWords: InBoth<ReportWords> = {
  nl: {
    severity: { error: 'fout', warning: 'waarschuwing', info: 'opmerking' },
    counted: {
      error: ['fout', 'fouten'],
      warning: ['waarschuwing', 'waarschuwingen'],
      info: ['opmerking', 'opmerkingen'],
      file: ['bestand', 'bestanden'],
      finding: ['bevinding', 'bevindingen'],
    },
    consequence: { exclusion: 'UITSLUITING', points: 'PUNTEN', tidiness: 'NETHEID' },
    cost: {
      exclusion: 'kan de hele inschrijving kosten',
      points: 'kan punten kosten',
      tidiness: 'staat slordig',
    },
    certainty: { certain: '', presumed: ' (vermoeden)' },
    why: 'waarom',
    help: 'oplossing',
    explain: 'uitleg',
    and: 'en',
    inFiles: 'in',
    nothingFound: 'Geen bevindingen.',
    passed: 'Controle geslaagd.',
    failed: 'Controle mislukt.',
    place: 'plaats',
    found: 'bevinding',
    also: 'ook bij',
    more: (count) => `Nog ${counted(count, ['bevinding', 'bevindingen'])}`,
    hidden: (count) =>
      `Nog ${counted(count, ['bevinding', 'bevindingen'])} (alles: --all, tekst: --frames, uitleg: emvi explain):`,
    further: (count) => `en nog ${count}×`,
    beyond: (count) => `… en nog ${count}`,
    allFindings: (count) => `Alle bevindingen (${count})`,
    suppressed: (count) =>
      count === 1 ? '1 bevinding is met een reden stilgezet' : `${count} bevindingen zijn met een reden stilgezet`,
    baseline: (hidden, solved) =>
      `Beginstand: ${counted(hidden, ['bevinding', 'bevindingen'])} niet getoond, ${solved} opgelost`,
    howToSeeMore: (code) => `Meer: --all (alles), --frames (met tekst), emvi explain ${code} (uitleg)`,
    closing: (days, date) => {
      if (days < 0) return `Inlevertermijn ${counted(-days, ['dag', 'dagen'])} geleden verstreken, ${date}`;
      if (days === 0) return `Vandaag inleveren, ${date}`;
      return `Inleveren over ${counted(days, ['dag', 'dagen'])}, ${date}`;
    },
    open: (count, ids) => `Nog open: ${counted(count, ['benodigd gegeven', 'benodigde gegevens'])} (${ids})`,
    coverage: (wishes, questions) =>
      `Dekking van ${listOf(wishes, ['wens', 'wensen'], questions, ['vraag', 'vragen'], 'en')}`,
    covered: {
      kpis: (count) => `${count} met KPI`,
      risks: (count) => `${count} met risico`,
      evidence: (count) => `${count} met bewijs`,
    },
    column: { kpis: 'KPI', risks: 'risico', evidence: 'bewijs' },
    inWords: 'in woorden',
    noneWith: (gaps) => {
      const things = { kpis: 'KPI', risks: 'risico', evidence: 'bewijs' };
      return `geen enkele met ${gaps.map((gap) => things[gap]).join(' of ')}`;
    },
    hiddenRows: (withGaps, without) => `… en ${listOf(withGaps, ['met gaten'], without, ['zonder gaten'], 'en')}`,
  },
  en: {
    severity: { error: 'error', warning: 'warning', info: 'remark' },
    counted: {
      error: ['error', 'errors'],
      warning: ['warning', 'warnings'],
      info: ['remark', 'remarks'],
      file: ['file', 'files'],
      finding: ['finding', 'findings'],
    },
    consequence: { exclusion: 'EXCLUSION', points: 'POINTS', tidiness: 'TIDINESS' },
    cost: {
      exclusion: 'can cost you the whole bid',
      points: 'can cost you points',
      tidiness: 'looks careless',
    },
    certainty: { certain: '', presumed: ' (presumed)' },
    why: 'why',
    help: 'help',
    explain: 'explain',
    and: 'and',
    inFiles: 'in',
    nothingFound: 'No findings.',
    passed: 'Check passed.',
    failed: 'Check failed.',
    place: 'place',
    found: 'finding',
    also: 'also at',
    more: (count) => `${counted(count, ['more finding', 'more findings'])}`,
    hidden: (count) =>
      `${counted(count, ['more finding', 'more findings'])} (all: --all, text: --frames, reasons: emvi explain):`,
    further: (count) => `and ${count} more`,
    beyond: (count) => `… and ${count} more`,
    allFindings: (count) => `All findings (${count})`,
    suppressed: (count) =>
      count === 1 ? '1 finding is silenced with a reason' : `${count} findings are silenced with a reason`,
    baseline: (hidden, solved) => `Baseline: ${counted(hidden, ['finding', 'findings'])} not shown, ${solved} solved`,
    howToSeeMore: (code) => `More: --all (everything), --frames (with text), emvi explain ${code} (why)`,
    closing: (days, date) => {
      if (days < 0) return `Closed ${counted(-days, ['day', 'days'])} ago, on ${date}`;
      if (days === 0) return `Hand in today, ${date}`;
      return `Hand in by ${date}, ${counted(days, ['day', 'days'])} left`;
    },
    open: (count, ids) => `Still open: ${counted(count, ['required input', 'required inputs'])} (${ids})`,
    coverage: (wishes, questions) =>
      `Coverage of ${listOf(wishes, ['wish', 'wishes'], questions, ['question', 'questions'], 'and')}`,
    covered: {
      kpis: (count) => `${count} with a KPI`,
      risks: (count) => `${count} with a risk`,
      evidence: (count) => `${count} with evidence`,
    },
    column: { kpis: 'KPI', risks: 'risk', evidence: 'evidence' },
    inWords: 'in words',
    noneWith: (gaps) => {
      const things = { kpis: 'a KPI', risks: 'a risk', evidence: 'evidence' };
      return `none with ${gaps.map((gap) => things[gap]).join(' or ')}`;
    },
    hiddenRows: (withGaps, without) => `… and ${listOf(withGaps, ['with gaps'], without, ['without gaps'], 'and')}`,
  },
};

/** Two counts with their nouns, those that are not zero. */
function listOf(
  first: number,
  [one, many = one]: readonly [string, string?],
  second: number,
  [otherOne, otherMany = otherOne]: readonly [string, string?],
  and: string,
): string {
  const parts = [
    ...(first > 0 ? [counted(first, [one, many])] : []),
    ...(second > 0 ? [counted(second, [otherOne, otherMany])] : []),
  ];
  return parts.join(` ${and} `);
}
