/**
 * Text from a bid is shown on a terminal, where some characters act instead of appear: they move the cursor, colour
 * the screen or turn the reading direction. Everything that is printed passes through here first.
 */

/** Controls, line and paragraph separators, direction marks, invisible tags, and halves of a surrogate pair. */
const acting =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be made harmless
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb\u{e0001}\ud800-\udfff]/gu;

/** The text with each acting character replaced by a sign for it; line ends and tabs too. */
export function makeVisible(text: string): string {
  return text.replace(acting, signFor);
}

/** The text on one line: blanks for tabs and line ends, signs for the other acting characters. */
export function onOneLine(text: string): string {
  return makeVisible(text.replace(/[\t\r\n]+/gu, ' '));
}

/** The text with its line ends kept and all other acting characters made harmless. */
export function onLines(text: string): string[] {
  return text.split(/\r?\n/u).map(onOneLine);
}

function signFor(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x20) return String.fromCodePoint(0x2400 + point);
  if (point === 0x7f) return '␡';
  return `<U+${point.toString(16).toUpperCase().padStart(4, '0')}>`;
}
