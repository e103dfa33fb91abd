import { defineRule } from '../rule.ts';

export const reversedRange = defineRule<{ from: string; to: string }>({
  code: 'EMV207',
  name: 'reversed-range',
  severity: 'warning',
  consequence: 'tidiness',
  text: {
    message: {
      nl: ({ from, to }) => `de reeks ${from} t/m ${to} loopt terug`,
      en: ({ from, to }) => `the range ${from} to ${to} runs backwards`,
    },
    why: {
      nl: () => 'een reeks die terugloopt, noemt niets tussen begin en eind',
      en: () => 'a range that runs backwards names nothing between its ends',
    },
    help: {
      nl: ({ from, to }) => `schrijf ${to} t/m ${from}`,
      en: ({ from, to }) => `write ${to} to ${from}`,
    },
  },
  check({ bid, report }) {
    for (const { rangeStart, id, span } of bid.mentions) {
      if (rangeStart !== undefined && lastNumber(rangeStart) > lastNumber(id))
        report(span, { from: rangeStart, to: id });
    }
  },
});

function lastNumber(id: string): number {
  return Number(/\d+$/u.exec(id)?.[0] ?? Number.NaN);
}
