import { expect, test } from 'vitest';
import { type BidFiles, checkMarked } from '../../support/bid.ts';

const kpis =
  'kpis:\n  - id: KPI-01\n    title: "Wachttijd aan de balie"\n    target: "≤ 4 minuten"\n    measurement: "Sensor"\n    reporting: "Maandelijks"\n';
const wishes =
  'wishes:\n  - id: W-01\n    title: "Wachttijd"\n    text: "Bezoekers wachten kort aan de balie."\n    keyMessage: "Een bezoeker wacht hoogstens 4 minuten aan de balie."\n    kpis: [KPI-01]\n';
const phases = (activity: string): string =>
  `phases:\n  - id: F-1\n    title: "Overname"\n    activities:\n      - "${activity}"\n`;

/** Codes that these tests are about; a bid may have other findings. */
const ours = /^EMV(?:40\d|410|42[01]) /u;

const cases: Readonly<Record<string, BidFiles>> = {
  'nobody who waits longer is the same limit': {
    'sections/summary.md': 'Niemand wacht langer dan vier minuten aan de balie.\n',
  },
  'nobody who waits longer than another limit': {
    'sections/summary.md': 'Niemand wacht ⟦EMV420:langer dan zes minuten⟧ aan de balie.\n',
  },
  'the cases on which something follows promise nothing': {
    'wishes.yaml': `${wishes.replace('    kpis', '    measures:\n      - "De teamleider onderzoekt elke wachttijd boven 4 minuten aan de balie"\n    kpis')}`,
  },
  'an average that was reached is no other value': {
    'evidence.yaml':
      'evidence:\n  - id: B-01\n    title: "Meting 2025"\n    proves: "Gemiddelde wachttijd aan de balie van 3 minuten"\n',
    'risks.yaml':
      'risks:\n  - id: R-01\n    text: "Een balie valt uit"\n    consequence: "De wachttijd aan de balie is langer dan 4 minuten"\n',
  },
  'two numbers of all there are': {
    'phases.yaml': phases('Overname van alle ⟦EMV421:57 balieploegen⟧'),
    'sections/summary.md': 'Wij bezoeken alle 75 balieploegen voor de zomer.\n',
  },
  'a part of all there are': {
    'phases.yaml': phases('Overname van alle 57 balieploegen'),
    'sections/summary.md': 'Wij bezoeken 20 balieploegen voor de zomer.\n',
  },
};

test.each(Object.entries(cases))('%s', async (_, files) => {
  const { found, announced } = await checkMarked({ 'kpis.yaml': kpis, 'wishes.yaml': wishes, ...files });
  expect(found.filter((line) => ours.test(line))).toEqual(announced);
});
