/** What stands before a token: nothing, blanks, a line end, or the border of a column. */
type Gap = 'none' | 'blank' | 'line' | 'column';

/** A number, a word or one symbol of a text. */
export interface Token {
  readonly kind: 'number' | 'word' | 'symbol';
  /** As written. */
  readonly text: string;
  /** For looking up: lower case; every dash is `-`. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
}

const letter = /[\p{L}\p{M}]/u;
const dashes = new Set(['-', '‐', '‑', '‒', '–', '—', '−']);

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** No-break and thin blanks: between three digits they are a thousands separator. */
function isTightBlank(code: number): boolean {
  return code === 0xa0 || code === 0x202f || code === 0x2009;
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || isTightBlank(code) || code === 0xfeff || code === 0x200b;
}

function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xb0 || code === 0xaa || code === 0xb5 || code === 0xba;
  if (code < 0x250) return code !== 0xd7 && code !== 0xf7;
  // Punctuation, arrows and signs of mathematics stand in every bid; asking Unicode for the rest takes a millisecond.
  if ((code >= 0x2010 && code <= 0x206f) || (code >= 0x2190 && code <= 0x2bff)) return false;
  return letter.test(String.fromCodePoint(code));
}

/** Behind the end stands nothing: V8 compiles anew what it saw read there. */
function codeAt(text: string, offset: number): number {
  return offset < text.length ? (text.codePointAt(offset) ?? 0) : 0;
}

function endOfNumber(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const code = codeAt(text, at);
    if (isDigit(code)) at += 1;
    else if ((code === 46 || code === 44) && isDigit(codeAt(text, at + 1))) at += 2;
    else if (isTightBlank(code) && isThousandsGroup(text, start, at)) at += 4;
    else return at;
  }
}

function isThousandsGroup(text: string, start: number, at: number): boolean {
  for (let offset = 1; offset <= 3; offset += 1) if (!isDigit(codeAt(text, at + offset))) return false;
  if (isDigit(codeAt(text, at + 4))) return false;
  return at - start <= 3 || isTightBlank(text.charCodeAt(at - 4));
}

function endOfWord(text: string, start: number): number {
  let at = start;
  let piece = 0;
  let hasOnlyInitials = true;
  for (;;) {
    const code = codeAt(text, at);
    const width = code > 0xffff ? 2 : 1;
    if (isLetter(code) || code === 0xb2 || code === 0xb3 || code === 0x2082 || code === 0xad) {
      at += width;
      piece += 1;
      continue;
    }
    hasOnlyInitials &&= piece === 1;
    const next = codeAt(text, at + 1);
    if ((code === 39 || code === 0x2019) && isLetter(next)) {
      at += 1;
      hasOnlyInitials = false;
    } else if (code === 46 && hasOnlyInitials && isLetter(next)) {
      at += 1;
      piece = 0;
    } else {
      // `t.o.v.` keeps its last point; the point after a single letter may as well end a sentence.
      return code === 46 && hasOnlyInitials && text.slice(start, at).includes('.') ? at + 1 : at;
    }
  }
}

/** Cuts a text into tokens in one pass, without looking back; blanks only leave their mark on the next token. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let gap: Gap = 'line';
  while (at < text.length) {
    const code = codeAt(text, at);
    if (isBlank(code)) {
      if (code === 10 || code === 13) gap = gap === 'column' ? gap : 'line';
      else if (code === 9) gap = 'column';
      else if (gap === 'none') gap = 'blank';
      at += 1;
      continue;
    }
    const start = at;
    let kind: Token['kind'] = 'symbol';
    if (isDigit(code)) {
      kind = 'number';
      at = endOfNumber(text, start);
    } else if (isLetter(code)) {
      kind = 'word';
      at = endOfWord(text, start);
    } else {
      at += code > 0xffff ? 2 : 1;
    }
    const written = text.slice(start, at);
    const key = kind === 'word' ? written.normalize('NFC').toLowerCase() : dashes.has(written) ? '-' : written;
    tokens.push({ kind, text: written, key, start, end: at, gap });
    gap = written === '|' ? 'column' : 'none';
  }
  return tokens;
}

/** The look-up key of a token, or an empty text outside the list. */
export function keyAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.key ?? '';
}

/** Whether a token exists and touches the one before it. */
export function isGlued(tokens: readonly Token[], index: number): boolean {
  return index > 0 && tokens[index]?.gap === 'none';
}

/** Tokens `from` up to `to` as one look-up key: blanks become one space, a column or nothing at all ends the phrase. */
export function phrase(tokens: readonly Token[], from: number, to: number): string | undefined {
  let joined = '';
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined || (index > from && token.gap === 'column')) return undefined;
    joined += index > from && token.gap !== 'none' ? ` ${token.key}` : token.key;
  }
  return joined;
}

/** What a table says about the longest phrase that starts at a token, with the index after it. */
export function lookUpFrom<T>(
  tokens: readonly Token[],
  from: number,
  longest: number,
  table: (phrase: string) => T | undefined,
): { readonly found: T; readonly next: number } | undefined {
  let joined = '';
  let hit: { readonly found: T; readonly next: number } | undefined;
  for (let at = from; at < from + longest; at += 1) {
    const token = tokens[at];
    if (token === undefined || (at > from && token.gap === 'column')) break;
    joined += at > from && token.gap !== 'none' ? ` ${token.key}` : token.key;
    const found = table(joined);
    if (found !== undefined) hit = { found, next: at + 1 };
  }
  return hit;
}

/** What a table says about the longest phrase that ends before a token and starts at or after `floor`. */
export function lookUpBefore<T>(
  tokens: readonly Token[],
  before: number,
  longest: number,
  floor: number,
  table: (phrase: string) => T | undefined,
): { readonly found: T; readonly from: number } | undefined {
  for (let from = Math.max(before - longest, floor, 0); from < before; from += 1) {
    const joined = phrase(tokens, from, before);
    const found = joined === undefined ? undefined : table(joined);
    if (found !== undefined) return { found, from };
  }
  return undefined;
}
