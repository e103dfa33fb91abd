/** Roles that one text names and that stand nowhere else in the bid, while it lists roles with half of that name. */
import type { Bid } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { inSmallLetters } from '../../text/small-letters.ts';

/** A role that only one text names, and the listed one that may be meant. */
export interface LoneRole {
  readonly name: string;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly meant: Item<'role'>;
}

interface Found {
  readonly name: string;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/** So many roles are a list that can be held against the texts. */
const fewestRoles = 3;

/** The names of roles in our own texts that stand once in the whole bid and are half the name of a listed role. */
export function loneRolesOf(reading: Reading): LoneRole[] {
  const { bid } = reading;
  const roles = bid.items('role').filter(({ data }) => (data.name ?? '').trim() !== '');
  if (roles.length < fewestRoles) return [];
  const found = reading.ownPassages().flatMap((passage) => rolesIn(passage));
  if (found.length === 0) return [];
  const names = new Set(found.map(({ name }) => wordsOf(name).trim()));
  const all = countsOf(
    names,
    [...reading.passages()].map(({ text }) => text),
  );
  const known = countsOf(names, knownTexts(bid));
  return found.flatMap((role): LoneRole[] => {
    const words = wordsOf(role.name);
    const name = words.trim();
    if (all.get(name) !== 1 || known.has(name)) return [];
    const meant = roles.find(({ data }) => shareHalf(words, wordsOf(data.name ?? '')));
    return meant === undefined ? [] : [{ ...role, meant }];
  });
}

/** The names by which a bid calls people, bodies and parties in its lists. */
function knownTexts(bid: Bid): string[] {
  return [
    ...bid.items('role').flatMap(({ id, data }) => [id, data.name ?? '']),
    ...bid.items('person').flatMap(({ id, data }) => [id, data.name ?? '', data.label ?? '']),
    ...bid.items('party').flatMap(({ id, data }) => [id, data.name ?? '']),
    ...bid.items('meeting').flatMap(({ id, data }) => [id, data.name ?? '', ...(data.participants ?? [])]),
    ...bid.items('glossaryTerm').flatMap(({ id, data }) => [id, ...(data.aliases ?? [])]),
    ...[...bid.items('kpi'), ...bid.items('risk')].map(({ data }) => data.owner ?? ''),
  ];
}

/**
 * `De Inrichtingscoach meet`: a role with a capital behind an article or a joint, so that the capital is not that of the
 * sentence; in one word, or in words that all have one.
 */
const rolePattern =
  /(?<=(?:^|[^A-Za-zÀ-ÖØ-öø-ɏ])(?:[Dd]e|[Oo]nze|[Dd]oor|[Mm]et|[Aa]an|en|of|[Tt]he|[Oo]ur|by|with|to|and|or)\s)(?:[A-ZÀ-ÖØ-Þ][a-zß-öø-ɏ]+[\s-]){0,3}[A-ZÀ-ÖØ-Þ][a-zß-öø-ɏ]+(?![A-Za-zÀ-ÖØ-öø-ɏ-])/gu;
const heads =
  /(?:manager|leider|leidster|coördinator|coordinator|coach|regisseur|functionaris|adviseur|specialist|planner|consulent|beheerder|deskundige|analist|engineer|lead|leader|officer|supervisor|superintendent|adviser|advisor|analyst|steward|chef|opzichter|uitvoerder|begeleider|trainer|director|directeur)$/iu;
const ofBuyer = /^\s(?:van\s(?:de|het|uw)|of\s(?:the|your)|bij\s|at\s)(?:\s|\S)/iu;

function rolesIn(passage: Passage): Found[] {
  const { kind, item, text } = passage;
  if (kind === 'heading' || (item !== undefined && notHeld.has(item.kind))) return [];
  return [...text.matchAll(rolePattern)].flatMap((match): Found[] => {
    const [name] = match;
    const end = match.index + name.length;
    if (!heads.test(name) || ofBuyer.test(text.slice(end, end + 12))) return [];
    return [{ name, passage, start: match.index, end }];
  });
}

/** The lists that present people, and what tells of other contracts. */
const notHeld: ReadonlySet<string> = new Set([
  'role',
  'person',
  'meeting',
  'party',
  'reference',
  'evidence',
  'glossaryTerm',
]);

function wordsOf(name: string): string {
  return ` ${inSmallLetters(name)
    .split(/[^a-zà-ɏ0-9]+/u)
    .filter((word) => word !== '')
    .join(' ')} `;
}

/** How often texts have each of some names, alone or in a row of words; each text is read once, however many names there are. */
function countsOf(names: ReadonlySet<string>, texts: readonly string[]): ReadonlyMap<string, number> {
  const longest = Math.max(...[...names].map((name) => name.split(' ').length));
  const firsts = new Set([...names].map((name) => name.split(' ', 1)[0]));
  const counts = new Map<string, number>();
  for (const text of texts) {
    const words = wordsOf(text).trim().split(' ');
    for (let at = 0; at < words.length; at += 1) {
      if (!firsts.has(words[at])) continue;
      for (let length = 1; length <= longest && at + length <= words.length; length += 1) {
        const name = words.slice(at, at + length).join(' ');
        if (names.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/** Whether two names of as many words have their first or their last part alike, and not the other. */
function shareHalf(one: string, other: string): boolean {
  const [ones, others] = [one.trim().split(' '), other.trim().split(' ')];
  if (ones.length !== others.length) return false;
  if (ones.length > 1) return ones[0] === others[0] || ones.at(-1) === others.at(-1);
  const [first = '', second = ''] = [ones[0], others[0]];
  return sharedStart(first, second) >= shortestHalf || heads.exec(first)?.[0] === heads.exec(second)?.[0];
}

const shortestHalf = 6;

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
