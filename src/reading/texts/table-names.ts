/** Tables that are of one place or client, by the name in the head of their first column. */
import type { Passage } from './passage.ts';
import type { Reading } from './reading.ts';
import { cornerOf } from './table-rows.ts';

/** Whether the table of a cell is of somebody or some place by name that a text does not name: then they tell two things. */
export function isOfOtherName(cell: Passage, { text }: Passage, reading: Reading): boolean {
  const corner = cornerOf(cell);
  return corner !== '' && !text.includes(corner) && isName(corner, reading);
}

/** `| Lobberdijk | 2025 | 2026 |`: what the bid writes with a capital within its sentences too is a name. */
function isName(corner: string, reading: Reading): boolean {
  if (!/^[A-ZÀ-Þ][A-Za-zÀ-ÖØ-öø-ɏ' -]{2,40}$/u.test(corner)) return false;
  return reading.ownPassages().some(({ kind, text }) => {
    const at = kind === 'cell' ? -1 : text.indexOf(` ${corner}`);
    return at > 0 && /[a-zà-ɏ,(]/u.test(text.charAt(at - 1));
  });
}
