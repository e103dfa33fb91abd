/**
 * Control characters (C0 and C1 without tab and line ends), halves of a surrogate pair and the two non-characters
 * that XML refuses too: Word could not open a document that holds one.
 */
export const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uD800-\uDFFF\uFFFE\uFFFF]|\r(?!\n)/gu;
