import type { Bid } from '../../model/bid.ts';
import type { Span } from '../../text/source-file.ts';
import { spanAt } from '../../yaml/tree.ts';

/** The moments of a procedure, in the order in which they come. */
export const moments = ['questions', 'closing', 'award', 'start'] as const;

export type Moment = (typeof moments)[number];

/** A moment that the manifest gives a date. */
export interface ProcedureDate {
  readonly moment: Moment;
  /** Year, month and day: compares as text. */
  readonly date: string;
  readonly span: Span;
}

/** The dates of the procedure that the manifest gives, in their order. */
export function procedureDates(bid: Bid): ProcedureDate[] {
  const { file, root } = bid.manifestSource;
  return moments.flatMap((moment) => {
    const date = bid.manifest.dates?.[moment];
    return date === undefined ? [] : [{ moment, date, span: spanAt(file, root, ['dates', moment]) }];
  });
}

/** What a moment is called in a message. */
export const momentNames: Readonly<Record<'nl' | 'en', Readonly<Record<Moment, string>>>> = {
  nl: { questions: 'de laatste dag voor vragen', closing: 'de sluiting', award: 'de gunning', start: 'de start' },
  en: { questions: 'the last day for questions', closing: 'the closing', award: 'the award', start: 'the start' },
};
