import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import { buildEdition, type Edition } from '../../support/editions.ts';
import { houseInKnownFonts } from '../../support/house-style-file.ts';
import { everything, tree } from '../docx-trees.ts';
import { changePart } from './change-part.ts';

/** A Word document of which pages are looked at. */
export interface Specimen {
  readonly name: string;
  readonly docx: Uint8Array;
  /** How many of its pages, from the first. */
  readonly pages: number;
}

/** Documents of an example by their file names, each with how many of its pages are looked at. */
interface Choice extends Edition {
  readonly name: string;
  readonly files: Readonly<Record<string, number>>;
}

const choices: readonly Choice[] = [
  {
    name: 'slachtofferhulp',
    example: 'slachtofferhulp',
    look: 'calm',
    options: { only: ['plan', 'planning', 'rasci', 'risicoregister'] },
    files: { 'plan-van-aanpak': 7, planning: 2, rasci: 2, risicoregister: 2 },
  },
  {
    name: 'wegonderhoud-fresh-english',
    example: 'wegonderhoud',
    look: 'fresh',
    options: { documentLanguage: 'en', only: ['plan', 'kpi-dashboard', 'planning'] },
    files: { 'emvi-plan-n412': 6, 'kpi-dashboard-n412': 2, 'planning-n412': 2 },
  },
  {
    name: 'technova-formal-draft',
    example: 'technova',
    look: 'formal',
    options: { isDraft: true, only: ['plan', 'kpi-dashboard'] },
    files: { 'plan-van-aanpak': 4, KPI_SLA_Dashboard: 2 },
  },
  {
    name: 'technova-compleet-house',
    example: 'technova-compleet',
    look: { houseStyle: houseInKnownFonts() },
    options: { only: ['plan', 'kpi-dashboard'] },
    files: { 'plan-van-aanpak': 8, KPI_SLA_Dashboard: 3 },
  },
];

/** The documents that are looked at: every look, both languages, and every kind of block at least once. */
export async function makeSpecimens(): Promise<Specimen[]> {
  const specimens: Specimen[] = [{ name: 'everything', docx: await renderDocx(tree(everything)), pages: 6 }];
  for (const { name, files, ...edition } of choices) {
    const { documents } = await buildEdition(edition);
    for (const [file, pages] of Object.entries(files)) {
      const docx = documents.get(`${file}.docx`);
      if (docx === undefined) throw new Error(`${name} has no ${file}.docx`);
      specimens.push({ name: `${name}-${file.toLowerCase()}`, docx: inFreeFonts(docx), pages });
    }
  }
  return specimens;
}

/** Georgia has no twin of the same widths that every machine can install: another serif takes its place. */
function inFreeFonts(docx: Uint8Array): Uint8Array {
  return changePart(docx, 'word/styles.xml', (xml) => xml.replaceAll('"Georgia"', '"Liberation Serif"'));
}
