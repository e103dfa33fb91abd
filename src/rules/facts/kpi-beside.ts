/** Marks and periods right before the id of a KPI between brackets that are none of that KPI: `een 8,2 of hoger (KPI-05)`. */

import type { Item } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import { momentDimensions } from '../../quantity/moment-dimensions.ts';
import { shareWord } from '../../quantity/noun-words.ts';
import { parseQuantities } from '../../quantity/parse-quantities.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { UnitName } from '../../quantity/units.ts';
import { familyOf } from '../../reading/claims/promise-coverage.ts';
import { sizeKey } from '../../reading/claims/value-key.ts';
import { type Fact, factsOf } from '../../reading/facts/facts.ts';
import { isNormField } from '../../reading/promises/norm-fields.ts';
import { barePeriods } from '../../reading/rhythms/rhythm-words.ts';
import { canBeOne, kpiClaimsOf } from '../../reading/slips/kpi-claims.ts';
import { type BracketedMention, bracketedMentions } from '../../reading/texts/bracketed-mentions.ts';
import type { Claim } from '../../reading/texts/claim.ts';
import { type Passage, placeholder } from '../../reading/texts/passage.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import type { Span } from '../../text/source-file.ts';

/** A number of a text with what the KPI beside it says. */
export interface NumberOffKpi {
  readonly span: Span;
  readonly words: string;
  readonly kpi: Item<'kpi'>;
  readonly there: { readonly text: string; readonly span: Span };
}

/**
 * The marks that a text proves with a KPI which is measured by another mark, and the numbers of a KPI that it gives for another
 * period. Other numbers are those of facts, which know their KPI by its id.
 */
export function numbersOffKpiBeside(reading: Reading): readonly NumberOffKpi[] {
  const byPassage = new Map<Passage, Fact[]>();
  for (const fact of factsOf(reading)) append(byPassage, fact.claim.passage, fact);
  const claimsOf = kpiClaimsOf(reading);
  return reading.ownPassages().flatMap((passage) => {
    if (passage.kind === 'heading' || passage.item?.kind === 'kpi') return [];
    const beside = bracketedMentions(reading, passage).flatMap((bracketed): NumberOffKpi[] => {
      const { to } = bracketed.mention;
      const part = to?.kind === 'kpi' ? partBefore(passage, bracketed) : undefined;
      if (part === undefined) return [];
      const { start: from } = part;
      const facts = (byPassage.get(passage) ?? []).filter(
        ({ quantity }) => quantity.start >= from && quantity.end <= bracketed.opening,
      );
      const kpi = to as Item<'kpi'>;
      const claims = claimsOf(kpi);
      const found = gradeOff(part, claims) ?? periodOff(part, facts, claims);
      if (found === undefined) return [];
      const place = { start: from + found.start, end: from + found.end };
      return [
        { kpi, span: passage.span(place.start, place.end), words: passage.quote(place), there: writtenIn(found.norm) },
      ];
    });
    return [...beside, ...numbersOfNamed(passage, reading)];
  });
}

/** `Zakt een bassin onder de 97% van KPI-01`, `the 15 minutes of KPI-03`: a number with the id of its KPI right behind it. */
function numbersOfNamed(passage: Passage, reading: Reading): readonly NumberOffKpi[] {
  const claimsOf = kpiClaimsOf(reading);
  const origin = passage.span().start;
  return reading.mentionsIn(passage).flatMap(({ to, span }): NumberOffKpi[] => {
    const at = span.start - origin;
    const before = passage.text.slice(Math.max(0, at - reach), at);
    const joint = to?.kind === 'kpi' ? ofKpi.exec(before) : null;
    // A place in folded YAML cannot be counted from its start.
    const isThere = passage.text.startsWith(span.file.text.slice(span.start, span.end), at);
    if (joint === null || !(isThere || joint[0].includes(placeholder))) return [];
    const ahead = before.slice(0, joint.index);
    const quantity = parseQuantities(ahead).at(-1);
    if (quantity === undefined || quantity.end < ahead.trimEnd().length || !isHeld(quantity)) return [];
    const kpi = to as Item<'kpi'>;
    const claims = claimsOf(kpi);
    const norm = claims.find((claim) => isNormField(claim.passage) && areOfOneKind(claim.quantity, quantity));
    if (norm === undefined || claims.some((claim) => canBeOne(claim.quantity, quantity))) return [];
    const [start, end] = [at - before.length + quantity.start, at - before.length + quantity.end];
    return [{ kpi, span: passage.span(start, end), words: passage.quote({ start, end }), there: writtenIn(norm) }];
  });
}

const reach = 60;
/** `[](#KPI-01)` and `{{kpi "KPI-01"}}` are a sign with blanks behind it. */
const ofKpi = new RegExp(String.raw`\s(?:van|uit|of|from)\s(?:${placeholder}\s*)?$`, 'u');

function isHeld({ unit, value, isApproximate }: Quantity): boolean {
  return unit !== undefined && value.kind === 'exact' && !isApproximate && unit.dimension !== 'count';
}

const partings = [')', ';', ':'];

/** The part of a sentence right before an id between brackets, unless it tells what the buyer asks. */
export function partBefore(passage: Passage, { sentence, opening }: BracketedMention): Part | undefined {
  const ahead = passage.text.slice(sentence.start, opening);
  const start = sentence.start + Math.max(...partings.map((sign) => ahead.lastIndexOf(sign) + 1));
  const text = passage.text.slice(start, opening);
  return isBuyersPart.test(text) ? undefined : { text, start };
}

/** A piece of a text; `start` counts from the start of the passage. */
export interface Part {
  readonly text: string;
  readonly start: number;
}

