import { areDifferent, periodRhythm, readRhythm, rhythmOf } from '../../reading/rhythm.ts';
import { defineRule } from '../rule.ts';

export const rhythmAgainstItself = defineRule<{ here: string; there: string }>({
  code: 'EMV444',
  name: 'rhythm-against-itself',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ here, there }) => `“${here}” en “${there}” zijn niet even vaak`,
      en: ({ here, there }) => `“${here}” and “${there}” are not equally often`,
    },
    label: { nl: () => 'spreekt zichzelf tegen', en: () => 'contradicts itself' },
    why: {
      nl: () => 'de naam zegt iets anders dan het aantal; de beoordelaar weet niet wat u aanbiedt',
      en: () => 'the name and the number say different things; the evaluator does not know what you offer',
    },
    help: {
      nl: ({ here, there }) => `maak de naam en het aantal gelijk: kies “${here}” of “${there}”`,
      en: ({ here, there }) => `make the name and the number the same: choose “${here}” or “${there}”`,
    },
  },
  check({ bid, reading, report, presume }) {
    for (const passage of reading.ownPassages()) {
      for (const { quantity, span } of reading.claims(passage)) {
        const [named, counted] = quantity.per.flatMap((per) => (per.kind === 'period' ? [per] : []));
        if (named === undefined || counted === undefined || quantity.isAmbiguous) continue;
        const name = periodRhythm(named);
        const times = rhythmOf({ ...quantity, per: [counted] });
        if (name === undefined || times === undefined || !areDifferent(name, times)) continue;
        const written = passage.text.slice(quantity.start, quantity.end);
        const at = written.search(/\s(?:per|a|each|every|elke?|ieder)\s/u);
        if (at === -1) continue;
        // `2 maandelijkse rapportages per maand` may be two of the kind.
        const isPerSame = !areDifferent(name, periodRhythm(counted) ?? name);
        const say = isPerSame ? presume : report;
        say(span, { here: written.slice(0, at).trim(), there: written.slice(at).trim() });
      }
    }
    for (const meeting of bid.items('meeting')) {
      const { data } = meeting;
      const held = data.frequency === undefined ? undefined : readRhythm(data.frequency).rhythm;
      const name = [data.name ?? '', ...(data.aliases ?? [])].find((one) => {
        const { rhythm } = readRhythm(one);
        return rhythm !== undefined && held !== undefined && areDifferent(rhythm, held);
      });
      if (name === undefined || data.frequency === undefined) continue;
      report(meeting.span(['frequency']), { here: name, there: data.frequency });
    }
  },
});
