import { answerFields } from '../texts/answer-fields.ts';
import type { Passage } from '../texts/passage.ts';
import type { Reading } from '../texts/reading.ts';
import type { ScoredItem } from './promise-claim.ts';

/** Our own texts that answer a wish or question: its fields, and its Markdown file if it has one. */
export function answerPassages(reading: Reading, item: ScoredItem): readonly Passage[] {
  const fields = reading.passagesOf(item).filter(({ field }) => field !== undefined && answerFields.has(field));
  return [...fields, ...reading.bodyPassages(item)];
}
