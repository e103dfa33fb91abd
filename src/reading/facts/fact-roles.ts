/** Who does what a fact is of: two that name different roles are of two things. */
import type { Fact } from './facts.ts';

/** The roles that a fact names beside its number, for the facts that name one. */
export type Roles = ReadonlyMap<Fact, ReadonlySet<string>>;

/** `De accountmanager geeft binnen 10 werkdagen advies` is no analysis that the change manager makes. */
export function areOfOtherRoles(
  ones: ReadonlySet<string> | undefined,
  others: ReadonlySet<string> | undefined,
): boolean {
  return ones !== undefined && others !== undefined && ![...ones].some((role) => others.has(role));
}

/**
 * The roles that the facts of a bid name.
 *
 * @param actors words that name who acts, each with the role it belongs to */
export function rolesBeside(facts: readonly Fact[], actors: ReadonlyMap<string, string>): Roles {
  const found = new Map<Fact, ReadonlySet<string>>();
  for (const fact of facts) {
    const roles = new Set([...fact.near].flatMap((word) => actors.get(word) ?? []));
    if (roles.size > 0) found.set(fact, roles);
  }
  return found;
}
