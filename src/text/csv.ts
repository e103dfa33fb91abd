/** Signs with which a spreadsheet begins a formula. `+30` and `-25%` are norms, and stay as they are written. */
const formulaStart = /^[=@\t\r]/u;

/**
 * A table as CSV for spreadsheets: semicolons and a byte order mark, which is what a Dutch Excel opens as it should;
 * lines end in CR LF (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(writeCell).join(';')}\r\n`).join('')}`;
}

function writeCell(text: string): string {
  const safe = formulaStart.test(text) ? `'${text}` : text;
  return /[";\r\n]/u.test(safe) ? `"${safe.replace(/"/gu, '""')}"` : safe;
}
