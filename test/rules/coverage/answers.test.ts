import { expect, test } from 'vitest';
import { type BidFiles, checkMarked } from '../../support/bid.ts';

const wish = (id: string, more: string): string =>
  `wishes:\n  - id: ${id}\n    text: "Snel herstel"\n${more}    kpis: [KPI-01]\n`;
const question = (more: string): string =>
  `criteria:\n  - id: K1\n    questions:\n      - id: ${more === '' ? '⟦EMV210:V1⟧' : 'V1'}\n        text: "Hoe?"\n${more}        proof: ["Logboek"]\n`;

/** Each case is a bid that differs from the clean one in these files; the marks say what must be found, and where. */
const cases: Readonly<Record<string, BidFiles>> = {
  'a wish and a question without any answer': {
    'wishes.yaml': wish('⟦EMV210:W-01⟧', '    measurability: "KPI-01"\n'),
    'criteria.yaml': question(''),
  },
  'an answer in a field': {
    'wishes.yaml': wish('W-01', '    measures: ["Een monteur in elke wijk"]\n'),
    'criteria.yaml': question('        approach: "Met een monteur in elke wijk."\n'),
  },
  'an answer in a file of its own': {
    'wishes.yaml': wish('W-01', '    body: herstel.md\n'),
    'herstel.md': 'Een monteur in elke wijk.\n',
  },
  'a file that is not there is another finding': { 'wishes.yaml': wish('W-01', '    body: herstel.md\n') },
  'a chapter that names the wish': {
    'wishes.yaml': wish('W-01', ''),
    'sections/approach.md': 'In elke wijk staat een monteur klaar (W-01).\n',
  },
};

test.each(Object.entries(cases))('%s', async (_, files) => {
  const { found, announced } = await checkMarked(files);
  const isOurs = (finding: string): boolean => finding.startsWith('EMV210');
  expect(found.filter(isOurs)).toEqual(announced.filter(isOurs));
});
