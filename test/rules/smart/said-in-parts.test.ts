import { expect, test } from 'vitest';
import { type BidFiles, checkMarked } from '../../support/bid.ts';

const kpi = (fields: Readonly<Record<string, string>>): BidFiles => {
  const all = {
    title: '"Oproepen"',
    target: '"≤ 6 weken na gunning"',
    measurement: '"Register"',
    reporting: '"Maandelijks"',
    ...fields,
  };
  const lines = Object.entries(all).filter(([, text]) => text !== '');
  return { 'kpis.yaml': `kpis:\n  - id: KPI-01\n${lines.map(([key, text]) => `    ${key}: ${text}\n`).join('')}` };
};
const wish = (text: string, response: string): BidFiles => ({
  'wishes.yaml': `wishes:\n  - id: W-01\n    text: "${text}"\n    response: "${response}"\n    kpis: [KPI-01]\n`,
});
const answerOfTwo = (first: string, second: string): BidFiles => ({
  'wishes.yaml': `wishes:\n  - id: W-01\n    text: "Een monteur komt snel."\n    measures:\n      - "Is de stilstaande lift de enige ${first}"\n      - "Is de stilstaande lift niet de enige ${second}"\n    kpis: [KPI-01]\n`,
});
const requirement = (text: string, explanation: string): BidFiles => ({
  'requirements.yaml': `requirements:\n  - id: Eis-1\n    text: "${text}"\n    comply: "ja"\n    explanation: "${explanation}"\n    kpis: [KPI-01]\n`,
});
const unlinked =
  'wishes:\n  - id: W-01\n    text: "Onboarding binnen 6 weken."\n    response: "Een vast team."\n    kpis: [KPI-02]\n';
const waiver = '\n      - { code: EMV202, reason: "Gevraagd in de nota van inlichtingen" }';

