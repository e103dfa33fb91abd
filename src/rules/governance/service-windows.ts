/** Which window holds for which priority, and which priorities the norms of a bid name. */
import type { Bid } from '../../model/bid.ts';
import { normalId } from '../../model/ids.ts';
import type { Item } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import { parseNorms } from '../../quantity/parse-norms.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import type { Span } from '../../text/source-file.ts';
import { limitedHours, roundTheClock } from './rhythm-words.ts';

/** A norm with the priorities for which it holds. */
export interface PriorityNorm {
  readonly item: Item;
  readonly labels: readonly string[];
  readonly span: Span;
  readonly text: string;
}

/** The windows of each priority, by the normal form of its id, in the order of the sources. */
export function windowsOfPriorities(bid: Bid): ReadonlyMap<string, readonly Item<'serviceWindow'>[]> {
  const windows = new Map<string, Item<'serviceWindow'>[]>();
  for (const window of bid.items('serviceWindow')) {
    for (const id of new Set((window.data.priorities ?? []).map(normalId))) append(windows, id, window);
  }
  return windows;
}

/** What a window says: its hours, or its text where it has no hours. */
export function hoursOf({ data }: Item<'serviceWindow'>): string {
  return data.window ?? data.text ?? '';
}

/** Whether a window is surely less than round the clock. */
export function isLimited(window: Item<'serviceWindow'>): boolean {
  const hours = hoursOf(window);
  return limitedHours.test(hours) && !roundTheClock.test(hours);
}

/** The norms of the KPIs, and of what wishes and questions promise, that name priorities. */
export function priorityNorms(bid: Bid, reading: Reading): readonly PriorityNorm[] {
  const found = norms.get(reading) ?? readPriorityNorms(bid, reading);
  norms.set(reading, found);
  return found;
}

/** Two rules ask the same, and reading norms is the dearest part of a check. */
const norms = new WeakMap<Reading, readonly PriorityNorm[]>();

function readPriorityNorms(bid: Bid, reading: Reading): readonly PriorityNorm[] {
  const items = [...bid.items('kpi'), ...bid.items('wish'), ...bid.items('question')];
  return items.flatMap((item) => reading.passagesOf(item).filter(isNorm).flatMap(normsIn));
}

function isNorm({ voice, item, field }: Passage): boolean {
  return voice === 'ours' && (item?.kind !== 'kpi' || field === 'target' || field === 'norms');
}

/** The classes that norms can be read for; a text without one is not read. */
const namesPriority = /(?<![a-zà-ɏ])(?:[ps]\d|prio)/iu;

function normsIn(passage: Passage): PriorityNorm[] {
  const { item, text } = passage;
  if (item === undefined || !namesPriority.test(text)) return [];
  return parseNorms(text)
    .filter(({ labels, quantities }) => labels.length > 0 && quantities.length > 0)
    .map(({ labels, start, end }) => ({ item, labels, span: passage.span(start, end), text: text.slice(start, end) }));
}
