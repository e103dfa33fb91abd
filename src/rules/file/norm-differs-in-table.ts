import type { Bid } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import { cellsOf } from '../../reading/texts/table-rows.ts';
import { WordText } from '../../word-file/word-text.ts';
import { defineRule } from '../rule.ts';
import { figuresIn, statedFields } from './stated-fields.ts';

/** What the column with the norms of KPIs is called. */
const normColumn = /^(?:kpi-?)?(?:norm|target|doel|doelwaarde|streefwaarde|goal)(?:en|s)?\b/iu;

export const normDiffersInTable = defineRule<{ kpi: string; printed: string; target: string }>({
  code: 'EMV973',
  name: 'norm-differs-in-table',
  severity: 'warning',
  profiles: { draft: 'info', submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ kpi, printed, target }) => `bij ${kpi} staat in de tabel “${printed}”, in het project “${target}”`,
      en: ({ kpi, printed, target }) => `the table gives “${printed}” for ${kpi}, the project “${target}”`,
    },
    label: { nl: () => 'een ander getal', en: () => 'another number' },
    why: {
      nl: () => 'twee stukken van één inschrijving beloven iets anders; de beoordelaar gelooft geen van beide',
      en: () => 'two documents of one bid promise different things; the evaluator believes neither',
    },
    help: {
      nl: ({ kpi }) => `zet in de tabel de norm van ${kpi} zoals het project die heeft, of pas \`target\` aan`,
      en: ({ kpi }) => `put the norm of ${kpi} in the table as the project has it, or change \`target\``,
    },
  },
  check({ bid, reading, report }) {
    const label = { nl: 'de norm in het project', en: 'the norm in the project' };
    // Where a build printed the field itself, a change of it is told by another rule.
    const printed = new Set(statedFields(bid).map(({ printedAt }) => printedAt.start));
    for (const file of bid.prose.values()) {
      if (!(file instanceof WordText)) continue;
      for (const passage of reading.passagesIn(file)) {
        const kpi = kpiOfNorm(bid, passage);
        const target = kpi?.data.target;
        if (kpi === undefined || target === undefined || printed.has(passage.span().start)) continue;
        const known = new Set(figuresIn(target).map(plain));
        const figures = figuresIn(passage.text).map(plain);
        if (figures.length === 0 || figures.every((figure) => known.has(figure))) continue;
        report(passage.span(), { kpi: kpi.id, printed: passage.text, target }, [{ span: kpi.span(['target']), label }]);
      }
    }
  },
});

/** The KPI whose norm a cell gives: its column holds norms, and one of the first two cells of its row begins with the id. */
function kpiOfNorm(bid: Bid, passage: Passage): Item<'kpi'> | undefined {
  if (passage.kind !== 'cell' || !normColumn.test(passage.column)) return undefined;
  const [first = '', second = ''] = cellsOf(passage);
  const named = [first, second].flatMap((cell) => {
    const [word = '', next = ''] = cell.split(/[\s:]+/u);
    const kpi = bid.find('kpi', cell) ?? bid.find('kpi', word) ?? bid.find('kpi', `${word} ${next}`);
    return kpi === undefined ? [] : [kpi];
  });
  return named[0];
}

/** `99.95` and `99,95` are one number. */
function plain(figure: string): string {
  return figure.replace(/\./gu, ',').replace(/,0+$/u, '');
}
