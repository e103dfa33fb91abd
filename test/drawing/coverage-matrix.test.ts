import { describe, expect, test } from 'vitest';
import type { CoverageMatrix } from '../../src/drawing/coverage-chart.ts';
import { drawCoverage } from '../../src/drawing/coverage-matrix.ts';
import { usualColours } from '../../src/drawing/palette.ts';
import { collisions, readSvg } from './svg-reader.ts';

const room = { width: 642, height: 740 };

function matrix(rows: number, columns: number): CoverageMatrix {
  const ids = (prefix: string, count: number) =>
    Array.from({ length: count }, (_none, index) => `${prefix}-${index + 1}`);
  return {
    groups: [
      { title: 'KPI’s', columns: ids('KPI', columns) },
      { title: 'Risico’s', columns: ids('R', columns) },
    ],
    rows: ids('W', rows).map((id, index) => ({
      id,
      text: 'De opdrachtnemer rapporteert elke maand over alle afspraken in deze overeenkomst',
      links: [new Set([index % columns]), new Set<number>()],
      gaps: new Set(index === 0 ? [1] : []),
    })),
    words: { missing: 'Ontbreekt' },
  };
}

describe('a coverage picture', () => {
  test('of five items is one picture, with what is missing marked and explained', () => {
    const parts = drawCoverage(matrix(5, 5), room, usualColours);
    expect(parts).toHaveLength(1);
    expect(readSvg(parts[0]?.drawing.svg ?? '').texts.map(({ text }) => text)).toContain('Ontbreekt');
  });

  test.each([5, 60])('of %i items has no text over another and none outside', (count) => {
    for (const { drawing } of drawCoverage(matrix(count, 20), room, usualColours)) {
      expect(collisions(readSvg(drawing.svg), drawing.width)).toEqual([]);
      expect(drawing.height).toBeLessThanOrEqual(room.height);
    }
  });

  test('that is too large is divided between groups and between rows', () => {
    const parts = drawCoverage(matrix(60, 25), room, usualColours);
    expect(parts.map(({ rows }) => rows.length)).toEqual([20, 20, 20, 30, 30]);
    expect(parts[0]?.drawing.svg).not.toContain('>R-1<');
  });

  test.each([
    [8, 8, 'need one page together keep their texts'],
    [16, 0, 'need more than a page together show ids alone after the first columns'],
  ])('of %i items in two parts has %i texts in the last, as they %s', (count, texts) => {
    const parts = drawCoverage(matrix(count, 20), room, usualColours);
    const last = readSvg(parts.at(-1)?.drawing.svg ?? '').texts.map(({ text }) => text);
    expect(parts).toHaveLength(2);
    expect(last.filter((text) => text.startsWith('De opdrachtnemer'))).toHaveLength(texts);
    expect(last.filter((text) => text.startsWith('W-'))).toHaveLength(count);
  });

  test('shows its texts whole: on one line where its columns leave room, else on two', () => {
    const text = 'Onboarding binnen 6 weken inclusief migratieplan en datamigratie';
    const wide = { ...matrix(3, 4), rows: matrix(3, 4).rows.map((row) => ({ ...row, text })) };
    const full = { ...matrix(3, 12), rows: matrix(3, 12).rows.map((row) => ({ ...row, text })) };
    const textsOf = (shown: CoverageMatrix): string[] =>
      drawCoverage(shown, room, usualColours).flatMap(({ drawing }) =>
        readSvg(drawing.svg).texts.map((one) => one.text),
      );
    expect(textsOf(wide).filter((shown) => shown === text)).toHaveLength(3);
    expect(textsOf(full)).not.toContain(text);
    expect(textsOf(full).filter((shown) => text.startsWith(shown) || text.endsWith(shown))).toHaveLength(6);
  });

  test('gives a group of one column the room of its title', () => {
    const titles = (columns: number): string[] => {
      const base = matrix(4, columns);
      const groups = [...base.groups, { title: 'Kwaliteitsborging', columns: ['Q-1'] }];
      const rows = base.rows.map((row) => ({ ...row, links: [...row.links, new Set([0])] }));
      const parts = drawCoverage({ ...base, groups, rows }, room, usualColours);
      return parts.flatMap(({ drawing }) => readSvg(drawing.svg).texts.map(({ text }) => text));
    };
    expect(titles(4)).toContain('Kwaliteitsborging');
    expect(titles(11).filter((text) => text.startsWith('Kw'))).toHaveLength(2);
  });
});
