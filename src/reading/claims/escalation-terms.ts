/** What follows in an escalation, and the limits at which it follows. */
import { isDuration } from '../../quantity/durations.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { Claim } from '../texts/claim.ts';
import type { Passage } from '../texts/passage.ts';
import type { Reading } from '../texts/reading.ts';

/** Whether a text is the escalation of a KPI, or what is done in one of its steps. */
export function isOfEscalation({ item, path }: Passage): boolean {
  return item?.kind === 'kpi' && (path[0] === 'escalation' || path.at(-1) === 'then');
}

/**
 * The terms at which an escalation does what a claim is of: those of its step, or those before the arrow
 * (`> 3 minuten → analyse binnen 2 dagen`). Nothing for other texts; a percentage is the limit of many actions.
 */
export function limitsOfAction({ passage, quantity }: Claim, reading: Reading): readonly Quantity[] {
  const { item, path, text } = passage;
  if (item === undefined || !isOfEscalation(passage)) return [];
  if (path.at(-1) === 'then') {
    const when = reading
      .passagesOf(item)
      .find((other) => other.path[0] === path[0] && other.path[1] === path[1] && other.path.at(-1) === 'when');
    return when === undefined ? [] : termsIn(when, reading);
  }
  const step = stepAround(text, quantity.start);
  if (step === undefined || quantity.start < step.action) return [];
  return termsIn(passage, reading).filter((limit) => limit.start >= step.start && limit.end <= step.action);
}

/** The limit at the beginning of a step that ends in a colon: `Onder 95%: `, `Kwartaal onder 95%: `, `Drie maanden achtereen: `. */
export const limitAhead =
  /^(?:(?:na\s)?(?:onder|boven|beneden|minder|meer|lager|hoger|langer|korter|later|eerder|below|under|above|over|more|less|fewer|lower|higher|longer|shorter|later|[<>≤≥]|(?:[a-zà-ɏ]+|[0-9]+)(?:x|\s(?:keer|maal|dag|dagen|week|weken|maand|maanden|kwartaal|kwartalen|halfjaar|jaar|times?|days?|weeks?|months?|quarters?|years?))(?![a-zà-ɏ]))|(?:[a-zà-ɏ-]+\s){1,5}(?:onder|boven|beneden|minder dan|meer dan|lager dan|hoger dan|langer dan|later dan|below|under|above|less than|more than|fewer than|lower than|higher than|longer than|later than|[<>≤≥])\s?(?:de\s|the\s|€\s)?\d)[^:;→]{0,240}:\s+/iu;

/** Any case at the beginning of a step, when no limit follows: `Gebrek niet hersteld: `, `Each late arrival: `. */
const caseAhead = /^[^:;→]{1,100}:\s+(?![^;]*[<>≤≥])/u;

/** Where the step of an escalation around an offset begins, and where in it what is done; undefined where it does not tell those apart. */
export function stepAround(text: string, at: number): { readonly start: number; readonly action: number } | undefined {
  const end = stepEnd.exec(text.slice(at))?.index;
  const before = [...text.slice(0, at).matchAll(stepEnds)].at(-1);
  const start = before === undefined ? 0 : before.index + before[0].length;
  // `Onder 900 ton (vanaf 16 maart: onder 450 ton): …`: what stands in brackets belongs to the limit.
  const step = text
    .slice(start, end === undefined ? text.length : at + end)
    .replace(/\([^()]*\)/gu, (aside) => aside.replace(/[:→<>≤≥]/gu, ' '));
  const arrow = step.lastIndexOf('→');
  if (arrow !== -1) return { start, action: start + arrow };
  const limit = limitAhead.exec(step) ?? caseAhead.exec(step);
  return limit === null ? undefined : { start, action: start + limit[0].trimEnd().length - 1 };
}

const stepEnd = /;|\n|\.\s+(?=[A-ZÀ-ÖØ-Þ0-9])/u;
const stepEnds = new RegExp(stepEnd, 'gu');

function termsIn(passage: Passage, reading: Reading): Quantity[] {
  return reading
    .claims(passage)
    .map(({ quantity }) => quantity)
    .filter(({ unit }) => unit !== undefined && isDuration(unit.dimension));
}
