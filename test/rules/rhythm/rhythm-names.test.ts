import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';

const kpi = (id: string, escalation: string, reporting = 'Per kwartaal'): string =>
  `  - id: ${id}\n    title: "Norm ${id}"\n    target: "≥ 97%"\n    measurement: "Register"\n    reporting: "${reporting}"\n    escalation: "${escalation}"\n`;
const kpis = (...all: readonly string[]): BidFiles => ({ 'kpis.yaml': `kpis:\n${all.join('')}` });
const texts = (...sections: readonly string[]): BidFiles =>
  Object.fromEntries(sections.map((text, index) => [`sections/${'abcdefg'.charAt(index)}.md`, `${text}\n`]));

testPairs({
  'a thing that has its rhythm in its name': {
    codes: /^EMV427 /u,
    good: [
      kpis(
        kpi('KPI-01', 'Lower: discount of 3% on the monthly upkeep invoice'),
        kpi('KPI-02', 'Lower: discount of 2% on the monthly upkeep invoice'),
      ),
      // Two invoices, and a text that has both.
      texts(
        'The discount goes off the monthly upkeep invoice.',
        'You get a monthly upkeep invoice and a quarterly upkeep invoice.',
        'The quarterly upkeep invoice has the deductions.',
      ),
      // A bid has several reports.
      texts(
        'Dit staat in de maandrapportage.',
        'De maandrapportage komt op werkdag 5.',
        'Wat per kwartaal telt, staat in de kwartaalrapportage.',
      ),
      // What the bid lists is a thing of its own.
      {
        'organisation.yaml':
          'reports:\n  - id: r1\n    name: "Monthly safety report"\n    frequency: "monthly"\n  - id: r2\n    name: "Annual safety report"\n    frequency: "yearly"\n',
        ...texts('The monthly safety report lists all incidents.', 'You read it in the monthly safety report.'),
      },
    ],
    bad: [
      kpis(
        kpi('KPI-01', 'Lower: discount of 3% on the monthly upkeep invoice'),
        kpi('KPI-02', 'Lower: discount of 2% on the ⟦EMV427:quarterly upkeep invoice⟧'),
        kpi('KPI-03', 'Lower: discount of 1% on the monthly upkeep invoice'),
      ),
      texts(
        'De korting gaat af van de maandfactuur.',
        'Op de maandfactuur staat elke korting apart.',
        'U betaalt de maandfactuur binnen dertig dagen.',
        'Bij de ⟦EMV427:kwartaalfactuur⟧ zit een specificatie.',
      ),
      {
        ...kpis(
          kpi('KPI-01', 'Lower: plan', 'Monthly upkeep report'),
          kpi('KPI-02', 'Lower: plan', 'Monthly upkeep report'),
        ),
        'organisation.yaml':
          'meetings:\n  - id: m1\n    name: "Contract meeting"\n    frequency: "monthly"\n    goal: "Discuss the ⟦EMV427:Quarterly upkeep report⟧ and agree on actions"\n',
      },
    ],
  },
});
