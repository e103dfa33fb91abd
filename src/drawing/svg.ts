import { oneLine } from './fit-text.ts';
import type { Palette } from './palette.ts';
import { type TextStyle, textWidth } from './text-width.ts';

/** A finished picture; sizes in pixels of 96 to the inch. */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The room that a picture may take on its page, in pixels of 96 to the inch. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One SVG element as text. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? rounded(value) : escapeXml(value ?? '')}"`)
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

export interface TextForm extends TextStyle {
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly rotate?: number;
}

/** A line of text on its base line; its length is written down, so that another font cannot make it run into others. */
export function textAt(x: number, y: number, text: string, form: TextForm): string {
  const line = oneLine(text);
  if (line === '') return '';
  const { anchor, fill, isBold, rotate, size } = form;
  const width = textWidth(line, form);
  return element(
    'text',
    {
      x,
      y,
      'font-size': size,
      'font-weight': isBold === true ? 700 : undefined,
      fill,
      'text-anchor': anchor === undefined || anchor === 'start' ? undefined : anchor,
      transform: rotate === undefined ? undefined : `rotate(${rounded(rotate)} ${rounded(x)} ${rounded(y)})`,
      ...([...line].length > 1 ? { textLength: width, lengthAdjust: 'spacingAndGlyphs' } : {}),
    },
    escapeXml(line),
  );
}

export function rectangle(x: number, y: number, width: number, height: number, attributes: Attributes): string {
  return element('rect', { x, y, width: Math.max(0, width), height: Math.max(0, height), ...attributes });
}

export function lineBetween(x1: number, y1: number, x2: number, y2: number, attributes: Attributes): string {
  return element('line', { x1, y1, x2, y2, ...attributes });
}

export function polygon(points: readonly (readonly [x: number, y: number])[], attributes: Attributes): string {
  return element('polygon', { points: points.map(([x, y]) => `${rounded(x)},${rounded(y)}`).join(' '), ...attributes });
}

/** A whole picture on a white ground. Carlito has the widths of Calibri, which is where Word is. */
export function makeDrawing(width: number, height: number, palette: Palette, parts: readonly string[]): Drawing {
  const size = { width: Math.ceil(width), height: Math.ceil(height) };
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: size.width,
      height: size.height,
      viewBox: `0 0 ${size.width} ${size.height}`,
      'font-family': 'Calibri, Carlito, sans-serif',
    },
    `\n${rectangle(0, 0, size.width, size.height, { fill: palette.white })}\n`,
    parts.filter((part) => part !== '').join('\n'),
    '\n',
  );
  return { svg: `${svg}\n`, ...size };
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function escapeXml(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
}
