import { anniversariesOff } from '../../reading/days/anniversaries.ts';
import { openJointsOf } from '../../reading/days/day-joints.ts';
import { oddDaysOf } from '../../reading/days/day-series.ts';
import { runsOffLength } from '../../reading/days/run-lengths.ts';
import { defineRule } from '../rule.ts';
import { nightsIn } from './nights.ts';
import { weekdayNames } from './weekday-words.ts';
import { weekdaysOff } from './weekdays-off.ts';
import { noWeekends } from './weekends.ts';

type Words = {
  readonly here: string;
  readonly fault: 'weekday' | 'weekend' | 'night' | 'length' | 'order';
  readonly meant: string;
  readonly meantInEnglish: string;
};

export const impossibleDay = defineRule<Words>({
  code: 'EMV445',
  name: 'impossible-day',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ here, fault, meant }) =>
        ({
          weekday: `“${here}” kan niet: die dag valt op ${meant}`,
          weekend: `“${here}” is geen weekend: de eerste dag valt op ${meant}`,
          night: `“${here}” is geen nacht: de twee dagen volgen niet op elkaar`,
          length: `“${here}” is niet zo lang als “${meant}”`,
          order: `“${here}” sluit niet aan bij “${meant}”`,
        })[fault],
      en: ({ here, fault, meantInEnglish }) =>
        ({
          weekday: `“${here}” cannot be: that day is a ${meantInEnglish}`,
          weekend: `“${here}” is no weekend: its first day is a ${meantInEnglish}`,
          night: `“${here}” is no night: the two days do not follow each other`,
          length: `“${here}” does not last as long as “${meantInEnglish}”`,
          order: `“${here}” does not follow on “${meantInEnglish}”`,
        })[fault],
    },
    why: {
      nl: () => 'de opdrachtgever weet niet op welke van de twee dagen hij op u kan rekenen',
      en: () => 'the buyer does not know on which of the two days to count on you',
    },
    help: {
      nl: ({ fault, meant }) =>
        ({
          weekday: 'kijk in de kalender en verbeter de dag van de week of de datum',
          weekend: 'kijk in de kalender en verbeter de datum, of schrijf “van … tot en met …” zonder “weekend”',
          night: 'verbeter een van de twee data: een nacht loopt van een dag op de volgende',
          length: `verbeter een van de twee data, of “${meant}”`,
          order: 'verbeter een van de twee data, of zet ze in de volgorde van de kalender',
        })[fault],
      en: ({ fault, meantInEnglish }) =>
        ({
          weekday: 'look at the calendar and correct the weekday or the date',
          weekend: 'look at the calendar and correct the date, or write “from … to …” without “weekend”',
          night: 'correct one of the two dates: a night runs from a day to the next',
          length: `correct one of the two dates, or “${meantInEnglish}”`,
          order: 'correct one of the two dates, or put them in the order of the calendar',
        })[fault],
    },
  },
  check({ bid, reading, report, presume }) {
    for (const { passage, start, end, meant, isSure } of weekdaysOff(bid, reading)) {
      const say = isSure ? report : presume;
      say(passage.span(start, end), {
        here: passage.quote({ start, end }),
        fault: 'weekday',
        meant: meant.map(({ nl }) => nl).join(' / '),
        meantInEnglish: meant.map(({ en }) => en).join(' / '),
      });
    }
    for (const { passage, start, end, weekday } of noWeekends(reading)) {
      const name = weekdayNames[weekday];
      report(passage.span(start, end), {
        here: passage.quote({ start, end }),
        fault: 'weekend',
        meant: name?.nl ?? '',
        meantInEnglish: name?.en ?? '',
      });
    }
    for (const passage of reading.ownPassages()) {
      if (!/nacht|night/iu.test(passage.text)) continue;
      for (const { start, end, isNight } of nightsIn(passage.text, reading.claims(passage))) {
        const here = passage.text.slice(start, end).replace(/\s+/gu, ' ');
        if (!isNight) report(passage.span(start, end), { here, fault: 'night', meant: '', meantInEnglish: '' });
      }
    }
    for (const { passage, range, length, isSure } of runsOffLength(reading)) {
      const say = isSure ? report : presume;
      const words: Words = { here: passage.quote(range), fault: 'length', meant: length, meantInEnglish: length };
      say(passage.span(range.start, range.end), words);
    }
    for (const { odd, neighbour } of [...oddDaysOf(reading), ...anniversariesOff(reading), ...openJointsOf(reading)]) {
      const { passage, start, end } = odd;
      const meant = neighbour.passage.quote(neighbour);
      const label = { nl: 'de dag ernaast', en: 'the day beside it' };
      const other = neighbour.passage.span(neighbour.start, neighbour.end);
      presume(passage.span(start, end), { here: passage.quote(odd), fault: 'order', meant, meantInEnglish: meant }, [
        { span: other, label },
      ]);
    }
  },
});
