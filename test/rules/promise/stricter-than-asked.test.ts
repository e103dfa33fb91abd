import { expect, test } from 'vitest';
import { checkMarked } from '../../support/bid.ts';

const wish = (id: string, text: string, kpi: string): string =>
  `  - id: ${id}\n    text: "${text}"\n    kpis: [${kpi}]\n`;
const kpi = (id: string, title: string, target: string): string =>
  `  - id: ${id}\n    title: "${title}"\n    target: "${target}"\n    measurement: "Register"\n    reporting: "Maandelijks"\n`;

const wishes = `wishes:\n${wish('W-01', 'Onboarding binnen 6 weken.', 'KPI-01')}${wish('W-02', 'Klachten opgelost binnen 10 werkdagen.', 'KPI-02')}`;
const kpis = (target: string): string =>
  `kpis:\n${kpi('KPI-01', 'Onboarding', target)}${kpi('KPI-02', 'Klachten', 'Klachten opgelost ≤5 werkdagen na ontvangst')}`;

const surpluses = async (files: Readonly<Record<string, string>>): Promise<string[]> =>
  (await checkMarked(files, { profile: 'submission' })).found.filter((finding) => finding.startsWith('EMV800 '));

test('two promises above what is asked are one thing to confirm', async () => {
  const files = { 'wishes.yaml': wishes, 'kpis.yaml': kpis('Onboarding ≤4 weken na gunning') };
  expect(await surpluses(files)).toEqual(['EMV800 kpis.yaml ≤4 weken']);
});

test('a text that sets the promise beside what is asked shows that it is meant', async () => {
  const files = {
    'wishes.yaml': wishes,
    'kpis.yaml': kpis('Onboarding ≤4 weken na gunning'),
    'sections/a.md': 'Wij doen de onboarding binnen 4 weken, terwijl u 6 weken vraagt.\n',
  };
  expect(await surpluses(files)).toEqual(['EMV800 kpis.yaml ≤5 werkdagen']);
});

test('both values in two sentences show nothing', async () => {
  const files = {
    'wishes.yaml': wishes,
    'kpis.yaml': kpis('Onboarding ≤4 weken na gunning'),
    'sections/a.md': 'De onboarding duurt 4 weken.\n\nDe opleiding van een beheerder duurt 6 weken.\n',
  };
  expect(await surpluses(files)).toEqual(['EMV800 kpis.yaml ≤4 weken']);
});
