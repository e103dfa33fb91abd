/** The days and months behind a rhythm on which it cannot fall: `dagelijks op maandag`, `twee keer per jaar in maart, juni en oktober`. */
import { monthNumber } from '../../quantity/moments.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { asNumber } from '../../quantity/rational.ts';
import { isRarer, readRhythm, rhythmOf } from '../../reading/rhythms/rhythm.ts';
import { periodOf } from '../../reading/rhythms/rhythm-inside.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import { month } from './rhythm-moments.ts';

/** A moment that does not go with its rhythm; a guess where several may fall in each of the months. */
export interface MomentOff {
  readonly there: string;
  readonly isSure: boolean;
}

const weekday = '(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day)';
const onWeekday = new RegExp(
  `^\\s(?:op|on)\\s${weekday}s?(?![a-zà-ɏ])(?!,?\\s(?:t\\/m|tot|en|of|and|or|to|until|through)\\s|,\\s${weekday}|\\s?[-–/])`,
  'u',
);
const ofPeriod = new RegExp(
  `^,?\\s(?:op|on)\\s(?:de|the)\\s(?:eerste|tweede|derde|vierde|laatste|first|second|third|fourth|last)\\s(?:${weekday}|werkdag|working day)\\s(?:van|of)\\s(?:de|het|elke?|the|each|every)\\s(?<period>maand|kwartaal|month|quarter)(?![a-zà-ɏ])`,
  'u',
);
const inMonths = new RegExp(
  `^,?\\s(?:(?:vanaf|from)\\s20\\d\\d\\s)?(?:(?:telkens|steeds|altijd|always|each time)\\s)?in\\s(?<months>${month}(?:,\\s${month}){0,10},?\\s(?:en|and)\\s(?:in\\s)?${month})(?!\\s\\d)(?![a-zà-ɏ])`,
  'iu',
);
const clock = '\\d{1,2}[.:]\\d{2}';
const onClock = new RegExp(
  `^,?\\s(?:van|tussen|from|between)\\s(?<from>${clock})(?:\\suur)?\\s(?:tot|t/m|en|to|until|and|-|–)\\s(?<until>${clock})(?:\\suur)?(?![0-9])`,
  'u',
);
const dayOfWeek = new RegExp(weekday, 'u');

/**
 * What stands right behind a rhythm and does not come so often.
 * @param text the text in which it stands
 * @param quantity the rhythm, or a number of things in a period
 */
export function momentOff(text: string, quantity: Quantity): MomentOff | undefined {
  const period = periodOf(quantity);
  if (period === undefined || quantity.value.kind !== 'exact' || quantity.isAmbiguous) return undefined;
  const behind = inSmallLetters(text.slice(quantity.end, quantity.end + 160));
  const times = asNumber(quantity.value.number);
  const isOnce = quantity.unit?.dimension === 'frequency' && times === 1;
  const isOnePeriod = asNumber(period.count) === 1;
  if (isOnce && isOnePeriod && /^(?:day|working-day)$/u.test(period.unit.name)) {
    const day = onWeekday.exec(behind);
    if (day !== null) return { there: day[0].trim(), isSure: true };
  }
  const hours = onClock.exec(behind);
  if (hours !== null && isOnce && !/^(?:day|working-day)$/u.test(period.unit.name) && isWholeDay(hours)) {
    const isOnDay = dayOfWeek.test(inSmallLetters(text));
    return isOnDay ? undefined : { there: hours[0].replace(/^,?\s/u, ''), isSure: false };
  }
  const fixed = ofPeriod.exec(behind);
  const [rhythm, held] = [rhythmOf(quantity), readRhythm(`per ${fixed?.groups?.['period'] ?? ''}`).rhythm];
  if (fixed !== null && rhythm !== undefined && held !== undefined && isOnce && isRarer(held, rhythm)) {
    return { there: fixed[0].replace(/^,?\s/u, ''), isSure: true };
  }
  const months = inMonths.exec(behind);
  if (months === null || !isOnePeriod) return undefined;
  const named = (months.groups?.['months'] ?? '').split(/,?\s(?:en|and)\s(?:in\s)?|,\s/u);
  const count = new Set(named.map((word) => monthNumber(word))).size;
  const isRate = quantity.unit?.dimension === 'frequency';
  // `Quarterly in March and June` may leave the other two out.
  const isWhole = months[0].startsWith(',');
  return isOff(times, period.unit.name, count, isRate, isWhole)
    ? { there: months[0].replace(/^,?\s/u, ''), isSure: false }
    : undefined;
}

/** `Wekelijks van 7.00 tot 19.00 uur`: so long a window is that of each day; a meeting takes a few hours. */
function isWholeDay({ groups = {} }: RegExpExecArray): boolean {
  const [from, until] = ['from', 'until'].map((name) => Number(/^\d{1,2}/u.exec(groups[name] ?? '')?.[0]));
  return from !== undefined && until !== undefined && until - from >= shortestDay;
}

const shortestDay = 8;

/** Whether so many in each period do not fall in so many months: more visits than months may be several in each of them. */
function isOff(times: number, unit: string, months: number, isRate: boolean, isWhole: boolean): boolean {
  if (unit === 'year') return times > 1 && (times < months || (isRate && times > months && times <= most));
  if (unit === 'quarter' || unit === 'half-year') {
    const all = unit === 'quarter' ? 4 : 2;
    return times === 1 && (months > all || (isWhole && months < all));
  }
  return times > 1 && times === months && (unit === 'month' || unit === 'week' || unit === 'day');
}

/** Once in two months: who comes more often does not name the months. */
const most = 6;
