import { expect, test } from 'vitest';
import { type BidFiles, checkMarked } from '../../support/bid.ts';

const submitted = 'emvi: 1\ntitle: "Plan"\ndocuments:\n  - id: plan\n    audience: submission\n';

const cases: Readonly<Record<string, BidFiles>> = {
  'signs and words for what is still to be filled in': {
    'sections/summary.md':
      'Start op ⟦EMV500:[datum]⟧ met ⟦EMV500:n.t.b.⟧ mensen ⟦EMV500:>>>⟧ en ⟦EMV500:TODO⟧: elke wens ⟦EMV500:W-xx⟧ kost € ⟦EMV500:......⟧\n',
  },
  'a question mark, dots and brackets are ordinary signs': {
    'sections/summary.md':
      'Waarom? Omdat het kan … en [zoals afgesproken] helpt. Pm en todo’s staan in de actielijst.\n',
  },
  'a call in a section is no placeholder, the same signs in a field are': {
    'wishes.yaml':
      'wishes:\n  - id: W-01\n    text: "Onboarding."\n    response: "Norm ⟦EMV500:{{norm}}⟧ van ons."\n    kpis: [KPI-01]\n',
    'sections/summary.md': 'De norm is {{kpi "KPI-01" "target"}}.\n',
  },
  'one finding for all open points that are handed in': {
    'emvi.yaml': `${submitted}  - id: intern\n    audience: internal\n`,
    'inputs.yaml':
      'inputs:\n  - id: ⟦EMV501:I-01⟧\n    text: "Aantallen."\n  - id: I-02\n    text: "Volumes."\n    documents: [plan]\n  - id: I-03\n    text: "Intern."\n    documents: [intern]\n',
  },
  'open points stay silent while nothing is handed in': {
    'inputs.yaml': 'inputs:\n  - id: I-01\n    text: "Aantallen."\n',
  },
  'a web address and the name of a file in what is handed in': {
    'emvi.yaml': submitted,
    'sections/summary.md': 'Zie ⟦EMV503:Bijlage_A.pdf⟧ en ⟦EMV503:https://www.voorbeeld.nl/x⟧. Bron: versie 2.0.\n',
  },
  'a file name is fine in a text that stays inside': {
    'sections/summary.md': 'Zie Bijlage_A.pdf.\n',
  },
  'an internal document is not there for the evaluator': {
    'emvi.yaml': `${submitted}  - id: kpi-dashboard\n    template: kpi-dashboard\n`,
    'sections/summary.md': 'Zie ⟦EMV503:{{document "kpi-dashboard"}}⟧ en {{document "plan"}}.\n',
  },
  'a reservation of ours, not of the buyer': {
    'wishes.yaml':
      'wishes:\n  - id: W-01\n    text: "Onboarding, onder voorbehoud van budget."\n    response: "Klaar in mei, ⟦EMV502:onder voorbehoud⟧ van levertijden."\n    kpis: [KPI-01]\n',
  },
  'an anonymous bid names no bidder, in text, file name or properties': {
    'emvi.yaml':
      'emvi: 1\ntitle: "Plan"\nauthor: ⟦EMV504:"Jan Smit"⟧\nformRules:\n  isAnonymous: true\n  forbiddenWords: ["ZuidApp"]\n' +
      'parties:\n  - id: bidder\n    name: "Zuidrand B.V."\n    role: bidder\n  - id: client\n    name: "Gemeente Voorbeeld"\n    role: buyer\n' +
      'documents:\n  - id: plan\n    audience: submission\n    file: ⟦EMV504:"plan-zuidrand"⟧\n',
    'sections/summary.md':
      'Gemeente Voorbeeld krijgt ⟦EMV504:Zuidrands⟧ ⟦EMV504:zuidapp⟧; de zuidrandweg blijft open.\n',
  },
  'a word that stands for the name of a bidder is told once, and the id of a party is printed as its part': {
    'emvi.yaml':
      'emvi: 1\ntitle: "Plan"\nformRules:\n  isAnonymous: true\nparties:\n  - id: kantlijn\n    name: "Kantlijn Zaaksystemen B.V."\n    role: bidder\n' +
      'documents:\n  - id: plan\n    audience: submission\n',
    'evidence.yaml': 'evidence:\n  - id: B01\n    title: "Certificaat"\n    holder: "kantlijn"\n',
    'sections/summary.md': 'Het beheer ligt bij ⟦EMV504:Kantlijn⟧, dus bij ⟦EMV504:Kantlijn Zaaksystemen⟧.\n',
  },
  'names are fine where nobody asks for anonymity': {
    'emvi.yaml':
      'emvi: 1\ntitle: "Plan"\nparties:\n  - id: bidder\n    name: "Zuidrand B.V."\n    role: bidder\ndocuments:\n  - id: plan\n    audience: submission\n',
    'sections/summary.md': 'Zuidrand levert.\n',
  },
  'the name of another client, but not among the evidence': {
    'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nformRules:\n  otherClients: ["Gemeente Elders"]\n',
    'evidence.yaml': 'evidence:\n  - id: B01\n    title: "Referentie Gemeente Elders"\n',
    'sections/summary.md': 'Voor ⟦EMV505:gemeente Elders⟧ deden wij dit ook (B01).\n',
  },
  'an answer over the limit, and a limit in pages': {
    'wishes.yaml':
      'wishes:\n  - id: ⟦EMV506:W-01⟧\n    text: "Onboarding, uitvoerig beschreven."\n    maxLength: "5 woorden"\n    measures: ["een twee drie", "vier vijf zes"]\n    kpis: [KPI-01]\n' +
      '  - id: W-02\n    text: "Twee."\n    maxLength: ⟦EMV507:"2 A4"⟧\n    measures: ["een"]\n    kpis: [KPI-01]\n',
  },
};

test.each(Object.entries(cases))('%s', async (_, files) => {
  const { found, announced } = await checkMarked(files);
  const ofForm = (findings: readonly string[]): string[] => findings.filter((finding) => finding.startsWith('EMV50'));
  expect(ofForm(found)).toEqual(ofForm(announced));
});
