import { expect, test } from 'vitest';
import { type BidFiles, checkMarked } from '../../support/bid.ts';

const manifest = (dates: string): string => `emvi: 1\ntitle: "Plan"\ndates:\n${dates}`;
const phases = (fields: string): string => `phases:\n  - id: F-1\n    title: "Voorbereiding"\n${fields}`;

/** Each case is a bid that differs from the clean one in these files; the marks say what must be found, and where. */
const cases: Readonly<Record<string, BidFiles>> = {
  'dates in their order': {
    'emvi.yaml': manifest(
      '  questions: "2027-01-15"\n  closing: "2027-02-12"\n  award: "2027-04-02"\n  start: "2027-05-17"\n',
    ),
  },
  'an award before the closing': {
    'emvi.yaml': manifest('  closing: "2027-02-12"\n  award: ⟦EMV430:"2027-01-02"⟧\n  start: "2027-05-17"\n'),
  },
  'a certificate that ends before the closing': {
    'emvi.yaml': manifest('  closing: "2027-02-12"\n'),
    'evidence.yaml': 'evidence:\n  - id: B01\n    title: "ISO 9001"\n    expires: ⟦EMV431:"2027-01-31"⟧\n',
  },
  'a certificate without an end date, and a bid without dates': {
    'evidence.yaml': 'evidence:\n  - id: B01\n    title: "ISO 9001"\n  - id: B02\n    expires: "2020-01-31"\n',
  },
  'a phase that ends before it starts': {
    'phases.yaml': phases('    start: "week 6"\n    end: ⟦EMV432:"week 2"⟧\n'),
  },
  'a printed period that differs': {
    'phases.yaml': phases('    period: ⟦EMV432:"week 1 t/m 8"⟧\n    start: "week 1"\n    end: "week 6"\n'),
  },
  'a milestone outside its phase': {
    'phases.yaml': phases(
      '    start: "week 1"\n    end: "week 6"\n    milestones:\n      - text: "Akkoord"\n        at: ⟦EMV432:"week 9"⟧\n',
    ),
  },
  'a phase that starts before the one ahead of it': {
    'phases.yaml': `${phases('    start: "week 4"\n')}  - id: F-2\n    title: "Uitvoering"\n    start: ⟦EMV432:"week 2"⟧\n`,
  },
  'phases that overlap, without numbers or from another event': {
    'phases.yaml': `${phases('    period: "vanaf week 2"\n    start: "week 2"\n    end: "week 6"\n    startEvent: "gunning"\n')}  - id: F-2\n    title: "Uitvoering"\n    start: "week 1"\n    startEvent: "livegang"\n  - id: F-3\n    title: "Beheer"\n    start: "na de livegang"\n`,
  },
  'a phase that counts from another event than the phases before it': {
    'phases.yaml': `${phases('    start: "week 1"\n    startEvent: "gunning"\n')}  - id: F-2\n    title: "Beheer"\n    start: "week 26"\n  - id: F-3\n    title: "Exit"\n    start: "week 1"\n    startEvent: "exitverzoek"\n`,
  },
  'two versions of a standard': {
    'sections/quality.md': 'Wij werken volgens ISO ⟦EMV433:27001:2022⟧; de hosting volgt ISO 27001:2013.\n',
  },
  'a question to the buyer which of two sets of terms holds': {
    'sections/quality.md': 'Wij aanvaarden GIBIT 2023.\n',
    'clarifications.yaml':
      'clarifications:\n  - id: CV-01\n    text: "Zowel GIBIT als ARVODI wordt genoemd."\n    answer: "GIBIT geldt, ARVODI vervalt."\nchanges:\n  - id: "1"\n    clarification: CV-01\n    text: "ARVODI vervalt."\n',
  },
  'one version of several standards': {
    'sections/quality.md':
      'ISO 9001/14001/27001, BIO en AVG; ISO 27001:2022; CO2-Prestatieladder trede 3; biologisch.\n',
  },
};

test.each(Object.entries(cases))('%s', async (_, files) => {
  const { found, announced } = await checkMarked(files);
  const isOurs = (finding: string): boolean => /^EMV43\d/u.test(finding);
  expect(found.filter(isOurs)).toEqual(announced.filter(isOurs));
});
