/** The periods that the triggers of an escalation look at. */
import { parseQuantities } from '../../quantity/parse-quantities.ts';
import { rational } from '../../quantity/rational.ts';
import { type UnitName, unitNamed } from '../../quantity/units.ts';
import { periodRhythm, type Rhythm } from '../../reading/rhythms/rhythm.ts';
import { periodOf } from '../../reading/rhythms/rhythm-inside.ts';
import { barePeriods } from '../../reading/rhythms/rhythm-words.ts';
import { inSmallLetters } from '../../text/small-letters.ts';

/** A period in a part of a text: where the part begins, where the words of the period end, and where the part ends. */
export interface TriggerPeriod {
  readonly rhythm: Rhythm;
  readonly from: number;
  readonly end: number;
  readonly until: number;
}

const count = '(?:[2-9]|1[0-2]|twee|drie|vier|vijf|zes|two|three|four|five|six)';
const counted =
  '(?<unit>weken|maanden|kwartalen|halfjaren|(?:kalender|contract)?jaren|weeks|months|quarters|half-years|(?:(?:calendar|contract)\\s)?years)';
const inRow = new RegExp(
  `^(?:(?:bij|na|als|if|after|when)\\s)?${count}\\s(?:(?:van\\s)?(?:zulke|deze|die|opeenvolgende|achtereenvolgende|consecutive|successive|such)\\s)?${counted}(?=\\s(?:achter|op rij|na elkaar|in a row|running|binnen|within|in|onder|boven|beneden|minder|meer|lager|hoger|below|above|under|over|less|more|met|with|waarin)(?![a-zà-ɏ])|\\s?[<>≤≥]|$)`,
  'iu',
);
const inRowAnywhere =
  /(?<![a-zà-ɏ])(?<unit>weken|maanden|kwartalen|weeks|months|quarters)\s(?:achter elkaar|achtereen|op rij|na elkaar|in a row|running)(?![a-zà-ɏ])|(?<![a-zà-ɏ])consecutive\s(?<consecutive>weeks|months|quarters)(?![a-zà-ɏ])/iu;

const single: readonly (readonly [plural: RegExp, unit: UnitName])[] = [
  [/^we/iu, 'week'],
  [/^m/iu, 'month'],
  [/^[kq](?!alender)/iu, 'quarter'],
  [/^half/iu, 'half-year'],
  [/(?:jaren|years)$/iu, 'year'],
];

/** The period of which a trigger counts several: `Drie maanden achter elkaar`, `2 kwartalen onder 95% binnen 12 maanden`. */
export function countedPeriod(text: string): TriggerPeriod | undefined {
  const match = inRow.exec(text) ?? inRowAnywhere.exec(text);
  const word = match?.groups?.['unit'] ?? match?.groups?.['consecutive'] ?? '';
  const unit = single.find(([plural]) => plural.test(word))?.[1];
  const rhythm = unit === undefined ? undefined : rhythmOfOne(1, unit);
  if (match === null || rhythm === undefined) return undefined;
  const end = match.index + match[0].length;
  const row = rowBehind.exec(text.slice(end, end + 20))?.[0] ?? '';
  return { rhythm, from: 0, end: end + row.length, until: text.length };
}

const rowBehind = /^\s(?:achter elkaar|achtereen|op rij|na elkaar|in a row|running)/iu;

const opener =
  /^\s*(?:(?:1|een|één|eén|elke?|ieder[e]?|one|a|any|each)\s+)?(?:(?:calendar|contract|school|financial)\s)?([a-zà-ɏ-]+)/iu;

/** `Below 99.5% in a month`: the period behind the number, at the end of the trigger. */
const closer =
  /\s(?:in|per|over|binnen|within)\s(?:(?:1|een|één|elke?|ieder[e]?|one|a|any|each)\s)?(?:(?:calendar|contract|school|financial)\s)?([a-zà-ɏ-]+)\s*$/iu;

/** `Spoedbestellingen in een kwartaal onder 95%`: the period before the number. */
const before =
  /\s(?:in|per|over)\s(?:(?:1|een|één|elke?|ieder[e]?|one|a|any|each)\s)?(?:(?:calendar|contract|school|financial)\s)?([a-zà-ɏ-]+)(?=\s(?:onder|boven|beneden|minder|meer|lager|hoger|below|above|under|over|less|more|met|with|[<>≤≥]))/iu;

