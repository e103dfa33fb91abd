/** Within what time it is counted how often a norm was missed, before a sanction follows: `2 maanden <95% binnen 12 maanden`. */
import { numberWord } from '../quantity/number-words.ts';
import { asNumber } from '../quantity/rational.ts';
import { inSmallLetters } from '../text/small-letters.ts';

/** The time of a count, with where it stands in its text. */
export interface CountingWindow {
  /** Where the words of the time begin, with the word before them: at `binnen`. */
  readonly start: number;
  readonly end: number;
  readonly number: number;
  readonly unit: WindowUnit;
  /** The length in months; undefined for weeks and seasons, that no calendar makes months of. */
  readonly months: number | undefined;
  /** Whether only the least of the time is said: `na minimaal 12 maanden`. */
  readonly isFloor: boolean;
  /** The least months that the count takes: six for `2 kwartalen`; undefined where no periods are counted. */
  readonly needed: number | undefined;
}

/** A unit in which such a time is given, in the words of no language in particular. */
export type WindowUnit = 'week' | 'month' | 'quarter' | 'half-year' | 'year';

const numbers =
  'een|één|half|anderhalf|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|achttien|vierentwintig|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty-four';
/** Above twelve only periods are counted: `20 maanden binnen 6 maanden`. */
const counts =
  '[2-9]|1[0-2]|[1-9][0-9](?=\\s(?:kalender|contract)?(?:maanden|kwartalen|halfjaren|jaren|months|quarters|half-years|years)(?![a-zà-ɏ]))|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|two|three|four|five|six|seven|eight|nine|ten';
const again =
  'twice|tweemaal|driemaal|(?:tweede|derde|vierde|vijfde|second|third|fourth|fifth|opnieuw|herhaling|herhaald|again|repetition|recurrence)';
const floors = 'minimaal|ten\\sminste|tenminste|minstens|at\\sleast|a\\sminimum\\sof|no\\sless\\sthan';
const units =
  '(?:kalender|contract)?(?:weken|maanden|maand|kwartalen|kwartaal|halfjaar|halfjaren|jaar|jaren)|(?:(?:calendar|contract)\\s)?(?:weeks|months?|quarters?|half-years?|years?)';

const time = `(?<window>(?:binnen|in|within|over|na|after)\\s(?:(?<floor>${floors})\\s)?(?:(?<half>een\\shalf|a\\shalf|half\\san?)|(?<number>[0-9]{1,3}|${numbers}))\\s(?<unit>${units}))`;
/** A count, at most so much of other words, and the time: a full stop ends it, the one of `99.5%` does not. */
const windowOfCount = new RegExp(
  `(?<![a-zà-ɏ0-9.,<>≤≥-])(?:(?<count>${counts})\\s(?!(?:procent|percent|per cent|%))(?<counted>[a-zà-ɏ]+)|${again})(?<between>(?:[^;:→.\\n]|\\.[0-9]){0,70}?)\\s${time}(?![a-zà-ɏ-])`,
  'gu',
);
/** `Zakt de inzet binnen een half jaar twee maanden onder de norm`: the time goes before the periods that are counted. */
const windowBeforeCount = new RegExp(
  `(?<![a-zà-ɏ0-9.,-])${time}\\s(?:(?:in|gedurende|for|during)\\s)?(?<count>${counts})\\s(?<counted>(?:kalender|contract)?(?:maanden|kwartalen|halfjaren|jaren)|months|quarters|half-years|years)(?![a-zà-ɏ-])`,
  'gu',
);

const unitStems: readonly (readonly [stem: RegExp, unit: WindowUnit, months: number | undefined])[] = [
  [/wee?k/u, 'week', undefined],
  [/ma+nd|month/u, 'month', 1],
  [/kwarta+l|quarter/u, 'quarter', 3],
  [/half/u, 'half-year', 6],
  [/ja+r|year/u, 'year', 12],
];

/** The times within which a text counts what went wrong; those without a count before them are terms, and no such times. */
export function countingWindows(text: string): CountingWindow[] {
  const small = inSmallLetters(text);
  const found = [...small.matchAll(windowOfCount), ...small.matchAll(windowBeforeCount)];
  return found.flatMap(({ 0: whole, index, groups }): CountingWindow[] => {
    const {
      window = '',
      floor,
      half,
      number: written = '',
      unit: word = '',
      count,
      counted = '',
      between = '',
    } = groups ?? {};
    const number = half === undefined ? numberOf(written) : 1 / 2;
    const period = unitStems.find(([stem]) => stem.test(word));
    // `Na 3 maanden` alone is a moment, and so is what begins after a month that goes before it.
    const isMoment = /^(?:na|after)\s/u.test(window) && floor === undefined;
    if (number === undefined || period === undefined || isMoment || otherTerm.test(between)) return [];
    const [, unit, length] = period;
    const end = index + (whole.startsWith(window) ? window.length : whole.length);
    const many = count === undefined ? undefined : numberOf(count);
    const each = unitStems.find(([stem]) => stem.test(counted) && plural.test(counted))?.[2];
    return [
      {
        start: end - window.length,
        end,
        number,
        unit,
        months: length === undefined ? undefined : number * length,
        isFloor: floor !== undefined,
        needed: many === undefined || each === undefined ? undefined : many * each,
      },
    ];
  });
}

/** Another time between the two takes the count: `2 maanden na de start binnen 3 maanden`. */
const otherTerm = /(?<![a-zà-ɏ])(?:binnen|within|uiterlijk|na|after|before|vóór)\s/u;

/** `Maanden` and `months` are the periods that are counted; `maandrapporten` are things. */
const plural = /^(?:(?:kalender|contract)?(?:maanden|kwartalen|halfjaren|jaren)|months|quarters|half-years|years)$/u;

function numberOf(written: string): number | undefined {
  if (/^[0-9]/u.test(written)) return Number(written);
  if (/^(?:een|één|a|an)$/u.test(written)) return 1;
  const value = numberWord(written);
  return value === undefined ? undefined : asNumber(value);
}
