import type { Item } from '../../model/item.ts';
import { sharedWords, topicOf } from '../../reading/words/topic.ts';

/**
 * How a heading relates to the title of a criterion or question: the same words, those words changed (`id` when the
 * heading names the number, so that there is no doubt which one is meant), or another thing.
 */
export type HeadingLikeness = 'same' | 'id' | 'alike' | 'other';

/** Compares a heading with the title that the buyer gave; numbers before the words do not count. */
export function compareHeading(
  heading: string,
  { id, data: { title } }: Item<'criterion' | 'question'>,
): HeadingLikeness {
  if (title === undefined) return 'other';
  const [words, asked] = [bareTitle(heading, id), bareTitle(title, id)];
  if (words.text === asked.text) return 'same';
  if (words.hasId) return 'id';
  const [topic, wanted] = [topicOf(words.text), topicOf(asked.text)];
  const shared = sharedWords(wanted, topic);
  return shared >= 2 && 2 * shared >= Math.max(topic.size, wanted.size) ? 'alike' : 'other';
}

const numbering =
  /^(?:(?:sub)?(?:gunnings)?criterium|(?:award )?(?:sub-?)?criterion|vraag|question|hoofdstuk|chapter)\s+(?=\S*\d)/iu;
const number = /^[a-z]{0,3}[-. ]?\d+(?:[.-]\d+)*[a-z]?[.):]*\s*[-–—:.]?\s*/iu;

/** A title without its number, in small letters and with single blanks. */
function bareTitle(title: string, id: string): { readonly text: string; readonly hasId: boolean } {
  const line = title.replace(/\s+/gu, ' ').trim().toLowerCase();
  const known = line.replace(numbering, '');
  const small = id.toLowerCase();
  const hasId = known.startsWith(small) && !/^[A-Za-zÀ-ÖØ-öø-ɏ0-9²³₀-₉]/u.test(known.slice(small.length));
  const rest = hasId ? known.slice(small.length).replace(/^[.):]*\s*[-–—:.]?\s*/u, '') : known.replace(number, '');
  return { text: (rest === '' ? known : rest).replace(/[.:;]+$/u, ''), hasId };
}
