import { defineRule } from '../rule.ts';
import { rasciFaults } from './rasci-matrix.ts';

export const rasciNotOneAccountable = defineRule<{ activity: string; columns: readonly string[]; written: string }>({
  code: 'EMV720',
  name: 'rasci-not-one-accountable',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ activity, columns }) =>
        columns.length === 0
          ? `bij activiteit ${activity} heeft niemand een A`
          : `bij activiteit ${activity} hebben ${columns.join(' en ')} een A`,
      en: ({ activity, columns }) =>
        columns.length === 0
          ? `nobody has an A at activity ${activity}`
          : `${columns.join(' and ')} have an A at activity ${activity}`,
    },
    label: {
      nl: ({ columns }) => (columns.length === 0 ? 'wie beslist?' : 'tweede A'),
      en: ({ columns }) => (columns.length === 0 ? 'who decides?' : 'second A'),
    },
    why: {
      nl: () =>
        'precies één partij is eindverantwoordelijk; anders is bij een geschil niemand of iedereen aan te spreken',
      en: () => 'exactly one party is accountable; otherwise nobody or everybody answers in a dispute',
    },
    help: {
      nl: () =>
        'geef precies één partij de A; wie het werk doet krijgt R, wie helpt S, wie meepraat C, wie het hoort I',
      en: () => 'give exactly one party the A; who does the work gets R, who helps S, who is asked C, who is told I',
    },
  },
  check({ bid, report }) {
    for (const { kind, matrix, path, activity, columns, written } of rasciFaults(bid, false)) {
      if (kind === 'accountable-missing' || kind === 'accountable-twice') {
        report(matrix.span(path), { activity, columns, written });
      }
    }
  },
});
