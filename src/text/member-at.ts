/**
 * The member at a place that the caller knows to be there, such as one that it counted itself.
 * @throws Error where there is none: a bug, whatever the input was
 */
export function memberAt<Member>(list: ArrayLike<Member>, place: number): Member {
  const member = list[place];
  if (member === undefined && !(place in list)) throw new Error(`nothing at ${place} of ${list.length}`);
  return member as Member;
}
