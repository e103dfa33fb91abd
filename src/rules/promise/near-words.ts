import type { Claim } from '../../reading/texts/claim.ts';
import { sharedWords, type Topic, topicOf } from '../../reading/words/topic.ts';

/** What a number is about by the words that stand right before it, back to a sign or the number before; else behind it. */
export function nearWords({ clause, passage, quantity, sentence }: Claim): Topic {
  const previous = clause.quantities.findLast(({ end }) => end <= quantity.start)?.end ?? sentence.start;
  const before = topicOf(
    passage.text
      .slice(previous, quantity.start)
      .split(/[,;:()–—]/u)
      .at(-1)
      ?.replace(dayName, '') ?? '',
  );
  if (before.size > 0) return before;
  const next = clause.quantities.find(({ start }) => start >= quantity.end)?.start ?? clause.end;
  // What is broken down in one way (`per faculteit en dienst`) is not therefore one thing.
  const after = passage.text.slice(quantity.end, Math.max(next, quantity.end)).split(/[,;:()–—]|\sper\s/u)[0] ?? '';
  return topicOf(`${quantity.noun ?? ''} ${after}`);
}

/** Whether at least half of the words of two topics are the same: more than a word that both happen to have. */
export function areAlike(first: Topic, second: Topic): boolean {
  const most = Math.max(first.size, second.size);
  return most > 0 && 2 * sharedWords(first, second) >= most;
}

/** A day of the week belongs to its date: `op vrijdag 3 september`. */
const dayName =
  /(?<![a-zà-ɏ])(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\s$/iu;
