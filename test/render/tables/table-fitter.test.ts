import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Table } from '../../../src/document/tree.ts';
import { WordDivider } from '../../../src/render/docx/divide-words.ts';
import { type Look, makeLook, usualLook } from '../../../src/render/docx/look.ts';
import { type FittedTable, TableFitter } from '../../../src/render/tables/table-fitter.ts';
import { textWidth } from '../../../src/render/text-width.ts';
import { cell, paragraph, strong, table } from '../../tools/docx-trees.ts';

/** A table that leaves its widths to the writer. */
function free(rows: readonly (readonly string[])[]): Table {
  const whole = table(rows);
  return { ...whole, columns: whole.columns.map((column) => ({ ...column, width: undefined })) };
}

function fitAll(tables: readonly Table[], room = 10_000, look: Look = usualLook): FittedTable[] {
  const fitter = new TableFitter(tables, look, new WordDivider([paragraph('')], 'nl'));
  return tables.map((one) => fitter.fit(one, room));
}

function widthsOf(rows: readonly (readonly string[])[], room?: number, look?: Look): readonly number[] {
  return fitAll([free(rows)], room, look)[0]?.widths ?? [];
}

const around = 2 * usualLook.cellSide;
const need = (word: string, isBold = false): number => textWidth(word, usualLook.sizes.table, isBold) + around;
const sentences = (count: number): string => 'de leverancier meldt dit op tijd bij u aan '.repeat(count).trim();

describe('columns without widths of their own', () => {
  test('are equally wide where their texts are', () => {
    expect(widthsOf([['abc', 'cba']])).toEqual([5_000, 5_000]);
  });

  test('divide a table without text evenly', () => {
    expect(widthsOf([['', '', '', '']])).toEqual([2_500, 2_500, 2_500, 2_500]);
  });

  test('give the room to the texts, and an id no more than it needs', () => {
    const [id = 0, first = 0, second = 0] = widthsOf([
      ['KPI', 'Wat', 'Hoe'],
      ['KPI-03', sentences(6), sentences(6)],
    ]);
    expect(id).toBeGreaterThan(need('KPI-03'));
    expect(id).toBeLessThan(need('KPI-03') + 150);
    expect(Math.abs(first - second)).toBeLessThan(200);
  });

  test('take away the lines of the highest cells', () => {
    const { widths = [], linesOf = () => 0 } =
      fitAll([
        free([['Nr', 'Kort', 'Lang'], ...Array.from({ length: 9 }, () => ['1', sentences(1), sentences(9)])]),
      ])[0] ?? {};
    expect(widths[2]).toBeGreaterThan(3 * (widths[1] ?? 0));
    expect(linesOf([cell('1'), cell(sentences(1)), cell(sentences(9))])).toBeLessThan(7);
  });

  test('are found for a word of ten thousand marks, which stand against each other', () => {
    const marked = Array.from({ length: 10_000 }, (_, index) => (index % 2 === 0 ? strong('uitloop') : 'tijd'));
    const marks: Table = { ...free([['a', 'b']]), rows: [{ cells: [cell(...marked), cell('b')] }] };
    expect(fitAll([marks])[0]?.widths.reduce((sum, width) => sum + width)).toBe(10_000);
  });

  test('leave nothing to a column in which nothing stands', () => {
    const [, empty = 0] = widthsOf([
      ['Tekst', ''],
      [sentences(9), ''],
    ]);
    expect(empty).toBeLessThan(400);
  });

  test('divide a rare long word where that saves lines, and keep the width for the others', () => {
    const rows = Array.from({ length: 12 }, () => ['Maandelijks', sentences(6), 'Rapport']);
    const [, , common = 0] = widthsOf([['Wanneer', 'Wat', 'Bewijs'], ...rows], 5_000);
    const [, , rare = 0] = widthsOf(
      [['Wanneer', 'Wat', 'Bewijs'], ['Per jaar', 'Niets', 'Incidentmanagementsysteemrapportage'], ...rows],
      5_000,
    );
    expect(rare).toBeLessThan(need('Incidentmanagementsysteemrapportage'));
    expect(rare).toBeGreaterThan(common);
  });

  test('cut no word as long as its parts have room', () => {
    const words = [
      'testautomatisering',
      'Omschrijving',
      'verwerkingsbewijzen',
      'criterium',
      'KPI-1234',
      'Beschikbaarheid',
    ];
    const room = 6_000;
    const fitted = fitAll([free([words, words.map(() => sentences(3))])], room)[0];
    for (const [column, word] of words.entries()) {
      const parts = fitted?.divide(word, column, true, 0).split('\ufdd0') ?? [];
      for (const part of parts) {
        expect(textWidth(part, usualLook.sizes.table, true) + around, part).toBeLessThanOrEqual(
          fitted?.widths[column] ?? 0,
        );
      }
    }
  });

  test('hold a bold head in a font that widens more than Calibri when it is bold', () => {
    const [width = 0] = widthsOf(
      [
        ['Restrisico', 'Tekst'],
        ['x', sentences(20)],
      ],
      9_000,
      makeLook('fresh', {}),
    );
    // Arial Bold sets the word 4.835 times as wide as its letters are high: 8.5 points, in twips.
    expect(width).toBeGreaterThan(4.835 * 170 + around);
  });

  test('hold an id in a font with wider capitals', () => {
    const [width = 0] = widthsOf(
      [
        ['Nr', 'Tekst'],
        ['KPI-01', sentences(20)],
      ],
      9_000,
      makeLook('fresh', {}),
    );
    // Arial: 3.057 times the height.
    expect(width).toBeGreaterThan(3.057 * 170 + around);
  });

  test('make the rows of a long table no higher than those of a short one with the same texts', () => {
    const texts = ['KPI-03', sentences(7), sentences(2)];
    const linesOf = (count: number): number | undefined =>
      fitAll([free([['Nr', 'Wat', 'Hoe'], ...Array.from({ length: count }, () => texts)])])[0]?.linesOf(
        texts.map((text) => cell(text)),
      );
    expect(linesOf(500)).toBe(linesOf(50));
  });

  test('are sought over all rows of a table that is a little too long to count them all', () => {
    const rows = Array.from({ length: 70 }, (_, index) =>
      index % 2 === 0 ? ['Kort', sentences(8)] : [sentences(8), 'Kort'],
    );
    const [first = 0, second = 0] = widthsOf([['Wat', 'Hoe'], ...rows]);
    expect(Math.abs(first - second)).toBeLessThan(1_000);
  });

  test('are divided fairly, without trying, where there are very many', () => {
    const widths = widthsOf([Array.from({ length: 16 }, () => sentences(1))]);
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(1);
  });
});

