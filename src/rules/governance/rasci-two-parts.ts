import { defineRule } from '../rule.ts';
import { rasciFaults } from './rasci-matrix.ts';

export const rasciTwoParts = defineRule<{ activity: string; columns: readonly string[]; written: string }>({
  code: 'EMV722',
  name: 'rasci-two-parts',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ activity, columns, written }) =>
        `${columns.join('')} heeft bij activiteit ${activity} “${written}”: eindverantwoordelijk, en daarnaast nog geraadpleegd of geïnformeerd`,
      en: ({ activity, columns, written }) =>
        `${columns.join('')} has “${written}” at activity ${activity}: accountable, and consulted or informed besides`,
    },
    label: { nl: () => 'A sluit C en I al in', en: () => 'A includes C and I' },
    why: {
      nl: () =>
        'wie beslist, weet het al en hoeft niet gevraagd te worden; zo’n cel laat zien dat de matrix niet is doordacht',
      en: () =>
        'whoever decides already knows and does not have to be asked; such a cell shows that the matrix was not thought through',
    },
    help: {
      nl: () => 'laat in deze cel alleen de A staan (of AR), of geef de A aan een andere partij',
      en: () => 'leave only the A (or AR) in this cell, or give the A to another party',
    },
  },
  check({ bid, report }) {
    for (const { kind, matrix, path, activity, columns, written } of rasciFaults(bid, false)) {
      if (kind === 'two-parts') {
        report(matrix.span(path), { activity, columns, written });
      }
    }
  },
});
