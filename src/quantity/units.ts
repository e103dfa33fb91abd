import { type Rational, rational } from './rational.ts';

/**
 * Every unit, one line each: canonical name, dimension, factor to the base of its dimension as a fraction, names.
 * The first two names of a language are its singular and plural; the rest are spellings that are read but not printed.
 * A name of one letter, or one listed under `exactly`, is read in that case only (`kW` against `kw`, `Mb` against `MB`).
 *
 * Units convert into each other only inside a dimension, so anything that is not always the same length has its own:
 * a month is not 30 days, a working day is not 8 hours, and one score scale says nothing about another.
 */
const table = [
  // Time on the clock, in seconds. A week has 7 days; a day has 24 hours.
  {
    name: 'microsecond',
    dimension: 'time',
    factor: [1, 1_000_000],
    nl: ['microseconde', 'microseconden'],
    en: ['microsecond', 'microseconds', 'µs', 'μs'],
  },
  {
    name: 'millisecond',
    dimension: 'time',
    factor: [1, 1000],
    nl: ['milliseconde', 'milliseconden'],
    en: ['millisecond', 'milliseconds', 'ms', 'msec'],
  },
  {
    name: 'second',
    dimension: 'time',
    factor: [1, 1],
    nl: ['seconde', 'seconden', 'sec', 'secs'],
    en: ['second', 'seconds', 's'],
  },
  {
    name: 'minute',
    dimension: 'time',
    factor: [60, 1],
    nl: ['minuut', 'minuten', 'min', 'minuutje'],
    en: ['minute', 'minutes', 'mins'],
  },
  {
    name: 'quarter-hour',
    dimension: 'time',
    factor: [900, 1],
    nl: ['kwartier', 'kwartieren'],
    en: ['quarter-hour', 'quarter-hours'],
  },
  {
    name: 'hour',
    dimension: 'time',
    factor: [3600, 1],
    nl: ['uur', 'uren', 'u', 'uurs', 'klokuren', 'klokuur'],
    en: ['hour', 'hours', 'h', 'hr', 'hrs'],
  },
  {
    name: 'day',
    dimension: 'time',
    factor: [86_400, 1],
    nl: ['dag', 'dagen', 'dgn', 'dg', 'kalenderdag', 'kalenderdagen', 'etmaal', 'etmalen', 'daags', 'daagse'],
    en: ['day', 'days', 'd', 'calendar day', 'calendar days'],
  },
  {
    name: 'week',
    dimension: 'time',
    factor: [604_800, 1],
    nl: ['week', 'weken', 'wk', 'wkn', 'weekse', 'kalenderweek', 'kalenderweken'],
    en: ['week', 'weeks', 'wks'],
  },
  // Time on the calendar, in months: a month has 28 to 31 days, so it never converts into days.
  {
    name: 'month',
    dimension: 'calendar-time',
    factor: [1, 1],
    nl: ['maand', 'maanden', 'mnd', 'mnden', 'mndn', 'mdn', 'kalendermaand', 'kalendermaanden'],
    en: ['month', 'months', 'calendar month', 'calendar months'],
  },
  {
    name: 'quarter',
    dimension: 'calendar-time',
    factor: [3, 1],
    nl: ['kwartaal', 'kwartalen', 'kwrt', 'kw'],
    en: ['quarter', 'quarters'],
  },
  {
    name: 'half-year',
    dimension: 'calendar-time',
    factor: [6, 1],
    nl: ['halfjaar', 'halfjaren'],
    en: ['half-year', 'half-years'],
  },
  {
    name: 'year',
    dimension: 'calendar-time',
    factor: [12, 1],
    nl: ['jaar', 'jaren', 'jr', 'jrn', 'kalenderjaar', 'kalenderjaren', 'contractjaar', 'jarig', 'jarige'],
    en: ['year', 'years', 'yr', 'yrs'],
  },
  // Working time: five working days are a week only without holidays, and nobody may assume eight hours a day.
  {
    name: 'working-day',
    dimension: 'working-day',
    factor: [1, 1],
    nl: ['werkdag', 'werkdagen', 'wd', 'werkdgn'],
    en: ['working day', 'working days', 'business day', 'business days', 'workday', 'workdays'],
  },
  {
    name: 'working-hour',
    dimension: 'working-hour',
    factor: [1, 1],
    nl: ['werkuur', 'werkuren', 'kantooruur', 'kantooruren'],
    en: ['working hour', 'working hours', 'business hour', 'business hours', 'office hour', 'office hours'],
  },
  {
    name: 'person-hour',
    dimension: 'person-hour',
    factor: [1, 1],
    nl: ['mensuur', 'mensuren', 'manuur', 'manuren'],
    en: ['person hour', 'person hours', 'man hour', 'man hours'],
  },
  {
    name: 'person-day',
    dimension: 'person-day',
    factor: [1, 1],
    nl: ['mensdag', 'mensdagen', 'mandag', 'mandagen'],
    en: ['person day', 'person days', 'man day', 'man days'],
  },
  {
    name: 'fte',
    dimension: 'staffing',
    factor: [1, 1],
    nl: ['fte', 'fte', "fte's", 'fte’s'],
    en: ['FTE', 'FTE', 'ftes'],
  },
  // Shares of a whole.
  {
    name: 'percent',
    dimension: 'ratio',
    factor: [1, 100],
    nl: ['%', '%', 'procent', 'pct'],
    en: ['%', '%', 'percent', 'per cent'],
  },
  {
    name: 'permille',
    dimension: 'ratio',
    factor: [1, 1000],
    nl: ['‰', '‰', 'promille'],
    en: ['‰', '‰', 'permille', 'per mille'],
  },
  { name: 'fraction', dimension: 'ratio', factor: [1, 1], nl: [], en: [] },
  {
    name: 'percentage-point',
    dimension: 'ratio-difference',
    factor: [1, 100],
    nl: ['procentpunt', 'procentpunten'],
    en: ['percentage point', 'percentage points'],
  },
  { name: 'parts-per-million', dimension: 'concentration', factor: [1, 1], nl: ['ppm', 'ppm'], en: ['ppm', 'ppm'] },
  // Money.
  {
    name: 'euro',
    dimension: 'money',
    factor: [1, 1],
    nl: ['€', '€', 'euro', "euro's", 'euro’s', 'eur'],
    en: ['€', '€', 'euros'],
  },
  {
    name: 'euro-cent',
    dimension: 'money',
    factor: [1, 100],
    nl: ['eurocent', 'eurocent', 'eurocenten'],
    en: ['euro cent', 'euro cents', 'eurocents'],
  },
  // What is counted, and how often something happens (the period stands in `per`).
  { name: 'count', dimension: 'count', factor: [1, 1], nl: ['stuk', 'stuks', 'st'], en: ['piece', 'pieces', 'pcs'] },
  {
    name: 'times',
    dimension: 'frequency',
    factor: [1, 1],
    nl: ['keer', 'keer', 'x', '×', 'maal', 'keren'],
    en: ['times', 'times'],
  },
  { name: 'service-window', dimension: 'service-window', factor: [1, 1], nl: [], en: [] },
  // Scores: every scale is its own dimension.
  { name: 'net-promoter-score', dimension: 'net-promoter-score', factor: [1, 1], nl: [], en: [] },
  { name: 'customer-satisfaction-score', dimension: 'customer-satisfaction-score', factor: [1, 1], nl: [], en: [] },
  { name: 'grade', dimension: 'grade', factor: [1, 1], nl: [], en: [] },
  { name: 'score', dimension: 'score', factor: [1, 1], nl: [], en: [] },
  { name: 'point', dimension: 'points', factor: [1, 1], nl: ['punt', 'punten'], en: ['point', 'points', 'pts'] },
  { name: 'star', dimension: 'stars', factor: [1, 1], nl: ['ster', 'sterren'], en: ['star', 'stars'] },
  // Places on a time line: a number after `dag`, `week`, `maand`, `kwartaal`, `jaar`; a date; a time of day in minutes.
  { name: 'day-number', dimension: 'day-number', factor: [1, 1], nl: [], en: [] },
  { name: 'working-day-number', dimension: 'working-day-number', factor: [1, 1], nl: [], en: [] },
  { name: 'week-number', dimension: 'week-number', factor: [1, 1], nl: [], en: [] },
  { name: 'month-number', dimension: 'month-number', factor: [1, 1], nl: [], en: [] },
  { name: 'quarter-number', dimension: 'quarter-number', factor: [1, 1], nl: [], en: [] },
  { name: 'year-number', dimension: 'year-number', factor: [1, 1], nl: [], en: [] },
  { name: 'date', dimension: 'date', factor: [1, 1], nl: [], en: [] },
  { name: 'time-of-day', dimension: 'time-of-day', factor: [1, 1], nl: [], en: [] },
  // Physical amounts.
  {
    name: 'millimetre',
    dimension: 'length',
    factor: [1, 1000],
    nl: ['millimeter', 'millimeter', 'millimeters'],
    en: ['millimetre', 'millimetres', 'mm'],
  },
  {
    name: 'centimetre',
    dimension: 'length',
    factor: [1, 100],
    nl: ['centimeter', 'centimeter', 'centimeters'],
    en: ['centimetre', 'centimetres', 'cm'],
  },
  {
    name: 'metre',
    dimension: 'length',
    factor: [1, 1],
    nl: ['meter', 'meter', 'meters'],
    en: ['metre', 'metres', 'm'],
  },
  {
    name: 'kilometre',
    dimension: 'length',
    factor: [1000, 1],
    nl: ['kilometer', 'kilometer', 'kilometers'],
    en: ['kilometre', 'kilometres', 'km'],
  },
  {
    name: 'square-metre',
    dimension: 'area',
    factor: [1, 1],
    nl: ['m²', 'm²', 'm2', 'vierkante meter'],
    en: ['m²', 'm²', 'square metre', 'square metres'],
  },
  {
    name: 'hectare',
    dimension: 'area',
    factor: [10_000, 1],
    nl: ['hectare', 'hectare', 'ha'],
    en: ['hectare', 'hectares'],
  },
  {
    name: 'square-kilometre',
    dimension: 'area',
    factor: [1_000_000, 1],
    nl: ['km²', 'km²', 'km2'],
    en: ['km²', 'km²'],
  },
  {
    name: 'litre',
    dimension: 'volume',
    factor: [1, 1000],
    nl: ['liter', 'liter', 'liters', 'l', 'L'],
    en: ['litre', 'litres'],
  },
  {
    name: 'cubic-metre',
    dimension: 'volume',
    factor: [1, 1],
    nl: ['m³', 'm³', 'm3', 'kuub'],
    en: ['m³', 'm³', 'cubic metre', 'cubic metres'],
  },
  { name: 'gram', dimension: 'mass', factor: [1, 1000], nl: ['gram', 'gram', 'g'], en: ['gram', 'grams'] },
  {
    name: 'kilogram',
    dimension: 'mass',
    factor: [1, 1],
    nl: ['kilogram', 'kilogram', 'kg', 'kilo'],
    en: ['kilogram', 'kilograms'],
  },
  {
    name: 'tonne',
    dimension: 'mass',
    factor: [1000, 1],
    nl: ['ton', 'ton', 'tonnen'],
    en: ['tonne', 'tonnes', 'tons'],
  },
  { name: 'decibel', dimension: 'sound', factor: [1, 1], nl: ['dB', 'dB', 'decibel'], en: ['dB', 'dB', 'decibels'] },
  { name: 'lux', dimension: 'illuminance', factor: [1, 1], nl: ['lux', 'lux'], en: ['lux', 'lux'] },
  {
    name: 'degree-celsius',
    dimension: 'temperature',
    factor: [1, 1],
    nl: ['°C', '°C', 'graden', 'graden celsius'],
    en: ['°C', '°C', 'degrees', 'degrees celsius'],
  },
  { name: 'watt', dimension: 'power', factor: [1, 1], nl: ['watt', 'watt', 'W'], en: ['watt', 'watts'] },
  {
    name: 'kilowatt',
    dimension: 'power',
    factor: [1000, 1],
    nl: ['kilowatt', 'kilowatt'],
    en: ['kilowatt', 'kilowatts'],
    exactly: ['kW'],
  },
  {
    name: 'megawatt',
    dimension: 'power',
    factor: [1_000_000, 1],
    nl: ['megawatt', 'megawatt'],
    en: ['megawatt', 'megawatts'],
    exactly: ['MW'],
  },
  { name: 'kilowatt-hour', dimension: 'energy', factor: [1, 1], nl: ['kWh', 'kWh', 'kilowattuur'], en: ['kWh', 'kWh'] },
  {
    name: 'megawatt-hour',
    dimension: 'energy',
    factor: [1000, 1],
    nl: ['MWh', 'MWh', 'megawattuur'],
    en: ['MWh', 'MWh'],
  },
  { name: 'hertz', dimension: 'oscillation', factor: [1, 1], nl: ['hertz', 'hertz', 'Hz'], en: ['hertz', 'hertz'] },
  { name: 'typographic-point', dimension: 'type-size', factor: [1, 1], nl: ['pt', 'pt', 'pts.'], en: ['pt', 'pt'] },
  { name: 'pixel', dimension: 'screen-size', factor: [1, 1], nl: ['pixel', 'pixels', 'px'], en: ['pixel', 'pixels'] },
  { name: 'byte', dimension: 'data', factor: [1, 1], nl: ['byte', 'bytes'], en: ['byte', 'bytes'] },
  {
    name: 'kilobyte',
    dimension: 'data',
    factor: [1000, 1],
    nl: ['kB', 'kB', 'kilobyte', 'kilobytes'],
    en: ['kB', 'kB'],
  },
  {
    name: 'megabyte',
    dimension: 'data',
    factor: [1_000_000, 1],
    nl: ['MB', 'MB', 'megabyte', 'megabytes'],
    en: ['MB', 'MB'],
  },
  {
    name: 'gigabyte',
    dimension: 'data',
    factor: [1_000_000_000, 1],
    nl: ['GB', 'GB', 'gigabyte', 'gigabytes'],
    en: ['GB', 'GB'],
  },
  {
    name: 'terabyte',
    dimension: 'data',
    factor: [1_000_000_000_000, 1],
    nl: ['TB', 'TB', 'terabyte', 'terabytes'],
    en: ['TB', 'TB'],
  },
  {
    name: 'megabit-per-second',
    dimension: 'data-rate',
    factor: [1, 1],
    nl: ['Mbps', 'Mbps', 'mbit'],
    en: ['Mbps', 'Mbps'],
    exactly: ['Mb'],
  },
  {
    name: 'gigabit-per-second',
    dimension: 'data-rate',
    factor: [1000, 1],
    nl: ['Gbps', 'Gbps', 'gbit'],
    en: ['Gbps', 'Gbps'],
    exactly: ['Gb'],
  },
] as const satisfies readonly UnitEntry[];

