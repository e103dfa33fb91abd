import type { Look } from '../docx/look.ts';
import { codeFont, type EngineFont, engineFontOf, signFont } from './engine-fonts.ts';
import { typstString } from './typst-text.ts';

/** A font with the edges of its lines, and with those that have the signs that it misses. */
export function setFont({ family, above, below }: EngineFont): string {
  const families = [...new Set([family, 'Carlito', signFont, codeFont])];
  return `font: (${families.map(typstString).join(', ')}), top-edge: ${above}em, bottom-edge: -${below}em`;
}

/** The font of headings where they have one of their own, to stand before other settings. */
export function setHeadingFont({ fonts }: Look): string {
  const font = engineFontOf(fonts.headings);
  return font === engineFontOf(fonts.text) ? '' : `${setFont(font)}, `;
}

/** The room between lines that Word sets so many 240ths of a line apart, in sizes of their letters. */
export function leadingOf(line: number, { above, below }: EngineFont): number {
  return Math.round((line / 240 - 1) * (above + below) * 1000) / 1000;
}
