import { unzlibSync, zlibSync } from 'fflate';
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

/**
 * A PDF with objects, references, numbers and names swapped, taken out or doubled, also in what is packed; now and then
 * with its bytes changed. What it says of the places of its objects is mostly no longer true: half of the time it is
 * mended, so that a reader believes the rest.
 */
export function damagePdf(file: Uint8Array, random: Random): Uint8Array {
  if (random.once(6)) return damageBytes(file, random);
  let text = Buffer.from(file).toString('latin1');
  for (let left = random.count(8); left > 0; left -= 1) {
    text = random.once(3) ? damagePacked(text, random) : damageOnce(text, random);
  }
  return Uint8Array.from(Buffer.from(random.once(2) ? withTrueOffsets(text) : text, 'latin1'));
}

/** Damages what is packed in one of the streams; where it still fits, all that follows stays in its place. */
function damagePacked(text: string, random: Random): string {
  const streams = [...text.matchAll(/(?<=\/FlateDecode[^\0]{0,200}?stream\r?\n)[\s\S]*?(?=\r?\nendstream)/gu)];
  if (streams.length === 0) return damageOnce(text, random);
  const { 0: packed, index } = random.pick(streams);
  try {
    const content = Buffer.from(unzlibSync(Buffer.from(packed, 'latin1'))).toString('latin1');
    const damaged = Buffer.from(damageOnce(content, random), 'latin1');
    const again = Buffer.from(zlibSync(damaged, { level: 9 })).toString('latin1');
    return text.slice(0, index) + again.padEnd(packed.length, '\0') + text.slice(index + packed.length);
  } catch {
    // It was damaged before, or is packed otherwise.
    return text;
  }
}

/** A table of places that is true again, where the file has one that can be read as text. */
function withTrueOffsets(text: string): string {
  const places = new Map([...text.matchAll(/^(\d{1,6}) 0 obj\b/gmu)].map(({ 1: number, index }) => [number, index]));
  const table = /\bxref\s+0 \d+\s+(?=\d{10} )/u.exec(text);
  if (table === null) return text;
  const start = table.index + table[0].length;
  const entries = /^(?:\d{10} \d{5} [nf]\s{1,2})*/u.exec(text.slice(start))?.[0] ?? '';
  const renewed = entries.replace(/\d{10}(?= \d{5} n)/gu, (old, at: number) =>
    String(places.get(String(Math.floor(at / 20))) ?? old).padStart(10, '0'),
  );
  const whole = text.slice(0, start) + renewed + text.slice(start + entries.length);
  return whole.replace(/(?<=startxref\s+)\d+/u, String(table.index));
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
