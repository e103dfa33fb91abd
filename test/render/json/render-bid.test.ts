import { expect, test } from 'vitest';
import type { WholeBid } from '../../../src/generated/types.ts';
import { buildBid } from '../../../src/pipeline/build-bid.ts';
import { renderBid } from '../../../src/render/json/render-bid.ts';
import { schemas } from '../../schema/project-schemas.ts';
import { bidFolder, check, cleanBid, hostWith } from '../../support/bid.ts';
import { bundleBid } from '../../support/bundle-bid.ts';
import { createAjv } from '../../tools/generate/validator-module.mjs';

async function wholeBid(files: Readonly<Record<string, string>>): Promise<WholeBid> {
  const { bid } = await check(files);
  if (bid === undefined) throw new Error('the bid cannot be read');
  return JSON.parse(renderBid(bid)) as WholeBid;
}

test('the whole bid has the form that its schema describes', async () => {
  const validate = createAjv(schemas).getSchema('https://emvi.dev/schemas/bid.schema.json');
  expect(validate?.(await wholeBid(bundleBid))).toBe(true);
  expect(validate?.(await wholeBid(cleanBid))).toBe(true);
});

test('every item is there with its fields and its place', async () => {
  const { items, title, fields, sections } = await wholeBid(bundleBid);
  expect(title).toBe('Beheer digitale werkplek');
  expect(fields).not.toHaveProperty('parties');
  expect(sections).toEqual(['sections/summary.md']);
  expect(items['person']?.map(({ address, file, line }) => [address, file, line])).toEqual([
    ['people/servicemanager-a', 'organisation.yaml', 9],
    ['people/servicemanager-b', 'organisation.yaml', 20],
  ]);
  expect(items['requirement']?.map(({ id }) => id)).toEqual(['Eis 8.1.1', 'Eis 8.1.1.I', 'Eis 8.1.1.II', 'Eis 8.1.2']);
  expect(items['requirement']?.[0]?.fields).toHaveProperty('items', [
    'requirements/Eis 8.1.1.I',
    'requirements/Eis 8.1.1.II',
  ]);
});

test('links go both ways, and a broken one has no item', async () => {
  const { items } = await wholeBid({
    ...cleanBid,
    'wishes.yaml': 'wishes:\n  - id: W-01\n    text: "a"\n    kpis: [KPI 1, KPI-09]\n',
  });
  expect(items['wish']?.[0]?.names).toEqual([
    { relation: 'kpis', id: 'KPI 1', item: 'kpis/KPI-01' },
    { relation: 'kpis', id: 'KPI-09' },
  ]);
  expect(items['kpi']?.[0]?.namedBy).toEqual([{ relation: 'kpis', id: 'KPI 1', item: 'wishes/W-01' }]);
});

test.each([
  ['gemiddeld 5 tot 10 meldingen per maand', { low: '5', high: '10', per: ['1 month'] }],
  ['uiterlijk 1 maart 2027', { date: '2027-03-01' }],
  ['P1 binnen 15 minuten', { number: '15', unit: 'minute', labels: ['P1'] }],
  ['p95 ≤ 2 seconden', { number: '2', comparator: '≤', percentile: '95' }],
  ['20% minder meldingen t.o.v. 2025', { number: '20', direction: 'reduction', relativeTo: '2025' }],
  ['2 controles per gebouw', { number: '2', per: ['gebouw'] }],
])('the norm “%s” is written in parts', async (target, parts) => {
  const files = { ...cleanBid, 'kpis.yaml': `kpis:\n  - id: KPI-01\n    title: "a"\n    target: "${target}"\n` };
  expect((await wholeBid(files)).items['kpi']?.[0]?.norms?.[0]).toMatchObject(parts);
});

test('words that give no measure are no norm', async () => {
  const files = { ...cleanBid, 'kpis.yaml': 'kpis:\n  - id: KPI-01\n    title: "a"\n    target: "indien nodig"\n' };
  expect((await wholeBid(files)).items['kpi']?.[0]?.norms).toEqual([]);
});

test('norms are numbers with their unit, exact to the last decimal', async () => {
  const kpi = (target: string): string => `kpis:\n  - id: KPI-01\n    title: "a"\n    target: "${target}"\n`;
  const norms = async (target: string) =>
    (await wholeBid({ ...cleanBid, 'kpis.yaml': kpi(target) })).items['kpi']?.[0]?.norms;
  expect(await norms('≥99,95% per maand')).toEqual([
    {
      text: '≥99,95% per maand',
      comparator: '≥',
      number: '99.95',
      unit: 'percent',
      per: ['1 month'],
      isApproximate: false,
    },
  ]);
  expect(await norms('ten hoogste 1.500 meldingen per jaar')).toMatchObject([{ comparator: '≤', number: '1500' }]);
  expect(await norms('indien nodig')).toEqual([]);
});

test('a build writes the whole bid when it is asked for, alone or beside documents', async () => {
  const built = async (formats: readonly ('json' | 'md')[]) =>
    (await buildBid(hostWith(cleanBid), bidFolder, { isStrict: false, isDraft: false, formats })).written;
  expect(await built(['json'])).toEqual([expect.stringContaining('bid.json')]);
  expect((await built(['md', 'json'])).map((path) => path.replace(/^.*\./u, ''))).toEqual(
    expect.arrayContaining(['md', 'json']),
  );
  expect((await built(['md'])).filter((path) => path.endsWith('.json'))).toEqual([]);
});

test('the same bid gives the same text', async () => {
  const [first, second] = await Promise.all([check(bundleBid), check(bundleBid)]);
  if (first.bid === undefined || second.bid === undefined) throw new Error('the bid cannot be read');
  expect(renderBid(first.bid)).toBe(renderBid(second.bid));
});
