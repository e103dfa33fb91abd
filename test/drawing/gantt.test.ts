import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberedAxis } from '../../src/document/pictures/calendar-axis.ts';
import { drawGantt } from '../../src/drawing/gantt.ts';
import type { GanttChart, GanttRow } from '../../src/drawing/gantt-chart.ts';
import { usualColours } from '../../src/drawing/palette.ts';
import { collisions, readSvg } from './svg-reader.ts';

const room = { width: 642, height: 740 };
const words = { milestone: 'Mijlpaal', gate: 'Beslismoment', goesOn: 'Loopt door', unplanned: 'Nog niet gepland' };

function row(label: string, start: number, end: number, more: Partial<GanttRow> = {}): GanttRow {
  const bar = { start, end, hasOpenStart: false, hasOpenEnd: false };
  return { label, period: `week ${start}–${end - 1}`, bar, marks: [], activities: '', ...more };
}

function chart(rows: readonly GanttRow[], last = 20): GanttChart {
  return { panels: [{ title: 'Week', axis: numberedAxis(1, last), rows }], words };
}

function draw(rows: readonly GanttRow[], last?: number) {
  return drawGantt(chart(rows, last), room, usualColours);
}

describe('a Gantt picture', () => {
  test('shows each phase with its period and a legend of what it uses', () => {
    const marks = [{ at: 3.5, text: 'Go/no-go (week 3)', isGate: true }];
    const [drawing] = draw([row('Voorbereiding', 1, 4, { marks }), row('Uitvoering', 4, 20)]);
    const texts = readSvg(drawing?.svg ?? '').texts.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Voorbereiding', 'week 1–3', 'Go/no-go (week 3)', 'Beslismoment']));
    expect(texts).not.toContain('Mijlpaal');
  });

  test('draws an open end as an arrow and says so', () => {
    const bar = { start: 6, end: Number.POSITIVE_INFINITY, hasOpenStart: false, hasOpenEnd: true };
    const [drawing] = draw([row('Beheer', 6, 7, { bar, period: 'vanaf week 6' })]);
    expect(drawing?.svg).toContain('Loopt door');
    expect(drawing?.svg).not.toMatch(/NaN|Infinity/u);
  });

  test('lists a phase without a moment without a bar', () => {
    const [drawing] = draw([row('Exit', 1, 2, { bar: undefined, period: '' })]);
    expect(drawing?.svg).toContain('Nog niet gepland');
  });

  test('is divided over several pictures where it is too high, and drops the activities first', () => {
    const rows = Array.from({ length: 60 }, (_none, index) => row(`Fase ${index}`, 1, 9, { activities: 'Werk' }));
    const drawings = draw(rows);
    expect(drawings.length).toBeGreaterThan(1);
    expect(drawings.every(({ height }) => height <= room.height)).toBe(true);
    const shown = drawings.flatMap(({ svg }) => readSvg(svg).texts.map(({ text }) => text));
    expect(shown.filter((text) => text.startsWith('Fase'))).toHaveLength(60);
    expect(shown).not.toContain('Werk');
  });

  test('escapes what XML would read and drops what XML refuses', () => {
    const [drawing] = draw([row('A & B <x> "y"\u0000', 1, 3)]);
    expect(readSvg(drawing?.svg ?? '').texts.map(({ text }) => text)).toContain('A & B <x> "y"');
  });

  test('has no text that runs into another or leaves the picture, whatever the phases', () => {
    const text = fc.lorem({ maxCount: 14 });
    const anyRow = fc.record({
      label: text,
      start: fc.integer({ min: 1, max: 90 }),
      length: fc.integer({ min: 1, max: 40 }),
      mark: text,
      period: text,
      activities: text,
      isGate: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 12 }), (rows) => {
        const made = rows.map(({ label, start, length, mark, period, activities, isGate }) =>
          row(label, start, start + length, { period, activities, marks: [{ at: start + 0.5, text: mark, isGate }] }),
        );
        for (const { svg, width } of draw(made, 130)) expect(collisions(readSvg(svg), width)).toEqual([]);
      }),
      { seed: 12, numRuns: 60 },
    );
  });

  test('is the same every time', () => {
    expect(draw([row('A', 1, 3)])).toEqual(draw([row('A', 1, 3)]));
  });
});
