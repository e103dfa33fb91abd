import { defineRule } from '../rule.ts';
import { cellsOffTexts } from './cells-in-texts.ts';
import { classesOff } from './class-rows.ts';

export const cellOffText = defineRule<{ cell: string; words: string }>({
  code: 'EMV473',
  name: 'cell-off-text',
  severity: 'warning',
  certainty: 'presumed',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ cell, words }) => `de tabel zegt “${cell}”, en de tekst “${words}”`,
      en: ({ cell, words }) => `the table says “${cell}”, and the text “${words}”`,
    },
    why: {
      nl: () => 'een beoordelaar legt tabel en tekst naast elkaar, en weet dan niet welk getal geldt',
      en: () => 'an evaluator lays table and text side by side, and does not know which number holds',
    },
    help: {
      nl: () => 'geef in tabel en tekst hetzelfde getal, of zeg waarin zij verschillen',
      en: () => 'give the same number in table and text, or say in what they differ',
    },
  },
  check({ reading, report }) {
    for (const { cell, claim } of cellsOffTexts(reading)) {
      const { passage, quantity } = claim;
      report(claim.span, { cell: cell.passage.text.trim(), words: passage.quote(quantity) }, [
        { span: cell.passage.span(), label: { nl: 'zo staat het in de tabel', en: 'this is what the table says' } },
      ]);
    }
    for (const { told, norm } of classesOff(reading)) {
      const [cell, words] = [told.passage.quote(told.quantity), norm.passage.quote(norm.quantity)];
      report(told.span, { cell, words }, [
        { span: norm.span, label: { nl: 'dit is de norm', en: 'this is the norm' } },
      ]);
    }
  },
});
