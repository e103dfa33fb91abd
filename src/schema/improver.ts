import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ValidationError } from '../generated/validators.js';
import type { Place } from './place.ts';
import type { Damage, Repairs } from './repairs.ts';

/** All that ajv has against one value, and what is known about the place. */
export interface Fault {
  readonly place: Place;
  readonly errors: readonly ValidationError[];
  readonly damage: Damage;
}

/** One mistake: what to say about it, and how the rest of the run gets round it. */
export interface Explanation {
  /** Undefined when it only follows from a mistake that was reported. */
  readonly diagnostic: Diagnostic | undefined;
  readonly repair: (repairs: Repairs) => void;
}

/** Recognises one kind of mistake behind errors of ajv; undefined when it is another kind. */
export type Improver = (fault: Fault) => readonly Explanation[] | undefined;

/** Whether ajv objects with one of these words. */
export function hasError({ errors }: Fault, ...keywords: readonly string[]): boolean {
  return errors.some((error) => keywords.includes(error.keyword));
}

const longest = 40;

/** A written value as it fits in a message: its first line, cut off where it gets long. */
export function shortened(written: string): string {
  const line = (written.split('\n', 1)[0] ?? '').trim();
  const signs = [...line];
  if (signs.length > longest) return `${signs.slice(0, longest - 1).join('')}…`;
  return line === written.trim() ? line : `${line}…`;
}
