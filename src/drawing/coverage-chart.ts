/** What a coverage picture shows: what is scored, against what the bid sets against it. */
export interface CoverageMatrix {
  readonly groups: readonly CoverageGroup[];
  readonly rows: readonly CoverageLine[];
  readonly words: { readonly missing: string };
}

export interface CoverageGroup {
  readonly title: string;
  readonly columns: readonly string[];
}

export interface CoverageLine {
  readonly id: string;
  readonly text: string;
  /** For each group the columns that are linked, by their place in the group. */
  readonly links: readonly ReadonlySet<number>[];
  /** The groups of which the row lacks any link although it needs one, by their place. */
  readonly gaps: ReadonlySet<number>;
}
