import { expect, test } from 'vitest';
import { phrase } from '../../../src/diagnostics/diagnostic.ts';
import { check, cleanBid } from '../../support/bid.ts';

const wish = (kpis: string): string => `wishes:\n  - id: W-01\n    text: "a"\n    response: "b"\n    kpis: [${kpis}]\n`;

test.each([
  ['KPL-01', 'did you mean KPI-01?', 'write KPI-01, or add KPL-01 to the sources'],
  ['XYZ', 'unknown', 'add XYZ to the sources or remove the reference'],
])('a reference to %s that leads nowhere says what may be meant', async (id, label, help) => {
  const { diagnostics } = await check({ ...cleanBid, 'wishes.yaml': wish(`KPI-01, ${id}`) });
  const [finding] = diagnostics.filter(({ type }) => type.code === 'EMV203');
  expect(finding === undefined ? undefined : phrase(finding, 'en')).toMatchObject({ label, help });
});

test.each([
  ['is read', 'priorities:\n  - {id: P1, definition: "c"}\n  - {id: P2, definition: "d"}\n', 1],
  ['cannot be read', 'priorities:\n  - {id: P1, definition: "c"}\n  - {id: P2, definition: "d"}\n  - {id: P9, "\n', 0],
])('where the list of priorities %s, one outside it is told or not', async (_, organisation, count) => {
  const section = 'Bij P1 bellen wij.\n\nBij P9 mailen wij.\n';
  const files = { ...cleanBid, 'organisation.yaml': organisation, 'sections/quality.md': section };
  const { diagnostics } = await check(files);
  expect(diagnostics.filter(({ type }) => type.code === 'EMV219')).toHaveLength(count);
});

test.each([
  ['Priority 1 calls come first, priority 2 calls next.', 0],
  ['Priority 1 calls come first, priority 20 calls next.', 1],
  ['A priority 1% above all is no class.', 0],
])('a class in words is one of the list: %s', async (section, count) => {
  const organisation = 'priorities:\n  - {id: P1, definition: "c"}\n  - {id: P2, definition: "d"}\n';
  const { diagnostics } = await check({
    ...cleanBid,
    'organisation.yaml': organisation,
    'sections/quality.md': `${section}\n`,
  });
  expect(diagnostics.filter(({ type }) => type.code === 'EMV219')).toHaveLength(count);
});
