/** One try: a folder and what is typed in it. */
export interface FuzzCase {
  /** Files by their path from the folder of the bid. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly words: readonly string[];
  /** Where files may come, besides the output folder: what the words themselves name. */
  readonly mayWrite?: readonly string[];
  /** Whether Word files come from a sound look, so that nothing at all may be wrong with them. */
  readonly isSoundLook?: boolean;
}
