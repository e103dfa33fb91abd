import type { Item } from '../model/item.ts';
import type { ComparisonReason } from '../quantity/comparison.ts';
import type { Span } from '../text/source-file.ts';

/** What becomes of a demand of the buyer in the bid; `unclear` where both speak and cannot be compared. */
export type Verdict = 'met' | 'exceeded' | 'weaker' | 'missing' | 'unclear';

/** Something of the buyer that the bid has to live up to. */
export type DemandItem =
  | Item<'requirement'>
  | Item<'principle'>
  | Item<'process'>
  | Item<'meeting'>
  | Item<'report'>
  | Item<'role'>;

/** What the buyer requires in words of his own, with or without a number. */
export type RequiredItem = Item<'requirement'> | Item<'principle'>;

/** A place in the bid that answers a demand. */
export interface Answer {
  readonly item: Item;
  /** The words that answer, on one line; empty where the item as a whole answers. */
  readonly text: string;
  readonly span: Span;
}

/** One demand of the buyer with what the bid sets against it. */
export interface Gap {
  readonly demand: DemandItem;
  /** The number or words that are demanded, on one line. */
  readonly asked: string;
  readonly span: Span;
  readonly verdict: Verdict;
  /** `compared` where numbers were held against each other, `declared` where the bid says so, `linked` where it names what answers. */
  readonly basis: 'compared' | 'declared' | 'linked';
  /** What decided a comparison. */
  readonly reason?: ComparisonReason;
  /** Whether both surely speak of the same thing. */
  readonly isSure: boolean;
  readonly answers: readonly Answer[];
}
