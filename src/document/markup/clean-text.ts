// NUL and the other control characters except tab and line ends, the two code points that XML forbids, and halves
// of a surrogate pair that stand alone: no format can show them and Word refuses a file that holds one.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text that every format can hold: each character that none can show becomes U+FFFD, so that the loss is seen. */
export function cleanText(text: string): string {
  return text.replace(unprintable, '\ufffd');
}
