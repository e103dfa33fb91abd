import { expect, test } from 'vitest';
import { PictureScale } from '../../../src/document/pictures/picture-scale.ts';
import { noLimits } from '../../../src/word-file/form-limits.ts';

const drawing = { svg: '<svg xmlns="x" width="400" height="200" viewBox="0 0 400 200"/>', width: 400, height: 200 };
const room = { width: 642, height: 740 };

test('without rules a picture fills its room in its own size', () => {
  const scale = new PictureScale(noLimits);
  expect([scale.roomIn(room), scale.enlarge(drawing)]).toEqual([room, drawing]);
});

test('letters that must be larger leave less room, and the picture is enlarged to fill it', () => {
  const scale = new PictureScale({ ...noLimits, sizes: { pictures: { points: 15.75, isSaid: true } } });
  expect(scale.roomIn(room)).toEqual({ width: 321, height: 370 });
  expect(scale.enlarge(drawing)).toEqual({
    svg: '<svg xmlns="x" width="800" height="400" viewBox="0 0 400 200"/>',
    width: 800,
    height: 400,
  });
});

test('wider margins leave less room, narrower ones no more', () => {
  const { width, height } = new PictureScale({ ...noLimits, margins: { left: 45.4, right: 10, top: 51.4 } }).roomIn(
    room,
  );
  expect([Math.round(width), Math.round(height)]).toEqual([546, 644]);
});
