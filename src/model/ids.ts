/** How ids look in a bid: the prefixes by which they are recognised in running text. */
export interface IdForm {
  /** Prefix (as declared) by kind of item; only kinds whose ids occur in running text. */
  readonly prefixes: Readonly<Record<string, string>>;
}

/**
 * The form by which two ids are compared: `B11` = `B-11`, `KPI 01` = `KPI-1` = `kpi-01`.
 * Case, blanks and hyphens go, and leading zeros of every number.
 */
export function normalId(id: string): string {
  return id
    .normalize('NFC')
    .toUpperCase()
    .replace(/[\s\u00a0_\u2010-\u2015-]+/gu, '')
    .replace(/(^|[^\d.])0+(?=\d)/gu, '$1');
}
