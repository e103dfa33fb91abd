/** Where a piece of plain text stands. */
export interface TextPlace {
  /** Nothing stands before it on its line. */
  readonly isLineStart: boolean;
  /** Nothing stands after it on its line. */
  readonly isLineEnd: boolean;
  /** Something that is not text follows at once, inside the same mark or link. */
  readonly isFollowed: boolean;
  readonly isInHeading: boolean;
  readonly isInCell: boolean;
  readonly isInLabel: boolean;
}

// How a text starts that GitHub makes a link of by itself, up to the next blank; `@` comes after its beginning.
const addressMark = /(?:https?|ftp):\/\/|www\.|mailto:|xmpp:|@/giu;
const mailCharacter = /[\w.+-]/iu;

/**
 * Plain text as Markdown that shows the same text. Only what would be read as something else gets a backslash, so
 * that the text stays readable as it is; a bare web or mail address stays whole where nothing in it needs one.
 */
export function escapeMarkdown(text: string, place: TextPlace): string {
  const forced = lineMark(text, place);
  let escaped = '';
  let done = 0;
  if (!place.isInLabel) {
    for (const { start, end } of bareAddresses(text)) {
      const asIs = escapeRange(text, start, end, place, forced);
      // A sign right before or after it (`_` of an emphasis, say) would be taken for a part of it.
      const isFree = (start > 0 || place.isLineStart) && (end < text.length || place.isLineEnd);
      const isWhole = asIs === text.slice(start, end) && isFree;
      escaped += escapeRange(text, done, start, place, forced);
      escaped += isWhole ? asIs : breakAddress(text, start, end, place, forced);
      done = end;
    }
  }
  return escaped + escapeRange(text, done, text.length, place, forced);
}

/** By hand and not by one pattern: a pattern that steps back runs out of memory in a word of millions of letters. */
function* bareAddresses(text: string): Iterable<{ readonly start: number; readonly end: number }> {
  const marks = new RegExp(addressMark);
  const blank = /\s/gu;
  for (let mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
    blank.lastIndex = mark.index;
    const end = blank.exec(text)?.index ?? text.length;
    yield { start: isInMailAddress(text, mark) ? startOfMail(text, mark.index) : mark.index, end };
    marks.lastIndex = end;
  }
}

function isInMailAddress(text: string, mark: RegExpExecArray): boolean {
  let index = mark.index;
  while (index < text.length && mailCharacter.test(text.charAt(index))) index += 1;
  return text[index] === '@';
}

function startOfMail(text: string, before: number): number {
  let start = before;
  while (start > 0 && mailCharacter.test(text.charAt(start - 1))) start -= 1;
  return start;
}

function escapeRange(text: string, start: number, end: number, place: TextPlace, forced: number | undefined): string {
  let escaped = '';
  for (let index = start; index < end; index += 1) {
    const character = text.charAt(index);
    escaped += index === forced || isSpecial(text, index, place) ? escapeCharacter(character, place) : character;
  }
  return escaped;
}

/** An address that holds Markdown of its own, or that something follows at once, must not become a link. */
function breakAddress(text: string, start: number, end: number, place: TextPlace, forced: number | undefined): string {
  let escaped = '';
  for (let index = start; index < end; index += 1) {
    const character = text.charAt(index);
    const isJoint =
      character === ':' ||
      character === '@' ||
      (character === '.' && /www$/iu.test(text.slice(Math.max(0, index - 3), index)));
    escaped += isJoint ? `\\${character}` : escapeRange(text, index, index + 1, place, forced);
  }
  return escaped;
}

/** Brackets in a link's text are entities: some readers take the backslash off and then see a link in a link. */
function escapeCharacter(character: string, place: TextPlace): string {
  return place.isInLabel && (character === '[' || character === ']')
    ? `&#${character.charCodeAt(0)};`
    : `\\${character}`;
}

function isSpecial(text: string, index: number, place: TextPlace): boolean {
  const before = text[index - 1];
  const after = text[index + 1];
  switch (text.charAt(index)) {
    case '`':
      return true;
    case '\\':
      return after === undefined || /[!-/:-@[-`{-~]/u.test(after);
    case '*':
      return !(isBlank(before) && isBlank(after));
    case '_':
      return !(isBlank(before) && isBlank(after)) && !(isWordCharacter(before) && isWordCharacter(after));
    case '~':
      return after === '~' || (before === undefined ? !place.isLineStart : !isBlank(before));
    case '[':
      // `[^1]` is the sign of a footnote to GitHub.
      return place.isInLabel || after === '^';
    case ']':
      return place.isInLabel || (after === undefined ? place.isFollowed : /[([:]/u.test(after));
    case '<':
      return after === undefined ? place.isFollowed : !/[\s\d=]/u.test(after) && canCloseTag(text, index, place);
    case '&':
      return /^&#?\w+;/u.test(text.slice(index, index + 40));
    case '|':
      return place.isInCell;
    case '!':
      return after === undefined ? place.isFollowed : after === '[';
    default:
      return false;
  }
}

/** A tag needs its `>` on the line, except at the start of a block. */
function canCloseTag(text: string, index: number, place: TextPlace): boolean {
  return index === 0 || !place.isLineEnd || text.includes('>', index);
}

/** The index of the character that would make the line a heading, list item, quote, underline or task. */
function lineMark(text: string, place: TextPlace): number | undefined {
  if (place.isInHeading) return place.isLineEnd ? closingHashes(text, place) : undefined;
  if (!place.isLineStart || place.isInCell || place.isInLabel) return undefined;
  const number = /^\d{1,9}(?=[.)](?:\s|$))/u.exec(text)?.[0];
  if (number !== undefined) return number.length;
  const isMark = /^(?:#{1,6}(?:\s|$)|>|[-+](?:[\s+-]|$)|\[[ xX]\]\s|=+\s*$|[|:\- ]+$)/u.test(text);
  return isMark || isLabelStart(text, place) ? 0 : undefined;
}

/** A bracket that closes further on, perhaps in what follows, may name a link's destination there. */
function isLabelStart(text: string, place: TextPlace): boolean {
  const rest = /^\[[^\]]*\](?![([:])/u.exec(text)?.[0];
  return text.startsWith('[') && (rest === undefined || (rest === text && place.isFollowed));
}

function closingHashes(text: string, place: TextPlace): number | undefined {
  const match = /(?:^|\s)(?=#+$)/u.exec(text);
  if (match === null || (match[0] === '' && !place.isLineStart)) return undefined;
  return match.index + match[0].length;
}

function isBlank(character: string | undefined): boolean {
  return character !== undefined && /\s/u.test(character);
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
