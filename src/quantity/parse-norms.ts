import { remembering } from '../text/remembering.ts';
import { readLabel, readLabels } from './labels.ts';
import { averages } from './narrowing-words.ts';
import type { NormClause, Remark } from './norm-clause.ts';
import { quantitiesAmong } from './parse-quantities.ts';
import type { Quantity } from './quantity.ts';
import { isGlued, keyAt, type Token, tokenize } from './tokens.ts';

/** A piece between two separators, as token indexes; `isHard` when a `;` stands before it. */
interface Piece {
  readonly from: number;
  readonly next: number;
  readonly isHard: boolean;
  readonly quantities: readonly Quantity[];
}

/**
 * Splits a norm cell into its norms. A `;` always separates; a `,` or line end only when both sides can stand alone
 * (they hold a quantity, or start with a class such as `P2`). Nothing separates inside parentheses or a quantity.
 */
export const parseNorms: (text: string) => readonly NormClause[] = remembering((text) => {
  const tokens = tokenize(text);
  const pieces = joinPieces(tokens, cutPieces(tokens, quantitiesAmong(tokens, text)));
  return shareAttainment(
    pieces,
    pieces.map((piece) => readClause(text, tokens, piece)),
  );
});

function cutPieces(tokens: readonly Token[], quantities: readonly Quantity[]): Piece[] {
  const pieces: Piece[] = [];
  let depth = 0;
  let from = 0;
  let isHard = true;
  let first = 0;
  let index = 0;
  const cut = (next: number): void => {
    if (next > from) pieces.push({ from, next, isHard, quantities: quantities.slice(first, index) });
    first = index;
  };
  tokens.forEach((token, at) => {
    if (token.key === '(') depth += 1;
    if (token.key === ')') depth = Math.max(0, depth - 1);
    while ((quantities[index]?.end ?? Number.POSITIVE_INFINITY) <= token.start) index += 1;
    const isInside = (quantities[index]?.start ?? Number.POSITIVE_INFINITY) < token.start;
    if (depth > 0 || isInside) return;
    const isMark = token.key === ';' || (token.key === ',' && !isRoundMoney(tokens, at));
    if (isMark || (token.gap === 'line' && at > from)) {
      cut(at);
      from = isMark ? at + 1 : at;
      isHard = token.key === ';';
    }
  });
  index = quantities.length;
  cut(tokens.length);
  return pieces;
}

function isRoundMoney(tokens: readonly Token[], at: number): boolean {
  return isGlued(tokens, at) && keyAt(tokens, at + 1) === '-' && isGlued(tokens, at + 1);
}

/** Joins the pieces that cannot stand alone to the piece before them, or else to the one after. */
function joinPieces(tokens: readonly Token[], pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  const standsAlone = (piece: Piece): boolean =>
    piece.quantities.length > 0 || readLabel(tokens, piece.from) !== undefined;
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.isHard || last === undefined || (standsAlone(last) && standsAlone(piece))) joined.push(piece);
    else
      joined[joined.length - 1] = {
        ...last,
        next: piece.next,
        quantities: last.quantities.length > 0 ? last.quantities : piece.quantities,
      };
  }
  return joined;
}

const attained = /^(?:gehaald|behaald|gerealiseerd|achieved|attained|gevallen|cases|metingen|measurements)$/u;

/** `90% gehaald`, `in 95% van de gevallen`; a bare percentage between parentheses after a time is one as well. */
function isAttainment(text: string, quantity: Quantity, before: Quantity | undefined): boolean {
  if (quantity.unit?.dimension !== 'ratio') return false;
  if (attained.test(quantity.noun ?? '')) return true;
  const isParenthesised = /\(\s*$/u.test(text.slice(Math.max(0, quantity.start - 3), quantity.start));
  return isParenthesised && quantity.noun === undefined && before?.unit?.dimension === 'time';
}

function readClause(text: string, tokens: readonly Token[], piece: Piece): NormClause {
  const start = tokens[piece.from]?.start ?? 0;
  const end = tokens[piece.next - 1]?.end ?? start;
  const all = piece.quantities;
  const attainment = all.find((quantity, index) => isAttainment(text, quantity, all[index - 1]));
  const quantities = all.filter((quantity) => quantity !== attainment);
  const own = [...new Set(quantities.flatMap((quantity) => quantity.labels))];
  return {
    start,
    end,
    subject: withoutOpening(text.slice(start, quantities[0]?.start ?? attainment?.start ?? end)),
    labels: own.length > 0 ? own : (readLabels(tokens, piece.from, piece.next)?.labels ?? []),
    quantities,
    ...(attainment === undefined ? {} : { attainment }),
    qualifiers: readQualifiers(text, tokens, piece),
  };
}

/** The words before a quantity, without the blank, colon or parenthesis that leads to it. */
function withoutOpening(before: string): string {
  const words = before.trimEnd();
  return words.endsWith('(') || words.endsWith(':') ? words.slice(0, -1).trimEnd() : words;
}

const openers = new Set(
  'voor tijdens buiten exclusief excl inclusief mits tenzij uitgezonderd behoudens for during outside excluding except unless only provided'.split(
    ' ',
  ),
);

function readQualifiers(text: string, tokens: readonly Token[], piece: Piece): Remark[] {
  const qualifiers: Remark[] = [];
  let index = 0;
  let opened = -1;
  let isParenthesis = false;
  const close = (next: number): void => {
    const [first, last] = [tokens[opened], tokens[next - 1]];
    if (opened >= 0 && next > opened && first !== undefined && last !== undefined) {
      qualifiers.push({ start: first.start, end: last.end, text: text.slice(first.start, last.end) });
    }
    opened = -1;
  };
  for (let at = piece.from; at < piece.next; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    while ((piece.quantities[index]?.end ?? Number.POSITIVE_INFINITY) <= token.start) index += 1;
    const isInside = (piece.quantities[index]?.start ?? Number.POSITIVE_INFINITY) <= token.start;
    if (isInside) {
      if (isParenthesis) opened = -1;
      else close(at);
    } else if (token.key === '(') {
      close(at);
      opened = at + 1;
      isParenthesis = true;
    } else if (token.key === ')') {
      close(at);
      isParenthesis = false;
    } else if (opened < 0 && !isParenthesis && averages.has(token.key)) {
      opened = at;
      close(at + 1);
    } else if (opened < 0 && !isParenthesis && openers.has(token.key)) {
      opened = at;
    }
  }
  close(piece.next);
  return qualifiers;
}

/** Gives the attainment at the end of a list to the norms before it, unless one of them has its own. */
function shareAttainment(pieces: readonly Piece[], clauses: NormClause[]): NormClause[] {
  let end = clauses.length - 1;
  while (end >= 0) {
    let begin = end;
    while (begin > 0 && pieces[begin]?.isHard === false) begin -= 1;
    const attainment = clauses[end]?.attainment;
    const others = clauses.slice(begin, end);
    if (attainment !== undefined && others.every((clause) => clause.attainment === undefined)) {
      others.forEach((clause, offset) => {
        clauses[begin + offset] = { ...clause, attainment };
      });
    }
    end = begin - 1;
  }
  return clauses;
}
