import type { UnitName } from './units.ts';

/** A count of units of time. */
export type Period = readonly [count: number, unit: UnitName];

/** Adverbs and adjectives; a Dutch adjective may end in -e. `maandelijk` is a frequent misspelling. */
export const adverbs: ReadonlyMap<string, Period> = new Map<string, Period>([
  ['dagelijks', [1, 'day']],
  ['wekelijks', [1, 'week']],
  ['tweewekelijks', [2, 'week']],
  ['twee-wekelijks', [2, 'week']],
  ['veertiendaags', [14, 'day']],
  ['driewekelijks', [3, 'week']],
  ['vierwekelijks', [4, 'week']],
  ['zeswekelijks', [6, 'week']],
  ['maandelijks', [1, 'month']],
  ['maandelijk', [1, 'month']],
  ['tweemaandelijks', [2, 'month']],
  ['driemaandelijks', [3, 'month']],
  ['zesmaandelijks', [6, 'month']],
  ['kwartaalsgewijs', [1, 'quarter']],
  ['kwartaalgewijs', [1, 'quarter']],
  ['kwartaalgewijze', [1, 'quarter']],
  ['halfjaarlijks', [1, 'half-year']],
  ['jaarlijks', [1, 'year']],
  ['tweejaarlijks', [2, 'year']],
  ['driejaarlijks', [3, 'year']],
  ['daily', [1, 'day']],
  ['weekly', [1, 'week']],
  ['fortnightly', [2, 'week']],
  ['bi-weekly', [2, 'week']],
  ['biweekly', [2, 'week']],
  ['monthly', [1, 'month']],
  ['bi-monthly', [2, 'month']],
  ['bimonthly', [2, 'month']],
  ['quarterly', [1, 'quarter']],
  ['half-yearly', [1, 'half-year']],
  ['semi-annual', [1, 'half-year']],
  ['semi-annually', [1, 'half-year']],
  ['yearly', [1, 'year']],
  ['annual', [1, 'year']],
  ['annually', [1, 'year']],
  ['qbr', [1, 'quarter']],
  ['qbrs', [1, 'quarter']],
  ["qbr's", [1, 'quarter']],
  ['qbr’s', [1, 'quarter']],
]);

/** English bi-weekly is both every two weeks and twice a week. */
export const ambiguousAdverbs = new Set(['bi-weekly', 'biweekly', 'bi-monthly', 'bimonthly']);

/** Frequencies that hold only when something happens. */
export const conditions = new Set([
  'indien nodig',
  'waar nodig',
  'wanneer nodig',
  'op aanvraag',
  'op verzoek',
  'op afroep',
  'desgewenst',
  'indien gewenst',
  'naar behoefte',
  'ad hoc',
  'ad-hoc',
  'as needed',
  'if needed',
  'when needed',
  'where needed',
  'if necessary',
  'on request',
  'on demand',
  'upon request',
]);

/** Things that happen an unknown number of times a year: `per sprint` is conditional. */
export const occasions = new Set([
  'sprint',
  'release',
  'iteratie',
  'iteration',
  'incident',
  'wijziging',
  'change',
  'melding',
  'project',
  'opdracht',
  'deployment',
]);

/** What is held or made periodically: the second half of `kwartaalreview` and `maandrapportage`. */
export const periodicThings =
  /^(?:rapport|report|review|audit|overleg|gesprek|evaluatie|meting|dashboard|cyclus|cijfer|check|controle|sessie|toets|verbeter|slm|nps|slr|update|vergadering|bijeenkomst|workshop)/u;
/** First halves of such words, the longest first. */
export const periodStems: readonly (readonly [string, UnitName])[] = [
  ['halfjaar', 'half-year'],
  ['kwartaal', 'quarter'],
  ['maand', 'month'],
  ['week', 'week'],
  ['jaar', 'year'],
  ['dag', 'day'],
];

/** Words before a period that make it a frequency. */
export const everyWords = new Set([
  'elke',
  'elk',
  'iedere',
  'ieder',
  'every',
  'each',
  'om de',
  'eens in de',
  'eens in het',
]);
/** Words that say how many times. */
export const onceWords: ReadonlyMap<string, number> = new Map([
  ['eens', 1],
  ['eenmaal', 1],
  ['éénmaal', 1],
  ['once', 1],
  ['tweemaal', 2],
  ['twice', 2],
  ['driemaal', 3],
  ['thrice', 3],
  ['viermaal', 4],
  ['vijfmaal', 5],
  ['zesmaal', 6],
  ['tienmaal', 10],
  ['twaalfmaal', 12],
]);