interface UnitEntry {
  readonly name: string;
  readonly dimension: string;
  readonly factor: readonly [number, number];
  readonly nl: readonly string[];
  readonly en: readonly string[];
  readonly exactly?: readonly string[];
}

/** The canonical name of a unit. */
export type UnitName = (typeof table)[number]['name'];

/** What a unit measures; two quantities can be compared only when their dimensions are equal. */
export type Dimension = (typeof table)[number]['dimension'];

/** A unit of measure. */
export interface Unit {
  readonly name: UnitName;
  readonly dimension: Dimension;
  /** How many of the base unit of the dimension one of these is (time: seconds; calendar time: months; ratio: 1). */
  readonly factor: Rational;
}

const byName = new Map<UnitName, Unit>();
const byExactSpelling = new Map<string, Unit>();
const bySpelling = new Map<string, Unit>();
const printed = new Map<UnitName, Readonly<Record<'nl' | 'en', readonly [string, string]>>>();

for (const entry of table as readonly (UnitEntry & { name: UnitName; dimension: Dimension })[]) {
  const unit: Unit = { name: entry.name, dimension: entry.dimension, factor: rational(...entry.factor) };
  byName.set(entry.name, unit);
  for (const spelling of [...entry.nl, ...entry.en]) {
    byExactSpelling.set(spelling, unit);
    const key = spelling.toLowerCase();
    if (key.length > 1 && !bySpelling.has(key)) bySpelling.set(key, unit);
  }
  for (const spelling of entry.exactly ?? []) byExactSpelling.set(spelling, unit);
  const pair = (names: readonly string[]): readonly [string, string] => [names[0] ?? '', names[1] ?? ''];
  printed.set(entry.name, { nl: pair(entry.nl), en: pair(entry.en) });
}

/** The unit with a canonical name. */
export function unitNamed(name: UnitName): Unit {
  return byName.get(name) as Unit;
}

/** The unit that a spelling stands for (`dgn`, `kWh`, `working days`), or undefined. */
export function unitSpelled(spelling: string): Unit | undefined {
  return byExactSpelling.get(spelling) ?? bySpelling.get(spelling.toLowerCase());
}

/** How a unit is printed: singular and plural; both empty when the unit is not a word after the number. */
export function unitWords(name: UnitName, language: 'nl' | 'en'): readonly [singular: string, plural: string] {
  return printed.get(name)?.[language] ?? ['', ''];
}

/** All canonical names, in the order of the table. */
export const unitNames: readonly UnitName[] = table.map((entry) => entry.name);
