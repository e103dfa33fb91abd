/** A text as the source of a pattern that finds only that text: `a.b` as `a\.b`. */
export function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}
