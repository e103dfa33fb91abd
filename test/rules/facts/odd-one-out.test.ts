import { expect, test } from 'vitest';
import { type BidFiles, checkMarked } from '../../support/bid.ts';

const kpi = (target: string, more = ''): string =>
  `kpis:\n  - id: KPI-01\n    title: "Hersteltijd storingen"\n    target: "${target}"\n    measurement: "Meldsysteem"\n    reporting: "Maandelijks"\n${more}`;
const wish = (measure: string): string =>
  `wishes:\n  - id: W-01\n    title: "Storingen"\n    text: "Snel herstel van storingen."\n    measures:\n      - "${measure}"\n    kpis: [KPI-01]\n`;
const norm = '≥ 95% van de storingen hersteld binnen 12 uur, per maand';

/** Codes that these tests are about; a bid may have other findings. */
const ours = /^EMV(?:315|327|406|42[019]|441) /u;

const cases: Readonly<Record<string, BidFiles>> = {
  'the same number with the next unit, where no other text gives it': {
    'kpis.yaml': kpi(norm),
    'sections/summary.md': 'Een lamp die stuk is, brandt weer: storingen verhelpen wij ⟦EMV420:binnen 12 dagen⟧.\n',
  },
  'the same number with a unit that nobody confuses': {
    'kpis.yaml': kpi(norm),
    'sections/summary.md': 'De storingsdienst neemt de telefoon op binnen 12 seconden.\n',
  },
  'the same limit the other way round': {
    'wishes.yaml': wish('Na een melding van een storing brandt de lamp na minimaal 12 uur weer'),
    'kpis.yaml': kpi('≥ 95% van de storingen hersteld ⟦EMV406:binnen 12 uur⟧, per maand'),
  },
  'so long before is no term within which': {
    'kpis.yaml': kpi(norm),
    'sections/summary.md': 'Werk aan storingen kondigen wij ten minste 12 uur vooraf aan.\n',
  },
  'so many hours of training are no term within which': {
    'wishes.yaml': wish('Elke monteur van de storingsdienst volgt minstens 12 uur training'),
    'kpis.yaml': kpi(norm),
  },
  'what a story tells lies within the limit': {
    'kpis.yaml': kpi(norm),
    'sections/summary.md': 'Een bewoner meldt een storing en na 3 uur is die hersteld.\n',
  },
  'the trigger before a colon begins where the norm ends': {
    'kpis.yaml': kpi(norm, '    escalation: "Onder 95%: extra ploeg binnen 10 werkdagen"\n'),
  },
  'the trigger before a colon lies beyond the norm': {
    'kpis.yaml': kpi(norm, '    escalation: "⟦EMV315:Onder 59%⟧: extra ploeg binnen 10 werkdagen"\n'),
  },
  'the trigger before a colon lies on the side of the norm': {
    'kpis.yaml': kpi(norm.replace('≥', '≤'), '    escalation: "⟦EMV327:Onder 95%⟧: extra ploeg binnen 10 werkdagen"\n'),
  },
  'a trigger that counts one of another period': {
    'kpis.yaml': kpi(norm, '    escalation: "⟦EMV441:Eén jaar⟧ onder 95%: extra ploeg binnen 10 werkdagen"\n'),
  },
  'a share of what was, above the whole': {
    'kpis.yaml': kpi(norm),
    'sections/summary.md': 'In 2026 bleek ⟦EMV429:840% van de storingen⟧ op de dag zelf verholpen.\n',
  },
  'a share and a term beside each other': {
    'wishes.yaml': wish('Van de storingen is 95% twaalf uur na de melding hersteld'),
    'kpis.yaml': kpi(norm),
  },
};

test.each(Object.entries(cases))('%s', async (name, files) => {
  const { found, announced } = await checkMarked(files);
  const isOurs = (finding: string): boolean => ours.test(finding);
  expect(found.filter(isOurs), name).toEqual(announced.filter(isOurs));
});
