import { damageBytes } from './damage-package.ts';
import type { Random } from './random.ts';

const strange = [
  '0',
  '-1',
  '99999999',
  '/Kids',
  '/Parent',
  '1 0 R',
  '2 0 R',
  '<<',
  '>>',
  '[',
  ']',
  '(x)',
  'null',
  'true',
  '/Filter/FlateDecode',
  '1e99',
  'endobj',
  'stream',
];

/** A PDF with objects, references, numbers and names swapped, taken out or doubled; now and then with its bytes changed. */
export function damagePdf(file: Uint8Array, random: Random): Uint8Array {
  if (random.once(6)) return damageBytes(file, random);
  let text = Buffer.from(file).toString('latin1');
  for (let left = random.count(8); left > 0; left -= 1) text = damageOnce(text, random);
  return Uint8Array.from(Buffer.from(text, 'latin1'));
}

function damageOnce(text: string, random: Random): string {
  const wholes = [
    ...text.matchAll(
      random.once(3) ? /\d+ 0 obj[\s\S]*?endobj/gu : /\/[A-Za-z]+|\b\d+ 0 R\b|\b\d+(?:\.\d+)?\b|\([^()]*\)/gu,
    ),
  ];
  if (wholes.length === 0) return text;
  const chosen = random.pick(wholes);
  const other = random.pick(wholes)[0];
  const put = (words: string): string =>
    text.slice(0, chosen.index) + words + text.slice(chosen.index + chosen[0].length);
  switch (random.below(4)) {
    case 0:
      return put('');
    case 1:
      return put(other);
    case 2:
      return put(`${chosen[0]} ${chosen[0]}`);
    default:
      return put(random.pick(strange));
  }
}
