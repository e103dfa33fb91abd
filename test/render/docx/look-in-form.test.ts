import { expect, test } from 'vitest';
import { usualLook } from '../../../src/render/docx/look.ts';
import { lookInForm } from '../../../src/render/docx/look-in-form.ts';
import { noLimits } from '../../../src/word-file/form-limits.ts';

test('a look that breaks no rule stays as it is', () => {
  expect(lookInForm(usualLook, noLimits)).toEqual(usualLook);
  expect(lookInForm(usualLook, { ...noLimits, fonts: ['calibri', 'Courier New'], paper: 'A4' })).toEqual(usualLook);
});

test('fonts that are not allowed give way to the first that is', () => {
  const { fonts } = lookInForm(usualLook, { ...noLimits, fonts: ['Verdana', 'Arial'] });
  expect(fonts).toEqual({ text: 'Verdana', headings: 'Verdana', code: 'Verdana' });
});

test('sizes, spacing and margins are raised to what is demanded, and never lowered', () => {
  const said = (points: number) => ({ points, isSaid: true });
  const look = lookInForm(usualLook, {
    ...noLimits,
    sizes: { text: said(11), tables: said(10), notes: said(9) },
    lineSpacing: 1.5,
    margins: { left: 30, top: 5 },
  });
  expect(look.sizes).toMatchObject({ text: 22, table: 20, small: 22, title: usualLook.sizes.title });
  expect(look.sizes.headings.every((size) => size >= 22)).toBe(true);
  expect(look.leastLine).toBe(360);
  expect(look.page.margins).toMatchObject({ left: 1701, top: usualLook.page.margins.top });
});
