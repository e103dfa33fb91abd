import { expect, test } from 'vitest';
import { type BidFiles, checkMarked } from '../../support/bid.ts';

const kpis = (more: string): string =>
  `kpis:\n  - id: KPI-01\n    title: "Aankomst bij opsluiting"\n    target: "≥ 98% van de opsluitingen binnen 30 minuten, per maand"\n    measurement: "Meldkamer"\n    reporting: "Maandelijks"\n${more}`;
const manifest = 'emvi: 1\ntitle: "Plan"\nlanguage: nl\ndates:\n  award: "2027-11-05"\n  start: "2028-01-03"\n';
const proof =
  'evidence:\n  - { id: B-01, title: "Keurmerk", proves: "Ons keurmerk", moment: tender, status: available, expires: "2029-08-31" }\n';
const requirement = (day: string): string =>
  `requirements:\n  - id: "Eis-1"\n    text: "De opdrachtnemer heeft een keurmerk."\n    compliance: compliant\n    explanation: "Wij zijn gecertificeerd ${day}."\n    evidence: [B-01]\n`;
const organisation = (demand: string): string =>
  `meetings:\n  - { id: smo, name: "Sociaal-medisch overleg", frequency: "elke zes weken"${demand} }\n`;

/** Codes that these tests are about; a bid may have other findings. */
const ours = /^EMV(?:402|421|425|427|43[1-9]|442|738) /u;

const cases: Readonly<Record<string, BidFiles>> = {
  'a sanction that is told as what each case costs': {
    'kpis.yaml': kpis('    escalation: "Elke opsluiting boven 30 minuten kost ons € 250"\n    sanctions: [penalty]\n'),
  },
  'a sanction that is not told': {
    'kpis.yaml': kpis('    escalation: "Onder 98%: herstelplan"\n    sanctions: ⟦EMV425:[penalty]⟧\n'),
  },
  'the day on which we are ready is the start': {
    'emvi.yaml': manifest,
    'sections/summary.md': 'Wij staan op ⟦EMV434:3 februari 2028⟧ klaar.\n',
  },
  'a day after which we begin is the award': {
    'emvi.yaml': manifest,
    'sections/summary.md': 'Na de gunning op ⟦EMV434:5 december 2027⟧ nemen wij zes weken.\n',
  },
  'a contract that is awarded on another day': {
    'emvi.yaml': manifest.replace('language: nl', 'language: en'),
    'sections/summary.md': 'The contract is expected to be awarded on ⟦EMV434:5 December 2027⟧.\n',
  },
  'a day of the week before the start': {
    'emvi.yaml': manifest.replace('language: nl', 'language: en'),
    'sections/summary.md': 'The contract starts on Monday ⟦EMV434:3 February 2028⟧.\n',
  },
  'another last day than the evidence of the requirement has': {
    'evidence.yaml': proof,
    'requirements.yaml': requirement('⟦EMV421:tot en met 28 september 2029⟧'),
  },
  'the last day that the evidence of the requirement has': {
    'evidence.yaml': proof,
    'requirements.yaml': requirement('tot en met 31 augustus 2029'),
  },
  'how often the buyer wants a meeting, beside how often it is': {
    'organisation.yaml': organisation(', demand: "ten minste zes keer per jaar"'),
    'sections/summary.md': '| Overleg | Gevraagd |\n| --- | --- |\n| Sociaal-medisch overleg | 6 keer per jaar |\n',
  },
  'how often a meeting is not': {
    'organisation.yaml': organisation(''),
    'sections/summary.md':
      '| Overleg | Geboden |\n| --- | --- |\n| Sociaal-medisch overleg | ⟦EMV738:2 keer per jaar⟧ |\n',
  },
  'two months of each year': {
    'organisation.yaml':
      'meetings:\n  - { id: board, name: "Bestuurlijk overleg", frequency: "twee keer per jaar, in april en oktober" }\n',
    'sections/summary.md': 'Het bestuurlijk overleg is elk jaar in april en in oktober.\n',
  },
  'a machine that reports itself': {
    'kpis.yaml': kpis(''),
    'wishes.yaml':
      'wishes:\n  - id: W-01\n    title: "Opsluiting"\n    text: "Snel ter plaatse."\n    measures:\n      - "De lift rapporteert elke vijf minuten een opsluiting aan de meldkamer"\n    kpis: [KPI-01]\n',
  },
  'a class in words': {
    'kpis.yaml': kpis('').replace('98% van de opsluitingen binnen 30 minuten', '98% binnen de tijd: P1 ≤ 2 uur'),
    'wishes.yaml':
      'wishes:\n  - id: W-01\n    title: "Opsluiting"\n    text: "Snel ter plaatse."\n    measures:\n      - "Bij prioriteit 1 is de monteur er binnen 2 uur"\n    kpis: [KPI-01]\n',
  },
};

test.each(Object.entries(cases))('%s', async (name, files) => {
  const { found, announced } = await checkMarked(files);
  const isOurs = (finding: string): boolean => ours.test(finding);
  expect(found.filter(isOurs), name).toEqual(announced.filter(isOurs));
});
