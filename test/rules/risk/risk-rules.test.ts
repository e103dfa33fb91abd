import { expect, test } from 'vitest';
import { type BidFiles, checkMarked } from '../../support/bid.ts';

const level = (label: string, value: string): string => `      - label: "${label}"\n        value: "${value}"\n`;
const threeLevels = level('Laag', '1') + level('Middel', '2') + level('Hoog', '3');
const ends = '      - label: "1"\n      - label: "10"\n';
const risman =
  `riskScales:\n  - id: s\n    method: RISMAN\n    probability:\n${threeLevels}    impact:\n${threeLevels}` +
  `    score:\n${level('Klein', '1')}${level('Groot', '6')}`;
const rpn = `riskScales:\n  - id: s\n    method: RPN\n    probability:\n${ends}    impact:\n${ends}    detection:\n${ends}`;
const risk = (id: string, ...fields: string[]): string =>
  `  - id: ${id}\n${[...fields, 'measures: ["Wekelijkse controle"]'].map((field) => `    ${field}\n`).join('')}`;
const register = (...parts: string[]): BidFiles => ({ 'risks.yaml': parts.join('') });
const sized = (chance: string, effect: string, score: string): string[] => [
  `probability: ${chance}`,
  `impact: ${effect}`,
  `score: ${score}`,
];

