import type { Claim } from '../../reading/texts/claim.ts';

/** The words in and around a claim, to see what a percentage is a share of. */
export interface WordsAround {
  readonly written: string;
  /** The clause, with the title of the item where the text is a norm or trigger. */
  readonly around: string;
  /** What a norm in structured form says it is about; empty elsewhere. */
  readonly subject: string;
}

/** Gathers the words by which a share of a whole is known from a change or a comparison. */
export function wordsAround({ passage, clause, quantity }: Claim): WordsAround {
  const kpi = passage.item?.kind === 'kpi' ? passage.item.data : undefined;
  const norms = kpi !== undefined && 'norms' in kpi && passage.field === 'norms' ? kpi.norms : undefined;
  const norm = Array.isArray(norms) ? norms[Number(passage.path[1])] : undefined;
  const title = kpi !== undefined && 'title' in kpi ? kpi.title : undefined;
  const subject = norm?.relativeTo === undefined ? (norm?.subject ?? '') : '';
  return {
    written: passage.text.slice(quantity.start, quantity.end),
    around: [passage.text.slice(clause.start, clause.end), title, norm?.relativeTo].join(' '),
    subject,
  };
}
