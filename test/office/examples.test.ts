import { beforeAll, describe, expect, test } from 'vitest';
import { buildExample, exampleNames } from '../support/examples.ts';
import { shownInDocx } from '../support/shown-in-docx.ts';
import { type PrintedDocument, printAllDocx } from '../tools/docx-office.ts';

interface Printed extends PrintedDocument {
  readonly docx: Uint8Array;
}

const printed = new Map<string, Printed>();

/** The example of which the whole bundle is printed; of the others the plan and the dashboard. */
const wholeBundle = 'slachtofferhulp';

beforeAll(async () => {
  const shown: (readonly [string, Uint8Array])[] = [];
  for (const example of exampleNames) {
    const { documents } = await buildExample(example, { formats: ['docx'] });
    const some = example === wholeBundle ? [...documents] : [...documents].slice(0, 2);
    shown.push(...some.map(([name, docx]) => [`${example}/${name}`, docx] as const));
  }
  const prints = await printAllDocx(shown.map(([, docx]) => docx));
  for (const [index, print] of prints.entries()) {
    const [name = '', docx = new Uint8Array()] = shown[index] ?? [];
    printed.set(name, { docx, ...print });
  }
}, 300_000);

/** Text as it can be found back after printing: lines are layout, and so are the hyphens where words are divided. */
function drawn(text: string): string {
  return text.replace(/[\s\u00ad-]+/gu, '');
}

/** A numbered heading as Word draws it: no full stop after its number. */
function asPrinted(heading: string): string {
  return heading.replace(/^(\d+)\. /u, '$1 ');
}

describe.each(exampleNames)('%s, printed', (example) => {
  const documents = () => [...printed].filter(([name]) => name.startsWith(`${example}/`));

  test('shows every heading and every cell of every table', () => {
    expect(documents().length).toBeGreaterThan(example === wholeBundle ? 10 : 1);
    for (const [name, { docx, flow }] of documents()) {
      const whole = drawn(flow.join('\n'));
      const { headings, rows } = shownInDocx(docx);
      const texts = [...headings.map(asPrinted), ...rows.flat().flatMap((cell) => cell.split('\n'))];
      expect(texts.length, name).toBeGreaterThan(10);
      const missing = texts.filter((text) => !whole.includes(drawn(text)));
      expect(missing, name).toEqual([]);
    }
  });

  test('has no page without content', () => {
    for (const [name, { pages, pictures }] of documents()) {
      const bare = pages.filter((page, index) => drawn(page).length <= 120 && pictures[index] === 0);
      expect(bare, name).toEqual([]);
    }
  });
});

test('the examples have the pages that they should have', () => {
  const counts = [...printed].map(([name, { pages }]) => [name, pages.length]);
  expect(Object.fromEntries(counts)).toMatchInlineSnapshot(`
    {
      "digitale-dienstverlening-compleet/KPI_SLA_Dashboard.docx": 4,
      "digitale-dienstverlening-compleet/plan-van-aanpak.docx": 7,
      "digitale-dienstverlening/KPI_SLA_Dashboard.docx": 2,
      "digitale-dienstverlening/plan-van-aanpak.docx": 3,
      "drechtsteden/kpi-dashboard.docx": 4,
      "drechtsteden/plan-van-aanpak.docx": 9,
      "slachtofferhulp/assumpties-en-uitsluitingen.docx": 1,
      "slachtofferhulp/begrippenlijst.docx": 1,
      "slachtofferhulp/beoordelingsmatrix.docx": 1,
      "slachtofferhulp/bewijsstukken.docx": 2,
      "slachtofferhulp/clarificatievragen.docx": 2,
      "slachtofferhulp/dekking.docx": 1,
      "slachtofferhulp/eisentoets.docx": 7,
      "slachtofferhulp/kpi-dashboard.docx": 6,
      "slachtofferhulp/nalevingsmatrix.docx": 13,
      "slachtofferhulp/overleg-en-rapportage.docx": 4,
      "slachtofferhulp/plan-van-aanpak.docx": 14,
      "slachtofferhulp/planning.docx": 2,
      "slachtofferhulp/rasci.docx": 2,
      "slachtofferhulp/referenties.docx": 1,
      "slachtofferhulp/risicoregister.docx": 3,
      "slachtofferhulp/toezeggingen.docx": 9,
      "technova-compleet/KPI_SLA_Dashboard.docx": 3,
      "technova-compleet/plan-van-aanpak.docx": 6,
      "technova/KPI_SLA_Dashboard.docx": 2,
      "technova/plan-van-aanpak.docx": 3,
      "wegonderhoud/emvi-plan-n412.docx": 6,
      "wegonderhoud/kpi-dashboard-n412.docx": 2,
    }
  `);
});
