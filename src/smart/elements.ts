import type { Span } from '../text/source-file.ts';

/** The letters of SMART, in their order. */
export const letters = ['S', 'M', 'A', 'R', 'T'] as const;

export type Letter = (typeof letters)[number];

/** What a KPI can have under each letter; the order is that in which they are shown. */
export const elementLetters = {
  title: 'S',
  subject: 'S',
  number: 'M',
  unit: 'M',
  comparator: 'M',
  base: 'M',
  source: 'M',
  owner: 'A',
  escalation: 'A',
  evidence: 'R',
  baseline: 'R',
  frequency: 'T',
  startEvent: 'T',
  period: 'T',
} as const satisfies Readonly<Record<string, Letter>>;

export type ElementName = keyof typeof elementLetters;

/** What a reader of a KPI says about one element. */
export interface ElementReading {
  readonly isPresent: boolean;
  /** Where it is missing: the smallest text that shows it, or the id of the KPI. */
  readonly span: Span;
  /** The words of the KPI that lack it. */
  readonly words?: string;
  /** Whether the text leaves no doubt that it is missing. */
  readonly isCertain: boolean;
}
