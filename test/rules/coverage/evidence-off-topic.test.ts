import { expect, test } from 'vitest';
import { type BidFiles, checkMarked, cleanBid } from '../../support/bid.ts';

const degree = 'Teamleiders met een diploma bedrijfskunde.';
const otherWish = (fields = ''): string =>
  `  - id: W-02\n    text: "${degree}"\n    response: "Zo is het."\n    kpis: [KPI-01]\n${fields}`;
const evidence = 'evidence:\n  - id: B01\n    title: "Cv"\n    proves: "Diploma bedrijfskunde"\n';

/** Each case is a bid that differs from the clean one in these files; the marks say what must be found, and where. */
const cases: Readonly<Record<string, BidFiles>> = {
  'proof of what another wish asks': {
    'evidence.yaml': evidence,
    'wishes.yaml': `${cleanBid['wishes.yaml']}    evidence: [⟦EMV214:B01⟧]\n${otherWish()}`,
  },
  'proof of what another wish asks, which has it too': {
    'evidence.yaml': evidence,
    'wishes.yaml': `${cleanBid['wishes.yaml']}    evidence: [B01]\n${otherWish('    evidence: [B01]\n')}`,
  },
  'proof in other words than what is promised': {
    'evidence.yaml': evidence,
    'wishes.yaml': `${cleanBid['wishes.yaml']}    evidence: [B01]\n`,
  },
  'what belongs to a person is about that person': {
    'evidence.yaml': evidence,
    'organisation.yaml': 'people:\n  - id: P-01\n    name: "An de Wit"\n    evidence: [B01]\n',
  },
};

test.each(Object.entries(cases))('%s', async (_, files) => {
  const { found, announced } = await checkMarked(files);
  const isOurs = (finding: string): boolean => finding.startsWith('EMV214');
  expect(found.filter(isOurs)).toEqual(announced.filter(isOurs));
});
