import { SaxesParser } from 'saxes';
import { textWidth } from '../../src/drawing/text-width.ts';

export interface ShownText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly isTurned: boolean;
}

interface Shown {
  readonly texts: readonly ShownText[];
  /** How often each element stands in the picture. */
  readonly counts: ReadonlyMap<string, number>;
}

/** What stands in a picture, read as XML: throws where it is none. */
export function readSvg(svg: string): Shown {
  const texts: ShownText[] = [];
  const counts = new Map<string, number>();
  let attributes: Record<string, string> = {};
  let content = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    counts.set(tag.name, (counts.get(tag.name) ?? 0) + 1);
    attributes = tag.attributes as Record<string, string>;
    content = '';
  });
  parser.on('text', (text) => {
    content += text;
  });
  parser.on('closetag', ({ name }) => {
    if (name !== 'text') return;
    const size = Number(attributes['font-size']);
    const width = textWidth(content, { size, isBold: attributes['font-weight'] === '700' });
    const x = Number(attributes['x']);
    const anchor = attributes['text-anchor'];
    const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
    texts.push({
      text: content,
      left,
      right: left + width,
      y: Number(attributes['y']),
      isTurned: attributes['transform'] !== undefined,
    });
  });
  parser.write(svg).close();
  return { texts, counts };
}

/** Texts on the same line that run into each other, and texts that leave the picture. */
export function collisions({ texts }: Shown, width: number): string[] {
  const level = texts.filter(({ isTurned }) => !isTurned);
  const outside = level.filter(({ left, right }) => left < -0.5 || right > width + 0.5).map(({ text }) => text);
  const sorted = [...level].sort((one, other) => one.y - other.y || one.left - other.left);
  const touching = sorted.flatMap((one, index) => {
    const next = sorted[index + 1];
    return next !== undefined && next.y === one.y && next.left < one.right - 0.5 ? [`${one.text} | ${next.text}`] : [];
  });
  return [...outside, ...touching];
}
