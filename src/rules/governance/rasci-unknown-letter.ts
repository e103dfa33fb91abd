import { defineRule } from '../rule.ts';
import { rasciFaults } from './rasci-matrix.ts';

export const rasciUnknownLetter = defineRule<{ activity: string; columns: readonly string[]; written: string }>({
  code: 'EMV723',
  name: 'rasci-unknown-letter',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ activity, written }) => `“${written}” bij activiteit ${activity} staat niet in de legenda`,
      en: ({ activity, written }) => `“${written}” at activity ${activity} is not in the legend`,
    },
    label: { nl: () => 'staat niet in de legenda', en: () => 'not in the legend' },
    why: {
      nl: () => 'een letter zonder betekenis laat open wie wat doet',
      en: () => 'a letter without a meaning leaves open who does what',
    },
    help: {
      nl: ({ written }) => `zet ${written} met de betekenis onder \`legend:\`, of gebruik R, A, S, C of I`,
      en: ({ written }) => `put ${written} with its meaning under \`legend:\`, or use R, A, S, C or I`,
    },
  },
  check({ bid, report }) {
    for (const { kind, matrix, path, activity, columns, written } of rasciFaults(bid, false)) {
      if (kind === 'unknown-letter') {
        report(matrix.span(path), { activity, columns, written });
      }
    }
  },
});
