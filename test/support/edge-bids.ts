import { stringify } from 'yaml';
import { sharedFolder } from '../../src/document/template/template-files.ts';
import { packagedTemplates } from '../../src/generated/templates.ts';
import { sourceNames } from '../../src/project/sources.ts';
import { fullDocument } from '../schema/full-document.ts';
import type { BidFiles } from './bid.ts';

/** A bid in which every field that emvi knows is filled in. */
export const filledBid: BidFiles = Object.fromEntries(
  sourceNames.filter((name) => name !== 'sections').map((name) => [`${name}.yaml`, stringify(fullDocument(name))]),
);

/** A bid with an item of every kind that has hardly more than its id. */
export const bareBid: BidFiles = {
  'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nparties:\n  - id: wij\n  - id: zij\n',
  'criteria.yaml':
    'criteria:\n  - id: K1\n    questions:\n      - {id: V-01, text: "a", kpis: [KPI-01]}\n      - {id: V-02, text: "b"}\n    subCriteria:\n      - id: K1.1\n  - id: K2\n',
  'requirements.yaml':
    'requirements:\n  - id: E-1\n    items:\n      - id: E-1.1\n  - id: E-2\nprinciples:\n  - id: P-1\nprocesses:\n  - id: incident\n',
  'wishes.yaml': 'wishes:\n  - {id: W-01, text: "a"}\n  - {id: W-02, text: "b", kpis: [KPI-01, KPI-77]}\n',
  'kpis.yaml': 'kpis:\n  - id: KPI-01\n  - id: KPI-02\n    sanctions: [penalty]\n',
  'phases.yaml': 'phases:\n  - id: F-01\n  - id: F-02\n    end: "2027-05-01"\n',
  'risks.yaml': 'risks:\n  - id: R-01\n  - {id: R-02, text: "a", kpis: [KPI-01]}\n',
  'organisation.yaml':
    'roles:\n  - id: sdm\npeople:\n  - id: a\n    role: sdm\n  - id: b\n    role: nobody\n    substitute: a\nmeetings:\n  - id: overleg\nreports:\n  - id: rapport\nserviceWindows:\n  - id: venster\nrasci:\n  - id: beheer\n    columns: [wij, sdm, nobody]\n    rows:\n      - activity: "Doen"\n        cells: ["A", "R"]\n',
  'evidence.yaml': 'evidence:\n  - id: B-01\n',
  'references.yaml': 'references:\n  - id: REF-01\n    results:\n      - text: "a"\n        kpi: KPI-77\n',
  'offer.yaml':
    'assumptions:\n  - {id: A-01, text: "a"}\nexclusions:\n  - {id: U-01, text: "a"}\nwinThemes:\n  - id: T-01\nchanges:\n  - id: C-01\n',
  'clarifications.yaml': 'clarificationRounds:\n  - id: N1\nclarifications:\n  - {id: NVI-1, text: "a"}\n',
  'glossary.yaml': 'glossary:\n  - {id: SLA, meaning: "a"}\n',
  'inputs.yaml': 'inputs:\n  - id: I-01\n',
};

/** A manifest with every document that emvi knows. */
export function manifestOfAll(language: string): string {
  const names = Object.keys(packagedTemplates).filter((name) => name !== sharedFolder);
  return `emvi: 1\ntitle: Plan\nlanguage: ${language}\ndocuments:\n${names.map((name) => `  - id: ${name}\n    file: ${name}\n`).join('')}`;
}
