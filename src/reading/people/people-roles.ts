/** Which role a text gives a person of the bid, against the role that the list of people gives. */
import type { Item } from '../../model/item.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import type { Passage } from '../texts/passage.ts';
import type { Reading } from '../texts/reading.ts';
import { placesOfName } from './places-of-name.ts';

/** A text that gives a person the role of somebody else. */
export interface OtherRole {
  readonly person: Item<'person'>;
  readonly role: Item<'role'>;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/** The places where a name and a role stand side by side (`de Projectleider (H. Verstraten)`) that do not belong together. */
export function otherRoles(reading: Reading): OtherRole[] {
  const { bid } = reading;
  const roles = bid
    .items('role')
    .flatMap((role) => (role.data.name === undefined ? [] : [{ role, name: inSmallLetters(role.data.name.trim()) }]))
    .sort((one, other) => other.name.length - one.name.length);
  const people = bid.items('person').flatMap((person) => {
    const { name, role } = person.data;
    // Who has no role, or several in the list, may be called by another.
    const isOnce = bid.items('person').filter(({ data }) => data.name === name).length === 1;
    return name === undefined || name.trim().length < shortestName || role === undefined || !isOnce
      ? []
      : [{ person, name: inSmallLetters(name.trim()) }];
  });
  if (roles.length < 2 || people.length === 0) return [];
  return reading.ownPassages().flatMap((passage): OtherRole[] => {
    const { kind, item } = passage;
    if (kind === 'heading' || item?.kind === 'person' || item?.kind === 'reference') return [];
    const text = inSmallLetters(passage.text);
    return people.flatMap(({ person, name }) =>
      placesOfName(text, name).flatMap((at): OtherRole[] => {
        const [ahead, behind] = [text.slice(0, at), text.slice(at + name.length)];
        const found = roles.find(
          (one) => one.name !== '' && (endsWithRole(ahead, behind, one.name) || startsWithRole(behind, one.name)),
        );
        if (found === undefined || isOwn(found.role, person, roles)) return [];
        const start = endsWithRole(ahead, behind, found.name)
          ? ahead.lastIndexOf(found.name)
          : at + name.length + behind.indexOf(found.name);
        return [{ person, role: found.role, passage, start, end: start + found.name.length }];
      }),
    );
  });
}

/** Roles with one name on both sides of the contract are one here. */
function isOwn(
  role: Item<'role'>,
  { data }: Item<'person'>,
  roles: readonly { readonly role: Item<'role'>; readonly name: string }[],
): boolean {
  const name = inSmallLetters(role.data.name ?? '').trim();
  return role.id === data.role || roles.some((other) => other.role.id === data.role && other.name === name);
}

/** Shorter names are words of the language. */
const shortestName = 4;
const reach = 4;

/** `De Projectleider (H. Verstraten)`, `our project manager, H. Verstraten, …`, `de Projectmanager H. Verstraten`. */
function endsWithRole(ahead: string, behind: string, role: string): boolean {
  const at = ahead.lastIndexOf(role);
  const joint = ahead.slice(at + role.length);
  if (at < 0 || joint.length > reach || /[a-zà-ɏ-]$/u.test(ahead.slice(Math.max(0, at - 1), at))) return false;
  // `Bel de Projectleider, H. Verstraten neemt op` has two people.
  return joint === ' ' || joint === ' (' || (joint === ', ' && /^[,.;)]/u.test(behind));
}

/** `P. van der Laan, onze Servicemanager`, `Sanne Verbruggen is uw Contractmanager`. */
function startsWithRole(behind: string, role: string): boolean {
  const opening =
    /^(?:,\s(?:onze\s|de\s|our\s|the\s|uw\s|your\s)|\sis\s(?:onze\s|de\s|uw\s|our\s|the\s|your\s)|\s\()/u.exec(
      behind,
    )?.[0];
  if (opening === undefined || !behind.startsWith(role, opening.length)) return false;
  return /^(?:[.,;:)]|\s(?:en|and|is|van\su|for\syou)(?![a-zà-ɏ]))/u.test(behind.slice(opening.length + role.length));
}
