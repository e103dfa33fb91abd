import { type Pair, testPairs } from '../support/pairs.ts';

const kpi = (id: string, title: string, target: string, more = ''): string =>
  `  - id: ${id}\n    title: "${title}"\n    target: "${target}"\n    measurement: "Registratie"\n    reporting: "Maandelijks"\n${more}`;
const kpis = (...blocks: readonly string[]): string => `kpis:\n${blocks.join('')}`;
const wish = (text: string, response = 'Wij doen dit.', more = ''): string =>
  `wishes:\n  - id: W-01\n    text: "${text}"\n    response: "${response}"\n    kpis: [KPI-01]\n${more}`;
const requirement = (text: string): string => `requirements:\n  - id: E-1\n    text: "${text}"\n`;
const fined = (escalation: string): string =>
  kpis(
    kpi(
      'KPI-01',
      'Opgeloste storingen',
      '≥95% per maand',
      `    escalation: "${escalation}"\n    sanctions: [penalty]\n`,
    ),
  );
const streets = kpis(kpi('KPI-01', 'Bereikbaarheid', '100% van de woningen per dag'));
const english = { 'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nlanguage: en\n' };

/** A good text that looks like a mistake, and the mistake beside it. */
const pairs: Readonly<Record<string, Pair>> = {
  'a share that is solved is no reduction': {
    codes: /^EMV42[01] /u,
    good: [
      {
        'requirements.yaml': requirement(
          'Opdrachtnemer lost ten minste 90% van de storingen met hoge prioriteit binnen 4 uur op.',
        ),
        'kpis.yaml': kpis(kpi('KPI-01', 'Minder storingen', '≥ 10% minder storingen per jaar')),
      },
    ],
    bad: [
      {
        'sections/summary.md': 'Wij zorgen voor ⟦EMV420:5% minder storingen per jaar⟧.\n',
        'kpis.yaml': kpis(kpi('KPI-01', 'Minder storingen', '≥ 10% minder storingen per jaar')),
      },
    ],
  },
  'the words of the buyer are what ours are measured against': {
    codes: /^EMV420 /u,
    good: [
      {
        'requirements.yaml': requirement('Ten minste 95% van de facturen over vervoer is juist.'),
        'kpis.yaml': kpis(kpi('KPI-01', 'Juiste facturen vervoer', '≥ 95% van de facturen is juist')),
      },
    ],
    bad: [
      {
        'requirements.yaml': requirement('Ten minste 95% van de facturen over vervoer is juist.'),
        'kpis.yaml': kpis(kpi('KPI-01', 'Juiste facturen vervoer', '⟦EMV420:≥ 90% van de facturen⟧ is juist')),
      },
    ],
  },
  'half a day is how long a training takes': {
    codes: /^EMV40[03] /u,
    good: [
      {
        ...english,
        'wishes.yaml': wish('Train all key users.', 'Each key user gets half a day of training.'),
        'kpis.yaml': kpis(
          kpi('KPI-01', 'Training of key users', '≥95% of key users trained within 4 weeks of the award'),
        ),
      },
      {
        ...english,
        'wishes.yaml': wish('Train all key users.', 'Each key user gets half a day of training.'),
        'kpis.yaml': kpis(kpi('KPI-01', 'Training of key users', 'All key users trained within 4 weeks of the award')),
      },
      {
        'wishes.yaml': wish('Train alle kernbeheerders.', 'Elke kernbeheerder krijgt een halve dag training.'),
        'kpis.yaml': kpis(kpi('KPI-01', 'Training van kernbeheerders', 'Training gevolgd binnen 4 weken na gunning')),
      },
    ],
    bad: [
      {
        ...english,
        'wishes.yaml': wish('Train all key users within half a day.'),
        'kpis.yaml': kpis(kpi('KPI-01', 'Training of key users', 'Key users trained ⟦EMV400:within 4 weeks⟧')),
      },
    ],
  },
  'a discount on the invoice is a penalty': {
    codes: /^EMV42[56] /u,
    good: [
      { ...english, 'kpis.yaml': fined('Two months in a row: a discount of 2% on the monthly invoice') },
      { 'kpis.yaml': fined('Twee maanden achtereen: 2% korting op de factuur') },
      { 'kpis.yaml': fined('Twee maanden achtereen: verlaging van de maandfactuur met 2%') },
      {
        ...english,
        'kpis.yaml': kpis(kpi('KPI-01', 'Calls', '≥95% of calls per month')),
        'sections/a.md': 'Above 100 users you get a discount of 3% on the invoice.\n',
      },
    ],
    bad: [
      {
        ...english,
        'kpis.yaml': fined('Two months in a row: an improvement plan').replace('[penalty]', '⟦EMV425:[penalty]⟧'),
      },
      { 'kpis.yaml': fined('Twee maanden achtereen: een verbeterplan').replace('[penalty]', '⟦EMV425:[penalty]⟧') },
    ],
  },
  'a share of what was measured says of what it is': {
    codes: /^EMV312 /u,
    good: [
      { 'kpis.yaml': kpis(kpi('KPI-01', 'Schoon', '≥ 90% van de gemeten ruimten goedgekeurd')) },
      { 'kpis.yaml': kpis(kpi('KPI-01', 'Schoon', '≥ 90% van de ruimten goedgekeurd')) },
    ],
    bad: [{ 'kpis.yaml': kpis(kpi('KPI-01', 'Klanttevredenheid', '⟦EMV312:≥ 90%⟧')) }],
  },
  'clean, cleaning and to clean are one family': {
    codes: /^EMV409 /u,
    good: [
      {
        'wishes.yaml': wish('Opdrachtnemer houdt het gemeentehuis zichtbaar schoon.'),
        'kpis.yaml': kpis(kpi('KPI-01', 'Kwaliteit van de schoonmaak', '≥ 90% van de ruimten per maand')),
      },
    ],
    bad: [
      {
        'wishes.yaml':
          'wishes:\n  - id: W-01\n    text: "Opdrachtnemer houdt het gemeentehuis zichtbaar schoon."\n    response: "Wij doen dit."\n    kpis: [⟦EMV409:KPI-01⟧]\n',
        'kpis.yaml': kpis(kpi('KPI-01', 'Tijdige facturen', '≥ 90% van de facturen per maand')),
      },
    ],
  },
  'what is not done by the day is no rhythm': {
    codes: /^EMV42[0-9] /u,
    good: ['1 rooster per school per maand', '12 roosters per maand'].map((norm) => ({
      'kpis.yaml': kpis(
        kpi('KPI-01', 'Ritten', '≥95% van de ritten per maand'),
        kpi('KPI-02', 'Roosters per school', norm),
      ),
      'wishes.yaml': wish('Zorg voor vaste gezichten.', 'Wij maken roosters per school en niet per dag (KPI-02).'),
    })),
    bad: [
      {
        'kpis.yaml': kpis(
          kpi('KPI-01', 'Ritten', '≥95% van de ritten per maand'),
          kpi('KPI-02', 'Roosters per school', '12 roosters per maand'),
        ),
        'wishes.yaml': wish('Zorg voor vaste gezichten.', 'Wij maken ⟦EMV427:4 roosters per maand⟧ (KPI-02).'),
      },
    ],
  },
  'the size of parts is no limit of what is open': {
    codes: /^EMV42[0-9] /u,
    good: [
      {
        'kpis.yaml': streets,
        'sections/a.md': 'Wij werken in vakken van 80 meter, zodat de sleuf in de straat snel dicht is.\n',
        'sections/b.md': 'Een sleuf in de straat is nooit langer dan 20 meter open.\n',
      },
      {
        ...english,
        'kpis.yaml': streets,
        'sections/a.md': 'We work in sections of 80 metres, so that the trench in the street is soon closed.\n',
        'sections/b.md': 'A trench in the street is never longer than 20 metres.\n',
      },
    ],
    bad: [
      {
        'kpis.yaml': streets,
        'wishes.yaml': wish('Houd de straat open.', 'Wij werken met een sleuf van ⟦EMV421:24 meter⟧ in de straat.'),
        'sections/b.md': 'Een sleuf in de straat is nooit langer dan 20 meter open.\n',
      },
    ],
  },
  'choosing each quarter is the rhythm of an amount a quarter': {
    codes: /^EMV427 /u,
    good: [
      {
        'kpis.yaml': kpis(kpi('KPI-01', 'Verbeteringen', '≥2 verbeteringen per kwartaal gerealiseerd')),
        'requirements.yaml': `${requirement('Verbeteren')}    explanation: "De stuurgroep kiest elk kwartaal verbeteringen uit het verbeterregister"\n    kpis: [KPI-01]\n`,
      },
    ],
    bad: [
      {
        'kpis.yaml': kpis(kpi('KPI-01', 'Verbeteringen', '≥2 verbeteringen per kwartaal gerealiseerd')),
        'requirements.yaml': `${requirement('Verbeteren')}    explanation: "De stuurgroep kiest ⟦EMV427:elk half jaar⟧ verbeteringen uit het verbeterregister"\n    kpis: [KPI-01]\n`,
      },
    ],
  },
  'the period of a percentage is no rhythm': {
    codes: /^EMV427 /u,
    good: [
      {
        'kpis.yaml': kpis(kpi('KPI-01', 'Releases', '100% van de releases per maand via de OTAP-straat')),
        'wishes.yaml': wish(
          'Agile werken',
          'Elke 2 weken tonen de Ontwikkelaars werkende functionaliteit die door de OTAP-straat is gegaan',
        ),
      },
    ],
    bad: [
      {
        'kpis.yaml': kpis(kpi('KPI-01', 'Releases', '100% van de releases per maand via de OTAP-straat')),
        'wishes.yaml': wish(
          'Agile werken',
          '⟦EMV427:Elk kwartaal⟧ meten de Ontwikkelaars welke releases door de OTAP-straat zijn gegaan',
        ),
      },
    ],
  },
  'the complement of a norm is its condition': {
    codes: /^EMV4(?:06|2[01]) /u,
    good: [
      {
        ...english,
        'kpis.yaml': kpis(kpi('KPI-01', 'Correct inventory', '≥98% correct items per location')),
        'wishes.yaml': wish(
          'Keep the inventory correct.',
          'A location with less than 98% correct items gets a recount.',
        ),
      },
      {
        'kpis.yaml': kpis(kpi('KPI-01', 'Juistheid van de inventaris', '≥98% juiste items per locatie')),
        'wishes.yaml': wish(
          'Houd de inventaris bij.',
          'Een locatie met minder dan 98% juiste items krijgt een herinventarisatie.',
        ),
      },
      {
        'kpis.yaml': kpis(kpi('KPI-01', 'Juistheid van de inventaris', '≥95% van de locaties per jaar')),
        'wishes.yaml': wish('Houd de inventaris bij.', 'Bij elke locatie is ten minste 98% van de items juist.'),
        'risks.yaml':
          'risks:\n  - id: R-02\n    text: "De inventaris klopt niet"\n    wishes: [W-01]\n    measures: ["Een locatie met minder dan 98% juiste items krijgt een herinventarisatie"]\n',
      },
      {
        'kpis.yaml': kpis(kpi('KPI-01', 'Juistheid van de inventaris', '≥98% juiste items per locatie')),
        'risks.yaml':
          'risks:\n  - id: R-02\n    text: "De inventaris klopt niet"\n    measures: ["Een locatie met minder dan 98% juiste items krijgt een herinventarisatie"]\n',
      },
      {
        'sections/a.md': 'Elke locatie heeft ten minste 98% juiste items.\n',
        'sections/b.md': 'Een locatie met minder dan 98% juiste items krijgt een herinventarisatie.\n',
      },
    ],
    bad: [
      {
        'kpis.yaml': kpis(kpi('KPI-01', 'Juistheid van de inventaris', '≥98% juiste items per locatie')),
        'sections/b.md': 'Op elke locatie is ⟦EMV420:minder dan 98% juiste items aanwezig⟧.\n',
      },
    ],
  },
  'kinds of a thing add up to all of it': {
    codes: /^EMV42[01] /u,
    good: [
      {
        'kpis.yaml': kpis(kpi('KPI-01', 'Overleg', '≥95% van de besluiten per jaar')),
        'requirements.yaml': `${requirement('Overleg')}    explanation: "De governance met de opdrachtgever kent één strategisch, drie tactische en vijf operationele overleggen"\n    kpis: [KPI-01]\n`,
        'wishes.yaml': wish('Houd grip.', 'De governance met de opdrachtgever kent negen overleggen.'),
      },
      {
        'kpis.yaml': kpis(kpi('KPI-01', 'Bewijsdossier van activiteiten', '9 activiteiten met bewijsdossier')),
        'sections/a.md': 'Wij leveren een bewijsdossier van 7 andere activiteiten (KPI-01).\n',
      },
    ],
    bad: [
      {
        'kpis.yaml': kpis(kpi('KPI-01', 'Bewijsdossier van activiteiten', '9 activiteiten met bewijsdossier')),
        'sections/a.md': 'Wij leveren een bewijsdossier van ⟦EMV420:7 activiteiten⟧ (KPI-01).\n',
      },
      {
        'kpis.yaml': kpis(kpi('KPI-01', 'Overleg', '≥95% van de besluiten per jaar')),
        'requirements.yaml': `${requirement('Overleg')}    explanation: "De governance met de opdrachtgever kent één strategisch, drie tactische en ⟦EMV421:zeven operationele overleggen⟧"\n    kpis: [KPI-01]\n`,
        'wishes.yaml': wish('Houd grip.', 'De governance met de opdrachtgever kent negen overleggen.'),
      },
    ],
  },
};

testPairs(pairs);
