import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitLine, wrapText } from '../../src/drawing/fit-text.ts';
import { textWidth } from '../../src/drawing/text-width.ts';

const style = { size: 11 };

describe('the width of a text', () => {
  test('follows from the font: an m is wider than an i, bold wider than regular', () => {
    expect(textWidth('m', style)).toBeGreaterThan(textWidth('i', style));
    expect(textWidth('Planning', { ...style, isBold: true })).toBeGreaterThan(textWidth('Planning', style));
  });

  test('grows with the size and adds up', () => {
    expect(textWidth('week', { size: 22 })).toBeCloseTo(2 * textWidth('week', style));
    expect(textWidth('week 6', style)).toBeCloseTo(textWidth('week', style) + textWidth(' 6', style));
  });

  test('counts an unknown sign as wide as it is high and a combining accent as nothing', () => {
    expect(textWidth('漢', style)).toBe(11);
    expect(textWidth('e\u0301', style)).toBe(textWidth('e', style));
  });
});

describe('a text in a narrow place', () => {
  test('stays as it is where it fits', () => {
    expect(fitLine('week 1', 100, style)).toBe('week 1');
  });

  test('is cut with an ellipsis where it does not', () => {
    expect(fitLine('Migratie van alle brongegevens', 60, style)).toMatch(/^Migratie.*…$/u);
  });

  test('breaks between words, and inside a word only where the word is wider than a line', () => {
    expect(wrapText('Frezen en asfalteren', 60, style)).toEqual(['Frezen en', 'asfalteren']);
    expect(wrapText('verandermanagementorganisatie', 60, style).join('')).toBe('verandermanagementorganisatie');
  });

  test('breaks behind a hyphen', () => {
    expect(wrapText('impact-analyse', textWidth('impact-an', style), style)).toEqual(['impact-', 'analyse']);
  });

  test('never is wider than its place, and loses nothing without an ellipsis', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 20, max: 300 }), (text, width) => {
        const lines = wrapText(text, width, style);
        for (const line of lines) expect(textWidth(line, style)).toBeLessThanOrEqual(Math.max(width, 30) + 0.1);
        const [one = ''] = wrapText(text, width, style, 1);
        expect(lines.length <= 1 || one.endsWith('…')).toBe(true);
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});