interface PlaceOff {
  readonly start: number;
  readonly end: number;
  readonly norm: Claim;
}

/** `The average has to be 8.2 or higher`: a mark needs no word to be one where the KPI is measured by a mark. */
function gradeOff({ text }: Part, claims: readonly Claim[]): PlaceOff | undefined {
  const norm = claims.find(({ passage, quantity }) => isNormField(passage) && familyOf(quantity) === 'grade');
  const marks = norm === undefined ? [] : [...text.matchAll(mark)];
  const known = new Set(
    claims.flatMap(({ passage }) => [...passage.text.matchAll(decimal)].map(([written]) => plain(written))),
  );
  const last = marks.at(-1);
  if (norm === undefined || last === undefined || marks.some(([written]) => known.has(plain(written))))
    return undefined;
  return { start: last.index, end: last.index + last[0].length, norm };
}

const decimal = /(?<![\d.,])[1-9][.,]\d(?![\d]|[.,]\d)/gu;
const mark =
  /(?<![\d.,€$£]|€\s)[1-9][.,]\d(?![\d%]|[.,]\d|\s?(?:%|procent|percent|[kmc]?m[²³23]?(?![a-z])|[km]?g(?![a-z])|fte|[kM]?W|uur|hours?|minu|dagen|days|weken|weeks|maand|months?|jaar|years?|ton|mil|kWh|liter|ha(?![a-z])))/gu;

function plain(written: string): string {
  return written.replace(',', '.');
}

/** `95% in a quarter` beside a norm of 95% per month; a calendar year is no contract year. */
function periodOff({ text, start }: Part, facts: readonly Fact[], claims: readonly Claim[]): PlaceOff | undefined {
  const [own, ...more] = periodsIn(text);
  const ahead = own === undefined ? undefined : facts.findLast(({ quantity }) => quantity.start - start < own.start);
  // `Elk kwartaal een audit, met 0 afwijkingen per jaar`: the period is that of the number right before it.
  if (own === undefined || ahead === undefined) return undefined;
  const end = ahead.quantity.end - start;
  if (own.start > end && !beside.test(text.slice(end, own.start))) return undefined;
  const norm = claims.find(
    ({ passage, quantity }) =>
      isNormField(passage) && areOfOneKind(ahead.quantity, quantity) && sizeKey(ahead.quantity) === sizeKey(quantity),
  );
  if (norm === undefined) return undefined;
  const texts = new Set(
    claims.flatMap(({ passage }) => (isNormField(passage) || passage.field === 'description' ? [passage.text] : [])),
  );
  const others = [...texts].flatMap(periodsIn);
  if (more.length > 0 || others.length === 0) return undefined;
  return others.some((other) => areOnePeriod(own, other)) ? undefined : { ...own, norm };
}

const beside = /^(?:\s[a-zà-ɏ-]+){0,4}\s$/iu;

interface WrittenPeriod {
  readonly start: number;
  readonly end: number;
  readonly unit: UnitName | undefined;
  /** `calendar`, `contract`; undefined where that is not said. */
  readonly kind: string | undefined;
}

function periodsIn(text: string): WrittenPeriod[] {
  return [...text.matchAll(period)].map(({ index, 0: written, groups }) => ({
    start: index,
    end: index + written.length,
    unit: barePeriods.get(inSmallLetters(groups?.['unit'] ?? ''))?.[1],
    kind: kindOf(groups?.['kind']),
  }));
}

const period =
  /(?<![a-zà-ɏ])(?:per|(?:in |over )?(?:elke?|iedere?|each|every)|(?:in|over) (?:an?|een|één))\s(?:(?<kind>calendar|contract|financial|school|kalender|boek)[ -]?)?(?<unit>maand|kwartaal|halfjaar|jaar|month|quarter|half-year|year)(?![a-zà-ɏ-])/giu;
/** Kinds of years with one name in Dutch and another in English. */
const kindsInEnglish: ReadonlyMap<string, string> = new Map([
  ['kalender', 'calendar'],
  ['boek', 'financial'],
]);

function kindOf(written: string | undefined): string | undefined {
  const kind = inSmallLetters(written ?? '');
  return kind === '' ? undefined : (kindsInEnglish.get(kind) ?? kind);
}

function areOnePeriod(one: WrittenPeriod, other: WrittenPeriod): boolean {
  return one.unit === other.unit && (one.kind === undefined || other.kind === undefined || one.kind === other.kind);
}

/** `U vroeg een 7,5`: what the buyer asks may be another number. */
const isBuyersPart =
  /(?<![a-zà-ɏ])(?:u|opdrachtgever|you|the buyer) (?:vraagt|vroeg|eist|eiste|wenst|wilt|stelt|asks?|asked|demands?|requires?|want)(?![a-zà-ɏ])/iu;

/** Terms, shares, scores and amounts; a count is of so many things that only its noun tells which. */
function areOfOneKind(one: Quantity, other: Quantity): boolean {
  const [family, otherFamily] = [familyOf(one), familyOf(other)];
  if (family === undefined || family !== otherFamily || notHeld.has(family)) return false;
  if (family !== 'count') return one.direction === other.direction;
  return one.noun !== undefined && other.noun !== undefined && shareWord(one.noun, other.noun);
}

/** Days and moments say when, and how often something is done is told in more ways than one. */
const notHeld: ReadonlySet<string> = new Set([...momentDimensions, 'frequency']);

/** What a KPI says, as written, and where. */
export function writtenIn({ passage, quantity, span }: Claim): NumberOffKpi['there'] {
  return { text: passage.quote(quantity).trim(), span };
}
