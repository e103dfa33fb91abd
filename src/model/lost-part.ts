import type { ItemKind } from './item.ts';
import { kindNames, kinds, type ListSource } from './kinds.ts';

/**
 * A part of the bid of which items may be missing, because its file could not be read or is damaged. What seems
 * to lead nowhere may lead there: the finding about that file says enough.
 */
export interface LostPart {
  readonly kinds: ReadonlySet<ItemKind>;
  /** The text of the file; undefined when even that is not known. */
  readonly text: string | undefined;
}

/** The part of a bid that a source holds. */
export function lostPart(source: ListSource, text: string | undefined): LostPart {
  return { kinds: new Set(kindNames.filter((kind) => kinds[kind].source === source)), text };
}

/** Whether an item may stand in a part that was lost; without an id, whether any item of a kind may. */
export function mayBeLost(parts: readonly LostPart[], wanted: readonly ItemKind[], id: string | undefined): boolean {
  return parts.some(
    ({ kinds: held, text }) =>
      wanted.some((kind) => held.has(kind)) && (id === undefined || text === undefined || text.includes(id)),
  );
}
