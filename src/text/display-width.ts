/** What a reader sees as one character, and how many columns of a terminal it takes (0, 1 or 2). */
export interface Grapheme {
  readonly text: string;
  readonly width: number;
}

/** How many columns a text takes in a terminal: an emoji two, a combining mark none. */
export function displayWidth(text: string): number {
  if (isPlain(text)) return text.length;
  return graphemesOf(text).reduce((sum, { width }) => sum + width, 0);
}

/** A text as the characters that a reader sees. */
export function graphemesOf(text: string): Grapheme[] {
  if (isPlain(text)) return [...text].map((character) => ({ text: character, width: 1 }));
  // Made when a text needs it: that takes longer than to check a small file. Grapheme clusters do not differ by
  // language; naming one keeps the machine's own out of it.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => ({ text: segment, width: widthOf(segment) }));
}

let segmenter: Intl.Segmenter | undefined;

/**
 * Latin letters and the signs of Western texts, arrows, mathematics and box drawing: each one column, none of them
 * joins another, so they need no tables. Nearly every line of a bid is that.
 */
function isPlain(text: string): boolean {
  return /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20c0\u2190-\u22ff\u2500-\u257f]*$/.test(
    text,
  );
}

function widthOf(grapheme: string): number {
  if (isPlain(grapheme)) return grapheme.length;
  if (isEmoji(grapheme)) return 2;
  // A cluster may hold several signs that take room, such as a letter of India with its vowel.
  return Array.from(grapheme).reduce(
    (sum, sign, index) => sum + (index > 0 && isJoined(sign) ? 0 : widthOfSign(sign)),
    0,
  );
}

function isEmoji(grapheme: string): boolean {
  return /\p{Emoji_Presentation}|\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier}|\u200d)|^[#*\d]\ufe0f?\u20e3/u.test(
    grapheme,
  );
}

/** Whether a sign is a further letter of a Korean syllable, which is as wide as its first. */
function isJoined(sign: string): boolean {
  return /[\u1160-\u11ff\ud7b0-\ud7fb]/u.test(sign);
}

function widthOfSign(sign: string): number {
  if (/[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Mn}\p{Me}\p{Cs}]/u.test(sign)) return 0;
  const code = sign.codePointAt(0) ?? 0;
  return wide.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}

/** The signs of East Asia that take two columns (Unicode Standard Annex 11: wide and fullwidth); emoji not among them. */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2329, 0x232a],
  [0x2630, 0x2637],
  [0x268a, 0x268f],
  [0x2e80, 0x303e],
  [0x3041, 0x3247],
  [0x3250, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6b],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18df2],
  [0x1aff0, 0x1b2fb],
  [0x1d300, 0x1d376],
  [0x1f200, 0x1f265],
  [0x20000, 0x3fffd],
];
