import { dayNumber, weekdayOf } from '../../text/calendar.ts';
import { dayOff, dutchHoliday } from '../../text/dutch-holidays.ts';
import { defineRule } from '../rule.ts';
import { type DatedClaim, datedClaims } from './dated-claims.ts';
import { isDeadline } from './deadline-words.ts';

export const promisedOnDayOff = defineRule<{ here: string; dayOff: string; dayOffInEnglish: string }>({
  code: 'EMV438',
  name: 'promised-on-day-off',
  severity: 'info',
  certainty: 'presumed',
  profiles: { draft: 'off' },
  consequence: 'tidiness',
  text: {
    message: {
      nl: ({ here, dayOff: name }) => `${here} is beloofd en valt op ${name}`,
      en: ({ here, dayOffInEnglish }) => `${here} is promised, but that is ${dayOffInEnglish}`,
    },
    why: {
      nl: () => 'op die dag neemt bij de opdrachtgever meestal niemand iets in ontvangst',
      en: () => 'on that day there is usually nobody at the buyer to take delivery',
    },
    help: {
      nl: () => 'noem de werkdag ervoor, of schrijf dat u met opzet op een vrije dag oplevert',
      en: () => 'name the working day before, or write that you deliver on a day off on purpose',
    },
  },
  check({ bid, reading, report }) {
    const all = datedClaims(reading);
    // The start is the buyer's choice, and so are the end of the work and each day that the buyer names.
    const chosen = new Set([
      bid.manifest.dates?.start,
      lastDay(all),
      ...all.flatMap(({ passage, date }) => (passage.voice === 'buyer' ? [date] : [])),
    ]);
    for (const dated of all) {
      if (chosen.has(dated.date) || isTurnOfYear(dated.date) || !isDeadline(dated)) continue;
      // On a Saturday many sites work.
      const off =
        dutchHoliday(dated.day) ?? (weekdayOf(dayNumber(dated.day)) === sunday ? dayOff(dated.day) : undefined);
      if (off === undefined || saysSo.test(`${dated.before} ${dated.after}`) || isNoDelivery(dated)) continue;
      report(dated.span, { here: dated.written, dayOff: off.nl, dayOffInEnglish: off.en });
    }
  },
});

/** The day on which the last phase ends, and the contract with it. */
function lastDay(all: readonly DatedClaim[]): string | undefined {
  const ends = all.filter(({ passage: { item, field } }) => item?.kind === 'phase' && field === 'end');
  return ends
    .map(({ date }) => date)
    .sort()
    .at(-1);
}

/** `Vanaf 1 januari 2028` names the year, not a day on which something is brought. */
function isTurnOfYear(date: string): boolean {
  return date.endsWith('-01-01');
}

/** What is true on a day, or done by the day before it: `In te halen vóór 1 juli` is done by the day before; a contract that `eindigt uiterlijk op 30 september` brings nothing that day. */
function isNoDelivery({ claim: { quantity, passage }, before, after }: DatedClaim): boolean {
  const written = passage.text.slice(quantity.start, quantity.end);
  // `100% van de kilometers elektrisch, uiterlijk 1 augustus 2032`, `≥4 mensen met een baan uiterlijk 31 maart 2030` is how it is on that day.
  if (passage.item?.kind === 'kpi' && /(?:\d\s?%|[≥≤]\s?\d)[^;]*$/u.test(before)) return true;
  return strictly.test(written) || strictly.test(before) || ending.test(before) || ending.test(after);
}

const strictly = /(?<![a-zà-ɏ])(?:vóór|before)(?![a-zà-ɏ])[^0-9]{0,12}$|^(?:vóór|before)\s/iu;
const ending =
  /(?<![a-zà-ɏ])(?:eindigt|eindigen|loopt af|lopen af|afloopt|aflopen|verloopt|verstrijkt|verleng(?:d|ing|ingen)|ends?|expires?|runs? out|extended|extensions?)(?![a-zà-ɏ])/iu;
const sunday = 0;
const saysSo =
  /zondag|feestdag|weekend|vrije dag|paas|pinkster|hemelvaart|kerst|sunday|holiday|easter|christmas|day off/iu;
