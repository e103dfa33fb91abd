/**
 * A value as JSON over several lines. Characters that act on a terminal are written as JSON escapes; they can only
 * stand inside texts, where that is the same.
 */
export function toJsonText(value: unknown): string {
  const json = JSON.stringify(value, undefined, 2).replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${json}\n`;
}
