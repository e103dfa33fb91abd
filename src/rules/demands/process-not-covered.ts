import { gapList } from '../../gap/gap-list.ts';
import { defineRule } from '../rule.ts';

export const processNotCovered = defineRule<{ readonly process: string; readonly title: string }>({
  code: 'EMV812',
  name: 'process-not-covered',
  severity: 'warning',
  profiles: { draft: 'info', submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ title }) => `niets in de inschrijving beantwoordt het gevraagde proces “${title}”`,
      en: ({ title }) => `nothing in the bid answers the process “${title}” that is asked for`,
    },
    label: { nl: () => 'dit proces vraagt de opdrachtgever', en: () => 'the buyer asks for this process' },
    why: {
      nl: () => 'een proces dat ontbreekt, leest de beoordelaar als werk dat u niet doet',
      en: () => 'the evaluator reads a process that is absent as work that you do not do',
    },
    help: {
      nl: ({ process }) =>
        `schrijf bij ${process} een \`answer:\`, of noem de \`kpis:\`, \`roles:\` of RASCI-matrix die het proces beantwoorden`,
      en: ({ process }) =>
        `write an \`answer:\` at ${process}, or name the \`kpis:\`, \`roles:\` or RASCI matrix that answer the process`,
    },
  },
  check({ reading, report }) {
    for (const { demand, asked, span, verdict } of gapList(reading)) {
      if (demand.kind !== 'process' || verdict !== 'missing') continue;
      if (reading.bid.mayBeLost(['rasciMatrix', 'kpi', 'role'])) continue;
      report(span, { process: demand.id, title: asked });
    }
  },
});
