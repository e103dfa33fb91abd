import type { Bid } from '../../model/bid.ts';
import type { Passage } from '../texts/passage.ts';
import { wordListPattern } from '../texts/word-list.ts';

/** Legal forms are no part of a name: the text says `Zuidrand`, the register `Zuidrand B.V.`. */
const legalForm =
  /[,\s]+(?:b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?|c\.?v\.?|u\.?a\.?|holding|groep|group|stichting|co[öo]peratie|ltd\.?|limited|gmbh|inc\.?)$/iu;

/** Longer legal forms are words, such as Holding. */
const longestInitials = 3;

/** The names that show who the bidder is: those of the bidding parties, of the author and of the people offered. */
export function bidderNames(bid: Bid): readonly string[] {
  const { manifest } = bid;
  const parties = (manifest.parties ?? []).flatMap(({ name, role }) =>
    name === undefined || role === 'buyer' || role === 'other' ? [] : [name],
  );
  const author = manifest.author === undefined ? [] : [manifest.author];
  return [...[...parties, ...author].map((name) => withoutLegalForm(name.trim())), ...peopleNames(bid)];
}

/** The names of the people offered. */
export function peopleNames(bid: Bid): readonly string[] {
  return bid.items('person').flatMap(({ data }) => (data.name === undefined ? [] : [data.name]));
}

/** Whether a text is the name of a person that a label stands for in print. */
export function isPrintedAsLabel({ item, field }: Passage, namesPeople: boolean | undefined): boolean {
  return namesPeople === false && item?.kind === 'person' && field === 'name';
}

/** A name as texts write it. */
export function withoutLegalForm(name: string): string {
  const shorter = name.replace(legalForm, '');
  return shorter === name ? name : withoutLegalForm(shorter);
}

/** The ways in which a name is written: as it is, without its legal form, and with that form with points or without. */
export function writtenForms(name: string): string[] {
  const whole = name.trim();
  const short = withoutLegalForm(whole);
  const form = whole.slice(short.length).replace(/[^A-Za-z]/gu, '');
  if (form === '' || form.length > longestInitials) return [whole, short];
  return [whole, `${short} ${form}`, `${short} ${[...form].join('.')}.`, short];
}

/** Names as whole words, whatever their capitals, with the endings that names take (`Zuidrands`, `Zuidrand's`). */
export function namePattern(names: readonly string[]): RegExp | undefined {
  // In a list of words a star stands for an ending; in a name it is only a sign.
  const plain = names.map((name) => name.replaceAll('*', ' ').trim().replace(/\s+/gu, ' '));
  const known = [...new Set(plain)].filter((name) => name.length > 1);
  if (known.length === 0) return undefined;
  return wordListPattern(known.flatMap((name) => [name, `${name}s`, `${name}'s`, `${name}’s`]));
}

/** One pattern for each list of names, made once: most texts of a bid share theirs. */
export function namePatterns(): (names: readonly string[]) => RegExp | undefined {
  const made = new Map<string, RegExp | undefined>();
  return (names) => {
    const key = names.join('\n');
    if (!made.has(key)) made.set(key, namePattern(names));
    return made.get(key);
  };
}
