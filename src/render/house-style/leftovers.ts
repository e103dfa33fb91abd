/** What is not taken over from a house style because it reaches out of the document, or runs something. */
export const refusedKinds = [
  'remote-template',
  'linked-picture',
  'linked-page',
  'embedded-object',
  'activex',
  'foreign-text',
  'field',
  'drawing',
] as const;

export type RefusedKind = (typeof refusedKinds)[number];

/** What is left of somebody's work in a house style. */
export const residueKinds = [
  'comments',
  'tracked-changes',
  'content-controls',
  'contents',
  'notes',
  'columns',
] as const;

export type ResidueKind = (typeof residueKinds)[number];

/** Counts what is left out of a house style. */
export class Leftovers {
  readonly counts = new Map<RefusedKind | ResidueKind, number>();
  /** The names of the fields that were left out: `DDE`, `INCLUDETEXT`. */
  readonly fields = new Set<string>();

  add(kind: RefusedKind | ResidueKind): void {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
  }
}
