import { append } from '../../model/item-index.ts';
import type { Span } from '../../text/source-file.ts';
import { defineRule } from '../rule.ts';
import { type RasciFault, type RasciFaultKind, rasciFaults } from './rasci-matrix.ts';

const words: Readonly<Record<RasciFaultKind, { readonly nl: string; readonly en: string }>> = {
  'accountable-missing': { nl: 'niemand heeft een A', en: 'nobody has an A' },
  'accountable-twice': { nl: 'meer dan één partij heeft een A', en: 'more than one party has an A' },
  'responsible-missing': { nl: 'niemand heeft een R', en: 'nobody has an R' },
  'responsible-twice': {
    nl: 'meer dan één partij heeft een R naast een S',
    en: 'more than one party has an R beside an S',
  },
  'two-parts': { nl: 'één partij heeft A met C of I', en: 'one party has A together with C or I' },
  'unknown-letter': { nl: 'een letter staat niet in de legenda', en: 'a letter is not in the legend' },
  'cell-count': {
    nl: 'het aantal cellen past niet bij de kolommen',
    en: 'the number of cells does not fit the columns',
  },
};

export const rasciQuestionForBuyer = defineRule<{ activity: string; nl: string; en: string }>({
  code: 'EMV726',
  name: 'rasci-question-for-buyer',
  severity: 'info',
  consequence: 'tidiness',
  text: {
    message: {
      nl: ({ activity, nl }) => `RASCI van de opdrachtgever laat bij activiteit ${activity} een vraag open: ${nl}`,
      en: ({ activity, en }) => `RASCI of the buyer leaves a question open at activity ${activity}: ${en}`,
    },
    label: { nl: () => 'vraag voor de nota van inlichtingen', en: () => 'question for the Q&A round' },
    why: {
      nl: () => 'na gunning geldt deze matrix; wat nu onduidelijk is, wordt later een geschil over wie moet leveren',
      en: () => 'this matrix holds after award; what is unclear now becomes a dispute about who must deliver',
    },
    help: {
      nl: ({ activity, nl }) =>
        `stel een vraag voor de nota van inlichtingen: “Bij activiteit ${activity.replace(/[“”]/gu, '’')} in de RASCI geldt: ${nl}. Kunt u aangeven wie eindverantwoordelijk is en wie uitvoert?”`,
      en: ({ activity, en }) =>
        `ask in the Q&A round: “At activity ${activity.replace(/[“”]/gu, '’')} of the RASCI ${en}. Could you say who is accountable and who is responsible?”`,
    },
  },
  check({ bid, report }) {
    const rows = new Map<string, { span: Span; fault: RasciFault }[]>();
    for (const fault of rasciFaults(bid, true)) {
      // Once a question about the matrix stands in the list for the buyer, there is nothing left to do.
      if (bid.linksTo(fault.matrix, 'touches').some(({ from }) => from.kind === 'clarification')) continue;
      const span = fault.matrix.span(fault.path);
      append(rows, `${fault.matrix.address} ${fault.path[1]}`, { span, fault });
    }
    for (const [first, ...others] of rows.values()) {
      if (first === undefined) continue;
      const kinds = [...new Set([first, ...others].map(({ fault }) => fault.kind))];
      const text = (language: 'nl' | 'en'): string => kinds.map((kind) => words[kind][language]).join('; ');
      const related = others.map(({ span, fault }) => ({ span, label: words[fault.kind] }));
      report(first.span, { activity: first.fault.activity, nl: text('nl'), en: text('en') }, related);
    }
  },
});
