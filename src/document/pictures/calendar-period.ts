import { rational } from '../../quantity/rational.ts';
import type { PhaseSpan } from '../../reading/days/phase-span.ts';
import { dayNumber } from '../../text/calendar.ts';

const months: readonly RegExp[] = [
  /^jan/u,
  /^feb/u,
  /^(?:maart|mrt|mar)/u,
  /^apr/u,
  /^(?:mei|may)/u,
  /^jun/u,
  /^jul/u,
  /^aug/u,
  /^sep/u,
  /^(?:okt|oct)/u,
  /^nov/u,
  /^dec/u,
];

const monthWords =
  'jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|mrt|mar(?:ch)?|apr(?:il)?|mei|may|juni?|june|juli?|july|aug(?:ustus|ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const moment = `(?:(${monthWords})\\.?|(?:Q|K)([1-4])|([1-4])e kwartaal|kwartaal ([1-4])|quarter ([1-4])) (\\d{4})`;
const wholeText = new RegExp(
  `^(?:(vanaf|from|sinds|since) )?${moment}(?: ?(?:[-–—]|t/m|tot en met|to|until|through) ?${moment})?$`,
  'iu',
);

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** A period of whole months or quarters of a year: `maart 2027`, `Q1 2027 – Q3 2027`, `from June 2027`; no other text. */
export function calendarPeriod(text: string | undefined): PhaseSpan | undefined {
  const match = text === undefined ? null : wholeText.exec(text.trim());
  if (match === null) return undefined;
  const [, opening, ...parts] = match;
  const [first, second] = [stretchOf(parts.slice(0, 6)), stretchOf(parts.slice(6))];
  if (first === undefined || (opening !== undefined && second !== undefined)) return undefined;
  const start = { unit: 'date', start: rational(first.first) } as const;
  return opening === undefined ? { ...start, end: rational((second ?? first).last) } : start;
}

function stretchOf([word, ...others]: readonly (string | undefined)[]): Stretch | undefined {
  const year = Number(others[4] ?? Number.NaN);
  if (Number.isNaN(year)) return undefined;
  const quarter = others.slice(0, 4).find((part) => part !== undefined);
  const isMonth = word !== undefined;
  const month = isMonth ? months.findIndex((name) => name.test(word.toLowerCase())) : (Number(quarter) - 1) * 3;
  return { first: firstDay(year, month), last: firstDay(year, month + (isMonth ? 1 : 3)) - 1 };
}

/** @param month counted from 0; 12 and more lie in the next year */
function firstDay(year: number, month: number): number {
  return dayNumber({ year: year + Math.floor(month / 12), month: (month % 12) + 1, day: 1 });
}
