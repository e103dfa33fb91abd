import type { Item } from '../../model/item.ts';
import type { Passage } from '../../reading/passage.ts';
import type { Reading } from '../../reading/reading.ts';

/** What the buyer asks for and we answer in our own words. */
export type ScoredItem = Item<'wish'> | Item<'question'>;

const answering = new Set(['keyMessage', 'measures', 'response', 'approach', 'benefit']);

/** Our own texts that answer a wish or question: its fields, and its Markdown file if it has one. */
export function answerPassages(reading: Reading, item: ScoredItem): readonly Passage[] {
  const fields = reading.passagesOf(item).filter(({ field }) => field !== undefined && answering.has(field));
  return [...fields, ...reading.bodyPassages(item)];
}
