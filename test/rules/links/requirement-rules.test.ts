import { expect, test } from 'vitest';
import { type BidFiles, checkMarked } from '../../support/bid.ts';

const people = (demand: string, experience: string): string =>
  `roles:\n  - id: sdm\n    name: "Servicemanager"\n    demand: "${demand}"\npeople:\n  - id: a\n    role: sdm\n    experience: ${experience}\n`;

/** Each case is a bid that differs from the clean one in these files; the marks say what must be found, and where. */
const cases: Readonly<Record<string, BidFiles>> = {
  'requirements of which nothing is answered are one finding': {
    'requirements.yaml':
      'requirements:\n  - {id: ⟦EMV220:Eis 1⟧, text: "a"}\n  - {id: Eis 2, text: "b"}\n  - {id: Eis 3, text: "c"}\n',
  },
  'wishes and information need no compliance': {
    'requirements.yaml':
      'requirements:\n  - {id: Eis 1, text: "a", type: wish}\n  - {id: Eis 2, text: "b", type: info}\n',
  },
  'what a text, a meeting or a range names is answered': {
    'requirements.yaml':
      'requirements:\n  - {id: Eis 1, text: "a"}\n  - {id: Eis 2, text: "b"}\n  - {id: ⟦EMV220:Eis 3⟧, text: "c"}\n',
    'organisation.yaml': 'meetings:\n  - {id: m, name: "Overleg", frequency: "maandelijks", requirements: [Eis 2]}\n',
    'sections/summary.md': 'Aan Eis 1 voldoen wij met een vast team.\n',
  },
  'the parts that are left open, and not those of an answered whole': {
    'requirements.yaml':
      'requirements:\n  - id: Eis 1\n    text: "a"\n    items:\n      - {id: Eis 1.I, text: "b", kpis: [KPI-01]}\n      - {id: ⟦EMV220:Eis 1.II⟧, text: "c"}\n  - id: Eis 2\n    text: "d"\n    explanation: "Wij voldoen."\n    items:\n      - {id: Eis 2.I, text: "e"}\n',
  },
  'a part of a knock-out that is met in part': {
    'requirements.yaml':
      'requirements:\n  - id: Eis 1\n    type: KO\n    text: "a"\n    explanation: "Bijna alles."\n    items:\n      - {id: Eis 1.I, text: "b", compliance: ⟦EMV221:partial⟧}\n',
  },
  'a part without an explanation, and one that goes against the whole': {
    'requirements.yaml':
      'requirements:\n  - id: Eis 1\n    text: "a"\n    items:\n      - {id: Eis 1.I, text: "b", compliance: ⟦EMV222:partial⟧}\n  - id: Eis 2\n    text: "c"\n    compliance: compliant\n    items:\n      - {id: Eis 2.I, text: "d", compliance: ⟦EMV223:deviating⟧, explanation: "Nog niet."}\n',
  },
  'a deviation with an explanation at the requirement': {
    'requirements.yaml':
      'requirements:\n  - id: Eis 1\n    text: "a"\n    compliance: partial\n    explanation: "Het eerste deel niet."\n    items:\n      - {id: Eis 1.I, text: "b", compliance: deviating}\n',
  },
  'too few years, in months and in words': {
    'organisation.yaml': people('Ten minste vijf jaar ervaring', '⟦EMV226:"48 maanden"⟧'),
  },
  'enough years, and years of which nothing can be said': {
    'organisation.yaml': people('Ten minste 5 jaar ervaring', '"sinds 2010 in dienst, 5 jaar als servicemanager"'),
  },
  'a most is no demand': { 'organisation.yaml': people('Ten hoogste 5 jaar ervaring', '"3 jaar"') },
  'two people in one role stand in for each other': {
    'organisation.yaml':
      'roles:\n  - {id: sdm, demand: "Met een vaste vervanger"}\npeople:\n  - {id: a, role: sdm}\n  - {id: b, role: sdm}\n',
  },
  'a role that is asked for is not missed in a bid that names nobody': {
    'organisation.yaml': 'roles:\n  - {id: sdm, isAsked: true}\n',
  },
  'links of every new kind lead somewhere': {
    'requirements.yaml':
      'requirements:\n  - {id: Eis 1, text: "a", compliance: compliant, references: [⟦EMV203:REF-09⟧]}\nprocesses:\n  - {id: p, title: "b", answer: "c", roles: [⟦EMV203:x⟧]}\n',
    'organisation.yaml':
      'roles:\n  - {id: sdm, requirements: [⟦EMV203:Eis 9⟧]}\npeople:\n  - {id: a, role: ⟦EMV203:sdn⟧, party: ⟦EMV203:oost⟧, meets: [⟦EMV203:Eis 8⟧], substitute: ⟦EMV203:b⟧}\nrasci:\n  - id: r\n    columns: [sdm]\n    process: p\n    rows:\n      - {activity: "d", cells: [AR], process: ⟦EMV203:q⟧}\n',
    'references.yaml':
      'references:\n  - id: REF-01\n    results:\n      - {text: "e", kpi: ⟦EMV203:KPI-77⟧}\n      - {text: "f", kpi: KPI-01}\n      - {text: "g", kpi: KPI-01}\n',
    'clarifications.yaml':
      'rounds:\n  - {id: N1}\nclarifications:\n  - {id: CV-01, text: "h?", round: ⟦EMV203:N2⟧, touches: [⟦EMV203:W-77⟧]}\nchanges:\n  - {id: "1", clarification: ⟦EMV203:CV-02⟧, confirmed: [⟦EMV203:F-9⟧]}\n',
    'offer.yaml':
      'winThemes:\n  - {id: t, references: [⟦EMV203:REF-08⟧]}\nassumptions:\n  - {id: a, text: "i", touches: [⟦EMV203:W-66⟧]}\n',
  },
  'ids of requirements in texts, when the bid has requirements': {
    'requirements.yaml': 'requirements:\n  - {id: Eis 8.1.1, text: "a", compliance: compliant}\n',
    'sections/summary.md': 'Aan Eis 8.1.1 voldoen wij, aan ⟦EMV205:Eis 8.1.9⟧ ook.\n',
  },
  'and none where it has not': {
    'sections/summary.md': 'Aan Eis 8.1.1 t/m Eis 8.1.7 voldoen wij.\n',
  },
};

test.each(Object.entries(cases))('%s', async (_, files) => {
  const { found, announced } = await checkMarked(files);
  expect(found).toEqual(announced);
});
