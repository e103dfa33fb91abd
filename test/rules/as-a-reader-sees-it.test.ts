import { type Pair, testPairs } from '../support/pairs.ts';

const dates = '\ndates:\n  closing: "2027-02-12"\n  award: "2027-06-01"\n  start: "2027-07-01"\n';
const dutch = { 'emvi.yaml': `emvi: 1\ntitle: "Plan van aanpak"${dates}` };
const english = { 'emvi.yaml': `emvi: 1\ntitle: "Plan"\nlanguage: en${dates}` };
const kpi = (target: string, more = '', title = 'Kwaliteit'): string =>
  `kpis:\n  - id: KPI-01\n    title: "${title}"\n    target: "${target}"\n    measurement: "Registratie"\n    reporting: "Maandelijks"\n${more}`;
const fined = (escalation: string, mark = (text: string): string => text): string =>
  kpi('≥95% van de leveringen per maand', `    escalation: "${escalation}"\n    sanctions: ${mark('[penalty]')}\n`);
const escalated = (escalation: string): string =>
  kpi('≥95% van de leveringen per maand', `    escalation: "${escalation}"\n`);
const wish = (measure: string): string =>
  `wishes:\n  - id: W-01\n    text: "Lever op tijd."\n    measures:\n      - "${measure}"\n    kpis: [KPI-01]\n`;
const phases = (...rows: readonly (readonly [string, string])[]): string =>
  `phases:\n${rows.map(([start, end], index) => `  - id: F-${index + 1}\n    title: "Fase ${index + 1}"\n    start: ${start}\n    end: "${end}"\n`).join('')}`;
const steering =
  'meetings:\n  - { id: d, name: "Directieoverleg", frequency: "per kwartaal" }\n  - { id: b, name: "Steering group", frequency: "per quarter" }\n';
const team = 'roles:\n  - { id: t, name: "Teamleider sortering" }\n  - { id: c, name: "Contractmanager" }\n';
const windows =
  'priorities:\n  - id: P1\n  - id: P2\nserviceWindows:\n  - { id: a, window: "24/7", priorities: [P1] }\n  - { id: k, window: WINDOW, priorities: [P2] }\n';
const desk = (text: string): string =>
  `requirements:\n  - id: E-1\n    text: "Een servicedesk."\n    compliance: compliant\n    explanation: "${text}"\n    kpis: [KPI-01]\n`;
const person = (experience: string): string =>
  `people:\n  - id: P-01\n    name: "H. Verwey"\n    experience: ${experience}\n    meets: [Eis 1]\n`;
const asked = (answer: string): string =>
  `requirements:\n  - id: Eis 1\n    text: "Ten minste 5 jaar ervaring."\n    compliance: compliant\n    explanation: "${answer}"\n`;
const third = (declaration: string, evidence = '[B-1]'): string =>
  `emvi: 1\ntitle: "Plan"\nparties:\n  - id: koel\n    name: "Koel"\n    role: subcontractor\n    declarations:\n      ${declaration}\n    evidence: ${evidence}\n`;
const proof = (title: string): string =>
  `evidence:\n  - { id: B-1, title: "${title}", proves: "Geschiktheid", holder: koel }\n`;

const four = `kpis:\n${['KPI-01', 'KPI-02', 'KPI-03', 'KPI-04'].map((id) => `  - id: ${id}\n    title: "Norm ${id.slice(-1)}"\n    target: "≥95% per maand"\n    measurement: "Registratie"\n    reporting: "Maandelijks"\n`).join('')}`;
const report = (content: string): string =>
  `reports:\n  - { id: r, name: "Rapport", content: "${content}", frequency: "maandelijks" }\n`;

