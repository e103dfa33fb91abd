import { otherAvailability } from '../../reading/people/people-told.ts';
import { defineRule } from '../rule.ts';

export const availabilityDiffers = defineRule<{ place: string; here: string; person: string; there: string }>({
  code: 'EMV451',
  name: 'availability-differs',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ place, here, person, there }) => `${place} noemt “${here}”, maar bij ${person} staat “${there}”`,
      en: ({ place, here, person, there }) => `${place} says “${here}”, but ${person} has “${there}”`,
    },
    label: {
      nl: () => 'dit staat in de tekst',
      en: () => 'this is what the text says',
    },
    why: {
      nl: () => 'de opdrachtgever rekent op de uren die hij het eerst leest; de beoordelaar ziet een tegenspraak',
      en: () => 'the buyer counts on the hours that come first; the evaluator sees a contradiction',
    },
    help: {
      nl: ({ here, there }) => `kies “${here}” of “${there}” en schrijf dat in de tekst en bij \`availability:\``,
      en: ({ here, there }) => `choose “${here}” or “${there}” and write that in the text and at \`availability:\``,
    },
  },
  check({ reading, report, presume }) {
    for (const { person, passage, start, end, isNamed } of otherAvailability(reading)) {
      const say = isNamed ? report : presume;
      const label = { nl: 'dit staat bij de persoon', en: 'this is what the person has' };
      const there = person.data.availability ?? '';
      say(
        passage.span(start, end),
        { place: passage.place, here: passage.quote({ start, end }), person: person.id, there },
        [{ span: person.span(['availability']), label }],
      );
    }
  },
});
