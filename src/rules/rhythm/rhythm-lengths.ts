/** Periods that a text gives a length or a place which is that of another: `a quarter of 30 days`, `het derde jaar van 2027`. */
import { guardPattern } from '../../text/guarded-pattern.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import type { AgainstItself } from './rhythm-moments.ts';

const lengths = guardPattern(
  'dagen|weken|maanden|days|weeks|months',
  /(?<![a-zà-ɏ])(?<period>(?:een|per|elke?|a|each|every)\s(?<name>week|maand|kwartaal|halfjaar|jaar|month|quarter|half-year|year))\s(?<length>(?:van|of)\s(?<count>[0-9]{1,3})\s(?<unit>dagen|weken|maanden|days|weeks|months))(?![a-zà-ɏ])/gu,
);
/** `Het derde jaar van het contract` is one of several; a year of the calendar has no years. */
const yearOfYear = guardPattern(
  'jaar|year',
  /(?<![a-zà-ɏ])(?<period>(?:eerste|tweede|derde|vierde|laatste|first|second|third|fourth|last)\s(?:jaar|year))\s(?<length>(?:van|of)\s20[0-9]{2})(?![0-9])/gu,
);

/** `Jaar na kwartaal` for each of them; `een week na kwartaal 3` is a moment. */
const afterEachOther = guardPattern(
  'na|after',
  /(?<![a-zà-ɏ0-9-])(?<!(?:een|één|de|het|elke?|ieder|iedere|eerste|volgende|halve|[0-9]|an?|the|one|each|every|first|next|half)\s)(?<period>dag|week|maand|kwartaal|jaar|day|month|quarter|year)\s(?<length>(?:na|after)\s(?<name>dag|week|maand|kwartaal|jaar|day|month|quarter|year))(?=[,.;:)!]|\s\(|\s?$)/gu,
);

/** `24 uur per dag en 7 dagen per week`: as many hours as a day has and as many days as a week has, told in one breath. */
const roundTheClock = guardPattern(
  'uur|hours',
  /(?<![a-zà-ɏ0-9.,])(?<period>(?:24|vierentwintig|twenty-four)\s(?:uur|hours)\s(?:per|a|in een)\s(?<day>dag|etmaal|week|maand|kwartaal|jaar|day|month|quarter|year))(?:\sen|\sand|,)\s(?<length>(?:7|zeven|seven)\s(?:dagen|days)\s(?:per|a|in een|in de)\s(?<week>dag|week|maand|kwartaal|jaar|day|month|quarter|year))(?![a-zà-ɏ])/gu,
);

/** How many days, weeks and months a period has; a shorter length may leave the days off out (`een jaar van 40 weken`). */
const whole: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = {
  month: { d: [28, 29, 30, 31] },
  quarter: { d: [89, 90, 91, 92], w: [13], m: [3] },
  'half-year': { d: [181, 182, 183, 184], w: [26], m: [6] },
  year: { d: [365, 366], w: [52, 53], m: [12] },
};
const english: Readonly<Record<string, string>> = {
  maand: 'month',
  kwartaal: 'quarter',
  halfjaar: 'half-year',
  jaar: 'year',
};

/** The periods of a text that have the length of another one, or that stand in a year which has none of them. */
export function lengthsOff(text: string): AgainstItself[] {
  const small = inSmallLetters(text);
  const off = [...lengths.matchAll(small)].filter(({ groups }) => {
    const { name = '', count = '', unit = '' } = groups ?? {};
    const letter = unit.startsWith('w') ? 'w' : unit.startsWith('d') ? 'd' : 'm';
    const meant = Object.keys(whole).find((period) => whole[period]?.[letter]?.includes(Number(count)));
    return meant !== undefined && meant !== (english[name] ?? name);
  });
  const mixed = [...afterEachOther.matchAll(small)].filter(({ groups }) => groups?.['period'] !== groups?.['name']);
  const clockOff = [...roundTheClock.matchAll(small)].filter(
    ({ groups }) => !/^(?:dag|etmaal|day)$/u.test(groups?.['day'] ?? '') || groups?.['week'] !== 'week',
  );
  return [...off, ...mixed, ...yearOfYear.matchAll(small), ...clockOff].map(({ 0: written, index, groups }) => {
    const { period = '', length = '' } = groups ?? {};
    const [start, end] = [index, index + written.length];
    return { here: text.slice(start, start + period.length), there: text.slice(end - length.length, end), start, end };
  });
}

const such = guardPattern(
  'such|zo|zulk',
  /(?<![a-zà-ɏ])(?:such\sa|zo['’]n|zulk\seen)\s(?<name>week|maand|kwartaal|halfjaar|month|quarter|half-year)(?![a-zà-ɏ-])/gu,
);
const named =
  /(?<![a-zà-ɏ])(?:per|an?|each|every|elke?|ieder|iedere|een|één|gemiddelde?|average|one|twee|two)\s(?:(?:gemiddelde?|average)\s)?(?<name>week|maand|kwartaal|halfjaar|month|quarter|half-year)(?![a-zà-ɏ-])/gu;

/** `An average month counts 6,170 hours, so in such a quarter …`: no such period was named, and just one other was. */
export function suchPeriods(text: string): AgainstItself[] {
  const small = inSmallLetters(text);
  return [...such.matchAll(small)].flatMap(({ 0: written, index, groups }): AgainstItself[] => {
    const name = groups?.['name'] ?? '';
    const before = small.slice(0, index);
    if (before.includes(name)) return [];
    const [other, ...more] = [...before.matchAll(named)];
    if (other === undefined || more.some(({ groups: also }) => also?.['name'] !== other.groups?.['name'])) return [];
    const there = text.slice(other.index, other.index + other[0].length);
    return [
      { here: there, there: text.slice(index, index + written.length), start: index, end: index + written.length },
    ];
  });
}
