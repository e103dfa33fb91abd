import { guardPattern } from '../../text/guarded-pattern.ts';
import type { Fact } from './facts.ts';

/** How far before a time the count may stand that is made within it. */
const reach = 80;

/** `2 maanden onder de norm binnen 6 maanden`, `drie keer in een jaar`, `twice within twelve months`. */
const countedBefore = guardPattern(
  'maanden|kwartalen|weken|jaren|seizoenen|halfjaren|keer|maal|months|quarters|weeks|years|seasons|times|twice|tweede|second|zulke|such',
  /(?:(?:[2-9]|1[0-2]|twee|drie|vier|vijf|zes|two|three|four|five|six)\s(?:zulke\s|such\s|opeenvolgende\s|consecutive\s)?(?:maanden|kwartalen|weken|jaren|seizoenen|halfjaren|keer|maal|months|quarters|weeks|years|seasons|half-years|times)|twice|(?:tweede|second)\s(?:keer|maal|maand|time|month|quarter|kwartaal))(?:\s[^;.→]{0,60})?\s(?:(?:binnen|in|within|over|per|of|van)\s(?:een\s|any\s|a\s|de\s|the\s)?)?$/iu,
);

/** Misses are counted in times, or in periods that were missed. */
export const countedUnits: ReadonlySet<string> = new Set(['times', 'week', 'month', 'quarter', 'half-year', 'year']);

const within = /^(?:binnen|in|within|over|per|of|van)\s/iu;

/** The last two words of a text: `in een`. */
function lastWords(text: string): string {
  return /\S+\s(?:(?:een|any|a|de|the)\s)?$/iu.exec(text)?.[0] ?? '';
}

/**
 * Whether a time is that in which misses are counted before a sanction follows (`2 maanden onder 95% binnen 6 maanden`), and no
 * term within which something is done.
 */
export function isCountWindow({ claim: { passage, sentence }, quantity }: Pick<Fact, 'claim' | 'quantity'>): boolean {
  if (!countedUnits.has(quantity.unit?.name ?? '') || quantity.per.length > 0) return false;
  const before = passage.text.slice(Math.max(sentence.start, quantity.start - reach), quantity.start);
  return (
    (within.test(passage.text.slice(quantity.start, quantity.end)) || within.test(lastWords(before))) &&
    countedBefore.test(before)
  );
}
