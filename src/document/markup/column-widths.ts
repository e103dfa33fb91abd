/** Shares of the table's width from the widths as written (`8 30 40 22`); undefined if they do not fit the columns. */
export function parseWidths(text: string, columns: number): number[] | undefined {
  const widths = text.trim().split(/[\s,]+/u);
  const isSound = widths.every((width) => /^\d{1,6}(?:\.\d{1,6})?%?$/u.test(width));
  const numbers = widths.map((width) => Number.parseFloat(width));
  return isSound && numbers.length === columns && numbers.every((width) => width > 0) ? toShares(numbers) : undefined;
}

/** The same proportions, adding up to 1. */
export function toShares(widths: readonly number[]): number[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => width / total);
}