/** The codes that a case is about. */
const cases: Readonly<Record<string, readonly [codes: string, files: BidFiles]>> = {
  'a second step of a norm is a share of the same': [
    'EMV312',
    kpi({
      title: '"Opsluiting"',
      target: '"≥ 98% van de opsluitingen: monteur ter plaatse binnen 30 minuten; 100% binnen 45 minuten na de oproep"',
    }),
  ],
  'a share that stands alone has no base': [
    'EMV312',
    kpi({ title: '"Kwaliteit"', target: '"⟦EMV312:≥ 95%⟧"', measurement: '"Audit"' }),
  ],
  'a period that closes each of two norms is no norm of its own': [
    'EMV322',
    kpi({
      target:
        '"≥ 98% van de intakes binnen 5 werkdagen na aanmelding, per maand; ≥ 95% van de plannen ondertekend binnen 10 werkdagen na de intake, per maand"',
    }),
  ],
  'the size of a traineeship is no term': [
    'EMV310',
    kpi({ title: '"Taalstages"', target: '"≥ 90% van de taalstages van 40 uur afgerond"' }),
  ],
  'a term of so long is one': [
    'EMV310',
    kpi({ title: '"Oplevering"', target: '"Oplevering met een termijn van ⟦EMV310:40 uur⟧"' }),
  ],
  'hours on the clock are no term': [
    'EMV310',
    kpi({ title: '"Oplevering"', target: '"100% van de oplevering buiten de spits, van 15.30 tot 18.30 uur"' }),
  ],
  'hours from so many to so many are a term': [
    'EMV310',
    kpi({ title: '"Oplevering"', target: '"Oplevering met een termijn van ⟦EMV310:30 tot 40 uur⟧"' }),
  ],
  'so much in a year in all is no term': [
    'EMV310',
    kpi({ title: '"Sluiting"', target: '"≤ 20 uur ongeplande stilstand door de techniek per bad per kalenderjaar"' }),
  ],
  'so much in a year in all, in English': [
    'EMV310',
    kpi({
      title: '"Standstill"',
      target: '"≤ 20 hours unplanned standstill by the machinery per pool per calendar year"',
    }),
  ],
  'what is done by then is a term, in each year as well': [
    'EMV310',
    kpi({ title: '"Rooster"', target: '"⟦EMV310:≤ 40 uur⟧ nieuwe rooster gereed per kalenderjaar"' }),
  ],
  'a report that is named after its rhythm': ['EMV320', kpi({ reporting: '"Jaarverslag"' })],
  'a report without a rhythm': ['EMV320', kpi({ reporting: '⟦EMV320:"Voortgang aan de stuurgroep"⟧' })],
  'a KPI that holds from a day on, without a report': [
    'EMV306',
    {
      'kpis.yaml':
        'kpis:\n  - ⟦EMV306:id: KPI-01⟧\n    title: "Oproepen"\n    target: "≥ 98% van de oproepen"\n    measurement: "Register"\n    term: "vanaf 1 september 2027"\n'.replace(
          '⟦EMV306:id: KPI-01⟧',
          'id: ⟦EMV306:KPI-01⟧',
        ),
    },
  ],
  'a KPI that is judged once, without a report': [
    'EMV306',
    kpi({ reporting: '', term: '"uiterlijk 1 september 2027"' }),
  ],
  'a KPI that stands there for a reason is judged as any other': [
    'EMV306|EMV202',
    {
      'wishes.yaml': unlinked,
      'kpis.yaml': `kpis:\n  - id: ⟦EMV306:KPI-01⟧\n    title: "Oproepen"\n    target: "≥ 98% van de oproepen"\n    measurement: "Register"\n    waivers:${waiver}\n  - id: KPI-02\n    title: "Onboarding"\n    target: "≤ 6 weken na gunning"\n    measurement: "Projectplan"\n    reporting: "Wekelijks"\n`,
    },
  ],
  'two priorities of one answer have their own terms': [
    'EMV410',
    answerOfTwo(
      '(prioriteit 1), dan staat er binnen twee uur een monteur',
      '(prioriteit 2), dan staat er binnen acht uur een monteur',
    ),
  ],
  'one priority of one answer has one term': [
    'EMV410',
    answerOfTwo(
      '(prioriteit 1), dan staat er binnen twee uur een monteur',
      '(prioriteit 1), dan staat er ⟦EMV410:binnen acht uur⟧ een monteur',
    ),
  ],
  'what is not charged is a penalty': [
    'EMV425',
    kpi({
      target: '"≤ 14 deelnemers per groep"',
      escalation: '"Boven 14: voor elke deelnemer te veel vervalt het lesgeld van die maand"',
      sanctions: '[penalty]',
    }),
  ],
  'a unit behind its number is no abbreviation': ['EMV602', { 'sections/a.md': 'De piek blijft onder 1,8 MW.\n' }],
  'letters without a number are an abbreviation': [
    'EMV602',
    { 'sections/a.md': 'De piek staat in het ⟦EMV602:MWX⟧.\n' },
  ],
  'so many out of every hundred is a share': [
    'EMV403',
    {
      ...kpi({ title: '"Snel beginnen"', target: '"≥ 95% van de deelnemers binnen 3 weken na aanmelding in de les"' }),
      ...wish(
        'Deelnemers beginnen snel.',
        'Van elke honderd deelnemers zitten er ten minste 95 binnen drie weken na aanmelding in de les.',
      ),
    },
  ],
  'a share of the time and of the hours is of one thing': [
    'EMV811',
    {
      ...kpi({ title: '"Beschikbaarheid"', target: '"≥ 99,2% van de uren per laadpunt, per maand"' }),
      ...requirement('Laadpunten zijn ten minste 98% van de tijd beschikbaar.', 'Dat is bij ons meer.'),
    },
  ],
  'a share of two other things is not': [
    'EMV811',
    {
      ...kpi({ title: '"Beschikbaarheid"', target: '"⟦EMV811:≥ 99,2% van de laadpunten beschikbaar⟧, per maand"' }),
      ...requirement('Laadpunten zijn ten minste 98% van de tijd beschikbaar.', 'Dat is bij ons meer.'),
    },
  ],
  'how often a slot is kept says nothing of its size': [
    'EMV810',
    {
      ...kpi({
        title: '"Tijdvak"',
        target: '"≥ 97% van de bezoeken begint in het afgesproken tijdvak van 2 uur, per maand"',
      }),
      ...requirement(
        'De opdrachtnemer noemt de bewoner vooraf een tijdvak van ten hoogste vier uur.',
        'Wij noemen een tijdvak van twee uur.',
      ),
    },
  ],
  'a share above a hundred where the requirement asks a share': [
    'EMV429',
    { ...requirement('De betrouwbaarheid is ten minste 98,5%.', 'Ons aanbod is ⟦EMV429:993,0%⟧.') },
  ],
  'a share above a hundred in a row of shares, and one in a row about growth': [
    'EMV429',
    {
      'sections/a.md':
        '| Onderwerp | Gevraagd | Geboden |\n| --- | --- | --- |\n| Betrouwbaarheid | 98,5% | ⟦EMV429:100,3%⟧ |\n| Groei van de omzet | 90% | 120% |\n',
    },
  ],
  'a baseline above a hundred of a norm that compares': [
    'EMV429',
    {
      ...kpi({
        title: '"Bezetting"',
        target: '"≥ 98% van de bezetting ten opzichte van 2026"',
        baseline: '"120% in 2026"',
      }),
    },
  ],
};

test.each(Object.entries(cases))('%s', async (_, [codes, files]) => {
  const { found, announced } = await checkMarked(files);
  const isOurs = (line: string): boolean => new RegExp(`^(?:${codes}) `, 'u').test(line);
  expect(found.filter(isOurs)).toEqual(announced);
});
