import { expect, test } from 'vitest';
import { type BidFiles, checkMarked } from '../../support/bid.ts';

const manifest = (dates: string): string => `emvi: 1\ntitle: "Plan"\ndates:\n${dates}`;
const summary = (text: string): BidFiles => ({ 'sections/summary.md': `${text}\n` });
const kpi = (target: string, escalation: string): string =>
  `kpis:\n  - id: KPI-01\n    title: "Banen"\n    target: "${target}"\n    measurement: "Loonadministratie"\n` +
  `    reporting: "Per kwartaal"\n    escalation: "${escalation}"\n`;
const started = manifest('  closing: "2027-04-02"\n  award: "2027-05-28"\n  start: "2027-09-01"\n');
const phases = (start: string, end: string): string =>
  `phases:\n  - id: F-1\n    title: "Voorbereiding"\n    start: ${start}\n    end: "${end}"\n`;

const ours = /^EMV(?:434|44[56]) /u;

const cases: Readonly<Record<string, BidFiles>> = {
  'a weekday that is not that of its day': summary(
    'De keuring is op ⟦EMV445:woensdag 1 oktober 2027⟧, de uitslag volgt op ⟦EMV445:8 oktober 2027 (maandag)⟧.',
  ),
  'a weekday in English': summary('We are ready on ⟦EMV445:Monday, 4 January 2028⟧.'),
  'weekdays that are right, and a range that begins with another weekday': summary(
    'De keuring is op vrijdag 1 oktober 2027 en van maandag 4 tot 8 oktober 2027; op 8 oktober 2027 (vrijdag) volgt de uitslag.',
  ),
  'a wrong weekday in a question of the buyer': {
    'wishes.yaml':
      'wishes:\n  - id: W-01\n    text: "Kan het op woensdag 1 oktober 2027?"\n    response: "Een vast team doet de onboarding."\n    kpis: [KPI-01]\n',
  },
  'a day within a run, and days of a list that go back': summary(
    'F-5 duurt van 15 maart tot en met 30 juni 2030, met de eindoplevering op 31 mei 2030.\n\nDe rondes zijn op 4 maart, ⟦EMV445:9 mei⟧ en 17 april 2030.',
  ),
  'a night between days that do not follow each other': summary(
    'In de ⟦EMV445:nacht van 31 augustus op 1 oktober⟧ wisselen wij.',
  ),
  'nights, one at the end of February and one at the turn of the year': summary(
    'Wij wisselen in de nacht van 28 februari op 1 maart, in die van 31 augustus op 1 september 2027 en in de nacht van vrijdag 31 december 2027 op zaterdag 1 januari 2028.',
  ),
  'a night with one day only': summary('In de nacht van 3 september 2027 wisselen wij.'),
  'the number of a norm on another day in its escalation': {
    'kpis.yaml': kpi(
      '12 mensen in dienst uiterlijk ⟦EMV446:1 maart 2028⟧',
      'Minder dan 12 op 1 april 2028: extra werving binnen 30 dagen',
    ).replace('uiterlijk ⟦EMV446:1 maart 2028⟧', '⟦EMV446:uiterlijk 1 maart 2028⟧'),
  },
  'the number of a norm on the same day, and another number on another day': {
    'kpis.yaml': kpi(
      '12 mensen in dienst uiterlijk 1 maart 2028',
      'Minder dan 12 op 1 maart 2028: extra werving; minder dan 8 op 1 april 2028: gesprek met het werkbedrijf',
    ),
  },
  'a large number in a table on another day': {
    'kpis.yaml': kpi('280 laadpunten in gebruik ⟦EMV446:uiterlijk 30 juni 2028⟧', 'Minder: tweede ploeg'),
    ...summary('| Groep | Samen | Klaar |\n| --- | --- | --- |\n| 3 | 280 | 28 juli 2028 |'),
  },
  'a large number in a table on the same day, and a smaller one that shares no word': {
    'kpis.yaml': kpi('40 laadpunten in gebruik uiterlijk 30 juni 2028', 'Minder: tweede ploeg'),
    ...summary('| Groep | Samen | Klaar |\n| --- | --- | --- |\n| 3 | 40 | 28 juli 2028 |'),
  },
  'two days that both stand twice': {
    'kpis.yaml': kpi('12 banen uiterlijk 1 maart 2028', 'Minder dan 12 op 1 maart 2028: extra werving'),
    ...summary('Op 1 april 2028 zijn er 12 banen.\n\nDie 12 banen zijn er op 1 april 2028.'),
  },
  'what comes first on another day than other texts say': {
    'emvi.yaml': started,
    ...summary('De eerste levering is op 1 september 2027.\n\nDe eerste kar rijdt op ⟦EMV434:1 oktober 2027⟧ binnen.'),
  },
  'what comes first, twice on a day that is not the start of which no text speaks': {
    'emvi.yaml': started,
    ...summary('De eerste levering is op ⟦EMV434:1 oktober 2027⟧.\n\nDe eerste kar rijdt op 1 oktober 2027 binnen.'),
  },
  'what comes first, a month after the start of the contract': {
    'emvi.yaml': started,
    ...summary('De overeenkomst begint op 1 september 2027.\n\nDe eerste kar rijdt op 1 oktober 2027 binnen.'),
  },
  'an award a month after the first phase began': {
    'emvi.yaml': manifest('  closing: "2027-01-22"\n  award: "2027-04-12"\n  start: "2027-05-03"\n'),
    'phases.yaml': phases('⟦EMV434:"2027-03-12"⟧', '2027-05-02'),
  },
  'a first phase that begins with the award': {
    'emvi.yaml': manifest('  closing: "2027-01-22"\n  award: "2027-03-12"\n  start: "2027-05-03"\n'),
    'phases.yaml': phases('"2027-03-12"', '2027-05-02'),
  },
};

test.each(Object.entries(cases))('%s', async (_, files) => {
  const { found, announced } = await checkMarked(files);
  expect(found.filter((line) => ours.test(line))).toEqual(announced);
});
