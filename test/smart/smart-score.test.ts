import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smartLine } from '../../src/report/smart-line.ts';
import { elementLetters, letters } from '../../src/smart/elements.ts';
import type { SmartScore } from '../../src/smart/smart-score.ts';
import { bidWith, type KpiFields } from '../rules/smart/smart-bid.ts';
import { check } from '../support/bid.ts';

async function scoreOf(...kpis: readonly KpiFields[]): Promise<SmartScore> {
  const { smart } = await check(bidWith(...kpis));
  if (smart === undefined) throw new Error('no bid');
  return smart;
}

const whole: KpiFields = {
  owner: '"Implementatiemanager"',
  escalation: '"Overschrijding → stuurgroep"',
  baseline: '"8 weken in 2025"',
};

describe('the SMART score', () => {
  test('is 100 for a KPI with every element', async () => {
    const { kpis, mean } = await scoreOf(whole);
    expect(mean).toBe(100);
    expect(kpis[0]?.letters).toEqual({ S: 1, M: 1, A: 1, R: 1, T: 1 });
  });

  test('loses half a letter for one of two elements', async () => {
    const { kpis } = await scoreOf({ ...whole, owner: null });
    expect(kpis[0]?.score).toBe(90);
    expect(kpis[0]?.elements.find(({ isPresent }) => !isPresent)).toMatchObject({
      name: 'owner',
      letter: 'A',
      weight: 10,
    });
  });

  test('of a bid is the mean of its KPIs with the lowest beside it', async () => {
    const { mean, lowest } = await scoreOf(
      whole,
      { ...whole, owner: null },
      { ...whole, owner: null, escalation: null },
    );
    expect(mean).toBe((100 + 90 + 80) / 3);
    expect(lowest?.kpi.id).toBe('KPI-03');
  });

  test('counts no element that does not apply', async () => {
    const { kpis } = await scoreOf({ ...whole, title: '"Klachten"', target: '"reactie ≤ 2 werkdagen"' });
    const names = kpis[0]?.elements.map(({ name }) => name);
    expect(names).not.toContain('startEvent');
    expect(names).not.toContain('period');
  });

  test('is none without KPIs', async () => {
    const { smart } = await check({ ...bidWith(whole), 'wishes.yaml': 'wishes: []\n' });
    expect(smart?.mean).toBeUndefined();
    expect(smart === undefined ? '' : smartLine(smart, 'nl')).toBeUndefined();
  });

  test('is one line of advice', async () => {
    const score = await scoreOf(whole, { ...whole, owner: null });
    expect(smartLine(score, 'nl')).toBe('SMART 95/100; het laagst KPI-02 met 90, zonder eigenaar (−10)');
    expect(smartLine(score, 'en')).toBe('SMART 95/100; lowest KPI-02 with 90, without owner (−10)');
    expect(smartLine(await scoreOf(whole), 'nl')).toBe('SMART 100/100');
  });

  test('and the weights of what is missing are 100 together, whatever a KPI says', async () => {
    const text = fc.constantFrom(
      '≤ 6 weken',
      '≥ 90%',
      '4 audits',
      '-25% CO2 t.o.v. 2025',
      'snel',
      '≤ 4 uur; ≤ 8 uur',
      '≥ 65',
    );
    const field = fc.option(fc.constantFrom('"Register"', '"Maandelijks"', '"Periodiek"'), { nil: null });
    const kpi = fc.record({
      target: text.map((words) => `"${words}"`),
      measurement: field,
      reporting: field,
      owner: field,
      title: field,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(kpi, { minLength: 1, maxLength: 4 }), async (fields) => {
        for (const { score, elements } of (await scoreOf(...fields)).kpis) {
          const missing = elements.filter(({ isPresent }) => !isPresent).reduce((sum, { weight }) => sum + weight, 0);
          expect(score + missing).toBeCloseTo(100, 9);
          expect(score).toBeGreaterThanOrEqual(0);
        }
      }),
      { seed: 11, numRuns: 60 },
    );
  });

  test('has elements under every letter', () => {
    expect([...new Set(Object.values(elementLetters))]).toEqual([...letters]);
  });
});
