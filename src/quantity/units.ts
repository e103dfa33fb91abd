import { type Rational, rational } from './rational.ts';

/**
 * Every unit, one line each: canonical name, dimension, factor to the base of its dimension as a fraction (above, below),
 * Dutch names, English names. The first two names of a language are its singular and plural; the rest are spellings that
 * are read but not printed. A name of one letter, or one that starts with `=`, is read in that case only (`kW`, not `kw`).
 *
 * Units convert into each other only inside a dimension, so anything that is not always the same length has its own:
 * a month is not 30 days, a working day is not 8 hours, and one score scale says nothing about another.
 */
const table = [
  // Time on the clock, in seconds. A week has 7 days; a day has 24 hours.
  ['microsecond', 'time', 1, 1_000_000, 'microseconde|microseconden', 'microsecond|microseconds|µs|μs'],
  ['millisecond', 'time', 1, 1000, 'milliseconde|milliseconden', 'millisecond|milliseconds|ms|msec'],
  ['second', 'time', 1, 1, 'seconde|seconden|sec|secs', 'second|seconds|s'],
  ['minute', 'time', 60, 1, 'minuut|minuten|min|minuutje', 'minute|minutes|mins'],
  ['quarter-hour', 'time', 900, 1, 'kwartier|kwartieren', 'quarter-hour|quarter-hours'],
  ['half-hour', 'time', 1800, 1, 'halfuur|halfuren|halfuurs', 'half-hour|half-hours'],
  ['hour', 'time', 3600, 1, 'uur|uren|u|uurs|klokuren|klokuur', 'hour|hours|h|hr|hrs'],
  [
    'day',
    'time',
    86_400,
    1,
    'dag|dagen|dgn|dg|kalenderdag|kalenderdagen|etmaal|etmalen|daags|daagse',
    'day|days|d|calendar day|calendar days',
  ],
  ['week', 'time', 604_800, 1, 'week|weken|wk|wkn|weekse|kalenderweek|kalenderweken', 'week|weeks|wks'],
  // Time on the calendar, in months: a month has 28 to 31 days, so it never converts into days.
  [
    'month',
    'calendar-time',
    1,
    1,
    'maand|maanden|mnd|mnden|mndn|mdn|kalendermaand|kalendermaanden',
    'month|months|calendar month|calendar months',
  ],
  ['quarter', 'calendar-time', 3, 1, 'kwartaal|kwartalen|kwrt|kw', 'quarter|quarters'],
  ['half-year', 'calendar-time', 6, 1, 'halfjaar|halfjaren', 'half-year|half-years'],
  [
    'year',
    'calendar-time',
    12,
    1,
    'jaar|jaren|jr|jrn|kalenderjaar|kalenderjaren|contractjaar|contractjaren|schooljaar|schooljaren|boekjaar|boekjaren|verzekeringsjaar|verzekeringsjaren|polisjaar|polisjaren|jarig|jarige',
    'year|years|yr|yrs|calendar year|calendar years|contract year|contract years|school year|school years|financial year|financial years|policy year|policy years|insurance year|insurance years',
  ],
  // Working time: five working days are a week only without holidays, and nobody may assume eight hours a day.
  [
    'working-day',
    'working-day',
    1,
    1,
    'werkdag|werkdagen|wd|werkdgn',
    'working day|working days|business day|business days|workday|workdays',
  ],
  [
    'working-hour',
    'working-hour',
    1,
    1,
    'werkuur|werkuren|kantooruur|kantooruren',
    'working hour|working hours|business hour|business hours|office hour|office hours',
  ],
  [
    'person-hour',
    'person-hour',
    1,
    1,
    'mensuur|mensuren|manuur|manuren',
    'person hour|person hours|man hour|man hours',
  ],
  ['person-day', 'person-day', 1, 1, 'mensdag|mensdagen|mandag|mandagen', 'person day|person days|man day|man days'],
  ['fte', 'staffing', 1, 1, "fte|fte|fte's|fte’s", 'FTE|FTE|ftes'],
  // Shares of a whole.
  ['percent', 'ratio', 1, 100, '%|%|procent|pct', '%|%|percent|per cent'],
  ['permille', 'ratio', 1, 1000, '‰|‰|promille', '‰|‰|permille|per mille'],
  ['fraction', 'ratio', 1, 1, '', ''],
  ['percentage-point', 'ratio-difference', 1, 100, 'procentpunt|procentpunten', 'percentage point|percentage points'],
  ['parts-per-million', 'concentration', 1, 1, 'ppm|ppm', 'ppm|ppm'],
  // Money.
  ['euro', 'money', 1, 1, "€|€|euro|euro's|euro’s|eur", '€|€|euros'],
  ['euro-cent', 'money', 1, 100, 'eurocent|eurocent|eurocenten', 'euro cent|euro cents|eurocents'],
  // What is counted, and how often something happens (the period stands in `per`).
  ['count', 'count', 1, 1, 'stuk|stuks|st', 'piece|pieces|pcs'],
  ['times', 'frequency', 1, 1, 'keer|keer|x|×|maal|keren', 'times|times'],
  ['service-window', 'service-window', 1, 1, '', ''],
  // Scores: every scale is its own dimension.
  ['net-promoter-score', 'net-promoter-score', 1, 1, '', ''],
  ['customer-satisfaction-score', 'customer-satisfaction-score', 1, 1, '', ''],
  ['grade', 'grade', 1, 1, '', ''],
  ['score', 'score', 1, 1, '', ''],
  ['point', 'points', 1, 1, 'punt|punten', 'point|points|pts'],
  ['star', 'stars', 1, 1, 'ster|sterren', 'star|stars'],
  // Places on a time line: a number after `dag`, `week`, `maand`, `kwartaal`, `jaar`; a date; a time of day in minutes.
  ['day-number', 'day-number', 1, 1, '', ''],
  ['working-day-number', 'working-day-number', 1, 1, '', ''],
  ['week-number', 'week-number', 1, 1, '', ''],
  ['month-number', 'month-number', 1, 1, '', ''],
  ['quarter-number', 'quarter-number', 1, 1, '', ''],
  ['year-number', 'year-number', 1, 1, '', ''],
  ['date', 'date', 1, 1, '', ''],
  ['time-of-day', 'time-of-day', 1, 1, '', ''],
  // Physical amounts.
  ['millimetre', 'length', 1, 1000, 'millimeter|millimeter|millimeters', 'millimetre|millimetres|mm'],
  ['centimetre', 'length', 1, 100, 'centimeter|centimeter|centimeters', 'centimetre|centimetres|cm'],
  ['metre', 'length', 1, 1, 'meter|meter|meters|strekkende meter', 'metre|metres|m|linear metres|running metres'],
  ['kilometre', 'length', 1000, 1, 'kilometer|kilometer|kilometers', 'kilometre|kilometres|km'],
  ['square-metre', 'area', 1, 1, 'm²|m²|m2|vierkante meter', 'm²|m²|square metre|square metres'],
  ['hectare', 'area', 10_000, 1, 'hectare|hectare|ha', 'hectare|hectares'],
  ['square-kilometre', 'area', 1_000_000, 1, 'km²|km²|km2', 'km²|km²'],
  ['litre', 'volume', 1, 1000, 'liter|liter|liters|l|L', 'litre|litres'],
  ['cubic-metre', 'volume', 1, 1, 'm³|m³|m3|kuub', 'm³|m³|cubic metre|cubic metres'],
  ['gram', 'mass', 1, 1000, 'gram|gram|g', 'gram|grams'],
  ['kilogram', 'mass', 1, 1, 'kilogram|kilogram|kg|kilo', 'kilogram|kilograms'],
  ['tonne', 'mass', 1000, 1, 'ton|ton|tonnen', 'tonne|tonnes|tons'],
  ['decibel', 'sound', 1, 1, 'dB|dB|decibel', 'dB|dB|decibels'],
  ['lux', 'illuminance', 1, 1, 'lux|lux', 'lux|lux'],
  ['degree-celsius', 'temperature', 1, 1, '°C|°C|graden|graden celsius', '°C|°C|degrees|degrees celsius'],
  ['watt', 'power', 1, 1, 'watt|watt|W', 'watt|watts'],
  ['kilowatt', 'power', 1000, 1, 'kilowatt|kilowatt', 'kilowatt|kilowatts|=kW'],
  ['megawatt', 'power', 1_000_000, 1, 'megawatt|megawatt', 'megawatt|megawatts|=MW'],
  ['kilowatt-hour', 'energy', 1, 1, 'kWh|kWh|kilowattuur', 'kWh|kWh'],
  ['megawatt-hour', 'energy', 1000, 1, 'MWh|MWh|megawattuur', 'MWh|MWh'],
  ['hertz', 'oscillation', 1, 1, 'hertz|hertz|Hz', 'hertz|hertz'],
  ['typographic-point', 'type-size', 1, 1, 'pt|pt|pts.', 'pt|pt'],
  ['pixel', 'screen-size', 1, 1, 'pixel|pixels|px', 'pixel|pixels'],
  ['byte', 'data', 1, 1, 'byte|bytes', 'byte|bytes'],
  ['kilobyte', 'data', 1000, 1, 'kB|kB|kilobyte|kilobytes', 'kB|kB'],
  ['megabyte', 'data', 1_000_000, 1, 'MB|MB|megabyte|megabytes', 'MB|MB'],
  ['gigabyte', 'data', 1_000_000_000, 1, 'GB|GB|gigabyte|gigabytes', 'GB|GB'],
  ['terabyte', 'data', 1_000_000_000_000, 1, 'TB|TB|terabyte|terabytes', 'TB|TB'],
  ['megabit-per-second', 'data-rate', 1, 1, 'Mbps|Mbps|mbit', 'Mbps|Mbps|=Mb'],
  ['gigabit-per-second', 'data-rate', 1000, 1, 'Gbps|Gbps|gbit', 'Gbps|Gbps|=Gb'],
] as const satisfies readonly UnitRow[];

type UnitRow = readonly [name: string, dimension: string, above: number, below: number, nl: string, en: string];

/** The canonical name of a unit. */
export type UnitName = (typeof table)[number][0];

/** What a unit measures; two quantities can be compared only when their dimensions are equal. */
export type Dimension = (typeof table)[number][1];

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

function read(spelling: string, unit: Unit): void {
  const isExact = spelling.startsWith('=');
  const written = isExact ? spelling.slice(1) : spelling;
  byExactSpelling.set(written, unit);
  const key = written.toLowerCase();
  if (!isExact && key.length > 1 && !bySpelling.has(key)) bySpelling.set(key, unit);
}

for (const [name, dimension, above, below, dutch, english] of table) {
  const unit: Unit = { name, dimension, factor: rational(above, below) };
  const [nl, en] = [dutch.split('|'), english.split('|')];
  byName.set(name, unit);
  for (const spelling of nl.concat(en)) if (spelling !== '') read(spelling, unit);
  printed.set(name, { nl: [nl[0] ?? '', nl[1] ?? ''], en: [en[0] ?? '', en[1] ?? ''] });
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
export const unitNames: readonly UnitName[] = table.map(([name]) => name);
