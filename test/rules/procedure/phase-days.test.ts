import { expect, test } from 'vitest';
import { type BidFiles, checkMarked } from '../../support/bid.ts';

const manifest = 'emvi: 1\ntitle: "Plan"\ndates:\n  award: 2026-05-08\n  start: 2026-09-14\n';
const phases = (first: string, second = '14 september – 18 december 2026', at = '28 augustus 2026'): string =>
  `phases:\n  - id: F-1\n    title: "Opbouw"\n    period: ${first}\n    activities:\n      - "Werving van begeleiders"\n    milestones:\n      - text: "Roosters vastgesteld"\n        at: ${at}\n  - id: F-2\n    title: "Uitvoering"\n    period: ${second}\n`;
const opening = '11 mei – 11 september 2026';
const text = (day: string): string => `De roosters van de begeleiders zijn vastgesteld op ${day}.\n`;

/** Codes that these tests are about; a bid may have other findings. */
const ours = /^EMV(?:420|421|432|434|462) /u;

const cases: Readonly<Record<string, BidFiles>> = {
  'days of phases and texts that agree, the year named once': {
    'emvi.yaml': manifest,
    'phases.yaml': phases(opening),
    'sections/summary.md': text('28 augustus 2026'),
  },
  'a text with another month than the milestone': {
    'emvi.yaml': manifest,
    'phases.yaml': phases(opening, undefined, '⟦EMV421:28 augustus 2026⟧'),
    'sections/summary.md': text('28 september 2026'),
  },
  'another day near by is another thing': {
    'emvi.yaml': manifest,
    'phases.yaml': phases(opening),
    'sections/summary.md': 'De eerste begeleiders werven wij vanaf 1 juni 2026.\n',
  },
  'a milestone after the end of its phase': {
    'emvi.yaml': manifest,
    'phases.yaml': phases(opening, undefined, '⟦EMV432:28 oktober 2026⟧'),
  },
  'a phase that begins a month after the start of the contract': {
    'emvi.yaml': manifest,
    'phases.yaml': phases('11 mei – 9 oktober 2026', '⟦EMV434:14 oktober – 18 december 2026⟧'),
  },
  'a phase that begins on the start': {
    'emvi.yaml': manifest,
    'phases.yaml': phases(opening),
  },
  'the holidays around New Year are no gap': {
    'emvi.yaml': 'emvi: 1\ntitle: "Plan"\n',
    'phases.yaml': phases('2 november – 18 december 2026', '4 januari – 2 april 2027', '4 december 2026'),
  },
  'a phase that ends a month after its last milestone, on the same day': {
    'emvi.yaml': 'emvi: 1\ntitle: "Plan"\n',
    'phases.yaml': phases('⟦EMV432:4 mei – 12 juli 2026⟧', '13 juli – 18 december 2026', '12 juni 2026'),
  },
};

test.each(Object.entries(cases))('%s', async (_, files) => {
  const { found, announced } = await checkMarked(files, { profile: 'submission' });
  expect(found.filter((line) => ours.test(line))).toEqual(announced);
});
