import { type Pair, testPairs } from '../../support/pairs.ts';

const kpi = (title: string, target: string, more = ''): string =>
  `kpis:\n  - id: KPI-01\n    title: "${title}"\n    target: "${target}"\n    measurement: "Register"\n    reporting: "Maandelijks"\n    owner: "Planner"\n${more}`;
const requirement = (text: string): string =>
  `requirements:\n  - { id: E-1, title: "Eis", text: "${text}", compliance: compliant }\n`;
const reference = (text: string): string =>
  `references:\n  - id: REF-1\n    title: "Verhuizen"\n    client: "Waterschap Linge"\n    results:\n      - { text: "${text}", kpi: KPI-01 }\n`;
const moved = kpi(
  'Kleine opdrachten',
  '≥ 95% van de kleine opdrachten binnen 5 werkdagen, per kwartaal',
  '    baseline: "97,2% binnen 5 werkdagen in 2025 bij Waterschap Linge"\n',
);
const stock = (escalation: string): string =>
  kpi(
    'Zoutvoorraad',
    '≥ 900 ton zout in voorraad en ≥ 450 ton vanaf 16 maart, per dag',
    `    escalation: "${escalation}"\n`,
  );
const least = 'Na 15 maart is er ten minste 450 ton zout in voorraad.\n';
const fleet = (parts: string): string => `- 16 strooiers: ${parts}, bouwjaar 2021 of later\n`;
const ratio = kpi('Stewards per supervisor', '≤ 12 stewards per supervisor, per event');

/** Numbers that a reader takes as they are meant, and the mistake beside each. */
const pairs: Readonly<Record<string, Omit<Pair, 'codes'>>> = {
  'so many of so many is a share': {
    good: [
      {
        'kpis.yaml': moved,
        'references.yaml': reference('412 van de 424 kleine opdrachten in 2025 binnen 5 werkdagen uitgevoerd'),
      },
    ],
    bad: [
      {
        'kpis.yaml': moved.replace('97,2%', '⟦EMV421:97,2%⟧'),
        'references.yaml': reference('397 van de 424 kleine opdrachten in 2025 binnen 5 werkdagen uitgevoerd'),
      },
    ],
  },
  'what the bid adds up is a part': {
    good: [
      {
        'sections/a.md': 'Uiterlijk om 03.00 uur zijn alle veertien strooiers de poort uit.\n',
        'sections/b.md': 'Alle 16 strooiers rijden vanaf de eerste actie op HVO100.\n',
        'sections/c.md': fleet('14 op de routes en 2 in reserve'),
      },
    ],
    bad: [
      {
        'sections/a.md':
          'Vanaf de eerste actie rijden uiterlijk om 03.00 uur alle ⟦EMV421:veertien strooiers⟧ op HVO100 de poort uit.\n',
        'sections/b.md': 'Alle 16 strooiers rijden vanaf de eerste actie op HVO100.\n',
        'sections/c.md': fleet('alle op de routes'),
      },
    ],
  },
  'a step begins where the norm ends, also in brackets': {
    good: [
      {
        'kpis.yaml': stock('Een dag onder 900 ton (vanaf 16 maart: onder 450 ton): spoedbestelling dezelfde dag'),
        'sections/a.md': least,
      },
    ],
    bad: [],
  },
  'more guarantee than the buyer asks': {
    good: [
      {
        'requirements.yaml': requirement('De opdrachtnemer geeft 5 jaar garantie op de waterdichtheid.'),
        'sections/a.md': 'Op de waterdichtheid geven wij tien jaar garantie.\n',
      },
    ],
    bad: [
      {
        'requirements.yaml': requirement('De opdrachtnemer geeft 5 jaar garantie op de waterdichtheid.'),
        'sections/a.md': 'Op de waterdichtheid geven wij ⟦EMV420:vier jaar⟧ garantie.\n',
      },
    ],
  },
  'who says that nobody has more gives a maximum': {
    good: [{ 'kpis.yaml': ratio, 'sections/a.md': 'No supervisor looks after more than 12 stewards.\n' }],
    bad: [{ 'kpis.yaml': ratio, 'sections/a.md': 'A supervisor looks after ⟦EMV420:at least 12 stewards⟧.\n' }],
  },
};

const codes = /^EMV42[01] /u;

testPairs(Object.fromEntries(Object.entries(pairs).map(([name, pair]) => [name, { ...pair, codes }])));
