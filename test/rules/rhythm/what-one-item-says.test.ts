import type { BidFiles } from '../../support/bid.ts';
import { type Pair, testPairs } from '../../support/pairs.ts';

interface Fields {
  readonly title?: string;
  readonly target?: string;
  readonly measurement?: string;
  readonly reporting?: string;
  readonly escalation?: string;
}

const quoted = (text: string): string =>
  text.startsWith('⟦') && text.endsWith('⟧') ? text.replace(':', ':"').replace('⟧', '"⟧') : `"${text}"`;
const kpi = (fields: Fields, index = 0): string => {
  const { title = 'Levering', target = '≥ 97% op tijd', measurement = 'Register', reporting, escalation } = fields;
  return [
    `  - id: KPI-0${index + 1}`,
    `    title: "${title}"`,
    `    target: ${quoted(target)}`,
    `    measurement: ${quoted(measurement)}`,
    reporting === undefined ? '' : `    reporting: ${quoted(reporting)}`,
    escalation === undefined ? '' : `    escalation: ${quoted(escalation)}`,
    '',
  ]
    .filter((line, at, all) => line !== '' || at === all.length - 1)
    .join('\n');
};
const kpis = (...all: readonly Fields[]): BidFiles => ({ 'kpis.yaml': `kpis:\n${all.map(kpi).join('')}` });
const text = (written: string, ...all: readonly Fields[]): BidFiles => ({
  ...kpis(...all),
  'sections/summary.md': `${written}\n`,
});
const report = (name: string, frequency: string): BidFiles => ({
  'organisation.yaml': `reports:\n  - { id: r1, name: "${name}", frequency: ${frequency} }\n`,
});
const meeting = (written: string, frequency = 'maandelijks', demand = 'eens per kwartaal'): BidFiles => ({
  'organisation.yaml': `meetings:\n  - { id: m1, name: "Contractoverleg", frequency: "${frequency}", demand: "${demand}" }\n`,
  'sections/summary.md': `${written}\n`,
});

const quarterly = '≥ 95% van de leerlingen met ten hoogste 2 chauffeurs per kwartaal';
const inMonth = '≥95% of the quarter-hours per month with a waiting time ≤8 minutes';
const termed: readonly Fields[] = [
  { target: 'Offerte ≤ 5 werkdagen na aanvraag; plan ≤ 3 weken na opdracht' },
  { target: 'Dossier terug ≤ 10 werkdagen na acceptatie; levering ≤ 25 werkdagen na ophalen' },
];

