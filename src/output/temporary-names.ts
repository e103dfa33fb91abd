/** The file in the output folder that says which documents emvi made there; hidden on most systems. */
export const listName = '.emvi-outputs.json';

/** A file that a build has written and not yet moved to its place, by what its name says. */
export interface TemporaryName {
  /** The process that wrote it. */
  readonly process: string;
  /** Whether it is a list of documents, and not a document. */
  readonly isList: boolean;
}

const form = /^\.emvi-([0-9a-f]{8}-\d{1,10})-\d{1,9}(\.list)?\.tmp$/u;

/** The name of a temporary file of a process. */
export function temporaryName(process: string, number: number, isList: boolean): string {
  return `.emvi-${process}-${number}${isList ? '.list' : ''}.tmp`;
}

/** What the name of a temporary file says; undefined for every other name. */
export function readTemporaryName(name: string): TemporaryName | undefined {
  const [, process, list] = form.exec(name) ?? [];
  return process === undefined ? undefined : { process, isList: list !== undefined };
}
