import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';

const kpi = (title: string, reporting: string, period = 'kwartaal'): string =>
  `kpis:\n  - id: KPI-01\n    title: "${title}"\n    target: "≤ 3 per 10.000, per ${period}"\n    measurement: "Logboek"\n    reporting: "${reporting}"\n`;
const reports = (first: string, second: string): string =>
  `reports:\n  - id: r1\n    name: "Maandrapportage"\n    content: "${first}"\n    frequency: "maandelijks"\n  - id: r2\n    name: "Kwartaalrapportage"\n    content: "${second}"\n    frequency: "per kwartaal"\n`;
const both = (organisation: string, kpis: string): BidFiles => ({
  'organisation.yaml': organisation,
  'kpis.yaml': kpis,
});
const two = reports('Incidenten en openingen per brug', 'Bedienfouten, oorzaken en lessen');
const english =
  'reports:\n  - id: r1\n    name: "Monthly report"\n    content: "Answer times and calls"\n    frequency: "monthly"\n  - id: r2\n    name: "Quarterly report"\n    content: "Satisfaction and complaints"\n    frequency: "quarterly"\n';
const quarterly =
  'reports:\n  - id: r1\n    name: "Kwartaalrapportage"\n    frequency: "per kwartaal"\n  - id: r2\n    name: "Jaarverslag"\n    frequency: "jaarlijks"\n';
const team = (prose: string): BidFiles => ({
  'organisation.yaml':
    'roles:\n  - id: leider\n    name: "Projectleider"\n  - id: uitvoerder\n    name: "Uitvoerder"\n  - id: manager\n    name: "Project manager"\npeople:\n' +
    '  - id: P-01\n    name: "H. Verstraten"\n    role: leider\n  - id: P-02\n    name: "R. Boskamp"\n    role: uitvoerder\n  - id: P-03\n    name: "Anne Ward"\n    role: manager\n',
  'sections/team.md': `${prose}\n`,
});

testPairs({
  'a KPI that another report is about': {
    codes: /^EMV453 /u,
    good: [
      both(two, kpi('Bedienfouten', 'Per kwartaal in de kwartaalrapportage')),
      both(two, kpi('Bedienfouten', 'Maandelijks, en elk kwartaal in de kwartaalrapportage')),
      both(two, kpi('Beschikbaarheid', 'Maandelijks in de maandrapportage')),
      both(reports("Alle KPI's", 'Bedienfouten en lessen'), kpi('Bedienfouten', 'Maandelijks in de maandrapportage')),
      both(reports('KPI-01 en incidenten', 'Bedienfouten en lessen'), kpi('Bedienfouten', 'Maandelijks')),
    ],
    bad: [
      both(two, kpi('Bedienfouten', '⟦EMV453:Maandelijks in de maandrapportage⟧')),
      both(two, kpi('Bedienfouten', '⟦EMV453:Maandelijks⟧')),
      both(reports('KPI-01 en incidenten', 'Lessen en trends'), kpi('Bedienfouten', '⟦EMV453:Per kwartaal⟧')),
      both(reports("Alle KPI's behalve KPI-01", 'KPI-01 en lessen'), kpi('Bedienfouten', '⟦EMV453:Maandelijks⟧')),
      both(english, kpi('Satisfaction of callers', '⟦EMV453:Monthly⟧')),
    ],
  },
  'a report that is not listed': {
    codes: /^EMV454 /u,
    good: [
      both(quarterly, kpi('Herstel', 'Per kwartaal in de kwartaalrapportage')),
      both(quarterly, kpi('Herstel', 'Per kwartaal in de kwartaalrapporten')),
      both(quarterly.replace('Jaarverslag', 'Maandbericht'), kpi('Herstel', 'Maandelijks in de maandrapportage')),
      { ...both(quarterly, kpi('Herstel', 'In de maandrapportage')), 'sections/a.md': 'De maandrapportage is kort.\n' },
      both('roles:\n  - id: a\n    name: "Planner"\n', kpi('Herstel', 'Maandelijks in de maandrapportage')),
    ],
    bad: [
      both(quarterly, kpi('Herstel', 'Maandelijks in de ⟦EMV454:maandrapportage⟧', 'maand')),
      both(
        quarterly.replace('Kwartaalrapportage', 'Quarterly report').replace('per kwartaal', 'quarterly'),
        kpi('Repair', 'In the ⟦EMV454:monthly report⟧', 'maand'),
      ),
    ],
  },
  'a person in the role of another': {
    codes: /^EMV452 /u,
    good: [
      team('Het team zijn de Projectleider (H. Verstraten) en de Uitvoerder (R. Boskamp).'),
      team('H. Verstraten, onze Projectleider, stuurt de Uitvoerder aan.'),
      team('H. Verstraten en de Uitvoerder spreken elkaar elke dag.'),
      team('Bel de Uitvoerder, H. Verstraten neemt waar als hij er niet is.'),
      team('H. Verstraten is de Uitvoerder voor wanneer R. Boskamp vrij is.'),
      team('The project manager, Anne Ward, leads the work.'),
    ],
    bad: [
      team('Het team zijn de ⟦EMV452:Uitvoerder⟧ (H. Verstraten) en de planner.'),
      team('H. Verstraten, onze ⟦EMV452:Uitvoerder⟧, stuurt de ploeg aan.'),
      team('De ⟦EMV452:Projectleider⟧, R. Boskamp, opent de keet.'),
      team('Anne Ward is your ⟦EMV452:Projectleider⟧.'),
    ],
  },
});
