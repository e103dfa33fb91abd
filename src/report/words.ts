import type { Certainty, Consequence, Severity } from '../diagnostics/diagnostic.ts';
import type { InBoth } from '../text/language.ts';

/** The fixed words of the reports for people. */
export interface ReportWords {
  readonly severity: Readonly<Record<Severity, string>>;
  /** One and more than one. */
  readonly counted: Readonly<Record<Severity | 'file', readonly [string, string]>>;
  readonly consequence: Readonly<Record<Consequence, string>>;
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly why: string;
  readonly help: string;
  readonly explain: string;
  readonly and: string;
  readonly inFiles: string;
  readonly nothingFound: string;
  readonly passed: string;
  readonly failed: string;
  readonly more: (count: number) => string;
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
    },
    consequence: {
      exclusion: 'UITSLUITING: dit kan de hele inschrijving kosten',
      points: 'PUNTEN: dit kan punten kosten',
      tidiness: 'NETHEID: dit staat slordig',
    },
    certainty: { certain: '', presumed: ' (vermoeden)' },
    why: 'waarom',
    help: 'oplossing',
    explain: 'uitleg',
    and: 'en',
    inFiles: 'in',
    nothingFound: 'Niets gevonden.',
    passed: 'Controle geslaagd.',
    failed: 'Controle mislukt.',
    more: (count) => `… en nog ${count}: emvi check --all toont alles`,
  },
  en: {
    severity: { error: 'error', warning: 'warning', info: 'remark' },
    counted: {
      error: ['error', 'errors'],
      warning: ['warning', 'warnings'],
      info: ['remark', 'remarks'],
      file: ['file', 'files'],
    },
    consequence: {
      exclusion: 'EXCLUSION: this can cost you the whole bid',
      points: 'POINTS: this can cost you points',
      tidiness: 'TIDINESS: this looks careless',
    },
    certainty: { certain: '', presumed: ' (presumed)' },
    why: 'why',
    help: 'help',
    explain: 'explain',
    and: 'and',
    inFiles: 'in',
    nothingFound: 'Nothing found.',
    passed: 'Check passed.',
    failed: 'Check failed.',
    more: (count) => `… and ${count} more: emvi check --all shows everything`,
  },
};
