import { expect, test } from 'vitest';
import { type BidFiles, checkMarked, cleanBid } from '../../support/bid.ts';

const evidence = (first: string): string =>
  `evidence:\n  - id: ${first}\n    title: "Certificaat"\n  - id: B02\n    title: "Rapport"\n  - id: B03\n    title: "Referentie"\n`;
const linked = `${cleanBid['wishes.yaml']}    evidence: [B02, B03]\n`;

/** Each case is a bid that differs from the clean one in these files; the marks say what must be found, and where. */
const cases: Readonly<Record<string, BidFiles>> = {
  'a range over the whole list uses nothing': {
    'evidence.yaml': evidence('⟦EMV213:B01⟧'),
    'wishes.yaml': linked,
    'sections/summary.md': 'De bewijsstukken staan in B01 t/m B03.\n',
  },
  'an id on its own in the text is use': {
    'evidence.yaml': evidence('B01'),
    'wishes.yaml': linked,
    'sections/summary.md': 'De audit (B01) is van maart; alle bewijsstukken staan in B01 t/m B03.\n',
  },
  'a range in a field of an item is use': {
    'evidence.yaml': evidence('B01'),
    'wishes.yaml': `${cleanBid['wishes.yaml']}    measurability: "KPI-01, bewijs in B01 t/m B03"\n`,
  },
};

test.each(Object.entries(cases))('%s', async (_, files) => {
  const { found, announced } = await checkMarked(files);
  const isOurs = (finding: string): boolean => finding.startsWith('EMV213');
  expect(found.filter(isOurs)).toEqual(announced.filter(isOurs));
});
