import { expect, test } from 'vitest';
import type { Bid } from '../../../src/model/bid.ts';
import { uncoloured } from '../../../src/report/paint.ts';
import { drawMatrix } from '../../../src/report/terminal/matrix.ts';
import { check, cleanBid } from '../../support/bid.ts';

const style = { language: 'nl', columns: 80, paint: uncoloured } as const;

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
  expect(drawMatrix(bid, false, style).join('\n')).toMatchInlineSnapshot(`
    "Dekking van 4 wensen: 3 met KPI, 3 met risico, 4 met bewijs
            KPI     risico  bewijs
      W-02  –       R-01    B01, B02, B03 +1
      W-03  KPI-01  –       in woorden
      W-01  KPI-01  R-01    in woorden
      W-04  KPI-01  R-01    in woorden"
  `);
});

test('ten rows are shown, and of the others it says which have gaps', async () => {
  const bid = await bidWith(16, (number) => (number % 4 === 0 ? covered : '    kpis: [KPI-01]\n'));
  const lines = drawMatrix(bid, false, { ...style, language: 'en' });
  expect(lines[0]).toBe('Coverage of 16 wishes: 16 with a KPI, 4 with a risk, 4 with evidence');
  expect(lines).toHaveLength(13);
  expect(lines.at(-1)).toBe('  … and 2 with gaps and 4 without gaps');
});

test('a row or two more are shown rather than counted', async () => {
  expect(drawMatrix(await bidWith(12, () => covered), false, style)).toHaveLength(14);
});

test('all rows are shown when that is asked', async () => {
  expect(drawMatrix(await bidWith(30, () => covered), true, style)).toHaveLength(32);
});

test('a bid that answers nothing has none', async () => {
  expect(drawMatrix(await bidWith(0, () => ''), false, style)).toEqual([]);
});
