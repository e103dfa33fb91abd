/** What stands beside a rhythm and has a rhythm of its own: a day of the year, a report by its name, the end of a period. */
import { areDifferent, isRarer, isShorterThanMonth, type Rhythm, readRhythm } from '../../reading/rhythms/rhythm.ts';
import { guardPattern } from '../../text/guarded-pattern.ts';

/** Two pieces of a text that do not happen equally often, the second with its place. */
export interface AgainstItself {
  readonly here: string;
  readonly there: string;
  readonly start: number;
  readonly end: number;
}

/** The months of a year in both languages, as a piece of a pattern. */
export const month =
  '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october)';
const yearlyMoment = new RegExp(
  `^,?\\s(?:(?:steeds|telkens|altijd|always)\\s)?(?<opener>in|op|on|by|vóór|voor|uiterlijk(?:\\sop)?|before)\\s(?:(?<day>(?:de\\s|the\\s)?[0-9]{1,2}(?:e|st|nd|rd|th)?)\\s(?:of\\s)?)?${month}(?![a-zà-ɏ])(?!\\s(?:19|20)[0-9]{2}(?![0-9]|[.,][0-9])|\\s?[,/&–-]\\s?(?:(?:in|op)\\s)?(?:[0-9]{1,2}\\s)?${month}|\\s(?:en|of|and|or|tot|until|to|t/m)\\s)`,
  'iu',
);

/**
 * The day or month of a year that stands behind a rhythm of less than a year: `maandelijks in oktober`. Undefined for a
 * series of months, and for `wekelijks in december`, which is each week of that month.
 */
export function yearlyMomentBehind(text: string, end: number, rhythm: Rhythm): string | undefined {
  if (!isRarerThan(yearly, rhythm)) return undefined;
  const match = yearlyMoment.exec(text.slice(end, end + 60));
  if (match === null) return undefined;
  const isOnDay = match.groups?.['day'] !== undefined && /^(?:op|on|uiterlijk)/iu.test(match.groups['opener'] ?? '');
  return isShorterThanMonth(rhythm) && !isOnDay ? undefined : match[0].replace(/^,?\s/u, '');
}

const yearly = readRhythm('jaarlijks').rhythm;

function isRarerThan(one: Rhythm | undefined, other: Rhythm): boolean {
  return one !== undefined && areDifferent(one, other);
}

const newThing =
  /^\s(?:(?:ends|closes|eindigt|sluit\saf)\s(?:with|met)\s)?(?:een|a|an)\s(?:(?:nieuwe?|bijgewerkte?|new|updated)\s)?(?<name>(?:(?<dutch>week|maand|kwartaal|halfjaar|jaar)-?(?:plan|verslag|rapport|bericht|overzicht|overleg|gesprek|review|cijfer|evaluatie)|(?<english>weekly|monthly|quarterly|half-yearly|yearly|annual)\s(?:plan|report|review|overview|statement))[a-z]*)/iu;

/** What is made new with a rhythm that its name does not have: `elke maand een nieuw jaarplan`. */
export function namedBehind(text: string, end: number, rhythm: Rhythm): string | undefined {
  const groups = newThing.exec(text.slice(end, end + 60))?.groups;
  if (groups === undefined) return undefined;
  const named = rhythmNamed(groups['dutch'], groups['english']);
  return named !== undefined && areDifferent(named, rhythm) ? groups['name'] : undefined;
}

const reportNamed = guardPattern(
  'rapport|verslag|bericht|overzicht|cijfer|staat|analyse|report|overview|statement|figure|analysis',
  /(?<![a-zà-ɏ-])(?:(?<dutch>week|maand|kwartaal|halfjaar|jaar)-?(?:rapport|verslag|bericht|overzicht|cijfer|staat|analyse)[a-z]*|(?<english>weekly|monthly|quarterly|half-yearly|yearly|annual)\s(?:(?:report|overview|statement|figure)s?|analysis))(?![a-zà-ɏ])/giu,
);
const endOfPeriod =
  /\s(?:(?:na|after|following)\s(?:(?:(?:de\s)?afloop|(?:het\s)?eind(?:e)?|(?:de\s)?(?:af)?sluiting|the end|the close)\s(?:van|of)\s)?|of the (?:end|close) of\s)(?:het|de|elk|elke|ieder|iedere|the|each|every)\s(?:kalender|contract|boek|school|calendar\s|contract\s)?(?<period>week|maand|kwartaal|halfjaar|jaar|month|quarter|half-year|year)(?![a-zà-ɏ])|\s(?:van|in|of|during)\s(?:de|het|the)\s(?:volgende|daaropvolgende|erop\svolgende|next|following)\s(?:kalender|calendar\s)?(?<next>week|maand|kwartaal|halfjaar|jaar|month|quarter|half-year|year)(?![a-zà-ɏ])/iu;

/**
 * The reports that are due at the end of another period than their name says: `de kwartaalrapportage uiterlijk op de 10e
 * werkdag na afloop van het jaar`.
 */
export function termsOfReports(text: string): AgainstItself[] {
  const names = [...reportNamed.matchAll(text)];
  return names.flatMap((match, index): AgainstItself[] => {
    const from = match.index + match[0].length;
    const behind =
      text.slice(from, Math.min(names[index + 1]?.index ?? text.length, from + farthest)).split(/[.;]\s/u, 1)[0] ?? '';
    const term = endOfPeriod.exec(behind);
    const named = rhythmNamed(match.groups?.['dutch'], match.groups?.['english']);
    const next = term?.groups?.['next'];
    const due = readRhythm(`per ${next ?? term?.groups?.['period'] ?? ''}`).rhythm;
    if (term === null || named === undefined || due === undefined || !areDifferent(named, due)) return [];
    // What is about a quarter comes in the next month; what is about a month is not left until the next quarter.
    if (next !== undefined && isRarer(named, due)) return [];
    const start = from + term.index + 1;
    return [{ here: match[0], there: term[0].trim(), start, end: from + term.index + term[0].length }];
  });
}

/** A report that a text names with its rhythm: `maandrapporten`, `quarterly report`. */
export interface NamedReport {
  readonly name: string;
  readonly rhythm: Rhythm;
  readonly start: number;
  readonly end: number;
}

/** The reports in a text that have their rhythm in their name. */
export function reportsNamed(text: string): NamedReport[] {
  return [...reportNamed.matchAll(text)].flatMap((match): NamedReport[] => {
    const rhythm = rhythmNamed(match.groups?.['dutch'], match.groups?.['english']);
    return rhythm === undefined
      ? []
      : [{ name: match[0], rhythm, start: match.index, end: match.index + match[0].length }];
  });
}

/** Further on the term is of something else. */
const farthest = 90;

function rhythmNamed(dutch: string | undefined, english: string | undefined): Rhythm | undefined {
  if (dutch !== undefined) return readRhythm(`per ${dutch}`).rhythm;
  const adverb = english?.toLowerCase() === 'annual' ? 'yearly' : (english ?? '');
  return readRhythm(adverb).rhythm;
}
