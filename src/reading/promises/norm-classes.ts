/**
 * The classes of norms (`P1`) in the words of a text: a promise that speaks of `een ernstig incident` speaks of P1 where
 * the bid says what P1 is.
 */
import type { Bid } from '../../model/bid.ts';
import { append } from '../../model/item-index.ts';
import { oncePer } from '../../text/remembering.ts';
import { type Claim, labelsOf } from '../texts/claim.ts';
import type { Reading } from '../texts/reading.ts';
import { hasWord, sharedWords, type Topic, topicOf } from '../words/topic.ts';

/** What each class is called in words, by its label. */
export type ClassNames = ReadonlyMap<string, readonly Topic[]>;

/** The names of the classes of a bid: from their definitions, and from texts that give both (`een ernstig incident (P1)`). */
export const classNames: (reading: Reading) => ClassNames = oncePer((reading) => {
  const definitions = definitionsIn(reading.bid);
  const names = new Map<string, Topic[]>();
  for (const [label, definition] of definitions) {
    for (const part of definition.split(betweenNames)) {
      const name = topicOf(part);
      if (name.size > 0 && !isOfOther(name, label, definitions)) append(names, label, name);
    }
  }
  for (const { item, text } of reading.ownPassages()) {
    // A norm that somebody limits to `meldingen (P1)` does not say that all are P1.
    if (item?.kind === 'kpi' || !text.includes('(')) continue;
    for (const [, words = '', label = ''] of text.matchAll(besideLabel)) {
      const name = topicOf(words);
      if (name.size > 1) append(names, label, name);
    }
  }
  return names;
});

/** `Spoed: een stuk dat …`, `letsel, aanvaring of een stremming`: each part is a name of its own. */
const betweenNames = /[:;,.()]|\s(?:en|of|and|or)\s/u;
const besideLabel = /(?<![a-zà-ɏ])([a-zà-ɏ-]{2,40}\s[a-zà-ɏ-]{2,40})\s\(([PS][1-9])\)/giu;

function definitionsIn(bid: Bid): readonly (readonly [string, string])[] {
  return bid.items('priority').map(({ id, data }) => [id, data.definition ?? ''] as const);
}

/** `Storing` does not tell a class from `Storing met stilstand`. */
function isOfOther(name: Topic, label: string, definitions: readonly (readonly [string, string])[]): boolean {
  return definitions.some(([other, text]) => other !== label && isIn(name, topicOf(text)));
}

function isIn(name: Topic, words: Topic): boolean {
  return sharedWords(name, words) === name.size;
}

/** A promise with the classes of a norm, where it has none itself and its sentence names them all in words. */
export function inClassesOf(promise: Claim, norm: Claim, names: ClassNames): Claim {
  const labels = labelsOf(norm);
  if (names.size === 0 || labels.length === 0 || labelsOf(promise).length > 0) return promise;
  const words = topicOf(promise.sentence.text);
  const isNamed = (label: string): boolean =>
    (names.get(label) ?? []).some((name) => [...name].every((word) => hasWord(words, word)));
  return labels.every(isNamed) ? { ...promise, quantity: { ...promise.quantity, labels } } : promise;
}
