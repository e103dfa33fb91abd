import type { ComparatorSign } from './quantity.ts';

/** Whether a sign asks for no less: `ten minste 95%`, `meer dan 95%`. */
export function isAtLeast(sign: ComparatorSign | undefined): boolean {
  return sign === '≥' || sign === '>';
}

/** Whether a sign asks for no more: `ten hoogste 5 dagen`, `binnen 5 dagen`. */
export function isAtMost(sign: ComparatorSign | undefined): boolean {
  return sign === '≤' || sign === '<';
}

/** Whether the written number itself is not enough, or too much: `meer dan 5 dagen`, `<90%`. */
export function isStrict(sign: ComparatorSign | undefined): boolean {
  return sign === '>' || sign === '<';
}
