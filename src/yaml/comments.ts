import { Lexer } from 'yaml';

/** A comment of a YAML file, from its `#` to the end of its line. */
export interface YamlComment {
  readonly start: number;
  readonly end: number;
  /** Whether nothing stands before it on its line. */
  readonly isAlone: boolean;
}

/** Signs that the library puts between the pieces of a text and that do not stand in it. */
const inserted: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);

/** What announces a piece of plain or block text, in which `#` is a letter like any other. */
const textFollows = '\u001f';

/** All comments of a text, in its order. What is quoted or stands in a block of text is none. */
export function commentsOf(text: string): YamlComment[] {
  const comments: YamlComment[] = [];
  let at = 0;
  let before = '';
  let isAlone = true;
  for (const piece of new Lexer().lex(text)) {
    if (inserted.has(piece) && text[at] !== piece) {
      before = piece;
      continue;
    }
    const end = at + piece.length;
    if (piece.startsWith('#') && before !== textFollows) comments.push({ start: at, end, isAlone });
    isAlone = piece.endsWith('\n') || (isAlone && piece.trim() === '');
    before = piece;
    at = end;
  }
  return comments;
}
