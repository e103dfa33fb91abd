import type { Claim } from '../../reading/claim.ts';

/** What makes a norm hold for a part only, where the words that open it are small: `in de eerste maand`, `bij spoed`. */
const restrictions: readonly RegExp[] = [
  /(?<!\p{L})(?:alleen |only )?(?:in|tijdens|gedurende|during) (?:de |het |the )?(?:eerste|first) (?:\p{L}+)/iu,
  /(?<!\p{L})(?:voor|bij|op|for|at) (?:de |het |the )?(?:eerste|first|grootste|largest|belangrijkste|main) \p{L}+/iu,
  /(?<!\p{L})(?:bij|in geval van) (?:spoed|calamiteiten|voldoende \p{L}+|normale \p{L}+|goed weer)/iu,
  /(?<!\p{L})in (?:urgent|normal|most|simple) (?:cases|circumstances|conditions)/iu,
  /(?<!\p{L})(?:buiten|outside|tijdens|during|in) (?:de |the )?(?:piek|peak|spits|rush hours?|piekuren|peak hours|kantooruren|kantoortijden|office hours|business hours|werktijd)/iu,
  /(?<!\p{L})(?:op|on) (?:werkdagen|doordeweekse dagen|working days|weekdays)/iu,
];

/** The words in the clause of a norm that restrict it and that the promise does not have, with their offsets. */
export function findRestriction(
  norm: Claim,
  said: string,
): { readonly start: number; readonly end: number; readonly text: string } | undefined {
  const { clause, passage } = norm;
  const text = passage.text.slice(clause.start, clause.end);
  const known = said.toLowerCase();
  for (const pattern of restrictions) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const last = /\p{L}+$/u.exec(match[0].toLowerCase())?.[0] ?? '';
    // `in de eerste maand` is not said by a text that only speaks of a month.
    const isTime = /eerste|first/iu.test(match[0]);
    if (known.includes(match[0].toLowerCase()) || (!isTime && last.length > 3 && known.includes(last))) continue;
    const start = clause.start + match.index;
    return { start, end: start + match[0].length, text: match[0] };
  }
  return undefined;
}
