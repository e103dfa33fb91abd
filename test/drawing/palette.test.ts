import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inkOn, lightnessSteps, makePalette } from '../../src/drawing/palette.ts';
import { contrast } from '../../src/text/contrast.ts';

const colour = fc.integer({ min: 0, max: 0xff_ff_ff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);

describe('the colours of a picture', () => {
  test('are those of the bid where they can be seen on white', () => {
    expect(makePalette({ primary: '#1f4e79', accent: '#c55a11' })).toMatchObject({ primary: '#1f4e79' });
  });

  test('are darkened where the colour of the bid is too light', () => {
    const { primary, accent } = makePalette({ primary: '#ffd400', accent: '#eeeeee' });
    expect(contrast(primary, '#ffffff')).toBeGreaterThanOrEqual(3);
    expect(contrast(accent, '#ffffff')).toBeGreaterThanOrEqual(4.5);
  });

  test('give a text that can be read on any ground', () => {
    fc.assert(
      fc.property(colour, colour, (ground, wanted) => {
        expect(contrast(inkOn(ground, wanted), ground)).toBeGreaterThanOrEqual(4.5);
      }),
      { seed: 8, numRuns: 300 },
    );
  });

  test('have steps that differ in lightness, so that a black-and-white print keeps them apart', () => {
    fc.assert(
      fc.property(colour, fc.integer({ min: 2, max: 5 }), (primary, count) => {
        const steps = lightnessSteps(primary, count);
        const dark = steps.map((step) => contrast(step, '#ffffff'));
        for (const [index, one] of dark.slice(1).entries()) expect(one).toBeGreaterThan((dark[index] ?? 0) + 0.1);
        expect(contrast(steps.at(-1) ?? '', '#22303a')).toBeGreaterThan(1.5);
      }),
      { seed: 9, numRuns: 200 },
    );
  });
});
