/** Whether two lists of classes have none in common; an empty list stands for all classes. */
export function isDisjoint(first: readonly string[], second: readonly string[]): boolean {
  return first.length > 0 && second.length > 0 && !first.some((label) => second.includes(label));
}

/** How the classes of a norm relate to those of a promise: for fewer classes is weaker; an empty list stands for all. */
export function labelOrder(
  promise: readonly string[],
  norm: readonly string[],
): 'equal' | 'stricter' | 'weaker' | 'not-comparable' {
  const holdsPromise = norm.length === 0 || (promise.length > 0 && promise.every((label) => norm.includes(label)));
  const holdsNorm = promise.length === 0 || (norm.length > 0 && norm.every((label) => promise.includes(label)));
  if (holdsPromise) return holdsNorm ? 'equal' : 'stricter';
  return holdsNorm ? 'weaker' : 'not-comparable';
}
