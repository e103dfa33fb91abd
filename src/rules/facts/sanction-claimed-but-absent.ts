import { defineRule } from '../rule.ts';
import { hasSanction, type Sanction, sanctionKinds, sanctionsIn } from './sanction-words.ts';

export const sanctionClaimedButAbsent = defineRule<{ word: string; kind: Sanction }>({
  code: 'EMV426',
  name: 'sanction-claimed-but-absent',
  severity: 'warning',
  profiles: { submission: 'error', draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ word }) => `“${word}” is toegezegd, maar geen enkele KPI heeft er een`,
      en: ({ word }) => `“${word}” is promised, but no KPI has one`,
    },
    label: {
      nl: () => 'geen KPI werkt dit uit',
      en: () => 'no KPI gives this substance',
    },
    why: {
      nl: () => 'de beoordelaar zoekt in het dashboard hoe het werkt en vindt niets',
      en: () => 'the evaluator looks in the dashboard for how it works and finds nothing',
    },
    help: {
      nl: ({ kind }) =>
        `zet bij ten minste één KPI \`${kind}\` onder \`sanctions:\` en schrijf in de escalatie wanneer die volgt, of haal de toezegging weg`,
      en: ({ kind }) =>
        `put \`${kind}\` under \`sanctions:\` of at least one KPI and write in its escalation when it follows, or drop the promise`,
    },
  },
  check({ bid, reading, presume }) {
    const kpis = bid.items('kpi');
    if (kpis.length === 0 || bid.mayBeLost(['kpi'])) return;
    for (const kind of sanctionKinds) {
      if (kpis.some((kpi) => hasSanction(reading, kpi, kind))) continue;
      const claims = reading
        .passages()
        .filter(({ voice, item }) => voice === 'ours' && !noPromise.has(item?.kind ?? ''))
        .flatMap((passage) => sanctionsIn(passage, kind));
      const [first, ...others] = claims;
      if (first === undefined) continue;
      const word = first.file.text.slice(first.start, first.end);
      const label = { nl: 'ook hier toegezegd', en: 'promised here too' };
      // A word for a sanction also stands in a comparison: “that does more than a bonus”.
      presume(
        first,
        { word, kind },
        others.slice(0, 4).map((span) => ({ span, label })),
      );
    }
  },
});

/** What a KPI has is declared there; a certificate proves what somebody else did. */
const noPromise: ReadonlySet<string> = new Set(['kpi', 'input', 'risk', 'evidence']);
