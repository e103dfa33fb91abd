import { answerFields } from './answer-fields.ts';
import type { Passage } from './passage.ts';
import type { ScoredItem } from './promise-claim.ts';
import type { Reading } from './reading.ts';

/** Our own texts that answer a wish or question: its fields, and its Markdown file if it has one. */
export function answerPassages(reading: Reading, item: ScoredItem): readonly Passage[] {
  const fields = reading.passagesOf(item).filter(({ field }) => field !== undefined && answerFields.has(field));
  return [...fields, ...reading.bodyPassages(item)];
}
