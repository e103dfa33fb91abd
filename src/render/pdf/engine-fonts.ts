import type { Look } from '../docx/look.ts';

/** The font of the built-in engine for running text; as wide as Calibri, letter by letter. */
export const engineFont = 'Carlito';

/** Fonts that the built-in engine has, and those of Word that are as wide as one of them; in small letters. */
const textFonts: ReadonlySet<string> = new Set(['calibri', 'carlito']);

/** The fonts of running text and headings in the place of which the built-in engine sets another one. */
export function replacedFonts({ fonts }: Look): string[] {
  return [...new Set([fonts.text, fonts.headings])].filter((font) => !isEngineFont(font));
}

/** Whether the built-in engine has a font, or a twin of it. */
export function isEngineFont(font: string): boolean {
  return textFonts.has(font.trim().toLowerCase());
}