/** The period of which a trigger judges one: `Maand <97%`, `1 maand met …`, `Jaarlijks <97%`, `Below 97% in a month`. */
export function periodIn(text: string): TriggerPeriod | undefined {
  const nth = nthPeriod.exec(text);
  const bareNth = barePeriods.get(nth?.groups?.['period']?.toLowerCase() ?? '');
  const ofNth = bareNth === undefined ? undefined : rhythmOfOne(...bareNth);
  if (nth !== null && ofNth !== undefined) return { rhythm: ofNth, from: 0, end: nth[0].length, until: text.length };
  return bareIn(text, [opener, closer]) ?? writtenIn(text);
}

/** `Third month <95% within a contract year`: months are counted within a year. */
const nthPeriod =
  /^\s*(?:(?:vanaf|bij|from|at|after|na)\s)?(?:(?:een|de|elke|the|each|a)\s)?(?:tweede|derde|vierde|second|third|fourth|[2-4](?:e|de|nd|rd|th))\s(?<period>week|maand|kwartaal|month|quarter)(?![a-zà-ɏ-])/iu;

/** The periods of the parts of a trigger that has several: `Maand <99,2% of een paal <95% in een kwartaal`. */
export function periodOfPart(text: string): TriggerPeriod[] {
  let from = 0;
  return text.split(joints).flatMap((part, _index, parts): TriggerPeriod[] => {
    const start = text.indexOf(part, from);
    from = start + part.length;
    const found = bareIn(part, parts.length > 1 ? [opener, closer, before] : [before]);
    if (found === undefined) return [];
    return [{ rhythm: found.rhythm, from: start, end: start + found.end, until: from }];
  });
}

const joints = /,\s|\s(?:of|or|en|and)\s/u;

function bareIn(text: string, patterns: readonly RegExp[]): TriggerPeriod | undefined {
  for (const pattern of patterns) {
    // The pattern that ends in a period is slow on long texts that do not.
    if (pattern === closer && !endsInPeriod(text)) continue;
    const match = pattern.exec(text);
    const bare = barePeriods.get(match?.[1]?.toLowerCase() ?? '');
    const rhythm = bare === undefined ? undefined : rhythmOfOne(...bare);
    if (match !== null && rhythm !== undefined) {
      return { rhythm, from: 0, end: match.index + match[0].length, until: text.length };
    }
  }
  return undefined;
}

function endsInPeriod(text: string): boolean {
  const words = inSmallLetters(text).trimEnd();
  return [...barePeriods.keys()].some((period) => words.endsWith(period));
}

function writtenIn(text: string): TriggerPeriod | undefined {
  const [first] = parseQuantities(text);
  const period = first === undefined || first.start > 0 ? undefined : periodOf(first);
  const rhythm = period === undefined ? undefined : periodRhythm(period);
  return first === undefined || rhythm === undefined
    ? undefined
    : { rhythm, from: 0, end: first.end, until: text.length };
}

/** The period that closes a text behind a comma: `korting van € 250 per overschrijding, per kwartaal`. */
export function lastPeriod(text: string): TriggerPeriod | undefined {
  const match = /,\sper\s([a-zà-ɏ-]+)$/iu.exec(text.slice(-40).trimEnd());
  const bare = barePeriods.get(match?.[1]?.toLowerCase() ?? '');
  const rhythm = bare === undefined ? undefined : rhythmOfOne(...bare);
  if (match === null || rhythm === undefined) return undefined;
  const end = text.trimEnd().length;
  return { rhythm, from: end - match[0].length + 2, end, until: end };
}

/** The period over which a sanction is reckoned: `korting van € 2.500 per maand`, and not `met een maximum van € 10.000 per jaar`. */
export function sanctionPeriod(text: string): TriggerPeriod | undefined {
  const match = sanction.exec(text);
  const bare = barePeriods.get(match?.groups?.['period']?.toLowerCase() ?? '');
  const rhythm = bare === undefined ? undefined : rhythmOfOne(...bare);
  if (match === null || rhythm === undefined || capped.test(text.slice(0, match.index))) return undefined;
  const end = match.index + match[0].length;
  return { rhythm, from: match.index, end, until: end };
}

const sanction =
  /€\s?[0-9][0-9.,]{0,12}\s(?:per|a|an|for each|voor elke?)\s(?<period>(?:kalender|contract)?(?:maand|kwartaal|jaar)|halfjaar|month|quarter|half-year|year)(?![a-zà-ɏ-])/iu;
const capped =
  /(?<![a-zà-ɏ])(?:maximum|maximaal|max|hoogstens|ten hoogste|hooguit|plafond|tot|up to|at most|cap|capped)(?![a-zà-ɏ])/iu;

function rhythmOfOne(times: number, unit: UnitName): Rhythm | undefined {
  return periodRhythm({ kind: 'period', count: rational(times), unit: unitNamed(unit) });
}
