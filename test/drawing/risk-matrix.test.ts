import { describe, expect, test } from 'vitest';
import { usualColours } from '../../src/drawing/palette.ts';
import { drawRiskMatrix, type RiskMark, type RiskMatrix } from '../../src/drawing/risk-matrix.ts';
import { collisions, readSvg } from './svg-reader.ts';

const room = { width: 642, height: 740 };

function matrix(rows: number, columns: number, before: readonly RiskMark[], after?: readonly RiskMark[]): RiskMatrix {
  const labels = (count: number) => Array.from({ length: count }, (_none, index) => `Niveau ${index + 1}`);
  const states = [{ title: 'Vóór', marks: before }, ...(after === undefined ? [] : [{ title: 'Na', marks: after }])];
  return {
    probability: labels(rows),
    impact: labels(columns),
    classOf: Array.from({ length: rows }, (_row, row) =>
      Array.from({ length: columns }, (_c, at) => (row + at > 2 ? 1 : 0)),
    ),
    classes: ['Klein', 'Groot'],
    states,
    words: { probability: 'Kans', impact: 'Impact' },
    note: '',
  };
}

const marks = (count: number, rows: number, columns: number): RiskMark[] =>
  Array.from({ length: count }, (_none, index) => ({
    label: `R-${String(index + 1).padStart(2, '0')}`,
    probability: (index * 7) % rows,
    impact: (index * 5) % columns,
  }));

describe('a risk matrix', () => {
  test.each([
    [3, 3, 4],
    [6, 4, 50],
    [5, 5, 50],
    [2, 10, 30],
  ])('of %i by %i with %i risks shows every risk, none over another', (rows, columns, count) => {
    const all = marks(count, rows, columns);
    const drawings = drawRiskMatrix(matrix(rows, columns, all, all), room, usualColours);
    const shown = drawings.map(({ svg }) => readSvg(svg));
    for (const [index, one] of shown.entries()) {
      expect(collisions(one, drawings[index]?.width ?? 0)).toEqual([]);
    }
    const ids = shown.flatMap(({ texts }) => texts.map(({ text }) => text)).filter((text) => text.startsWith('R-'));
    expect(ids).toHaveLength(2 * count);
  });

  test('stands beside the one after the measures where there is room, else each is a picture', () => {
    const few = marks(4, 3, 3);
    expect(drawRiskMatrix(matrix(3, 3, few, few), room, usualColours)).toHaveLength(1);
    expect(drawRiskMatrix(matrix(3, 10, few, few), room, usualColours)).toHaveLength(2);
  });

  test('stays beside the other on a low page, unless marks stand above each other', () => {
    const low = { width: 764, height: 378 };
    const few = marks(3, 5, 5);
    const crowd = Array.from({ length: 5 }, (_none, index) => ({ label: `R-0${index}`, probability: 1, impact: 1 }));
    expect(drawRiskMatrix(matrix(5, 5, few, few), low, usualColours)).toHaveLength(1);
    expect(drawRiskMatrix(matrix(5, 5, crowd, crowd), low, usualColours)).toHaveLength(2);
  });

  test('has its highest probability at the top and its highest impact at the right', () => {
    const corner = [
      { label: 'R-01', probability: 2, impact: 2 },
      { label: 'R-02', probability: 0, impact: 0 },
    ];
    const [drawing] = drawRiskMatrix(matrix(3, 3, corner), room, usualColours);
    const { texts } = readSvg(drawing?.svg ?? '');
    const [high, low] = ['R-01', 'R-02'].map((id) => texts.find(({ text }) => text === id));
    expect(high?.y).toBeLessThan(low?.y ?? 0);
    expect(high?.left).toBeGreaterThan(low?.left ?? 0);
  });
});
