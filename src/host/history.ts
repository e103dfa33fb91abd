/** Why a folder as it was cannot be had. */
export type HistoryProblem =
  | 'no-git'
  | 'no-repository'
  | 'no-revision'
  | 'shallow'
  | 'no-folder'
  | 'too-large'
  | 'failed';

/** The files of a folder as they were, by their path from that folder, with `/`; or why they cannot be had. */
export type EarlierFolder =
  | { readonly files: ReadonlyMap<string, Uint8Array>; readonly problem?: undefined }
  | { readonly files?: undefined; readonly problem: HistoryProblem };

/**
 * Reads what a folder held at a revision of its version control: a tag, a branch, `HEAD~1`. Nothing on the disk is
 * changed.
 * @param folder absolute
 */
export type ReadHistory = (folder: string, revision: string) => Promise<EarlierFolder>;
