import { type Pair, testPairs } from '../../support/pairs.ts';

const dutch = { 'emvi.yaml': 'emvi: 1\ntitle: "Plan van aanpak"\n' };
const english = { 'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nlanguage: en\n' };
const kpi = (id: string, title: string, target: string, reporting: string): string =>
  `  - id: ${id}\n    title: "${title}"\n    target: "${target}"\n    measurement: "Registratie"\n    reporting: "${reporting}"\n`;
const kpis = (...blocks: readonly string[]): string => `kpis:\n${blocks.join('')}`;
const wish = (text: string, benefit: string): string =>
  `wishes:\n  - id: W-01\n    text: "${text}"\n    response: "Wij doen dit."\n    benefit: "${benefit}"\n    kpis: [KPI-01]\n`;
const reports =
  'reports:\n  - { id: k, name: "Kwartaalrapportage", content: "Cijfers", frequency: "per kwartaal" }\n  - { id: j, name: "Jaarrapportage", content: "Analyse", frequency: "per jaar" }\n';
const board =
  'meetings:\n  - { id: c, name: "Contractoverleg", level: tactical, frequency: "per kwartaal" }\n  - { id: o, name: "Werkoverleg", level: operational, frequency: "maandelijks" }\n';

/** Two rhythms that are of two things, and two of one thing beside them. */
const pairs: Readonly<Record<string, Pair>> = {
  'numbers of things of which both the number and the period differ': {
    codes: /^EMV4(?:27|43) /u,
    good: [
      {
        ...dutch,
        'sections/a.md': 'Gemiddeld 18% extra, dus bijna 600 diensten per week.\n',
        'sections/b.md': 'Bij ongeveer 2.190 diensten per maand zijn dat er hooguit 32.\n',
      },
      {
        ...english,
        'sections/a.md': 'One lane passes 660 people an hour.\n',
        'sections/b.md': 'At 82 people per metre per minute that takes six minutes.\n',
      },
    ],
    bad: [
      {
        ...dutch,
        'sections/a.md': 'Wij rijden ⟦EMV443:12 controlerondes per week⟧ in de wijk.\n',
        'sections/b.md': 'In de wijk rijden wij 12 controlerondes per maand.\n',
      },
    ],
  },
  'a part of a number, and what one of several does': {
    codes: /^EMV427 /u,
    good: [
      {
        ...dutch,
        'sections/a.md': 'Drie fte is dertig dagdelen per week.\n',
        'sections/b.md': 'Wij houden 14 dagdelen spreekuur per week.\n',
      },
      {
        ...dutch,
        'sections/a.md': 'Een buitendienstmonteur legt zes bezoeken per dag af.\n',
        'sections/b.md': 'Elf monteurs maken 66 bezoeken per dag.\n',
      },
      {
        ...english,
        'sections/a.md': 'A field engineer makes six visits per day.\n',
        'sections/b.md': 'Eleven engineers make 66 visits per day.\n',
      },
    ],
    bad: [
      {
        ...english,
        'sections/a.md': 'Monthly safety rounds with the foreman.\n',
        'wishes.yaml':
          'wishes:\n  - id: W-01\n    text: "Watch over safety."\n    measures:\n      - "Safety rounds ⟦EMV427:each week⟧ with the foreman"\n    kpis: [KPI-01]\n',
      },
    ],
  },
  'what is counted stands in another sentence': {
    codes: /^EMV427 /u,
    good: [
      {
        ...english,
        'sections/a.md': 'Spare parts lie in the workshop; we count them every quarter.\n',
        'sections/b.md': 'You receive the counts every week, per crossing.\n',
      },
    ],
    bad: [],
  },
  'one share of two things': {
    codes: /^EMV443 /u,
    good: [
      {
        ...dutch,
        'kpis.yaml': kpis(
          kpi('KPI-01', 'Levertijd hulpmiddelen', '≥98% van de spoedopdrachten per maand', 'Maandelijks'),
        ),
        'wishes.yaml': wish('Lever hulpmiddelen.', 'Wij geven 98% van de elektrische hulpmiddelen elk jaar onderhoud.'),
      },
      {
        ...english,
        'kpis.yaml': kpis(kpi('KPI-01', 'Delivery of aids', '≥98% of the rush orders per month', 'Monthly')),
        'wishes.yaml': wish('Deliver aids.', 'We service 98% of the electric aids every year.'),
      },
    ],
    bad: [
      {
        ...dutch,
        'kpis.yaml': kpis(kpi('KPI-01', 'Levertijd', '≥98% van de spoedopdrachten per maand', 'Maandelijks')),
        'sections/a.md': 'Wij leveren ⟦EMV443:98% van de spoedopdrachten per jaar⟧ op tijd (KPI-01).\n',
      },
    ],
  },
  'reports with names of their own, and both rhythms in one sentence': {
    codes: /^EMV427 /u,
    good: [
      {
        ...dutch,
        'organisation.yaml': reports,
        'requirements.yaml':
          'requirements:\n  - id: E-1\n    text: "Rapporteer over de prestaties."\n    title: "Kwartaalrapportage"\n    phases: [F-1]\n',
        'phases.yaml':
          'phases:\n  - id: F-1\n    title: "Regulier"\n    deliverables:\n      - "Vier kwartaalrapportages en een jaarrapportage per contractjaar"\n',
      },
    ],
    bad: [],
  },
  'what is done for each of them is not about them': {
    codes: /^EMV427 /u,
    good: [
      {
        ...dutch,
        'wishes.yaml':
          'wishes:\n  - id: W-01\n    text: "Geef les."\n    measures:\n      - "Deelnemers beoordelen hun lessen twee keer per jaar in een enquête"\n      - "Wij leren."\n    kpis: [KPI-01]\n  - id: W-02\n    text: "Werk samen."\n    response: "Klantmanagers lezen elk kwartaal per deelnemer wat er is bereikt."\n    kpis: [KPI-01]\n',
      },
    ],
    bad: [],
  },
  'a KPI that is told in its own place': {
    codes: /^EMV734 /u,
    good: [
      {
        ...dutch,
        'organisation.yaml': board,
        'sections/a.md': 'Wij leveren maandelijkse rapportages.\n',
        'kpis.yaml': kpis(
          kpi('KPI-01', 'Doorstroom', '≥20 plaatsingen na gunning', 'Per kwartaal in het contractoverleg'),
        ),
      },
    ],
    bad: [
      {
        ...dutch,
        'organisation.yaml': board,
        'sections/a.md': 'Wij leveren ⟦EMV734:maandelijkse rapportages⟧.\n',
        'kpis.yaml': kpis(kpi('KPI-01', 'Doorstroom', '≥20 plaatsingen na gunning', 'Per kwartaal in het werkoverleg')),
      },
    ],
  },
  'what is measured each half-year': {
    codes: /^EMV442 /u,
    good: [
      {
        ...dutch,
        'kpis.yaml': kpis(kpi('KPI-01', 'Tevredenheid', 'Gemiddeld ≥7,8 per halfjaar', 'Elk halfjaar')),
        'wishes.yaml': wish('Stuur op kwaliteit.', 'U leest elke week dezelfde lijst als onze ploeg.'),
      },
      {
        ...english,
        'kpis.yaml': kpis(kpi('KPI-01', 'Satisfaction', 'Average ≥7.8 per half-year', 'Every half-year')),
        'wishes.yaml': wish('Steer on quality.', 'You read every week the same list as our crew.'),
      },
      {
        ...english,
        'kpis.yaml': kpis(kpi('KPI-01', 'Passengers about the crew', 'Average ≥ 8.2, per calendar year', 'Yearly')),
        'wishes.yaml': wish('Please passengers.', 'You read every month what passengers write to us.'),
      },
      {
        ...dutch,
        'kpis.yaml': kpis(kpi('KPI-01', 'Ouders over het vervoer', 'Gemiddeld ≥ 8,2 per schooljaar', 'Jaarlijks')),
        'wishes.yaml': wish('Stel ouders tevreden.', 'U leest elke maand wat ouders ons schrijven.'),
      },
    ],
    bad: [
      {
        ...dutch,
        'kpis.yaml': kpis(
          kpi('KPI-01', 'Tevredenheid', 'Gemiddeld ≥7,8 per halfjaar', '⟦x⟧').replace(
            '"⟦x⟧"',
            '⟦EMV442:"Elk halfjaar"⟧',
          ),
        ),
        'wishes.yaml': wish('Stuur op kwaliteit.', 'U leest elke maand de tevredenheid.'),
      },
    ],
  },
};

testPairs(pairs);
