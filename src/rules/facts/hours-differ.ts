import { type Hours, hoursRivalries } from '../../reading/opening-hours.ts';
import { defineRule } from '../rule.ts';

export const hoursDiffer = defineRule<{ here: string; there: string; place: string }>({
  code: 'EMV516',
  name: 'hours-differ',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ here, there, place }) => `“${here}” staat tegenover “${there}” in ${place}`,
      en: ({ here, there, place }) => `“${here}” here contradicts “${there}” in ${place}`,
    },
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
      say(spanOf(hours), { here: written(hours), there: written(rival), place: placeOf(rival) }, [
        { span: spanOf(rival), label },
      ]);
    }
  },
});

function written({ passage, range }: Hours): string {
  return passage.text.slice(range.from.start, range.until.end).replace(/\s+/gu, ' ');
}

function spanOf({ passage, range }: Hours): ReturnType<Hours['passage']['span']> {
  return passage.span(range.from.start, range.until.end);
}

function placeOf({ passage }: Hours): string {
  return passage.item !== undefined && passage.path.length > 0 ? passage.item.id : passage.file.path;
}
