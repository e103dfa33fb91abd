import { expect, test } from 'vitest';
import { type BidFiles, checkMarked } from '../../support/bid.ts';

const organisation =
  'meetings:\n  - id: regie\n    name: "Regieoverleg"\n    frequency: maandelijks\n  - id: kern\n    name: "Kernteam"\n    frequency: wekelijks\n';
const kpi = (reporting: string, escalation: string): string =>
  `kpis:\n  - id: KPI-01\n    title: "Stiptheid"\n    target: "≥ 96% van de ritten"\n    measurement: "Ritregister"\n    reporting: ${reporting}\n    escalation: "${escalation}"\n`;

/** Codes that these tests are about; a bid may have other findings. */
const ours = /^EMV(?:427|440) /u;

const cases: Readonly<Record<string, BidFiles>> = {
  'a meeting that a text holds less often than the organisation': {
    'organisation.yaml': organisation,
    'sections/summary.md': 'Het regieoverleg komt ⟦EMV427:elk kwartaal⟧ bijeen op uw kantoor.\n',
  },
  'figures discussed less often than the meeting is held': {
    'organisation.yaml': organisation,
    'sections/summary.md':
      '⟦EMV427:Per kwartaal⟧ bespreken de planner en de opdrachtgever in het regieoverleg de klachten.\n',
  },
  'a meeting may look at one thing less often': {
    'organisation.yaml': organisation,
    'sections/summary.md': 'Het regieoverleg bespreekt elk halfjaar het opleidingsplan.\n',
  },
  'what goes to a meeting has a rhythm of its own': {
    'organisation.yaml': organisation,
    'sections/summary.md':
      'Het kernteam vergadert elke week.\n\nDe jaarlijkse herziening van het vervoersplan delen wij met het kernteam.\n',
  },
  'an escalation that counts by the month on a report by the quarter': {
    'kpis.yaml': kpi('⟦EMV440:Per kwartaal⟧', 'drie te laat in een maand → gesprek met de planner'),
  },
  'an escalation that counts by the month on a monthly report': {
    'kpis.yaml': kpi('Maandelijks', 'drie te laat in een maand → gesprek met de planner'),
  },
};

test.each(Object.entries(cases))('%s', async (_, files) => {
  const { found, announced } = await checkMarked(files);
  expect(found.filter((line) => ours.test(line))).toEqual(announced);
});
