/** One change to a bid, with whether it harms and where a finding may point besides the changed lines. */
export interface Mutant {
  readonly name: string;
  readonly how: string;
  readonly file: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly after: string;
  readonly isHarmful: boolean;
  readonly isHarmless?: boolean;
  readonly reason?: string;
  readonly zones: readonly { readonly file: string; readonly first: number; readonly last: number }[];
}

export const classes: Readonly<Record<string, unknown>>;

export function mutantsOf(name: string, files: ReadonlyMap<string, string>): readonly Mutant[];

export function applyMutant(files: ReadonlyMap<string, string>, mutant: Mutant): ReadonlyMap<string, string>;

export function zonesIn(
  mutant: Mutant,
  files: ReadonlyMap<string, string>,
): readonly { readonly file: string; readonly first: number; readonly last: number }[];
