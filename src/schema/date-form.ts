const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const englishMonths = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const dayFirst = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/u;
const yearFirst = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/u;
const withMonthName = /^(\d{1,2})[- ]([a-z]+)\.?[- ](\d{4})$/u;

/**
 * A day as people write it, in the form year-month-day: `31-12-2026`, `31 december 2026` and `2026/12/31` are all
 * `2026-12-31`. The day comes before the month, as everywhere in Europe. Undefined when it is no day.
 */
export function toIsoDate(text: string): string | undefined {
  const plain = text.trim().toLowerCase();
  const year = yearFirst.exec(plain);
  if (year !== null) return isoDate(year[1], Number(year[2]), Number(year[3]));
  const day = dayFirst.exec(plain);
  if (day !== null) return isoDate(day[3], Number(day[2]), Number(day[1]));
  const named = withMonthName.exec(plain);
  if (named !== null) return isoDate(named[3], monthNumber(named[2] ?? ''), Number(named[1]));
  return undefined;
}

function isoDate(year: string | undefined, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** 1 to 12, or 0 when there is no such month; three letters are enough. */
function monthNumber(name: string): number {
  if (name.length < 3) return 0;
  const short = name === 'mrt' ? 'maa' : name;
  const isMonth = (month: string): boolean => month.startsWith(short);
  return months.findIndex(isMonth) + 1 || englishMonths.findIndex(isMonth) + 1;
}
