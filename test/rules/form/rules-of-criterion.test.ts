import { expect, test } from 'vitest';
import { type BidFiles, checkMarked } from '../../support/bid.ts';

const submitted =
  'emvi: 1\ntitle: "Plan"\nparties:\n  - id: bidder\n    name: "Zuidrand B.V."\n    role: bidder\ndocuments:\n  - id: plan\n    audience: submission\n';

const criterion = (id: string, rules: string, approach: string, more = ''): string =>
  `  - id: ${id}\n    title: "Criterium ${id}"\n${rules}    questions:\n      - id: V-${id}\n        text: "Hoe pakt u dit aan?"\n        approach: "${approach}"\n        kpis: [KPI-01]\n${more}`;

const cases: Readonly<Record<string, BidFiles>> = {
  'one criterion is answered anonymously, its section too': {
    'emvi.yaml': submitted,
    'criteria.yaml': `criteria:\n${criterion('K1', '    formRules:\n      isAnonymous: true\n      forbiddenWords: ["ZuidApp"]\n', 'Ons team van ⟦EMV504:Zuidrand⟧ bouwt de ⟦EMV504:ZuidApp⟧.')}${criterion('K2', '', 'Het team van Zuidrand bouwt de ZuidApp.')}`,
    'sections/K1.md': 'Wij van ⟦EMV504:Zuidrand⟧ leveren.\n',
    'sections/summary.md': 'Zuidrand levert.\n',
  },
  'one criterion may name the bidder in an anonymous bid': {
    'emvi.yaml': submitted.replace('documents:', 'formRules:\n  isAnonymous: true\ndocuments:'),
    'criteria.yaml': `criteria:\n${criterion('K1', '    formRules:\n      isAnonymous: false\n', 'Zuidrand bouwt.')}`,
    'sections/summary.md': '⟦EMV504:Zuidrand⟧ levert.\n',
  },
  'a wish follows the rules of its criterion, a sub-criterion those above it': {
    'emvi.yaml': submitted,
    'criteria.yaml':
      'criteria:\n  - id: K1\n    formRules:\n      isAnonymous: true\n    subCriteria:\n      - id: K1.1\n        title: "Deel"\n',
    'wishes.yaml':
      'wishes:\n  - id: W-01\n    text: "Onboarding binnen 6 weken."\n    criterion: K1.1\n    response: "⟦EMV504:Zuidrand⟧ doet het."\n    kpis: [KPI-01]\n',
  },
  'names of people show who the bidder is': {
    'emvi.yaml': submitted.replace('documents:', 'formRules:\n  isAnonymous: true\n  namesPeople: false\ndocuments:'),
    'organisation.yaml': 'people:\n  - id: sdm\n    name: "Sanne de Wit"\n    label: "Servicemanager A"\n',
    'sections/summary.md': '⟦EMV504:Sanne de Wit⟧ is bereikbaar.\n',
  },
  'names of people where they may not be named': {
    'emvi.yaml': submitted.replace('documents:', 'formRules:\n  namesPeople: false\ndocuments:'),
    'organisation.yaml': 'people:\n  - id: sdm\n    name: "Sanne de Wit"\n    label: "Servicemanager A"\n',
    'sections/summary.md': '⟦EMV512:Sanne de Wit⟧ is bereikbaar; Zuidrand ook.\n',
  },
  'another client that may not be named with one criterion': {
    'emvi.yaml': submitted,
    'criteria.yaml': `criteria:\n${criterion('K1', '    formRules:\n      otherClients: ["Gemeente Elders"]\n', 'Net als in ⟦EMV505:Gemeente Elders⟧.')}`,
    'sections/summary.md': 'In Gemeente Elders deden wij dit ook.\n',
  },
  'characters count without spaces where the criterion says so': {
    'emvi.yaml': submitted,
    'criteria.yaml': `criteria:\n${criterion('K1', '    formRules:\n      characterCount: without-spaces\n', 'Acht weg er', '        maxLength: "9 tekens"\n')}`,
  },
  'limits in pages are counted where they are one number': {
    'emvi.yaml': submitted.replace('documents:', 'formRules:\n  maxPages: "10 pagina\'s A4"\ndocuments:'),
    'criteria.yaml': `criteria:\n${criterion('K1', '    formRules:\n      maxPages: ⟦EMV507:"2 pagina\'s per vraag"⟧\n', 'Zo doen wij dat.')}`,
  },
  'signs in a forbidden word mean nothing but themselves': {
    'emvi.yaml': submitted.replace(
      'documents:',
      'formRules:\n  isAnonymous: true\n  forbiddenWords: ["*", "C++ (oud)", "A*B"]\ndocuments:',
    ),
    'sections/summary.md': 'Wij werken met ⟦EMV504:C++ (oud)⟧ en met sterren * en anders.\n',
  },
};

const ours = /^EMV5(?:0[4-7]|12)/u;

test.each(Object.entries(cases))('%s', async (_, files) => {
  const { found, announced } = await checkMarked(files);
  expect(found.filter((finding) => ours.test(finding))).toEqual(announced.filter((finding) => ours.test(finding)));
});
