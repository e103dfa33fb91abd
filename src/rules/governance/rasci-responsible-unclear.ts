import { defineRule } from '../rule.ts';
import { rasciFaults } from './rasci-matrix.ts';

export const rasciResponsibleUnclear = defineRule<{ activity: string; columns: readonly string[]; written: string }>({
  code: 'EMV721',
  name: 'rasci-responsible-unclear',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ activity, columns }) =>
        columns.length === 0
          ? `bij activiteit ${activity} heeft niemand een R`
          : `bij activiteit ${activity} hebben ${columns.join(' en ')} een R, terwijl er ook een S is`,
      en: ({ activity, columns }) =>
        columns.length === 0
          ? `nobody has an R at activity ${activity}`
          : `${columns.join(' and ')} have an R at activity ${activity}, where there is an S as well`,
    },
    label: {
      nl: ({ columns }) => (columns.length === 0 ? 'wie doet het?' : 'tweede R'),
      en: ({ columns }) => (columns.length === 0 ? 'who does it?' : 'second R'),
    },
    why: {
      nl: () => 'werk dat niemand of iedereen doet, blijft liggen; de beoordelaar ziet geen duidelijke uitvoerder',
      en: () => 'work that nobody or everybody does is left undone; the evaluator sees no clear doer',
    },
    help: {
      nl: () => 'geef de partij die het werk doet de R, en een partij die helpt de S',
      en: () => 'give the party that does the work the R, and a party that helps the S',
    },
  },
  check({ bid, report }) {
    for (const { kind, matrix, path, activity, columns, written } of rasciFaults(bid, false)) {
      if (kind === 'responsible-missing' || kind === 'responsible-twice') {
        report(matrix.span(path), { activity, columns, written });
      }
    }
  },
});
