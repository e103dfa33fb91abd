import { expect, test } from 'vitest';
import { type BidFiles, checkMarked } from '../../support/bid.ts';

const parties =
  'emvi: 1\ntitle: "Plan"\nparties:\n  - id: client\n    name: "Gemeente"\n    role: buyer\n' +
  '  - id: bidder\n    name: "Schoon en Zo"\n    role: bidder\n';

function matrix(rows: string, fields = ''): BidFiles {
  const head = `rasci:\n  - id: beheer\n    columns: [client, bidder]\n${fields}`;
  return { 'emvi.yaml': parties, 'organisation.yaml': `${head}    rows:\n${rows}` };
}

const row = (activity: string, cells: string): string => `      - activity: ${activity}\n        cells: [${cells}]\n`;
const legend = (...letters: readonly [string, string][]): string =>
  `    legend:\n${letters.map(([letter, meaning]) => `      - letter: "${letter}"\n        meaning: "${meaning}"\n`).join('')}`;

/** Each case is a bid that differs from the clean one in these files; the marks say what must be found, and where. */
const cases: Readonly<Record<string, BidFiles>> = {
  'letters in every spelling that people use': matrix(
    row('Melden', '"AR", "C"') +
      row('Herstellen', '"A", "R"') +
      row('Meten', '"R/A", ""') +
      row('Keuren', '"A R", "-"') +
      row('Leveren', '"a, r", "C/I"') +
      row('Wassen', '"A (R)", "n.v.t."'),
  ),
  'nobody is accountable': matrix(row('⟦EMV720:"Roosters maken"⟧', '"R", "C"')),
  'two parties are accountable': matrix(
    `${row('"Roosters maken"', '"AR", ⟦EMV720:"A"⟧')}        proof: ["Rooster 2026"]\n`,
  ),
  'nobody does the work': matrix(row('⟦EMV721:"Ramen wassen"⟧', '"A", "C"')),
  'two leads where others support': {
    'emvi.yaml': `${parties}  - id: partner\n    name: "Hulp"\n    role: partner\n  - id: extra\n    name: "Meer"\n    role: other\n`,
    'organisation.yaml':
      'rasci:\n  - id: beheer\n    columns: [client, bidder, partner, extra]\n    rows:\n' +
      row('Zorgplan opstellen', '"A", "R", ⟦EMV721:"R"⟧, "S"') +
      row('Zorgplan bijstellen', '"A", "R", "R", "C"') +
      row('Zorgplan toetsen', '"A", "R", "S", "I"'),
  },
  'accountable and informed in one cell': matrix(row('Rapporteren', '⟦EMV722:"AI"⟧, "R"')),
  'accountable and consulted in one cell': matrix(row('Rapporteren', '⟦EMV722:"A/C"⟧, "R"')),
  'consulted and informed in one cell is fine': matrix(row('Rapporteren', '"AR", "CI"')),
  'a letter without meaning': matrix(row('Rapporteren', '"AR", ⟦EMV723:"X"⟧')),
  'a letter that a legend explains': matrix(
    row('Rapporteren', '"AR", "V"'),
    legend(['R', 'Responsible'], ['A', 'Accountable'], ['V', 'Verify']),
  ),
  'a legend that leaves a usual letter out': matrix(
    row('Rapporteren', '"AR", ⟦EMV723:"S"⟧'),
    legend(['R', 'Responsible'], ['A', 'Accountable']),
  ),
  'a legend with letters of its own': matrix(
    row('Rapporteren', '"E", "U"') + row('⟦EMV720:Meten⟧', '"U", ""'),
    legend(['E', 'eindverantwoordelijk'], ['U', 'voert uit']),
  ),
  'a legend without an accountable party': matrix(
    row('Rapporteren', '"U", "M"'),
    legend(['U', 'uitvoering'], ['M', 'meelezen']),
  ),
  'more cells than columns': matrix(`      - activity: "Meten"\n        cells: ⟦EMV724:["A", "R", "C"]⟧\n`),
  'a row without cells is a heading': matrix('      - activity: "Incidenten"\n'),
  'activities of the bidder without proof are one finding': {
    ...matrix(row('Meten', '"C", "AR"') + row('Melden', '"I", "AR"')),
    'organisation.yaml': `rasci:\n  - id: ⟦EMV725:beheer⟧\n    columns: [client, bidder]\n    rows:\n${row('Meten', '"C", "AR"')}${row('Melden', '"I", "AR"')}`,
  },
  'proof at each activity will do': matrix(`${row('Meten', '"C", "AR"')}        proof: ["Kalibratierapport"]\n`),
  'evidence for the whole matrix will do': {
    ...matrix(row('Meten', '"C", "AR"'), '    evidence: [B01]\n'),
    'evidence.yaml': 'evidence:\n  - id: B01\n',
  },
  'faults of the buyer are one question a row': matrix(
    row('⟦EMV726:Rapporteren⟧', '"AI", "C"') + row('⟦EMV726:Meten⟧', '"R", "C"') + row('Melden', '"A", "R"'),
    '    isFromBuyer: true\n',
  ),
  'a question to the buyer that names the matrix has been asked': {
    ...matrix(row('Rapporteren', '"AI", "C"'), '    isFromBuyer: true\n'),
    'clarifications.yaml': 'clarifications:\n  - id: CV-01\n    text: "Wat betekent AI?"\n    touches: [beheer]\n',
  },
  'a question about something else leaves it open': {
    ...matrix(row('⟦EMV726:Rapporteren⟧', '"AI", "C"'), '    isFromBuyer: true\n'),
    'clarifications.yaml': 'clarifications:\n  - id: CV-01\n    text: "Wanneer?"\n    touches: [KPI-01]\n',
  },
};

test.each(Object.entries(cases))('%s', async (_, files) => {
  const { found, announced } = await checkMarked(files);
  expect(found.filter((finding) => finding.startsWith('EMV7'))).toEqual(announced);
});
