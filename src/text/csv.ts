/** Signs with which a spreadsheet begins a formula. `+30` and `-25%` are norms, and stay as they are written. */
const formulaStart = /^[=@\t\r]/u;

/** What stands between two cells: a Dutch Excel opens `;` as a table, an English one `,`. */
export type Separator = ';' | ',';

/**
 * A table as CSV for spreadsheets, with the byte order mark by which Excel knows the letters; lines end in CR LF, and
 * quotes are those of RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe.
 */
export function writeCsv(rows: readonly (readonly string[])[], separator: Separator = ';'): string {
  return `\uFEFF${rows.map((cells) => `${cells.map((cell) => writeCell(cell, separator)).join(separator)}\r\n`).join('')}`;
}

function writeCell(text: string, separator: Separator): string {
  const safe = formulaStart.test(text) ? `'${text}` : text;
  return safe.includes(separator) || /["\r\n]/u.test(safe) ? `"${safe.replace(/"/gu, '""')}"` : safe;
}