/** Each case is a bid that differs from the clean one in these files; the marks say what must be found, and where. */
const cases: Readonly<Record<string, BidFiles>> = {
  'scores without a scale are reported once': register(
    'risks:\n',
    risk('R-01', 'score: ⟦EMV700:"8"⟧'),
    risk('R-02', 'score: "6"'),
  ),
  'a scale in the running text will do': {
    ...register('risks:\n', risk('R-01', 'score: "8"')),
    'sections/risks.md': 'Wij scoren kans (1–5) en gevolg (1–5).\n',
  },
  'words for probability and impact without a score need no scale': register(
    'risks:\n',
    risk('R-01', 'probability: "Middel"', 'impact: "Hoog"'),
  ),
  'a level that is not on the scale': register(
    risman,
    'risks:\n',
    risk('R-01', 'probability: ⟦EMV701:"Extreem"⟧', 'impact: "hoog"'),
  ),
  'a number that is not on the scale': register(risman, 'risks:\n', risk('R-01', 'probability: ⟦EMV701:"4"⟧')),
  'a label with the value of another level': register(
    risman,
    'risks:\n',
    risk('R-01', 'probability: ⟦EMV701:"Hoog (2)"⟧'),
  ),
  'levels in every spelling that people use': register(
    risman,
    'risks:\n',
    risk('R-01', ...sized('"Hoog (3)"', '"2 - middel"', '"6"')),
    risk('R-02', ...sized('"3"', '"HOOG"', '"9 (groot)"')),
    risk('R-03', ...sized('"laag"', '"Laag (1)"', '"Klein"')),
  ),
  'two numbers are the ends of a scale': register(
    rpn,
    'risks:\n',
    risk('R-01', ...sized('"7"', '⟦EMV701:"11"⟧', '"77"'), 'detection: "1"'),
  ),
  'a score that is not the product': register(
    risman,
    'risks:\n',
    risk('R-01', ...sized('"Hoog"', '"Middel"', '⟦EMV702:"9"⟧')),
  ),
  'a class that the score does not reach': register(
    risman,
    'risks:\n',
    risk('R-01', ...sized('"Hoog"', '"Hoog"', '⟦EMV702:"Klein"⟧')),
    risk('R-02', ...sized('"Hoog"', '"Hoog"', '⟦EMV702:"9 (klein)"⟧')),
  ),
  'a score of severity, occurrence and detection': register(
    rpn,
    'risks:\n',
    risk('R-01', ...sized('"4"', '"5"', '"40"'), 'detection: "2"'),
    risk('R-02', ...sized('"4"', '"5"', '⟦EMV702:"20"⟧'), 'detection: "2"'),
  ),
  'a declared sum': register(
    'riskScales:\n  - id: s\n    formula: "score = kans + gevolg"\n',
    'risks:\n',
    risk('R-01', ...sized('"2"', '"3"', '"5"')),
    risk('R-02', ...sized('"2"', '"3"', '⟦EMV702:"6"⟧')),
  ),
  'a formula that is not understood gives no score': register(
    'riskScales:\n  - id: s\n    formula: "volgens de matrix van de opdrachtgever"\n',
    'risks:\n',
    risk('R-01', ...sized('"2"', '"3"', '"hoog 7"')),
  ),
  'without a formula the rest of the register must bear the product out': {
    'sections/risks.md': 'Kans en gevolg op een schaal van 1 tot 5.\n',
    ...register(
      'risks:\n',
      risk('R-01', ...sized('"2"', '"3"', '"6"')),
      risk('R-02', ...sized('"2"', '"4"', '"8 (hoog)"')),
      risk('R-03', ...sized('"1"', '"4"', '⟦EMV702:"5"⟧')),
    ),
  },
  'a register that adds is not called wrong on a guess': {
    'sections/risks.md': 'Probability and impact on a scale of 1 to 5.\n',
    ...register('risks:\n', risk('R-01', ...sized('"2"', '"3"', '"5"')), risk('R-02', ...sized('"2"', '"4"', '"6"'))),
  },
  'the residual score is reckoned as well': register(
    risman,
    'risks:\n',
    risk(
      'R-01',
      'score: "9"',
      'residualScore: ⟦EMV702:"3"⟧',
      'residualProbability: "Laag"',
      'residualImpact: "Middel"',
    ),
  ),
  'a risk without a measure': register('risks:\n  - id: ⟦EMV703:R-01⟧\n    text: "Een medewerker valt uit"\n'),
  'a measure that prevents, or one for when it happens': register(
    'risks:\n  - id: R-01\n    text: "Een medewerker valt uit"\n    preventive: ["De teamleider plant een vaste invaller"]\n' +
      '  - id: R-02\n    text: "Een bus valt uit"\n    corrective: ["De planner stuurt binnen 1 uur een andere bus"]\n',
  ),
  'an owner that one of three lacks': register(
    'risks:\n',
    risk('R-01', 'owner: "Teamleider"'),
    risk('R-02', 'owner: "Teamleider"'),
    risk('⟦EMV704:R-03⟧'),
  ),
  'a register without owners': register('risks:\n', risk('R-01'), risk('R-02')),
  'a register in which one risk has an owner': register(
    'risks:\n',
    risk('R-01', 'owner: "Chef"'),
    risk('R-02'),
    risk('R-03'),
  ),
  'a residual score above the score': register(
    risman,
    'risks:\n',
    risk('R-01', 'score: "4"', 'residualScore: ⟦EMV705:"6"⟧'),
    risk('R-02', 'score: "4"', 'residualScore: "4"'),
    risk('R-03', 'score: "klein"', 'residualScore: ⟦EMV705:"groot"⟧'),
  ),
  'a residual level in plain words': register(
    'risks:\n',
    risk('R-01', 'probability: "low"', 'residualProbability: ⟦EMV705:"medium"⟧'),
    risk('R-02', 'probability: "Hoog"', 'residualProbability: "Laag"'),
    risk('R-03', 'probability: "rood"', 'residualProbability: "groen"'),
  ),
  'a residual that one of three lacks': register(
    risman,
    'risks:\n',
    risk('R-01', 'score: "4"', 'residualScore: "2"'),
    risk('R-02', 'score: "4"', 'residualScore: "1"'),
    risk('⟦EMV706:R-03⟧', 'score: "4"'),
    risk('R-04'),
  ),
  'two methods in the running text': {
    'sections/risks.md': 'Wij werken met RISMAN. De ⟦EMV707:RPN⟧-score bepaalt de volgorde.\n',
  },
  'two methods in the register and the text': {
    ...register('riskScales:\n  - id: s\n    method: ⟦EMV707:RPN⟧\n', 'risks:\n', risk('R-01')),
    'sections/risks.md': 'Elke maand is er een RISMAN-sessie.\n',
  },
  'a method that is rejected is not used': {
    'sections/risks.md': 'Wij werken met RISMAN en niet met FMEA, want de opdracht vraagt kans en gevolg.\n',
  },
  'the buyer may ask for both': {
    'wishes.yaml':
      'wishes:\n  - id: W-01\n    text: "RISMAN of een RPN-analyse"\n    response: "Wij kiezen RISMAN."\n    kpis: [KPI-01]\n',
  },
  'risks that are promised with every wish': {
    'sections/summary.md': 'Kort. ⟦EMV708:Elke wens (W-01) is uitgewerkt met KPI’s, risico’s en maatregelen.⟧ Slot.\n',
  },
  'risks that are promised with every question, in English': {
    'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nlanguage: en\n',
    'criteria.yaml':
      'criteria:\n  - id: K1\n    questions:\n      - id: V1\n        text: "How?"\n        proof: ["Log"]\n',
    'sections/summary.md': '⟦EMV708:All questions have linked risks and measures.⟧\n',
  },
  'a promise that is kept': {
    ...register('risks:\n', risk('R-01')),
    'wishes.yaml': 'wishes:\n  - id: W-01\n    text: "Onboarding"\n    kpis: [KPI-01]\n    risks: [R-01]\n',
    'sections/summary.md': 'Elke wens is uitgewerkt met risico’s.\n',
  },
  'sentences about risks that promise no such thing': {
    'sections/summary.md':
      'Alle vragen over risico’s beantwoorden wij in het werkoverleg.\n\nNiet elke wens heeft risico’s.\n\n' +
      'Elke wens heeft een KPI. De risico’s staan in het register.\n\nAlle risico’s hebben een eigenaar.\n',
  },
  'a risk that nothing names, in a register that is used': {
    ...register('risks:\n', risk('R-01'), risk('R-02'), risk('⟦EMV709:R-03⟧')),
    'wishes.yaml': 'wishes:\n  - id: W-01\n    text: "Onboarding"\n    kpis: [KPI-01]\n    risks: [R-01]\n',
    'sections/summary.md': 'Het grootste risico is R-02.\n',
  },
};

test.each(Object.entries(cases))('%s', async (_, files) => {
  const { found, announced } = await checkMarked(files);
  expect(found.filter((finding) => finding.startsWith('EMV7'))).toEqual(announced);
});
