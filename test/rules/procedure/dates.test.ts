import { expect, test } from 'vitest';
import { type BidFiles, checkMarked } from '../../support/bid.ts';

const manifest = (dates: string): string => `emvi: 1\ntitle: "Plan"\ndates:\n${dates}`;
const dates = '  closing: "2027-02-12"\n  award: "2027-04-02"\n  start: "2027-05-20"\n';
const usual = { 'emvi.yaml': manifest(dates) };
const wish = (measure: string): string =>
  `wishes:\n  - id: W-01\n    text: "Wens"\n    measures:\n      - "${measure}"\n    kpis: [KPI-01]\n`;
const target = (norm: string): string =>
  `kpis:\n  - id: KPI-01\n    title: "Oplevering"\n    target: "${norm}"\n    measurement: "Register"\n    reporting: "Maandelijks"\n`;
const summary = (text: string): BidFiles => ({ ...usual, 'sections/summary.md': `${text}\n` });

/** Each case is a bid that differs from the clean one in these files; the marks say what must be found, and where. */
const cases: Readonly<Record<string, BidFiles>> = {
  'another start date in the text': summary('De start van de dienstverlening op ⟦EMV434:20 juni 2027⟧ staat vast.'),
  'another start date in English': summary('The contract starts on ⟦EMV434:1 June 2027⟧.'),
  'another award and another closing': summary(
    'De gunning is voorzien op ⟦EMV434:9 april 2027⟧. De uiterste inschrijfdatum is ⟦EMV434:13 februari 2027⟧.',
  ),
  'a start that is told by what begins': summary('Vanaf ⟦EMV434:20 juni 2027⟧ werken wij in zes wijken.'),
  'a first sentence about the first day': summary('Op ⟦EMV434:20 april 2027⟧ openen wij het loket.'),
  'a date that the text gives twice is one finding': summary(
    'De startdatum is ⟦EMV434:1 juni 2027⟧.\n\nOok het loket is gereed voor de start op 1 juni 2027.',
  ),
  'the right days': summary(
    'Vanaf 20 mei 2027 werken wij in zes wijken. De start op 20-05-2027 staat vast; de gunning is op 2 april 2027.',
  ),
  'the start of something else': summary(
    'De start van de pilot op 1 november 2027 is voorbereid; de voorlopige gunning is op 12 maart 2027. De proefperiode start op 3 juli 2027. Vanaf 1 januari 2028 rijden wij elektrisch. Binnen 10 dagen na gunning, op 12 april 2027, is het team er.',
  ),
  'a start years later, and a text that gives both days': summary(
    'De start op 20 mei 2031 volgt op een nieuwe aanbesteding. Vanaf 20 mei 2027 werken wij in twee wijken, vanaf 20 juni 2027 in zes.',
  ),
  'a milestone whose day is in another week': {
    ...usual,
    'phases.yaml':
      'phases:\n  - id: F-1\n    title: "Voorbereiding"\n    startEvent: "gunning"\n    start: "week 1"\n    end: "week 6"\n    milestones:\n      - text: "Loket gereed op ⟦EMV435:18 juni 2027⟧"\n        at: "week 6"\n      - text: "Keuring op 30 april 2027"\n        at: "week 4"\n',
  },
  'a promise for a day before the closing': {
    ...usual,
    'kpis.yaml': target('Uiterlijk ⟦EMV436:30 juli 2026⟧ opgeleverd'),
    'wishes.yaml': wish('Het plan is uiterlijk ⟦EMV436:1 februari 2027⟧ gereed'),
  },
  'a phase that is planned before the closing': {
    ...usual,
    'phases.yaml':
      'phases:\n  - id: F-1\n    title: "Start"\n    start: ⟦EMV436:5 april 2026⟧\n    end: "1 mei 2027"\n',
  },
  'our questions, which we put before the closing': {
    'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nlanguage: en\ndates:\n  questions: "2027-05-07"\n  closing: "2027-06-10"\n',
    'sections/a.md': 'We will put our questions by 7 May 2027.\n',
  },
  'days in the past that are no promise, and days between award and start': {
    ...usual,
    'kpis.yaml': target('Uiterlijk 30 juli 2027 opgeleverd'),
    'wishes.yaml': wish('Sinds 1 februari 2026 hebben wij dit certificaat; vóór 1 mei 2027 staat het team klaar'),
  },
  'a closing on a Sunday': {
    'emvi.yaml': manifest(
      '  questions: ⟦EMV437:"2027-01-02"⟧\n  closing: ⟦EMV437:"2027-02-14"⟧\n  start: "2027-05-17"\n',
    ),
  },
  'a delivery on a holiday and on a Sunday': {
    ...usual,
    'kpis.yaml': target('Uiterlijk ⟦EMV438:25 december 2027⟧'),
    'wishes.yaml': wish('De opleiding is uiterlijk ⟦EMV438:1 augustus 2027⟧ afgerond'),
  },
  'a delivery on a Saturday, from a holiday, or on a Sunday on purpose': {
    ...usual,
    'kpis.yaml': target('Uiterlijk 31 juli 2027'),
    'wishes.yaml': wish('Vanaf 1 januari 2028 rapporteren wij; uiterlijk zondag 1 augustus 2027 is de kruising vrij'),
  },
  'a term in working days that ends on another day': {
    ...usual,
    'wishes.yaml': wish('Het team staat binnen 10 werkdagen na gunning, uiterlijk op ⟦EMV439:12 april 2027⟧'),
  },
  'a term in weeks that ends on another day': {
    ...usual,
    'wishes.yaml': wish('Wij leveren op ⟦EMV439:1 juni 2027⟧ (binnen 6 weken na gunning)'),
  },
  'terms that end on their day': {
    ...usual,
    'wishes.yaml': wish(
      'Het team staat binnen 10 werkdagen na gunning, uiterlijk op 16 april 2027. Het loket is er binnen 6 weken na gunning, dus op 14 mei 2027',
    ),
  },
};

test.each(Object.entries(cases))('%s', async (_, files) => {
  const { found, announced } = await checkMarked(files);
  const isOurs = (finding: string): boolean => /^EMV43[4-9]/u.test(finding);
  expect(found.filter(isOurs)).toEqual(announced.filter(isOurs));
});
