import { expect, test } from 'vitest';
import { plainImage } from '../../src/document/plain-image.ts';

const bytesOf = (text: string): number[] => [...text].map((sign) => sign.charCodeAt(0));
const image = (format: 'png' | 'jpg' | 'gif', bytes: readonly number[]) => ({
  format,
  width: 1,
  height: 1,
  bytes: Uint8Array.from(bytes),
});

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const chunk = (type: string, data: string): number[] => [
  0,
  0,
  0,
  data.length,
  ...bytesOf(type),
  ...bytesOf(data),
  1,
  2,
  3,
  4,
];

test('a PNG keeps what is seen and loses its texts, its time and what stands behind its end', () => {
  const shown = [...signature, ...chunk('IHDR', 'kop'), ...chunk('pHYs', 'maat'), ...chunk('IDAT', 'beeld')];
  const given = [
    ...shown,
    ...chunk('tEXt', 'Author\0Zuidrand'),
    ...chunk('tIME', 'nu'),
    ...chunk('IEND', ''),
    ...bytesOf('Zuidrand'),
  ];
  expect([...plainImage(image('png', given)).bytes]).toEqual([...shown, ...chunk('IEND', '')]);
});

const segment = (kind: number, data: readonly number[]): number[] => [0xff, kind, 0, data.length + 2, ...data];
const scan = [0xff, 0xda, ...bytesOf('beeld'), 0xff, 0xd9];
const exif = (orientation: number, isLittle: boolean): number[] => {
  const order = (...pairs: number[][]): number[] => pairs.flatMap((pair) => (isLittle ? pair.toReversed() : pair));
  return [
    ...bytesOf(`Exif\0\0${isLittle ? 'II' : 'MM'}`),
    ...order([0, 0x2a], [0, 0, 0, 8], [0, 2], [1, 0x0f], [0, 2], [0, 0, 0, 8], [0, 0, 0, 38]),
    ...order([1, 0x12], [0, 3], [0, 0, 0, 1], [0, orientation], [0, 0], [0, 0, 0, 0]),
    ...bytesOf('Zuidrand'),
  ];
};

test('a JPEG keeps its colours and its picture and loses its comment, its camera and its rights', () => {
  const kept = [
    ...segment(0xe0, bytesOf('JFIF')),
    ...segment(0xe2, bytesOf('ICC_PROFILE')),
    ...segment(0xee, bytesOf('Adobe')),
  ];
  const lost = [
    ...segment(0xfe, bytesOf('Zuidrand')),
    ...segment(0xe1, exif(1, true)),
    ...segment(0xed, bytesOf('Photoshop')),
  ];
  expect([...plainImage(image('jpg', [0xff, 0xd8, ...kept, ...lost, ...scan])).bytes]).toEqual([
    0xff,
    0xd8,
    ...kept,
    ...scan,
  ]);
});

test.each([true, false])('a JPEG that has to be turned still is, with its lowest byte first: %s', (isLittle) => {
  const given = image('jpg', [0xff, 0xd8, ...segment(0xe1, exif(6, isLittle)), ...scan]);
  const made = plainImage(given);
  expect(Buffer.from(made.bytes).toString('latin1')).not.toContain('Zuidrand');
  expect(made.bytes[31]).toBe(6);
  expect(plainImage(made).bytes).toEqual(made.bytes);
  expect(plainImage(given).bytes).toBe(made.bytes);
});

test.each([
  ['png', [...signature, 0, 0, 255, 255, ...bytesOf('tEXtZuidrand')]],
  ['png', signature],
  ['jpg', [0xff, 0xd8, 0xff, 0xfe, 1, 0]],
  ['jpg', [0xff, 0xd8, 0xff, 0xfe, 0, 1, 0, 0]],
  ['jpg', [0xff, 0xd8, 0, 0, 0, 0]],
  ['gif', bytesOf('GIF89a')],
] as const)('a picture that cannot be read to its end stays as it is: %s %j', (format, bytes) => {
  expect([...plainImage(image(format, bytes)).bytes]).toEqual([...bytes]);
});

test.each([[bytesOf('http')], [bytesOf('Exif\0\0MM')], [[...bytesOf('Exif\0\0MM\0*'), 0, 0, 9, 9, 0, 0, 0, 0, 0, 0]]])(
  'an Exif segment that says nothing of turning is lost: %j',
  (data) => {
    expect([...plainImage(image('jpg', [0xff, 0xd8, ...segment(0xe1, data), ...scan])).bytes]).toEqual([
      0xff,
      0xd8,
      ...scan,
    ]);
  },
);
