/** What a piece of work took: milliseconds and MB, NaN where that is not known. */
export interface Figure {
  readonly title: string;
  readonly processor: number;
  readonly wall: number;
  readonly memory: number;
  readonly rounds: number;
}

/** The figures of all pieces of work with one bid. */
export interface WorkloadFigures {
  readonly items: number;
  readonly name: string;
  /** Of its plan, where that is laid out. */
  readonly pages?: number;
  readonly pieces: Readonly<Record<string, Figure>>;
}

export interface Goal {
  readonly goal: string;
  readonly limit: number | undefined;
  readonly measured: number;
}

export function goalsOf(figures: readonly WorkloadFigures[]): Goal[];
