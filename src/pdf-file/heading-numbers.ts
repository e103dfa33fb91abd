/** `3`, `3.` or `3.1.4` before the words of a heading; numbers of chapters have no more than two digits. */
const leadingNumber = /^(\d{1,2}(?:\.\d{1,2})*)\.?\s+(?=\S)/u;

/**
 * The headings of a PDF without the numbers that Word counts itself, and that the text of a Word file therefore does not
 * have. What counts headings goes on from the heading before (1, 1.1, 1.2, 2), from the first chapter on or from a section
 * in the midst of one, and “1” is never alone; any other number, as in “24 uur bereikbaar”, is part of the words.
 * @param headings in the order of the document
 */
export function withoutHeadingNumbers(headings: readonly string[]): string[] {
  const counted: number[] = [];
  let last: readonly number[] = [];
  for (const [index, heading] of headings.entries()) {
    const number = leadingNumber.exec(heading)?.[1]?.split('.').map(Number);
    if (number === undefined || !follows(number, last)) continue;
    counted.push(index);
    last = number;
  }
  const bare = new Set(counted.length > 1 || last.length > 1 ? counted : []);
  return headings.map((heading, index) => (bare.has(index) ? heading.replace(leadingNumber, '') : heading));
}

/** Whether a number comes right after another, or begins: one level deeper, or one further on the same or a higher level. */
function follows(number: readonly number[], last: readonly number[]): boolean {
  const above = number.slice(0, -1);
  const own = number.at(-1) ?? 0;
  if (last.length === 0 && above.length > 0) return true;
  if (number.length > last.length + 1 || above.some((part, level) => part !== last[level])) return false;
  return own === (last[number.length - 1] ?? 0) + 1;
}
