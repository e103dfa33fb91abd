import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';

const manifest = (dates: string, language = 'nl'): BidFiles => ({
  'emvi.yaml': `emvi: 1\ntitle: "Plan"\nlanguage: ${language}\ndates:\n${dates}`,
});
const closing = manifest('  closing: "2027-02-12"\n');
const evidence = (issued: string, more = ''): BidFiles => ({
  'evidence.yaml': `evidence:\n  - id: B01\n    title: "Verklaring"\n    issued: ${issued}\n${more}`,
});
const plan =
  'phases:\n  - id: F-1\n    title: "Gegevens"\n    period: "17 mei 2027 t/m 25 juni 2027"\n    start: "17 mei 2027"\n' +
  '    end: "25 juni 2027"\n    milestones:\n      - text: "Routes vast"\n        at: "25 juni 2027"\n';
const told = (sentence: string, phases = plan): BidFiles => ({
  'phases.yaml': phases,
  'sections/a.md': 'Op 25 juni liggen alle routes vast.\n',
  'sections/b.md': `${sentence}\n`,
});
const kpi = (target: string, escalation: string): BidFiles => ({
  'kpis.yaml':
    `kpis:\n  - id: KPI-01\n    title: "Werk"\n    target: "${target}"\n    measurement: "Register"\n` +
    `    reporting: "Maandelijks"\n    owner: "Jobcoach"\n    escalation: "${escalation}"\n`,
});

const report = (frequency: string, sentence: string, name = 'Jaarverslag'): BidFiles => ({
  'organisation.yaml': `reports:\n  - id: jaar\n    name: "${name}"\n    frequency: "${frequency}"\n`,
  'sections/a.md': `${sentence}\n`,
});

const meeting = (row: string): BidFiles => ({
  'organisation.yaml':
    'meetings:\n  - id: dagstart\n    name: "Dagstart"\n    frequency: "elke werkdag om 06.00 uur"\n',
  'sections/a.md': `| Overleg | Wanneer |\n| --- | --- |\n${row}\n`,
});

testPairs({
  'evidence that is younger than the closing': {
    codes: /^EMV448 /u,
    good: [
      { ...closing, ...evidence('"2027-02-12"') },
      { ...closing, ...evidence('"2027-03-01"', '    moment: verification\n') },
      { ...closing, ...evidence('"2027-03-01"', '    status: requested\n') },
      evidence('"2027-03-01"'),
    ],
    bad: [
      { ...closing, ...evidence('⟦EMV448:"2027-03-01"⟧') },
      { ...closing, ...evidence('⟦EMV448:"2027-02-13"⟧', '    moment: tender\n    status: available\n') },
    ],
  },
  'a day without a year that only one text names': {
    codes: /^EMV421 /u,
    good: [
      told('Acht weken voor de eerste dag, op 25 juni, is alles klaar.'),
      // A day of the week was looked up; other days of the month are common.
      told('Op zondag 25 juli is er niets te doen.'),
      told('Op 24 juli is er niets te doen.'),
      told('Van 25 juni tot 25 juli is het stil.'),
      { ...told('Op 25 juli is de gunning.'), ...manifest('  award: "2027-07-25"\n') },
    ],
    bad: [
      told('Ook in dit plan is dat zo: ⟦EMV421:vanaf 25 juli⟧.'),
      told('Ieder kind dat op ⟦EMV421:25 juli⟧ bekend was, heeft een plaats.'),
    ],
  },
  'the final award': {
    codes: /^EMV434 /u,
    good: [
      {
        ...manifest('  award: "2026-12-18"\n'),
        'sections/a.md': 'Na twintig dagen volgt op 18 december 2026 de definitieve gunning.\n',
      },
      {
        ...manifest('  award: "2027-04-15"\n', 'en'),
        'sections/a.md': 'You announce your decision on 25 March, and on 15 April the award is final.\n',
      },
    ],
    bad: [
      {
        ...manifest('  award: "2026-12-18"\n'),
        'sections/a.md': 'Na twintig dagen volgt op ⟦EMV434:18 januari 2027⟧ de definitieve gunning.\n',
      },
      {
        ...manifest('  award: "2027-04-15"\n', 'en'),
        'sections/a.md': 'You announce your decision on 25 March, and on ⟦EMV434:15 May⟧ the award is final.\n',
      },
      {
        ...manifest('  closing: "2027-04-30"\n'),
        'sections/a.md': 'Vragen stellen kan tot en met 19 februari, inschrijven tot en met ⟦EMV434:31 maart⟧.\n',
      },
    ],
  },
  'the day by which a report comes': {
    codes: /^EMV446 /u,
    good: [
      report('jaarlijks, uiterlijk op 1 maart', 'Uiterlijk op 1 maart ligt er een jaarverslag.'),
      report('jaarlijks, uiterlijk op 1 maart', 'Het concept van het jaarverslag ligt er uiterlijk op 1 februari.'),
      report('jaarlijks, uiterlijk op 1 maart', 'Op 1 april bespreken wij het jaarverslag.'),
      report('jaarlijks, uiterlijk op 1 maart', 'Uiterlijk op 1 april ligt er een weekbericht.'),
    ],
    bad: [
      report('jaarlijks, uiterlijk op 1 maart', 'Uiterlijk op ⟦EMV446:1 april⟧ ligt er een jaarverslag.'),
      {
        'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nlanguage: en\n',
        ...report('yearly, by 15 August', 'You have the annual review by ⟦EMV446:20 September⟧.', 'Annual review'),
      },
    ],
  },
  'the time of a meeting in its row': {
    codes: /^EMV738 /u,
    good: [meeting('| Dagstart | elke werkdag, 06.00 uur |'), meeting('| Nachtdienst | elke werkdag, 04.00 uur |')],
    bad: [meeting('| Dagstart | elke werkdag, ⟦EMV738:04.00⟧ uur |')],
  },
  'the day of a norm in the step that falls short of it': {
    codes: /^EMV446 /u,
    good: [
      kpi(
        '≥4 mensen met een baan uiterlijk 31 maart 2030',
        '<10 uren → malus; <4 mensen met een baan op 31 maart 2030 → begeleiding',
      ),
      kpi(
        '≥4 mensen met een baan uiterlijk 31 maart 2030',
        '<10 uren → malus; <2 mensen met een baan op 1 oktober 2029 → extra werving',
      ),
    ],
    bad: [
      kpi(
        '≥4 mensen met een baan uiterlijk 31 maart 2030',
        '<10 uren → malus; <4 mensen met een baan op ⟦EMV446:28 april 2030⟧ → begeleiding',
      ),
    ],
  },
});
