/** Numbers that are part of a name or a list and count nothing. */
import { readChain } from './moments.ts';
import type { FoundRange } from './ranges.ts';
import { isGlued, keyAt, type Token } from './tokens.ts';

/** `1. Samenvatting`, `2) Team`, `## 3 Aanpak`; also `3.x`. */
export function isListNumber(tokens: readonly Token[], at: number): boolean {
  if (keyAt(tokens, at - 1) === '#') return true;
  const mark = keyAt(tokens, at + 1);
  if (!isGlued(tokens, at + 1) || (mark !== '.' && mark !== ')')) return false;
  const following = tokens[at + 2];
  if (following === undefined) return false;
  if (following.gap === 'none') return mark === '.' && following.kind === 'word';
  return tokens[at]?.gap === 'line' || tokens[at]?.gap === 'column';
}

/** Whether a number is not part of a run such as `010-12345` or `9001/14001/27001`. */
export function isFreeNumber(tokens: readonly Token[], at: number, range: FoundRange | undefined): boolean {
  const { joints } = readChain(tokens, at);
  if (joints === '') return true;
  if (joints !== '-' || range === undefined) return false;
  return !tokens[at]?.text.startsWith('0') || tokens[at]?.text === '0';
}
