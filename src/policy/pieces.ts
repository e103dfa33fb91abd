/** A piece of a text. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** The line around a place, without its line end. */
export function lineAround(text: string, at: number): Piece {
  const end = text.indexOf('\n', at);
  return { start: text.lastIndexOf('\n', at - 1) + 1, end: end === -1 ? text.length : end };
}

/** A comment with what it stands above or behind. */
export interface PlacedComment extends Piece {
  /** Whether nothing but blanks stands on its lines. */
  readonly isAlone: boolean;
}

/**
 * The piece of text that each comment goes for: the line it stands on, or for a comment on lines of its own what
 * follows it. Comments that stand above each other go for the same piece, found once.
 * @param comments in the order of the text
 * @param following the piece that starts at the first sign after a place that is no blank
 */
export function piecesOf(
  text: string,
  comments: readonly PlacedComment[],
  following: (start: number) => Piece,
): { readonly comment: PlacedComment; readonly piece: Piece }[] {
  let next: { readonly comment: PlacedComment; readonly piece: Piece } | undefined;
  const placed = [...comments].reverse().map((comment) => {
    const start = skipBlanks(text, comment.end);
    const isAboveNext = next?.comment.isAlone === true && next.comment.start === start;
    const whole = isAboveNext && next !== undefined ? next.piece : following(start);
    next = { comment, piece: comment.isAlone ? whole : lineAround(text, comment.start) };
    return next;
  });
  return placed.reverse();
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/u.test(text.charAt(at))) at += 1;
  return at;
}
