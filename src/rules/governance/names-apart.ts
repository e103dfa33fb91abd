/** Names in our own texts that begin as that of a person of the bid and end otherwise: `Marit Dekker` for Marit Dekkinga. */
import type { Item } from '../../model/item.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { inSmallLetters } from '../../text/small-letters.ts';

/** A name as a text writes it, with the person who seems to be meant. */
export interface NameApart {
  readonly name: string;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly person: Item<'person'>;
}

const shortestFirst = 3;
const between = "(?:(?:van|de|der|den|het|ten|ter|te|el|al|von|la|le|di|ibn|bin)\\s|[dl][’'])";
const fullName = new RegExp(
  `(?<![A-Za-zÀ-ÖØ-öø-ɏ-])(?<first>[A-ZÀ-ÖØ-Þ][a-zß-öø-ɏ]+)\\s(?<last>${between}{0,3}[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ-]+)(?![A-Za-zÀ-ÖØ-öø-ɏ])`,
  'gu',
);

/** The names with the first name of one person and a last name that nobody has, who writes it like that person. */
export function namesApart(reading: Reading): NameApart[] {
  const byFirst = new Map<string, Item<'person'>[]>();
  const names = new Set<string>();
  for (const person of reading.bid.items('person')) {
    const name = plain(person.data.name ?? '');
    const [first = '', ...last] = name.split(' ');
    names.add(name);
    if (first.length >= shortestFirst && last.length > 0) byFirst.set(first, [...(byFirst.get(first) ?? []), person]);
  }
  if (byFirst.size === 0) return [];
  return reading.ownPassages().flatMap((passage) => {
    if (passage.item?.kind === 'person') return [];
    return [...passage.text.matchAll(fullName)].flatMap((match): NameApart[] => {
      const [written] = match;
      const [person, ...others] = byFirst.get(plain(match.groups?.['first'] ?? '')) ?? [];
      const last = plain(match.groups?.['last'] ?? '');
      if (person === undefined || others.length > 0 || names.has(plain(written))) return [];
      if (!beginAlike(last, lastNameOf(person))) return [];
      return [{ name: written, passage, start: match.index, end: match.index + written.length, person }];
    });
  });
}

function lastNameOf({ data }: Item<'person'>): string {
  return plain(data.name ?? '')
    .split(' ')
    .slice(1)
    .join(' ');
}

/** Somebody else may have the first name; `Dekker` and `Dekkinga` begin alike, and a part of a double name is that name. */
function beginAlike(one: string, other: string): boolean {
  return one.slice(0, likeness) === other.slice(0, likeness) && !other.startsWith(one) && !one.startsWith(other);
}

const likeness = 3;

function plain(name: string): string {
  return inSmallLetters(name.trim().replace(/\s+/gu, ' '));
}
