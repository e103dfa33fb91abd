/** A finding as the report in JSON has it. */
export interface CheckedFinding {
  readonly code: string;
}

/** What came of one labelled text. */
export interface Outcome {
  readonly file: string;
  readonly text: string;
  readonly label: string;
  readonly codes: readonly string[];
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}

export function runLabelled(
  root: string,
  folder: string,
  check: (files: ReadonlyMap<string, string>) => Promise<readonly CheckedFinding[]>,
): Promise<readonly Outcome[]>;

export function describeLabelled(outcomes: readonly Outcome[]): string;
