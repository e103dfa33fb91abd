import { reportTermRivalries } from '../../reading/meetings/report-terms.ts';
import { defineRule } from '../rule.ts';

export const reportDueDiffers = defineRule<{ name: string; here: string; there: string }>({
  code: 'EMV450',
  name: 'report-due-differs',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ name, here, there }) => `“${name}” komt volgens deze tekst “${here}”, maar elders staat “${there}”`,
      en: ({ name, here, there }) => `“${name}” comes “${here}” according to this text, but “${there}” elsewhere`,
    },
    label: {
      nl: () => 'ander moment voor hetzelfde rapport',
      en: () => 'another moment for the same report',
    },
    why: {
      nl: () => 'de opdrachtgever houdt u na gunning aan het vroegste moment; de beoordelaar ziet een tegenspraak',
      en: () => 'after award the buyer holds you to the earliest moment; the evaluator sees a contradiction',
    },
    help: {
      nl: ({ here, there }) => `kies “${here}” of “${there}” en schrijf dat op beide plaatsen`,
      en: ({ here, there }) => `choose “${here}” or “${there}” and write that in both places`,
    },
  },
  check({ reading, report, presume }) {
    for (const { here, there, isSure } of reportTermRivalries(reading)) {
      const say = isSure ? report : presume;
      const label = { nl: 'hier staat het andere moment', en: 'the other moment stands here' };
      say(
        here.passage.span(here.term.start, here.term.end),
        { name: here.name, here: here.passage.quote(here.term), there: there.passage.quote(there.term) },
        [{ span: there.passage.span(there.term.start, there.term.end), label }],
      );
    }
  },
});
