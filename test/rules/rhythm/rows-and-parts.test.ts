import { expect, test } from 'vitest';
import { type BidFiles, checkMarked } from '../../support/bid.ts';

const kpi = (title: string, target: string, reporting: string, more = ''): string =>
  `kpis:\n  - id: KPI-01\n    title: "${title}"\n    target: "${target}"\n    measurement: "Register"\n    reporting: ${reporting}\n${more}`;
const wish = (measure: string): string =>
  `wishes:\n  - id: W-01\n    text: "Goed opgeleide mensen."\n    measures:\n      - "${measure}"\n    kpis: [KPI-01]\n`;
const table = (period: string): string =>
  `| Course | Length | How often |\n| --- | --- | --- |\n| Refresher training | 12 hours | ${period} |\n`;
const english = { 'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nlanguage: en\n' };
const organisation =
  'roles:\n  - id: r1\n    name: "Diëtist"\nmeetings:\n  - id: regie\n    name: "Regieoverleg"\n    frequency: per kwartaal\n';

/** Codes that these tests are about; a bid may have other findings. */
const ours = /^EMV(?:42[017]|44\d|738) /u;

const cases: Readonly<Record<string, BidFiles>> = {
  'the hours in a table and their period are one number': {
    ...english,
    'sections/a.md': table('⟦EMV443:every month⟧'),
    'kpis.yaml': kpi('Refresher training', '≥ 12 hours per officer per year', '"Every quarter"'),
  },
  'the same hours in the same period': {
    ...english,
    'sections/a.md': `Each officer follows at least 12 hours of refresher training a year.\n\n${table('every year')}`,
    'kpis.yaml': kpi('Refresher training', '≥ 12 hours per officer per year', '"Every quarter"'),
  },
  'hours of a named thing over another period': {
    ...english,
    'sections/a.md': `Each officer follows ⟦EMV443:at least 12 hours of refresher training a month⟧.\n\n${table('every year')}`,
  },
  'the period behind the number of an escalation': {
    ...english,
    'kpis.yaml': kpi(
      'Staffed hours',
      '≥ 99.5% per month',
      '"Monthly"',
      '    escalationSteps:\n      - when: "⟦EMV441:Below 99.5% in a quarter⟧"\n        then: "recovery plan"\n',
    ),
  },
  'an escalation that judges one month of a monthly norm': {
    ...english,
    'kpis.yaml': kpi(
      'Staffed hours',
      '≥ 99.5% per month',
      '"Monthly"',
      '    escalationSteps:\n      - when: "Below 99.5% in a month"\n        then: "recovery plan"\n',
    ),
  },
  'a report during one part of the work that is promised more often': {
    'wishes.yaml': wish('Tijdens de mobilisatie rapporteren wij elke week de voortgang van de opleiding'),
    'kpis.yaml': kpi('Opleiding klaar', '100% van de mensen', '⟦EMV442:"Iedere twee weken tijdens de mobilisatie"⟧'),
  },
  'reports during two parts of the work': {
    'wishes.yaml': wish('Tijdens de nazorg rapporteren wij elke week de voortgang van de opleiding'),
    'kpis.yaml': kpi('Opleiding klaar', '100% van de mensen', '"Iedere twee weken tijdens de mobilisatie"'),
  },
  'one dish and two things that are done with it': {
    'organisation.yaml': organisation,
    'wishes.yaml': wish('De diëtist toetst het menu vier keer per jaar'),
    'risks.yaml':
      'risks:\n  - id: R-01\n    text: "Gasten blijven weg"\n    measures:\n      - "Iedere week nieuw menu"\n',
  },
  'what is brought to a meeting each month needs it each month': {
    'organisation.yaml': organisation,
    'sections/a.md':
      'De contractmanager vergelijkt ⟦EMV738:elke maand⟧ de cijfers en brengt de acties in het regieoverleg.\n',
  },
  'a number of cases above which a meeting speaks of it': {
    'organisation.yaml': organisation,
    'sections/a.md': 'Bij meer dan 1.080 meldingen per maand bespreken wij het rooster in het regieoverleg.\n',
  },
};

test.each(Object.entries(cases))('%s', async (_, files) => {
  const { found, announced } = await checkMarked(files);
  expect(found.filter((line) => ours.test(line))).toEqual(announced);
});
