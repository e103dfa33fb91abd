import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Span } from '../text/source-file.ts';

/** The file that every bid has; trouble without a place is shown there, for programs that want a place. */
const manifest = 'emvi.yaml';

/** A file of the bid as seen from the folder in which the command was given: what build servers look files up by. */
export function pathFrom(folder: string, file: string): string {
  return folder === '' ? file : `${folder}/${file}`;
}

/** The file of a finding, seen from the folder in which the command was given. */
export function fileOf({ span }: Diagnostic, folder: string): string {
  return pathFrom(folder, span?.file.path ?? manifest);
}

/** First and last line and column of a text, counted from 1; the last column is the one behind the text. */
export interface Region {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Where a text stands. */
export function regionOf({ file, start, end }: Span): Region {
  const first = file.position(start);
  const last = file.position(end);
  return { line: first.line, column: first.column, endLine: last.line, endColumn: last.column };
}
