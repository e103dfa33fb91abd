/**
 * The names of roles, bodies and parties that a bid presents, and whether another name means one of them. Names are
 * compared without case, blanks and hyphens, and one may be the end of the other: `projectleider` is the `technisch
 * projectleider`, and `SLM overleg` is the `SLM`.
 */
import type { Bid } from '../../model/bid.ts';
import type { Item, ItemKind } from '../../model/item.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { findNames } from './find-names.ts';
import { abbreviations, escalation, partyWords, presentation } from './organisation-words.ts';

const genericHeads: ReadonlySet<string> = new Set(['overleg', 'meeting', 'vergadering', 'overlegvorm']);
/** More words than this are no name. */
const longestName = 12;
const listed: readonly ItemKind[] = ['role', 'meeting'];

/** The names that a bid presents. */
export class KnownNames {
  readonly #whole = new Map<string, Item | undefined>();
  readonly #ends = new Set<string>();

  /** Makes a name known, in all its spellings. */
  add(name: string, item?: Item): void {
    for (const spelling of spellingsOf(name)) {
      const words = wordsOf(spelling);
      if (words.length === 0) continue;
      const whole = words.join('');
      if (this.#whole.get(whole) === undefined) this.#whole.set(whole, item);
      for (let from = 0; from < words.length; from += 1) this.#ends.add(words.slice(from).join(''));
      if (words.length > 1) this.#whole.set(words.map((word) => word.charAt(0)).join(''), item);
    }
  }

  /** Whether a name means one that is known. */
  has(name: string): boolean {
    return spellingsOf(name).some((spelling) => {
      const words = wordsOf(spelling);
      const whole = words.join('');
      if (words.length === 0 || this.#ends.has(whole) || this.#whole.has(whole)) return true;
      return words.some((_, from) => this.#whole.has(words.slice(from).join('')));
    });
  }

  /** The item that bears a name, all of its words alike. */
  itemNamed(name: string): Item | undefined {
    for (const spelling of spellingsOf(name)) {
      const words = wordsOf(spelling);
      for (let from = 0; from < words.length; from += 1) {
        const item = this.#whole.get(words.slice(from).join(''));
        if (item !== undefined) return item;
      }
    }
    return undefined;
  }
}

/** Whether the bid lists its roles or meetings: then a name that is not listed is missing for certain. */
export function listsNames(bid: Bid): boolean {
  return listed.some((kind) => bid.items(kind).length > 0);
}

/** The names of the roles, meetings and parties of a bid, and those that its texts present. */
export function knownNames(bid: Bid, reading: Reading): KnownNames {
  const known = meetingNames(bid);
  for (const word of partyWords) known.add(word);
  for (const role of bid.items('role')) for (const name of [role.id, role.data.name ?? '']) known.add(name, role);
  for (const party of bid.items('party')) for (const name of [party.id, party.data.name ?? '']) known.add(name, party);
  const isListed = listsNames(bid);
  for (const passage of reading.prosePassages()) {
    if (isPresentation(passage) || (!isListed && !escalation.test(passage.text))) {
      for (const { name } of findNames(passage.text)) known.add(name);
    }
  }
  return known;
}

/** The names of the meetings, with those of who take part in them. */
export function meetingNames(bid: Bid): KnownNames {
  const known = new KnownNames();
  for (const meeting of bid.items('meeting')) {
    const { name, aliases, participants } = meeting.data;
    for (const one of [meeting.id, name ?? '', ...(aliases ?? [])]) known.add(one, meeting);
    for (const one of participants ?? []) for (const found of findNames(one)) known.add(found.name);
  }
  return known;
}

/** Whether a section presents the organisation, by its file or the heading above. */
function isPresentation({ file, heading, text }: Passage): boolean {
  if (escalation.test(text)) return false;
  return presentation.test(file.path.slice(file.path.lastIndexOf('/') + 1)) || presentation.test(heading ?? '');
}

/** `Change Advisory Board (CAB)` is known by both halves, `Contractoverleg / tactisch overleg` as well. */
function spellingsOf(name: string): readonly string[] {
  const inside = [...name.matchAll(/\(([^()]*)\)/gu)].map(([, text]) => text ?? '');
  const halves = [name.replace(/\([^()]*\)/gu, ' '), ...inside].flatMap((text) => [text, ...text.split('/')]);
  const long = halves.flatMap((half) => abbreviations.get(half.trim()) ?? []);
  const bare = halves.flatMap((half) => {
    const words = half.trim().split(/[\s-]+/u);
    return words.length > 1 && genericHeads.has(words.at(-1)?.toLowerCase() ?? '')
      ? [words.slice(0, -1).join(' ')]
      : [];
  });
  return [...new Set([...halves, ...long, ...bare])].filter((spelling) => spelling.trim() !== '');
}

function wordsOf(name: string): readonly string[] {
  return name
    .normalize('NFC')
    .split(/[^A-Za-zÀ-ÖØ-öø-ɏ0-9²³₀-₉]+/u)
    .filter((word) => word !== '')
    .slice(-longestName)
    .map((word) => (abbreviations.get(word) || word).toLowerCase());
}
