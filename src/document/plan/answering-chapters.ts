import type { TemplateManifest } from '../../generated/types.ts';

/**
 * The chapters under which packaged templates print the answers to what the buyer asks: each criterion with its questions
 * and wishes, all wishes together, and the texts for a portal. A template of a bid may print anything anywhere.
 */
export const answeringChapters = { criteria: 'criteria', wishes: 'wishes', portal: 'answers' } as const;

/** Whether a packaged template makes a plan that answers what the buyer asks. */
export function isPlan({ chapters }: Pick<TemplateManifest, 'chapters'>): boolean {
  return chapters.some(({ id }) => id === answeringChapters.criteria || id === answeringChapters.wishes);
}
