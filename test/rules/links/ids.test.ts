import { expect, test } from 'vitest';
import { type BidFiles, checkMarked } from '../../support/bid.ts';

const kpi = (id: string, title: string, target: string): string =>
  `  - id: ${id}\n    title: "${title}"\n    target: "${target}"\n    measurement: "Register"\n    reporting: "Maandelijks"\n`;
const kpis = `kpis:\n${kpi('KPI-01', 'Herstel van storingen', '≤4 uur na melding')}${kpi('KPI-02', 'Tevredenheid van bewoners', '≥85% van de bewoners')}${kpi('KPI-03', 'Schone voertuigen', '≥70% van de voertuigen')}${kpi('KPI-04', 'Opleiding van monteurs', '≥2 dagen per jaar')}`;
const wish = (id: string, more = ''): string => `  - id: ${id}\n    text: "Wens"\n    kpis: [KPI-01]\n${more}`;
const wishes = `wishes:\n${['W-01', 'W-02', 'W-03', 'W-04', 'W-05'].map((id) => wish(id)).join('')}`;
const priorities =
  'priorities:\n  - id: P1\n    definition: "Alles ligt stil"\n  - id: P2\n    definition: "Een deel ligt stil"\n';

/** Each case is a bid that differs from the clean one in these files; the marks say what must be found, and where. */
const cases: Readonly<Record<string, BidFiles>> = {
  'a KPI twice in one list, however it is spelled': {
    'wishes.yaml': 'wishes:\n  - id: W-01\n    text: "Wens"\n    kpis: [KPI-01, ⟦EMV216:kpi 1⟧]\n',
  },
  'a phase in two wishes': {
    'phases.yaml': 'phases:\n  - id: F-1\n    title: "Start"\n',
    'wishes.yaml': `wishes:\n${wish('W-01', '    phases: [F-1]\n')}${wish('W-02', '    phases: [F-1]\n')}`,
  },
  'a range that forgets the last': {
    'wishes.yaml': wishes,
    'sections/summary.md': 'Elke wens (⟦EMV217:W-01 t/m W-04⟧) is uitgewerkt.\n',
  },
  'a range that forgets the first, in English': {
    'wishes.yaml': wishes,
    'sections/summary.md': 'Every wish (⟦EMV217:W-02 to W-05⟧) has a KPI of its own.\n',
  },
  'a range over the whole list': {
    'wishes.yaml': wishes,
    'sections/summary.md': 'Elke wens (W-01 t/m W-05) is uitgewerkt.\n',
  },
  'a selection, a small part, and a text that goes on about the rest': {
    'wishes.yaml': wishes,
    'sections/summary.md':
      'Een selectie (W-01 t/m W-04) is gemarkeerd. Voor W-01 t/m W-03 start het werk meteen.\n\nDe wensen W-01 t/m W-04 gaan over techniek en W-05 over mensen.\n',
    'sections/quality.md': 'De wensen W-02 t/m W-05 vragen voorbereiding. Wens W-01 niet.\n',
  },
  'a value beside the id of another KPI': {
    'kpis.yaml': kpis,
    'sections/quality.md':
      'Bewoners zijn tevreden: 85% geeft een voldoende (⟦EMV218:KPI-03⟧). Een storing is hersteld binnen 4 uur (KPI-01).\n',
  },
  'a value of the KPI itself, over another period, of several KPIs, and of none': {
    'kpis.yaml': kpis,
    'sections/quality.md':
      'Per kwartaal is 85% van de bewoners tevreden (KPI-02). Voor bewoners en voertuigen gelden 85% en 70% (KPI-02 en KPI-03). Elke monteur volgt 3 dagen les (KPI-02).\n',
  },
  'a priority far outside those of the bid': {
    'organisation.yaml': priorities,
    'wishes.yaml':
      'wishes:\n  - id: W-01\n    text: "Wens"\n    measures:\n      - "Bij P1 bellen wij, bij ⟦EMV219:P12⟧ mailen wij"\n    kpis: [KPI-01]\n',
  },
  'known priorities, the next one, percentiles, and the words of the buyer': {
    'organisation.yaml': priorities,
    'wishes.yaml':
      'wishes:\n  - id: W-01\n    text: "Ook P9 telt mee"\n    measures:\n      - "P1, P2 en P3; een raming met P50 en P90; de vergunning voor P+R en ISO-P7"\n    kpis: [KPI-01]\n',
  },
  'priorities that only the texts know': {
    'sections/quality.md':
      'P1 en P2 melden wij direct.\n\nOok P1 en P2 krijgen een rapport.\n\nBij ⟦EMV219:P7⟧ volgt een mail.\n',
  },
};

test.each(Object.entries(cases))('%s', async (_, files) => {
  const { found, announced } = await checkMarked(files);
  const isOurs = (finding: string): boolean => /^EMV21[6-9]/u.test(finding);
  expect(found.filter(isOurs)).toEqual(announced.filter(isOurs));
});
