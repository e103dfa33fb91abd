import { cleanText } from '../xml-text.ts';

/** A text as a Typst string, which shows every sign of it as it is. */
export function typstString(text: string): string {
  return `"${cleanText(text).replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\t', ' ')}"`;
}

/** A text in running content: a string, so that no sign of it means anything to Typst. */
export function typstText(text: string): string {
  return text === '' ? '' : `#${typstString(text)}`;
}

/** Twips, of which twenty go in a point. */
export function points(twips: number): string {
  return `${rounded(twips / 20)}pt`;
}

/** Half points, in which Word counts the sizes of type. */
export function typeSize(halfPoints: number): string {
  return `${rounded(halfPoints / 2)}pt`;
}

/** A colour such as `1B3A57`. */
export function colour(hex: string): string {
  return `rgb("#${hex}")`;
}

function rounded(length: number): number {
  return Math.round(length * 1000) / 1000;
}
