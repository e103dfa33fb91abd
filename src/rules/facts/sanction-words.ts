import type { Item } from '../../model/item.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { type GuardedPattern, guardPattern } from '../../text/guarded-pattern.ts';
import type { Span } from '../../text/source-file.ts';

export type Sanction = 'penalty' | 'bonus';

/** Words for a sanction, Dutch and English; compounds such as `malusregeling` count. */
const words: Readonly<Record<Sanction, GuardedPattern>> = {
  penalty: guardPattern(
    'malus|boete|korting|penalt|credit|deduction|inhouding',
    /(?<![a-zà-ɏ])(?:malus|boete|korting(?=en|\b)|penalt(?:y|ies)|service[ -]?credits?|(?<=(?:receives?|gets?|owes?|pays?) (?:you )?(?:a|the) )credits?|deductions?|inhouding(?:en)?)[a-zà-ɏ]*/giu,
  ),
  // `Juiste beloning en afdracht` is what people earn: only a `prestatiebeloning` or a `beloning voor` a result is a bonus.
  bonus: guardPattern(
    'bonus|incentive|beloning',
    /(?<![a-zà-ɏ])(?:(?:bonus|incentive|prestatiebeloning)[a-zà-ɏ]*|(?<=(?:een|als|extra|onze|krijgen|ontvangen) )beloning(?![a-zà-ɏ])(?! van)|beloning(?= (?:van €|van maximaal|voor|bij|per|boven|als)))/giu,
  ),
};
/** Words that are a sanction in a KPI only: elsewhere a discount may be what we offer. */
const wordsOfKpi: Readonly<Record<Sanction, GuardedPattern | undefined>> = {
  penalty: guardPattern(
    'factuurkorting|aftrek|vermindering|verlaging|betaling|storting|discount|rebate|credit|reduction|abatement|payment',
    /(?<![a-zà-ɏ])(?:factuurkorting|(?:aftrek|vermindering|verlaging)(?=\s(?:van\s[^.;]{1,20}\s)?(?:op|van)\sde\s[a-zà-ɏ]*(?:factuur|vergoeding|termijn))|(?:discounts?|rebates?|credits?|reductions?)(?=\s(?:of\s[^.;]{1,20}\s)?(?:on|to|off|from)\s(?:the|that|our|your)\s(?:[a-z]+\s)?(?:invoice|bill|fee|payment|charge))|(?:credit|rebate|discount|abatement)s?(?=\sof\s(?:€|£|EUR|up to|\d))|(?:(?:betaling|storting)(?=\svan\s€)|payment(?=\sof\s(?:€|£|EUR))))[a-zà-ɏ]*/giu,
  ),
  bonus: undefined,
};
const denial = guardPattern(
  'geen|zonder|niet|no|without|never|voorkom|prevent',
  /(?<![a-zà-ɏ])(?:geen|zonder|niet|no|without|never|voorkomt?|prevents?)\s+(?:[a-zà-ɏ]+\s+)?$/iu,
);

/** Both kinds, in the order in which they are told. */
export const sanctionKinds = Object.keys(words) as readonly Sanction[];

/** Where a text speaks of a sanction; `geen boete` is none. */
export function sanctionsIn(passage: Passage, kind: Sanction, from = 0, until = passage.text.length): Span[] {
  const found: Span[] = [];
  const text = passage.text.slice(from, until);
  const ofKpi = passage.item?.kind === 'kpi' ? wordsOfKpi[kind] : undefined;
  for (const match of [...words[kind].matchAll(text), ...(ofKpi?.matchAll(text) ?? [])]) {
    const at = from + match.index;
    const before = passage.text.slice(Math.max(from, at - 30), at);
    const isDenied = denial.test(before) || isComparison(before);
    if (!isDenied && !deniedBehind.test(passage.text.slice(at + match[0].length, at + match[0].length + 40)))
      found.push(passage.span(at, at + match[0].length));
  }
  return found;
}

/** `Een vast contract doet meer dan een bonus` promises none; `nooit meer dan een malus per jaar` does. */
function isComparison(before: string): boolean {
  return compared.test(before) && !limited.test(before);
}

const compared =
  /(?<![a-zà-ɏ])(?:(?:meer|minder|beter|eerder|liever|anders|[a-zà-ɏ]{3,}er) dan (?:een |elke |iedere |welke )?|(?:more|less|better|rather|[a-z]{3,}er) than (?:a |an |any )?|in plaats van (?:een )?|instead of (?:a |an )?)$/iu;
const limited =
  /(?<![a-zà-ɏ])(?:niet|nooit|geen|no|not|never)\s(?:meer|minder|vaker|hoger|eerder|more|less|higher|sooner)\s(?:dan|than)\s/iu;

/** `Een bonus vragen wij niet`, `a bonus is not asked for`. */
const deniedBehind = /^(?:\s[a-zà-ɏ]+){1,3}\s(?:niet|not)(?![a-zà-ɏ])/iu;

/** Where a KPI itself tells when a sanction follows. */
export function triggersOf(reading: Reading, kpi: Item<'kpi'>, kind: Sanction): readonly Span[] {
  return reading
    .passagesOf(kpi)
    .filter(({ field }) => field === 'escalation' || field === 'escalationSteps')
    .flatMap((passage) => sanctionsIn(passage, kind));
}

/** Whether a KPI declares a sanction or tells when it follows. */
export function hasSanction(reading: Reading, kpi: Item<'kpi'>, kind: Sanction): boolean {
  return kpi.data.sanctions?.includes(kind) === true || triggersOf(reading, kpi, kind).length > 0;
}
