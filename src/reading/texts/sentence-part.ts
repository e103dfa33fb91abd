import type { TextPiece } from './sentences.ts';

/** A piece of a text by its offsets. */
type Piece = Pick<TextPiece, 'start' | 'end'>;

/**
 * The part of a sentence around a quantity, up to the nearest breaks on both sides.
 * @param breaks a global pattern for what parts the sentence: commas, conjunctions
 */
export function partAround(text: string, sentence: Piece, { start, end }: Piece, breaks: RegExp): string {
  let from = sentence.start;
  let until = sentence.end;
  for (const match of text.slice(sentence.start, sentence.end).matchAll(breaks)) {
    const at = sentence.start + match.index;
    if (at < start) from = at + match[0].length;
    else if (at >= end) {
      until = at;
      break;
    }
  }
  return text.slice(Math.min(from, start), Math.max(until, end));
}
