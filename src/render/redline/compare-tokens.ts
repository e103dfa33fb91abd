import { alignSequences } from '../../text/align-sequences.ts';
import type { Token } from './tokens.ts';
import { asCompared } from './word-pieces.ts';

/** A stretch of a paragraph: tokens that stayed, or deleted tokens with what came in their place. */
export type Stretch =
  | { readonly isSame: true; readonly pairs: readonly (readonly [earlier: Token, now: Token])[] }
  | { readonly isSame: false; readonly deleted: readonly Token[]; readonly inserted: readonly Token[] };

/**
 * What stayed and what changed in a paragraph. A word that two rewritten pieces happen to share is counted with them:
 * a reader follows one changed phrase better than five changed words.
 */
export function compareTokens(earlier: readonly Token[], now: readonly Token[]): Stretch[] {
  const done: (Stay | Change)[] = [];
  for (const stretch of stretchesOf(earlier, now)) {
    done.push(stretch.isSame ? stayOf(stretch.pairs) : changeOf(stretch.deleted, stretch.inserted));
    while (mergeLast(done));
  }
  return done;
}

interface Stay extends Extract<Stretch, { readonly isSame: true }> {
  readonly length: number;
}

/** A change that may grow: what it holds is counted once, and not each time that it is looked at. */
interface Change {
  readonly isSame: false;
  readonly deleted: Token[];
  readonly inserted: Token[];
  deletedLength: number;
  insertedLength: number;
}

function stayOf(pairs: Stay['pairs']): Stay {
  return { isSame: true, pairs, length: lengthOf(pairs.map(([token]) => token)) };
}

function changeOf(deleted: readonly Token[], inserted: readonly Token[]): Change {
  return {
    isSame: false,
    deleted: [...deleted],
    inserted: [...inserted],
    deletedLength: lengthOf(deleted),
    insertedLength: lengthOf(inserted),
  };
}

function* stretchesOf(earlier: readonly Token[], now: readonly Token[]): Generator<Stretch> {
  const keysOf = (tokens: readonly Token[]): string[] => tokens.map(({ key }) => key);
  const pairs = alignSequences(keysOf(earlier), keysOf(now));
  let [at, nowAt] = [0, 0];
  let same: (readonly [Token, Token])[] = [];
  for (const [next, nextNow] of [...pairs, [earlier.length, now.length] as const]) {
    const deleted = earlier.slice(at, next);
    const inserted = now.slice(nowAt, nextNow);
    if (deleted.length + inserted.length > 0) {
      if (same.length > 0) yield { isSame: true, pairs: same };
      same = [];
      yield { isSame: false, deleted, inserted };
    }
    const [token, nowToken] = [earlier[next], now[nextNow]];
    if (token !== undefined && nowToken !== undefined) same.push([token, nowToken]);
    [at, nowAt] = [next + 1, nextNow + 1];
  }
  if (same.length > 0) yield { isSame: true, pairs: same };
}

/** Takes a short stay between two changes into them; whether there was one. */
function mergeLast(done: (Stay | Change)[]): boolean {
  const [before, stay, after] = done.slice(-3);
  if (before?.isSame !== false || stay?.isSame !== true || after?.isSame !== false) return false;
  // Fields, pictures and notes are never deleted only to come back.
  if (stay.pairs.some(([{ key, text }]) => key !== asCompared(text))) return false;
  if (stay.length > sizeOf(before) || stay.length > sizeOf(after)) return false;
  for (const [token, nowToken] of stay.pairs) {
    before.deleted.push(token);
    before.inserted.push(nowToken);
  }
  for (const token of after.deleted) before.deleted.push(token);
  for (const token of after.inserted) before.inserted.push(token);
  before.deletedLength += stay.length + after.deletedLength;
  before.insertedLength += lengthOf(stay.pairs.map(([, token]) => token)) + after.insertedLength;
  done.splice(-2, 2);
  return true;
}

function sizeOf({ deletedLength, insertedLength }: Change): number {
  return Math.max(deletedLength, insertedLength);
}

/** Letters and signs; blanks do not count. */
function lengthOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { text }) => sum + text.trim().length, 0);
}
