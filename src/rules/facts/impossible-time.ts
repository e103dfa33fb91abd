import { clockTimesIn, isOnClock } from '../../reading/days/clock-times.ts';
import { defineRule } from '../rule.ts';

export const impossibleTime = defineRule<{ time: string }>({
  code: 'EMV515',
  name: 'impossible-time',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ time }) => `“${time}” staat op geen klok`,
      en: ({ time }) => `no clock shows “${time}”`,
    },
    why: {
      nl: () => 'wie wil weten wanneer hij u kan bereiken of wanneer u klaar bent, weet het nu niet',
      en: () => 'a reader who wants to know when you can be reached or are done does not know it now',
    },
    help: {
      nl: ({ time }) =>
        `schrijf bij “${time}” een tijd van 00.00 tot en met 24.00 uur; bedoelt u een aantal uren, gebruik dan een komma`,
      en: ({ time }) =>
        `write a time from 00:00 to 24:00 instead of “${time}”; if you mean a number of hours, say so in words`,
    },
  },
  check({ reading, report, presume }) {
    for (const passage of reading.ownPassages()) {
      for (const time of clockTimesIn(passage.text)) {
        if (!time.isSure || isOnClock(time)) continue;
        const written = passage.text.slice(time.start, time.end);
        // With a full stop it may also be a number of hours.
        const say = written.includes(':') ? report : presume;
        say(passage.span(time.start, time.end), { time: written });
      }
    }
  },
});
