import { type Hours, hoursRivalries } from '../../reading/days/opening-hours.ts';
import { defineRule } from '../rule.ts';
import { type Contradiction, contradictionText } from './contradiction-text.ts';

export const hoursDiffer = defineRule<Contradiction>({
  code: 'EMV516',
  name: 'hours-differ',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: contradictionText,
    label: {
      nl: () => 'andere tijden voor hetzelfde',
      en: () => 'other hours for the same thing',
    },
    why: {
      nl: () => 'de opdrachtgever houdt u aan de ruimste tijden; de beoordelaar ziet een tegenspraak',
      en: () => 'the buyer will hold you to the widest hours; the evaluator sees a contradiction',
    },
    help: {
      nl: ({ here, there }) => `kies “${here}” of “${there}” en schrijf die tijden op beide plaatsen`,
      en: ({ here, there }) => `choose “${here}” or “${there}” and write those hours in both places`,
    },
  },
  check({ reading, report, presume }) {
    for (const { hours, rival, isSure } of hoursRivalries(reading)) {
      const say = isSure ? report : presume;
      const label = { nl: 'hier staan de andere tijden', en: 'the other hours stand here' };
      say(spanOf(hours), { here: written(hours), there: written(rival), place: rival.passage.place }, [
        { span: spanOf(rival), label },
      ]);
    }
  },
});

function written({ passage, range }: Hours): string {
  return passage.quote({ start: range.from.start, end: range.until.end });
}

function spanOf({ passage, range }: Hours): ReturnType<Hours['passage']['span']> {
  return passage.span(range.from.start, range.until.end);
}
