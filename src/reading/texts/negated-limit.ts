import { isDuration } from '../../quantity/durations.ts';
import type { ComparatorSign, Quantity } from '../../quantity/quantity.ts';
import { guardPattern } from '../../text/guarded-pattern.ts';

/** Comparators of what lies outside a limit, as opposed to what is offered: `meer dan 12 uur training` is a promise. */
export const outside =
  /^(?:boven|onder|langer dan|later dan|korter dan|above|below|over|longer than|later than|[<>])/iu;

/** Comparators that a denial in the same part of the sentence turns round: `should not take up more than 120 hours`. */
const beyond =
  /^(?:boven|onder|langer dan|later dan|meer dan|hoger dan|minder dan|lager dan|above|below|over|longer than|later than|more than|higher than|less than|fewer than|lower than|[<>])/iu;

/** Subjects that turn a limit round: who says that nobody waits longer than 4 minutes promises at most 4. */
const nobody = guardPattern(
  'niemand|nobody|no|geen',
  /(?<![a-zà-ɏ])(?:niemand|nobody|no one|geen(?: enkele?)?|no)(?:\s(?!(?:en|maar|of|met|and|but|or|with)\s)[a-zà-ɏ’'-]+){0,7}\s*$/iu,
);
const opensCondition = /(?<![a-zà-ɏ])(?:als|indien|wanneer|zodra|if|when|once)\s[^,;.]*$/iu;

/** A denial with nothing between it and the limit that begins something new: `mag niet oplopen tot boven`. */
const denial =
  /(?<![a-zà-ɏ])(?:niet|nooit|zelden|not|never|cannot|seldom|rarely|hardly ever)(?:\s(?!(?:en|maar|of|and|but|or|that|which|die|dat|only|alleen)\s)[a-zà-ɏ’'-]+){0,7}\s+$/iu;

/** What follows a limit that somebody does not put up with: `met minder dan een 8 nemen wij geen genoegen`. */
const refusal =
  /^[^,;.]{0,20}\s(?:nemen (?:wij|we) geen genoegen|accepteren (?:wij|we) niet|vinden (?:wij|we) niet (?:genoeg|goed)|is not (?:enough|acceptable)|we do not accept)/iu;
/** A time that opens its sentence, to be denied behind the verb: `langer dan een uur zit niemand in de bus`. */
const longer = /^(?:langer dan|later dan|meer dan|longer than|later than|more than)\s/iu;
const deniedBehind =
  /^(?:\s(?!(?:en|of|dan|maar|als|and|or|then|but|if)\s)[a-zà-ɏ’'-]+){1,6}\s(?:niemand|niet|nooit|geen|never|nobody|no)(?![a-zà-ɏ])[^?\n]{0,200}$|^,?\s(?:nobody|no one)\s/iu;
const notSettled = /(?<![a-zà-ɏ])(?:not|never) (?:settle for|accept)\s+$/iu;

const askedAmong = guardPattern(
  'enqu|onderzoek|peiling|meting|survey|vragenlijst|steekproef|verdeeld|verspreid|uitgezet|gehouden',
  /(?<![a-zà-ɏ])(?:enqu[eê]tes?|[a-zà-ɏ]*onderzoek(?:en)?|peiling|[a-zà-ɏ]*meting|survey|vragenlijst|steekproef|verdeeld|verspreid|uitgezet|gehouden)\s$/iu,
);

/** `Enquête onder 400 bewoners`: so many are asked, not fewer. */
export function withoutAmong(quantity: Quantity, text: string): Quantity {
  if (quantity.comparator?.sign !== '<' || quantity.unit?.dimension !== 'count') return quantity;
  if (!/^onder\s/iu.test(text.slice(quantity.start, quantity.end))) return quantity;
  if (!askedAmong.test(text.slice(Math.max(0, quantity.start - 30), quantity.start))) return quantity;
  return { ...quantity, start: quantity.start + 'onder '.length, comparator: { sign: '≥', isExplicit: false } };
}

/** The quantity as it is meant where the sentence denies what lies outside the limit: `niemand wacht langer dan 4 minuten`. */
export function withNegatedSubject(quantity: Quantity, text: string, sentenceStart: number): Quantity {
  const sign = quantity.comparator?.isExplicit === true ? negated[quantity.comparator.sign] : undefined;
  const words = text.slice(quantity.start, quantity.end);
  if (sign === undefined || !beyond.test(words)) return quantity;
  const before = text.slice(Math.max(sentenceStart, quantity.start - 70), quantity.start);
  if (opensCondition.test(before)) return quantity;
  const isDenied =
    nobody.test(before) ||
    denial.test(before) ||
    notSettled.test(before) ||
    isDeniedBehind(quantity, text, sentenceStart) ||
    refusal.test(text.slice(quantity.end, quantity.end + 60));
  return isDenied ? { ...quantity, comparator: { sign, isExplicit: true } } : quantity;
}

/** Of other numbers what is denied is a consequence: `boven 0,6 mg/l zwemt niemand`. */
function isDeniedBehind({ unit, start, end }: Quantity, text: string, sentenceStart: number): boolean {
  if (unit === undefined || !(isDuration(unit.dimension) || unit.dimension === 'time-of-day')) return false;
  if (!longer.test(text.slice(start, end)) || !/^[\s*_>-]*$/u.test(text.slice(sentenceStart, start))) return false;
  const rest = text.slice(end, end + 200);
  const stop = rest.search(/[.!?;:\n]/u);
  return deniedBehind.test(stop === -1 ? rest : rest.slice(0, stop + 1));
}

/** `Ten hoogste 2.500 medewerkers en 110 dossiers`: the limit before two counts is that of both. */
export function withJoinedSigns(quantities: readonly Quantity[], text: string): readonly Quantity[] {
  if (quantities.length < 2) return quantities;
  const joined: Quantity[] = [];
  for (const quantity of quantities) {
    const before = joined.at(-1);
    joined.push(before !== undefined && areJoined(before, quantity, text) ? withSignOf(quantity, before) : quantity);
  }
  return joined;
}

function withSignOf(quantity: Quantity, { comparator }: Quantity): Quantity {
  return comparator === undefined ? quantity : { ...quantity, comparator: { ...comparator, isExplicit: false } };
}

function areJoined(before: Quantity, { comparator, unit, start, startEvent }: Quantity, text: string): boolean {
  if (before.unit?.dimension !== 'count' || unit?.dimension !== 'count' || startEvent !== undefined) return false;
  if (comparator?.isExplicit !== false || (before.comparator?.sign !== '≤' && before.comparator?.sign !== '≥'))
    return false;
  return /^\s(?:en|and)\s$/u.test(text.slice(before.end, start));
}

const negated: Readonly<Partial<Record<ComparatorSign, ComparatorSign>>> = { '>': '≤', '<': '≥' };

/** The words of a limit, with the denial that stands elsewhere in its sentence: `niet meer dan 120 uur`. */
export function withDenial(words: string, { comparator }: Quantity): string {
  if ((comparator?.sign !== '≤' && comparator?.sign !== '≥') || !beyond.test(words)) return words;
  const inside = words.charAt(0).toLowerCase() + words.slice(1);
  return /^(?:above|below|over|\S+(?:er|re|ss) than)/iu.test(inside) ? `not ${inside}` : `niet ${inside}`;
}