/** A good text that looks like a mistake, and the mistake beside it. */
const pairs: Readonly<Record<string, Pair>> = {
  'what a penalty is called': {
    codes: /^EMV425 /u,
    good: [
      { ...dutch, 'kpis.yaml': fined('Onder 95%: storting van € 500 in het fonds van de stichting') },
      { ...dutch, 'kpis.yaml': fined('Onder 95%: de gemeente houdt € 15.000 van de termijn in tot het verslag er is') },
      { ...english, 'kpis.yaml': fined('A month below 95%: the price of the late orders is credited') },
      { ...english, 'kpis.yaml': fined('Two months running below 95%: we forgo 1% of the monthly fee') },
      { ...dutch, 'kpis.yaml': fined('2 kwartalen op rij: wij rekenen 2% minder voor de ritten van dat kwartaal') },
      { ...dutch, 'kpis.yaml': fined('Onder 95%: per procentpunt krijgt u € 1.000 terug') },
      {
        ...english,
        'kpis.yaml': fined('Each late order: evaluation within 5 working days and no invoice for that order'),
      },
    ],
    bad: [
      {
        ...dutch,
        'kpis.yaml': fined('Onder 95%: compensatie in het volgende wegvak', (text) => `⟦EMV425:${text}⟧`),
      },
    ],
  },
  'what people earn': {
    codes: /^EMV426 /u,
    good: [
      {
        ...dutch,
        'evidence.yaml': 'evidence:\n  - { id: B-1, title: "Keurmerk", proves: "Juiste beloning en afdracht" }\n',
        'sections/a.md': 'Wij toetsen de beloning van elke uitzendkracht aan de cao.\n',
      },
    ],
    bad: [{ ...dutch, 'sections/a.md': 'Boven de norm krijgen wij een ⟦EMV426:beloning⟧ van € 500.\n' }],
  },
  'a phase that lies around the one ahead of it': {
    codes: /^EMV4(?:32|62) /u,
    good: [
      {
        ...dutch,
        'phases.yaml': phases(
          ['"2027-07-01"', '2027-09-30'],
          ['"2028-01-10"', '2028-06-30'],
          ['"2027-07-01"', '2037-06-30'],
        ),
      },
      {
        ...dutch,
        'phases.yaml': phases(
          ['"2027-07-01"', '2028-06-30'],
          ['"2028-07-01"', '2031-06-30'],
          ['"2027-07-01"', '2031-06-30'],
        ),
      },
    ],
    bad: [
      {
        ...dutch,
        'phases.yaml': phases(['"2027-07-01"', '2027-09-30'], ['⟦EMV432:"2027-06-01"⟧', '2027-08-30']),
      },
      {
        ...dutch,
        'phases.yaml': phases(['"2027-07-01"', '2027-09-30'], ['⟦EMV462:"2028-01-10"⟧', '2028-06-30']),
      },
    ],
  },
  'a day before which, a day on which something ends, and a day that was': {
    codes: /^EMV43[68] /u,
    good: [
      { ...dutch, 'wishes.yaml': wish('De Opleider haalt het certificaat vóór 1 juli 2029') },
      { ...dutch, 'sections/a.md': 'De overeenkomst eindigt uiterlijk op 30 september 2035.\n' },
      { ...english, 'sections/a.md': 'The contract ends no later than 30 September 2035.\n' },
      { ...dutch, 'sections/a.md': 'Voor 1 maart 2025 deed iemand examen als hij dat zelf wilde.\n' },
      { ...english, 'sections/a.md': 'Before 1 April 2024 passengers bought tickets on board.\n' },
      { ...dutch, 'kpis.yaml': kpi('100% van de kilometers elektrisch, uiterlijk 1 augustus 2032') },
    ],
    bad: [
      { ...dutch, 'sections/a.md': 'Wij leveren de handleiding uiterlijk op ⟦EMV438:30 september 2035⟧.\n' },
      { ...dutch, 'sections/a.md': 'Voor ⟦EMV436:1 maart 2025⟧ doet iedereen examen.\n' },
    ],
  },
  'the day of the event from which a term counts': {
    codes: /^EMV439 /u,
    good: [
      { ...english, 'wishes.yaml': wish('Mobilisation takes 12 weeks from the award on 1 June 2027') },
      { ...dutch, 'wishes.yaml': wish('De inrichting duurt 12 weken na de gunning op 1 juni 2027') },
    ],
    bad: [
      { ...dutch, 'wishes.yaml': wish('Het team staat binnen 12 weken na gunning, uiterlijk op ⟦EMV439:1 juli 2027⟧') },
    ],
  },
  'a meeting that is called for the occasion': {
    codes: /^EMV732 /u,
    good: [
      {
        ...dutch,
        'organisation.yaml': steering,
        'kpis.yaml': escalated('Onder 95%: een ingelast directieoverleg binnen 5 werkdagen'),
      },
      // Who gets something in writing need not meet.
      {
        ...dutch,
        'organisation.yaml': steering,
        'kpis.yaml': escalated('Onder 95%: de directeur stuurt binnen 5 werkdagen een plan aan het directieoverleg'),
      },
      {
        ...dutch,
        'organisation.yaml': steering,
        'kpis.yaml': escalated(
          'Onder 95%: de directeur legt binnen 4 weken na het jaarrapport een plan voor aan het directieoverleg',
        ),
      },
      {
        ...english,
        'organisation.yaml': steering,
        'kpis.yaml': escalated('Below 95%: an extraordinary steering group within 5 working days'),
      },
      {
        ...dutch,
        'organisation.yaml': steering,
        'kpis.yaml': escalated('Onder 95%: het directieoverleg krijgt de uitkomst binnen 5 werkdagen schriftelijk'),
      },
    ],
    bad: [
      {
        ...dutch,
        'organisation.yaml': steering,
        'kpis.yaml': escalated('Onder 95%: het ⟦EMV732:directieoverleg⟧ binnen 5 werkdagen'),
      },
      {
        ...dutch,
        'organisation.yaml': steering,
        'kpis.yaml': escalated(
          'Onder 95%: de directeur legt binnen 5 werkdagen een plan voor aan het ⟦EMV732:directieoverleg⟧',
        ),
      },
    ],
  },
  'a role with a word behind its head': {
    codes: /^EMV730 /u,
    good: [
      {
        ...dutch,
        'organisation.yaml': team,
        'kpis.yaml': escalated('Onder 95%: instructie door de Teamleider sortering'),
      },
    ],
    bad: [
      {
        ...dutch,
        'organisation.yaml': team,
        'kpis.yaml': escalated('Onder 95%: instructie door de ⟦EMV730:Teamleider⟧ bezorging'),
      },
    ],
  },
  'the class before the words for always': {
    codes: /^EMV736 /u,
    good: [
      {
        ...dutch,
        'organisation.yaml': windows.replace('WINDOW', '"werkdagen 8:00–18:00"'),
        'kpis.yaml': kpi('P1 ≤15 minuten, P2 ≤60 minuten'),
        'requirements.yaml': desk('De servicedesk is op werkdagen bereikbaar, en voor P1 dag en nacht.'),
      },
    ],
    bad: [
      {
        ...dutch,
        'organisation.yaml': windows.replace('WINDOW', '⟦EMV736:"werkdagen 8:00–18:00"⟧'),
        'kpis.yaml': kpi('P1 ≤15 minuten, P2 ≤60 minuten'),
        'requirements.yaml': desk('De servicedesk is voor P1 en P2 dag en nacht bereikbaar.'),
      },
    ],
  },
  'years of which some were of another kind': {
    codes: /^EMV517 /u,
    good: [
      {
        ...english,
        'requirements.yaml': asked('Our head has 9 years of such experience, out of 14 in crowd management.'),
        'organisation.yaml': person('"14 years in crowd management, 9 of them at large events"'),
      },
    ],
    bad: [
      {
        ...dutch,
        'requirements.yaml': asked('Onze projectleider heeft ⟦EMV517:9 jaar⟧ ervaring.'),
        'organisation.yaml': person('"14 jaar als projectleider"'),
      },
    ],
  },
  'a declaration among those of several companies': {
    codes: /^EMV742 /u,
    good: [
      {
        'emvi.yaml': third('- "European Single Procurement Document of the subcontractor"'),
        'evidence.yaml': proof('European Single Procurement Documents of both companies'),
      },
      {
        'emvi.yaml': third('- "Verklaring omtrent het gedrag van de onderaannemer"'),
        'evidence.yaml': proof('Verklaringen omtrent het gedrag van beide bedrijven'),
      },
    ],
    bad: [
      {
        'emvi.yaml': third('⟦EMV742:- "European Single Procurement Document of the subcontractor"⟧'),
        'evidence.yaml': proof('Certificate of cold transport'),
      },
    ],
  },
  'what a report holds, and a range that claims to be whole': {
    codes: /^EMV217 /u,
    good: [
      { ...dutch, 'kpis.yaml': four, 'organisation.yaml': report('KPI-01 t/m KPI-03, acties en klachten') },
      { ...english, 'kpis.yaml': four, 'organisation.yaml': report('KPI-01 to KPI-03, actions and complaints') },
    ],
    bad: [{ ...dutch, 'kpis.yaml': four, 'organisation.yaml': report('alle KPI’s, ⟦EMV217:KPI-01 t/m KPI-03⟧') }],
  },
  'a certificate of a standard': {
    codes: /^EMV214 /u,
    good: [
      {
        ...dutch,
        'wishes.yaml': `${wish('Alleen de behandelaar ziet een dossier')}    evidence: [B-1]\n`,
        'evidence.yaml': 'evidence:\n  - { id: B-1, title: "Certificaat ISO 27001", proves: "Beveiliging" }\n',
      },
    ],
    bad: [
      {
        ...dutch,
        'wishes.yaml': `${wish('Alleen de behandelaar ziet een dossier')}    evidence: [⟦EMV214:B-1⟧]\n  - { id: W-09, text: "Schade valt onder een verzekering met een polis" }\n`,
        'evidence.yaml': 'evidence:\n  - { id: B-1, title: "Polis", proves: "Verzekering" }\n',
      },
    ],
  },
};

testPairs(pairs);