const pairs: Readonly<Record<string, Pair>> = {
  'the third month is that of a quarter': {
    codes: /^EMV447 /u,
    good: [kpis({ target: quarterly, reporting: 'Per kwartaal, in de maandrapportage van de derde maand' })],
    bad: [
      kpis({ target: quarterly, reporting: '⟦EMV447:Per jaar, in de maandrapportage van de derde maand⟧; op verzoek' }),
      kpis({ target: quarterly, reporting: '⟦EMV447:Yearly, in the monthly report of the third month⟧; on request' }),
    ],
  },
  'how often a report comes is not how often a KPI is in it': {
    codes: /^EMV440 /u,
    good: [kpis({ target: quarterly, reporting: 'Per kwartaal, in de maandrapportage van de derde maand' })],
    bad: [
      kpis({ target: quarterly, reporting: '⟦EMV440:Per jaar, in de maandrapportage van de derde maand⟧' }),
      kpis({ target: inMonth, reporting: '⟦EMV440:Yearly, in the monthly report of May⟧' }),
    ],
  },
  'answers that are counted over a longer time than the norm': {
    codes: /^EMV440 /u,
    good: [
      kpis({
        target: '≥8.4 on a scale of 1 to 10, average per quarter',
        measurement: 'Tablets, with at least 400 replies per quarter',
      }),
      kpis({ target: '≥8,4 gemiddeld per jaar', measurement: 'Enquête, ten minste 400 antwoorden per kwartaal' }),
      kpis({ target: '≥ 97% op tijd, per maand', measurement: 'Steekproef van 50 dossiers per kwartaal' }),
    ],
    bad: [
      kpis({
        target: '≥8.4 on a scale of 1 to 10, average per quarter',
        measurement: 'Tablets, with ⟦EMV440:at least 400 replies per year⟧',
      }),
      kpis({
        target: '≥8,4 gemiddeld per kwartaal',
        measurement: 'Enquête, ⟦EMV440:ten minste 400 antwoorden per jaar⟧',
      }),
    ],
  },
  'a report that its KPI calls by two names': {
    codes: /^EMV444 /u,
    good: [
      kpis({ title: 'Monthly report', target: '100% of the monthly reports by working day 5 of the next month' }),
      kpis({ title: 'Reports', target: 'Monthly report by working day 5; quarterly report by working day 10' }),
      kpis({
        title: 'Rapport',
        target: '100% van de kwartaalrapporten op werkdag 10 van de volgende maand',
        escalation: 'Later → uitleg in het maandrapport',
      }),
    ],
    bad: [
      kpis({
        title: 'Monthly report',
        target: '100% of the ⟦EMV444:quarterly reports⟧ by working day 5 of the next month',
      }),
      kpis({
        title: 'Rapport',
        target: '100% van de maandrapporten op werkdag 6',
        escalation: '⟦EMV444:Kwartaalrapport⟧ na werkdag 6 → uitleg',
      }),
      kpis({ title: 'Rapport', target: '100% van de maandrapporten op werkdag 6 ⟦EMV444:van het volgende kwartaal⟧' }),
    ],
  },
  'a report whose frequency is not in its name': {
    codes: /^EMV444 /u,
    good: [
      report('Weekbericht start', '"wekelijks, van 28 juni tot en met 1 oktober"'),
      report('Monthly report', 'monthly'),
      report('Rapportage', 'per kwartaal'),
    ],
    bad: [
      report('Weekbericht start', '⟦EMV444:"maandelijks, van 28 juni tot en met 1 oktober"⟧'),
      report('Monthly report', '⟦EMV444:quarterly⟧'),
    ],
  },
  'what closes a period has its rhythm': {
    codes: /^EMV444 /u,
    good: [text('Each contract year ends with an annual review.'), text('Elk jaar eindigt met een gesprek.')],
    bad: [
      text('⟦EMV444:Each contract year⟧ ends with a monthly review.'),
      text('⟦EMV444:Elk jaar⟧ eindigt met een maandgesprek.'),
    ],
  },
  'a number told for a longer time': {
    codes: /^EMV443 /u,
    good: [
      text('In at least 95% of all quarter-hours in a month, visitors wait 8 minutes at most.', { target: inMonth }),
      text('In a quarter we see 95% of the children twice.', { target: inMonth }),
      text('Met 95% van de leerlingen rijden wij per jaar 252 ton minder.', { target: quarterly }),
    ],
    bad: [
      text('In at least 95% of all quarter-hours ⟦EMV443:in a quarter⟧, visitors wait 8 minutes at most.', {
        target: inMonth,
      }),
      text('Ten minste 95% van de leerlingen ziet ⟦EMV443:in een jaar⟧ een of twee chauffeurs (KPI-01).', {
        target: '≥ 95% van de leerlingen per kwartaal',
      }),
      text('Ten minste 97% van de toestellen werkt, gemiddeld ⟦EMV443:over een jaar⟧.', {
        target: '≥ 97% van de toestellen te gebruiken, gemiddeld per kwartaal',
      }),
    ],
  },
  'the only rhythm in the row of a meeting': {
    codes: /^EMV738 /u,
    good: [
      meeting('| Overleg | Hoe vaak |\n| :-- | :-- |\n| Contractoverleg | elke maand |'),
      meeting('| Overleg | Uw eis | Wij |\n| :-- | :-- | :-- |\n| Contractoverleg | per kwartaal | elke maand |'),
    ],
    bad: [meeting('| Overleg | Hoe vaak |\n| :-- | :-- |\n| Contractoverleg | ⟦EMV738:per kwartaal⟧ |')],
  },
  'a meeting behind a rhythm that begins the sentence': {
    codes: /^EMV738 /u,
    good: [
      meeting('Tweemaal per jaar, in april en oktober, schuift de directeur aan bij het contractoverleg.'),
      meeting('Elke week werkt de planner de lijst bij voor het contractoverleg.'),
    ],
    bad: [
      meeting('⟦EMV738:Tweemaal per maand⟧, in april en oktober, schuift de directeur aan bij het contractoverleg.'),
      meeting('⟦EMV738:Four times a month⟧ the contractoverleg looks ahead.'),
    ],
  },
  'the one term without a start': {
    codes: /^EMV310 /u,
    good: [
      kpis(...termed, { target: 'Rapport ≤ 3 werkdagen na levering' }),
      kpis(...termed, { target: 'Klachten beantwoord ≤ 3 werkdagen' }),
      kpis(...termed, { target: 'Werkplan ≤ 3 weken' }, { target: 'Kaart ≤ 2 weken' }),
    ],
    bad: [
      kpis(...termed, { target: 'Zending ⟦EMV310:≤ 3 werkdagen⟧' }),
      kpis(...termed, { target: 'Zending ⟦EMV310:≤ 3 werkdagen⟧, bij elke levering' }),
    ],
  },
};

testPairs(pairs);
