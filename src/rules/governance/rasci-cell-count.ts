import { defineRule } from '../rule.ts';
import { rasciFaults } from './rasci-matrix.ts';

export const rasciCellCount = defineRule<{ activity: string; columns: readonly string[]; written: string }>({
  code: 'EMV724',
  name: 'rasci-cell-count',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ activity, written }) =>
        `activiteit ${activity} heeft ${written} ${written === '1' ? 'cel' : 'cellen'}, en niet één per kolom`,
      en: ({ activity, written }) =>
        `activity ${activity} has ${written} ${written === '1' ? 'cell' : 'cells'}, not one for each column`,
    },
    label: { nl: () => 'past niet bij de kolommen', en: () => 'does not fit the columns' },
    why: {
      nl: () => 'de letters komen bij de verkeerde partij terecht',
      en: () => 'the letters end up with the wrong party',
    },
    help: {
      nl: () => 'schrijf voor elke kolom één cel, met `""` voor een lege cel',
      en: () => 'write one cell for each column, with `""` for an empty cell',
    },
  },
  check({ bid, report }) {
    for (const { kind, matrix, path, activity, columns, written } of rasciFaults(bid, false)) {
      if (kind === 'cell-count') {
        report(matrix.span(path), { activity, columns, written });
      }
    }
  },
});