describe('widths that were asked for', () => {
  const asked = (widths: readonly number[], rows: readonly (readonly string[])[]): Table => {
    const whole = table(rows);
    return { ...whole, columns: whole.columns.map((column, index) => ({ ...column, width: widths[index] })) };
  };

  test('are kept, whatever the texts', () => {
    expect(
      fitAll([
        asked(
          [0.7, 0.3],
          [
            ['Nr', 'Tekst'],
            ['1', sentences(9)],
          ],
        ),
      ])[0]?.widths,
    ).toEqual([7_000, 3_000]);
  });

  test('give way to a word that would be cut', () => {
    const [narrow = 0] = fitAll([asked([0.01, 0.99], [['Beschikbaarheid', 'Tekst']])])[0]?.widths ?? [];
    expect(narrow).toBeGreaterThanOrEqual(need('Beschikbaarheid', true));
  });
});

test('tables under the same head have the same columns', () => {
  const head = ['Toezegging', 'Bewijs'];
  const [first, second, other] = fitAll([
    free([head, [sentences(9), 'x']]),
    free([head, ['y', sentences(3)]]),
    free([
      ['Toezegging', 'KPI'],
      ['y', sentences(3)],
    ]),
  ]);
  expect(first?.widths).toEqual(second?.widths);
  expect(other?.widths).not.toEqual(first?.widths);
});

test('widths add up to the room and stand for every column, whatever the texts', () => {
  const text = fc
    .array(fc.constantFrom('de', 'KPI-03', 'rapportagefrequentie', 'x'.repeat(90), 'Omschrijving', '\u05d0'), {
      maxLength: 9,
    })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(
      fc.array(fc.array(text, { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 2_000, max: 15_000 }),
      (rows, room) => {
        const widths = widthsOf(rows, room);
        expect(widths).toHaveLength(Math.max(...rows.map((row) => row.length)));
        expect(widths.reduce((sum, width) => sum + width, 0)).toBe(room);
        expect(widths.every((width) => Number.isInteger(width) && width >= 0)).toBe(true);
      },
    ),
    { seed: 5, numRuns: 60 },
  );
});
