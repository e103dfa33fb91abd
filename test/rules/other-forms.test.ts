import { expect, test } from 'vitest';
import { type BidFiles, checkMarked } from '../support/bid.ts';

/* Forms in which bid teams write what the pages in docs/rules show in its plainest form. */

const kpi = (more: string): string =>
  `kpis:\n  - id: KPI-01\n    title: "Juiste salarisstroken"\n    target: "≥99,8% van de stroken per maand in één keer goed"\n    measurement: "Salarissysteem"\n    owner: "Teamleider"\n${more}`;
const monthly = kpi('    reporting: "Maandelijks"\n');
const wish = (kpis: string): string =>
  `wishes:\n  - id: W-01\n    title: "Juiste stroken"\n    text: "Juiste salarisstroken."\n    measures:\n      - "Van de salarisstroken is 99,8% in één keer goed"\n    kpis: ${kpis}\n    proof: ["testrapport"]\n`;
const meeting = (frequency: string): string =>
  `meetings:\n  - id: review\n    name: "Dienstenreview"\n    frequency: "${frequency}"\n`;
const table =
  '| Overleg | Wie | Hoe vaak |\n| --- | --- | --- |\n| Dienstenreview | Teamleider | ⟦EMV738:per kwartaal⟧ |\n';

const cases: Readonly<Record<string, readonly [codes: RegExp, files: BidFiles]>> = {
  'a meeting with another rhythm in a table': [
    /^EMV738 /u,
    { 'kpis.yaml': monthly, 'organisation.yaml': meeting('maandelijks'), 'sections/summary.md': table },
  ],
  'a meeting with its own rhythm in a table': [
    /^EMV738 /u,
    {
      'kpis.yaml': monthly,
      'organisation.yaml': meeting('per kwartaal'),
      'sections/summary.md': table.replace(/⟦EMV738:|⟧/gu, ''),
    },
  ],
  'a norm of the first issue is no norm of the first time': [
    /^EMV440 /u,
    {
      'kpis.yaml': kpi('    reporting: ⟦EMV440:"Per kwartaal"⟧\n').replace(
        'in één keer goed',
        'goed bij eerste uitgifte',
      ),
    },
  ],
  'a trigger that counts each month': [
    /^EMV440 /u,
    {
      'kpis.yaml':
        'kpis:\n  - id: KPI-01\n    title: "Juiste stroken"\n    target: "≥99,8%"\n    measurement: "Systeem"\n    reporting: ⟦EMV440:"Per kwartaal"⟧\n    escalation: "Maand <99,8% → verbeterplan"\n',
    },
  ],
  'the amount of a sanction that no KPI gives': [
    /^EMV464 /u,
    {
      'kpis.yaml': kpi(
        '    reporting: "Maandelijks"\n    escalation: "Maand <99,8% → malus van 4% van de vergoeding"\n',
      ),
      'sections/summary.md':
        'Halen wij de juiste stroken in een maand niet, dan krijgt u een malus van ⟦EMV464:5% van de vergoeding⟧.\n',
    },
  ],
  'a KPI that stands nowhere and measures just this': [
    /^EMV519 /u,
    { 'kpis.yaml': monthly, 'wishes.yaml': wish('[]').replace('99,8%', '⟦EMV519:99,8%⟧') },
  ],
  'an abbreviation of which the buyer bears the name': [
    /^EMV602 /u,
    {
      'emvi.yaml': 'emvi: 1\ntitle: "Plan"\ntender:\n  buyer: "Delta Research Instituut"\n',
      'kpis.yaml': monthly,
      'sections/summary.md': 'Wij geven DRI elke maand 99,8% juiste stroken, met een verklaring volgens ISAE 3402.\n',
    },
  ],
  'an abbreviation that nothing explains': [
    /^EMV602 /u,
    { 'kpis.yaml': monthly, 'sections/summary.md': 'Wij geven ⟦EMV602:QZT⟧ elke maand juiste stroken.\n' },
  ],
  'hours in a text against the service window': [
    /^EMV516 /u,
    {
      'kpis.yaml': monthly,
      'organisation.yaml':
        'serviceWindows:\n  - { id: servicepunt, text: "Servicepunt op werkdagen van 8.00 tot 17.30 uur", window: "ma–vr 8:00–17:30" }\n',
      'sections/summary.md': 'Het servicepunt is op werkdagen van ⟦EMV516:9.00 tot 17.30⟧ uur open.\n',
    },
  ],
};

test.each(Object.entries(cases))('%s', async (_, [codes, files]) => {
  const { found, announced } = await checkMarked(files);
  expect(found.filter((line) => codes.test(line))).toEqual(announced);
});
