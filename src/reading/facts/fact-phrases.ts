import type { Quantity } from '../../quantity/quantity.ts';
import type { Claim } from '../texts/claim.ts';
import { tellingWords } from '../words/fact-words.ts';
import type { Topic } from '../words/topic.ts';
import { wordsInside } from '../words/words-inside.ts';

/** A claim with the words that stand beside its number. */
export interface ClaimPhrase {
  readonly claim: Claim;
  readonly near: Topic;
  /** The other numbers in the same part of the sentence. */
  readonly partners: readonly Quantity[];
}

/** Where one part of a sentence ends; a colon and an opening parenthesis lead from a subject to its number. */
const breakBefore = /[,;→)](?=\D|$)/gu;
const breakAfter = /[,;:()→]/u;

/**
 * The words beside each number: back to the number or the comma before it, on to the number or the comma after it. A
 * number with no words of its own is about what the number before it is about: `35% in 24 maanden`.
 */
export function phrasesOf(text: string, claims: readonly Claim[]): ClaimPhrase[] {
  const phrases: { claim: Claim; near: Topic; partners: Quantity[] }[] = [];
  for (const [index, claim] of claims.entries()) {
    const { quantity, sentence } = claim;
    const previous = phrases.at(-1);
    const isSameSentence = previous?.claim.sentence === claim.sentence;
    const next = claims[index + 1];
    const from = isSameSentence ? previous.claim.quantity.end : sentence.start;
    const until = next?.sentence === sentence ? next.quantity.start : sentence.end;
    const gap = text.slice(from, quantity.start);
    const isJoined = isSameSentence && !breakAfter.test(gap);
    const before = lastPart(isSameSentence ? afterJoint(gap) : gap);
    const after = firstPart(text.slice(quantity.end, until));
    const words = `${before} ${nameOf(quantity, text)} ${next?.sentence === sentence ? beforeJoint(after) : after}`;
    const own = tellingWords(words);
    const near = own.size === 0 && isJoined ? previous.near : own;
    const phrase = { claim, near, partners: isJoined ? [previous.claim.quantity] : [] };
    if (isJoined) previous.partners.push(quantity);
    phrases.push(phrase);
  }
  return phrases;
}

/** Between two numbers `en` ends what is said of the first: `99,9% beschikbaarheid en een reductie van 25%`. */
const joint = /\s(?:en|and|of|or|maar|but|terwijl|while)\s/giu;

function beforeJoint(text: string): string {
  const last = [...text.matchAll(joint)].at(-1);
  return last === undefined ? text : text.slice(0, last.index);
}

function afterJoint(text: string): string {
  const last = [...text.matchAll(joint)].at(-1);
  return last === undefined ? text : text.slice(last.index + last[0].length);
}

function nameOf(quantity: Quantity, text: string): string {
  const { noun, startEvent, relativeTo } = quantity;
  return [noun, startEvent, relativeTo, wordsInside(quantity, text)].join(' ');
}

function lastPart(text: string): string {
  const last = [...text.matchAll(breakBefore)].at(-1);
  return last === undefined ? text : text.slice(last.index + 1);
}

function firstPart(text: string): string {
  const at = text.search(breakAfter);
  return at === -1 ? text : text.slice(0, at);
}
