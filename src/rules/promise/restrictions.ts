import { isAtMost } from '../../quantity/comparator-signs.ts';
import { isDuration } from '../../quantity/durations.ts';
import { numberWord } from '../../quantity/number-words.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Claim } from '../../reading/texts/claim.ts';
import { restrictionPatterns } from '../../reading/words/restriction-words.ts';
import { stemOf } from '../../reading/words/topic.ts';
import { guardPattern } from '../../text/guarded-pattern.ts';
import { inSmallLetters } from '../../text/small-letters.ts';

/** The words by which a norm holds for a part only, with their offsets in its passage. */
export interface Restriction {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether they cannot be read as a deadline or as the subject itself. */
  readonly isFirm: boolean;
  /** Whether they may as well only say what the norm is of: `bij de grootste klant`. */
  readonly isLoose: boolean;
}

/** The words in the clause of a norm that restrict it and that the promise does not have. */
export function findRestriction(norm: Claim, said: string): Restriction | undefined {
  const { clause, passage } = norm;
  const text = passage.text.slice(clause.start, clause.end);
  const small = inSmallLetters(text);
  for (const { findIn, kind } of restrictionPatterns) {
    const match = findIn(small);
    if (match === undefined || isRestrictionSaid(match[0], said)) continue;
    const end = match.index + match[0].length;
    if (isWidened(text.slice(0, match.index), text.slice(end))) continue;
    const isFirm = kind === 'firm' || (kind === 'window' && isHeldOverTime(norm.quantity));
    return {
      start: clause.start + match.index,
      end: clause.start + end,
      text: text.slice(match.index, end),
      isFirm,
      isLoose: kind === 'loose',
    };
  }
  return undefined;
}

/** `ook buiten kantooruren`, `op werkdagen en in het weekend`: one of the cases, not the only one; by the words around it. */
export function isWidened(before: string, after: string): boolean {
  return widenedBefore.test(before) || widenedAfter.test(after);
}

const widenedBefore =
  /(?<![a-zà-ɏ])(?:ook|zelfs|zowel|inclusief|niet alleen|niet slechts|en|of|als|also|even|both|including|not only|and|or)\s+$/iu;
const widenedAfter = /^\s*(?:en|als|alsook|and|or|as well as)(?![a-zà-ɏ])/iu;

/** Whether a text makes the same restriction. `in de eerste maand` is not said by a text that only speaks of a month. */
export function isRestrictionSaid(restriction: string, text: string): boolean {
  const [words, known] = [inDigits(restriction.toLowerCase()), inDigits(text.toLowerCase())];
  if (known.includes(words) || areBothHours(words, known)) return true;
  if (firstAttempt.test(words) && atOnce.test(known)) return true;
  const first = /(?:eerste|first) .+$/u.exec(words)?.[0];
  if (first !== undefined) return known.includes(first);
  const telling = (words.match(/[A-Za-zÀ-ÖØ-öø-ɏ]{4,}/gu) ?? []).filter((word) => !general.has(word));
  if (telling.some((word) => known.includes(word))) return true;
  // `for main events`, `before a main event`.
  const said = new Set((known.match(/[a-zà-ɏ]{4,}/gu) ?? []).map(stemOf));
  return telling.some((word) => said.has(stemOf(word)));
}

/** `Bij de eerste beproeving` is `in één keer`; `in de eerste maand` is a period. */
const firstAttempt =
  /^(?:bij|na|op|in|at|on|upon)\s(?:de|het|the)\s(?:eerste|first)\s(?!(?:[0-9]|[a-zà-ɏ]*(?:dag|week|weken|maand|kwartaal|jaar|uur|uren|periode|fase)|(?:day|week|month|quarter|year|hour|period|phase)s?(?![a-zà-ɏ])))/u;
const atOnce =
  /(?<![a-zà-ɏ])(?:(?:in|de) (?:één|een|1|eerste) keer|direct goed|meteen goed|(?:the )?first time|in one go|at once|right away)(?![a-zà-ɏ])/u;

/** `De eerste vier weken` as `de eerste 4 weken`. */
function inDigits(text: string): string {
  return text.replace(/[a-zà-ɏ]+/gu, (word) => {
    const number = numberWord(word);
    return number?.denominator === 1n ? String(number.numerator) : word;
  });
}

/**
 * Whether both texts name hours of the day (whether `openingstijden` are `kantooruren`, the texts do not say), or both the
 * hours that are left: `buiten die uren` and `daarbuiten`.
 */
export function areBothHours(first: string, second: string): boolean {
  return (namedHours.test(first) && namedHours.test(second)) || (otherHours.test(first) && otherHours.test(second));
}

const otherHours = guardPattern(
  'buiten|overige|outside|other',
  /(?<![a-zà-ɏ])(?:daarbuiten|buiten (?:die|deze) (?:uren|tijden)|(?:in|op) de overige uren|outside (?:of )?(?:those|these) (?:hours|times)|(?:at|during) (?:all )?other (?:hours|times))(?![a-zà-ɏ])/iu,
);

const namedHours = guardPattern(
  'hours|kantoor|openings|werktijd|werkuren|diensturen|servicetijd|schooltijd|bezoek',
  /(?<![a-zà-ɏ])(?:(?:office|business|working|opening|service|school|visiting) hours|kantooruren|kantoortijd(?:en)?|openingstijd(?:en)?|openingsuren|werktijd(?:en)?|werkuren|diensturen|servicetijd(?:en)?|schooltijd(?:en)?|bezoektijd(?:en)?|bezoekuren)(?![a-zà-ɏ])/iu,
);

/** Words of a restriction that do not say which part it is. */
const general: ReadonlySet<string> = new Set(
  'voor tijdens gedurende geval buiten during outside under cases circumstances conditions omstandigheden hours grootste largest belangrijkste main'.split(
    ' ',
  ),
);

/** A maximum term and what is counted over a period hold again and again: the first month is then no deadline. */
function isHeldOverTime({ comparator, per, unit }: Quantity): boolean {
  const isMost = isAtMost(comparator?.sign);
  return (isMost && unit !== undefined && isDuration(unit.dimension)) || per.some(({ kind }) => kind === 'period');
}
