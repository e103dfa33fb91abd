import { expect, test } from 'vitest';
import { compose } from './support.ts';

const manifest = (documents: string): string => `emvi: 1\ntitle: Bod\ndocuments:\n${documents}`;
const one = (id: string): string => manifest(`  - id: ${id}\n`);
const criteria = `criteria:
  - id: Kwaliteit
    title: "Kwaliteit"
    scale: { levels: [{ label: "Goed", fraction: "100%" }, { label: "Slecht" }], steps: "stappen van 10%" }
    questions: [{ id: V1, text: "Hoe herstelt u storingen?", keyMessage: "Snel." }]
  - id: K2
    title: "Duurzaamheid"
    scale: { steps: "stappen van 10%" }
    questions: [{ id: V2, text: "Hoe rijdt u?", keyMessage: "Elektrisch." }]
`;

function rowsOf(files: Readonly<Record<string, string>>, id: string): string[] {
  return compose(files, id).text.split('\n');
}

test('the award matrix says once where all criteria are answered, and prints a title that is the id once', () => {
  const documents = '  - id: plan\n    title: "Ons plan"\n    audience: submission\n  - id: beoordeling\n';
  const rows = rowsOf({ 'emvi.yaml': manifest(documents), 'criteria.yaml': criteria }, 'beoordeling');
  expect(rows).toContain('In het plan: Ons plan.');
  expect(rows).toContain('Criterium en vraag\tOnze invulling');
  expect(rows).toContain('Kwaliteit\tSchaal: Goed (100%), Slecht');
  expect(rows).toContain('K2 Duurzaamheid\tSchaal: stappen van 10%');
});

test('the award matrix says for each criterion where it is answered when that differs', () => {
  const plan = (id: string, criterion: string): string =>
    `  - id: ${id}\n    template: per-criterium\n    title: "Stuk ${id}"\n    audience: submission\n    criteria: [${criterion}]\n`;
  const documents = `${plan('plan-a', 'Kwaliteit')}${plan('plan-b', 'K2')}  - id: beoordeling\n`;
  const rows = rowsOf({ 'emvi.yaml': manifest(documents), 'criteria.yaml': criteria }, 'beoordeling');
  expect(rows.filter((row) => row.startsWith('In het plan'))).toEqual([]);
  expect(rows).toContain('K2 Duurzaamheid\tSchaal: stappen van 10%\tStuk plan-b');
});

const kpi = (id: string, norm: string, owner: string): string =>
  `  - id: ${id}\n    title: "${id}"\n    target: "${norm}"\n    owner: "${owner}"\n`;

test('a promise that two KPIs measure has a row for each, with its own owner', () => {
  const rows = rowsOf(
    {
      'emvi.yaml': one('toezeggingen'),
      'wishes.yaml':
        'wishes:\n  - id: W-01\n    text: "Snel."\n    measures: ["Wij reageren op een storing binnen 15 minuten en herstellen die binnen 4 uur"]\n    kpis: [KPI-01, KPI-02]\n',
      'kpis.yaml': `kpis:\n${kpi('KPI-01', 'Reactie op een storing ≤15 minuten', 'Planner')}${kpi('KPI-02', 'Herstel van een storing ≤4 uur', 'Monteur')}`,
    },
    'toezeggingen',
  ).filter((row) => row.startsWith('W-01'));
  expect(rows).toHaveLength(2);
  for (const [index, owner] of ['Planner', 'Monteur'].entries()) {
    expect(rows[index]).toContain('Wij reageren op een storing');
    expect(rows[index]).toContain(owner);
  }
});

test('the dashboard names what is scored in full and requirements by their numbers, unless there is nothing else', () => {
  const requirement = (id: string, kpis: string): string =>
    `  - id: ${id}\n    title: "Titel ${id}"\n    text: "Eis."\n    kpis: [${kpis}]\n`;
  const rows = rowsOf(
    {
      'emvi.yaml': one('kpi-dashboard'),
      'wishes.yaml': 'wishes:\n  - id: W-01\n    text: "Snel."\n    kpis: [KPI-01]\n',
      'requirements.yaml': `requirements:\n${requirement('E-1', 'KPI-01')}${requirement('E-2', 'KPI-01, KPI-02')}`,
      'kpis.yaml': `kpis:\n${kpi('KPI-01', '≤4 uur', 'Planner')}${kpi('KPI-02', '≤8 uur', 'Monteur')}`,
    },
    'kpi-dashboard',
  ).join('\n');
  expect(rows).toContain('W-01 Snel.\nE-1, E-2\tPlanner');
  expect(rows).toContain('E-2 Titel E-2\tMonteur');
});
