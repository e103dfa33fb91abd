import { expect, test } from 'vitest';
import type { Bid } from '../../../src/model/bid.ts';
import { uncoloured } from '../../../src/report/paint.ts';
import { drawMatrix } from '../../../src/report/terminal/matrix.ts';
import { check, cleanBid } from '../../support/bid.ts';

const style = { language: 'nl', columns: 80, paint: uncoloured } as const;
const view = { isComplete: false, isCalm: false, room: 20 };

async function bidWith(count: number, extra: (number: number) => string): Promise<Bid> {
  const wishes = Array.from({ length: count }, (_, index) => {
    const id = `W-${String(index + 1).padStart(2, '0')}`;
    return `  - id: ${id}\n    text: "a"\n${extra(index + 1)}`;
  });
  const risks = 'risks:\n  - id: R-01\n    text: "x"\n';
  const { bid } = await check({ ...cleanBid, 'wishes.yaml': `wishes:\n${wishes.join('')}`, 'risks.yaml': risks });
  if (bid === undefined) throw new Error('the bid cannot be read');
  return bid;
}

const covered = '    kpis: [KPI-01]\n    risks: [R-01]\n    proof: ["test"]\n';

test('what lacks a KPI comes first, then what lacks most', async () => {
  const bid = await bidWith(4, (number) => {
    if (number === 2) return '    risks: [R-01]\n    evidence: [B01, B02, B03, B04]\n';
    return number === 3 ? '    kpis: [KPI-01]\n    proof: ["test"]\n' : covered;
  });
  expect(drawMatrix(bid, view, style).join('\n')).toMatchInlineSnapshot(`
    "Dekking van 4 wensen: 3 met KPI, 3 met risico, 4 met bewijs
            KPI     risico  bewijs
      W-02  –       R-01    B01, B02, B03 +1
      W-03  KPI-01  –       in woorden
      W-01  KPI-01  R-01    in woorden
      W-04  KPI-01  R-01    in woorden"
  `);
});

test('of many rows those with gaps are shown, six at most, and the others counted', async () => {
  const bid = await bidWith(16, (number) => (number % 2 === 0 ? covered : '    kpis: [KPI-01]\n'));
  const lines = drawMatrix(bid, view, { ...style, language: 'en' });
  expect(lines[0]).toBe('Coverage of 16 wishes: 16 with a KPI, 8 with a risk, 8 with evidence');
  expect(lines).toHaveLength(9);
  expect(lines.at(-1)).toBe('  … and 2 with gaps and 8 without gaps');
});

test('what nothing has is said once, and is no gap of a row', async () => {
  const bid = await bidWith(8, (number) => (number === 5 ? '    proof: ["test"]\n' : '    kpis: [KPI-01]\n'));
  expect(drawMatrix(bid, view, style).join('\n')).toMatchInlineSnapshot(`
    "Dekking van 8 wensen: 7 met KPI, 1 met bewijs; geen enkele met risico
            KPI     bewijs
      W-05  –       in woorden
      W-01  KPI-01  –
      W-02  KPI-01  –
      W-03  KPI-01  –
      W-04  KPI-01  –
      W-06  KPI-01  –
      … en 2 met gaten"
  `);
  const none = await bidWith(8, () => '    kpis: [KPI-01]\n');
  expect(drawMatrix(none, view, style)).toEqual(['Dekking van 8 wensen: 8 met KPI; geen enkele met risico of bewijs']);
  expect(drawMatrix(none, view, { ...style, language: 'en' })).toEqual([
    'Coverage of 8 wishes: 8 with a KPI; none with a risk or evidence',
  ]);
});

test('sound rows are shown where there is nothing else to do, or where they are few', async () => {
  const bid = await bidWith(16, () => covered);
  expect(drawMatrix(bid, view, style)).toHaveLength(1);
  expect(drawMatrix(bid, { ...view, isCalm: true }, style)).toHaveLength(9);
  expect(drawMatrix(await bidWith(6, () => covered), view, style)).toHaveLength(8);
});

test('it takes no more room than there is', async () => {
  const bid = await bidWith(16, (number) => (number % 2 === 0 ? covered : '    kpis: [KPI-01]\n'));
  expect(drawMatrix(bid, { ...view, room: 5 }, style)).toHaveLength(6);
  expect(drawMatrix(bid, { ...view, room: 0 }, style)).toHaveLength(1);
});

test('all rows are shown when that is asked', async () => {
  expect(drawMatrix(await bidWith(30, () => covered), { ...view, isComplete: true }, style)).toHaveLength(32);
});

test('a bid that answers nothing has none', async () => {
  expect(drawMatrix(await bidWith(0, () => ''), view, style)).toEqual([]);
});
