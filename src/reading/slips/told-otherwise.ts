import type { Claim } from '../texts/claim.ts';
import { tellingWords } from '../words/fact-words.ts';
import type { Topic } from '../words/topic.ts';

/** A number with the one that another text gives of the same. */
export interface ToldOtherwise {
  readonly told: Claim;
  readonly other: Claim;
}

/**
 * The telling words of the sentence of a number and of the head of its column, without its own.
 * @param more what else says of what it is
 */
export function wordsAround({ sentence, quantity, passage: { text, column } }: Claim, more = ''): Topic {
  const [before, behind] = [text.slice(sentence.start, quantity.start), text.slice(quantity.end, sentence.end)];
  return tellingWords(`${before} ${behind} ${column} ${more}`);
}
