import { alignSequences } from '../../text/align-sequences.ts';
import type { Token } from './tokens.ts';

/** A stretch of a paragraph: tokens that stayed, or deleted tokens with what came in their place. */
export type Stretch =
  | { readonly isSame: true; readonly pairs: readonly (readonly [earlier: Token, now: Token])[] }
  | { readonly isSame: false; readonly deleted: readonly Token[]; readonly inserted: readonly Token[] };

/**
 * What stayed and what changed in a paragraph. A word that two rewritten pieces happen to share is counted with them:
 * a reader follows one changed phrase better than five changed words.
 */
export function compareTokens(earlier: readonly Token[], now: readonly Token[]): Stretch[] {
  const done: Stretch[] = [];
  for (const stretch of stretchesOf(earlier, now)) {
    done.push(stretch);
    while (mergeLast(done));
  }
  return done;
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
function mergeLast(done: Stretch[]): boolean {
  const [before, stay, after] = done.slice(-3);
  if (before?.isSame !== false || stay?.isSame !== true || after?.isSame !== false) return false;
  // Fields, pictures and notes are never deleted only to come back.
  if (stay.pairs.some(([{ key, text }]) => key !== text)) return false;
  const kept = lengthOf(stay.pairs.map(([token]) => token));
  if (kept > sizeOf(before) || kept > sizeOf(after)) return false;
  done.splice(-3, 3, {
    isSame: false,
    deleted: [...before.deleted, ...stay.pairs.map(([token]) => token), ...after.deleted],
    inserted: [...before.inserted, ...stay.pairs.map(([, token]) => token), ...after.inserted],
  });
  return true;
}

function sizeOf({ deleted, inserted }: Extract<Stretch, { readonly isSame: false }>): number {
  return Math.max(lengthOf(deleted), lengthOf(inserted));
}

/** Letters and signs; blanks do not count. */
function lengthOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { text }) => sum + text.trim().length, 0);
}
