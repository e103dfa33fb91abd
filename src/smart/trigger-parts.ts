import { parseQuantities } from '../quantity/parse-quantities.ts';
import type { ComparatorSign, Quantity } from '../quantity/quantity.ts';
import { guardPattern } from '../text/guarded-pattern.ts';
import { inSmallLetters } from '../text/small-letters.ts';

/** A number in a trigger at which something happens. */
export interface TriggerLimit {
  /** Offsets count from the start of the trigger. */
  readonly quantity: Quantity;
  /** On which side of the number it happens; `≥` and `≤` include the number itself. */
  readonly sign: Exclude<ComparatorSign, '='>;
  /** Whether the time is counted back from a moment: `15 werkdagen vooraf`. */
  readonly isBack: boolean;
  /** `per 1.000 ritten`: the number by which the first is divided. */
  readonly denominator: Quantity | undefined;
}

/** One of the alternatives of a trigger: `P2 >60 min` out of `P1 >15 min, P2 >60 min of P3 >8 uur`. */
export interface TriggerPart {
  readonly limits: readonly TriggerLimit[];
  /** When it is measured: `na 24 maanden`. */
  readonly moments: readonly Quantity[];
  /** Within what time it must be done: the 2 hours of `onder 97% binnen 2 uur`. */
  readonly windows: readonly Quantity[];
  /** The words of this part without its numbers. */
  readonly words: string;
  /** Also the words before it that have no number of their own: `Elektriciteit of e-waste <100%`. */
  readonly allWords: string;
}

const better = String.raw`(?:meer|minder|hoger|lager|langer|korter|later|eerder|sneller|groter|kleiner|beter|more|less|fewer|lower|higher|longer|shorter|later|sooner|better)\b`;
const joint = jointOf('of|or|en|and', 'of|or|en|and|dan wel');
/** `<93% of rush assignments`: what is `or` in Dutch joins a share to its whole in English. */
const englishJoint = jointOf('or|and', 'or|and');
const english = /(?<![a-z])(?:the|with|within|than|or|and|months?|quarters?|below|above)(?![a-z])/u;

function jointOf(afterComma: string, between: string): RegExp {
  return new RegExp(
    String.raw`(?:,\s+(?:(?:${afterComma})\s+)?|\s(?:${between})\s+)(?!${better}(?!\s+(?:dan|than)\b))`,
    'gu',
  );
}

/** The alternatives of a trigger, in their order. */
export function triggerParts(text: string): TriggerPart[] {
  const found: TriggerPart[] = [];
  let start = 0;
  let before = '';
  const small = inSmallLetters(text);
  const ends = small.matchAll(english.test(small) ? englishJoint : joint);
  for (const end of [...ends, undefined]) {
    const piece = text.slice(start, end?.index ?? text.length);
    const part = readPart(piece, start, before);
    // What has no number yet tells of what the next one is about.
    before = part.limits.length > 0 ? '' : part.allWords;
    if (part.limits.length > 0) found.push(part);
    if (end !== undefined) start = end.index + end[0].length;
  }
  return found;
}

function readPart(piece: string, start: number, before: string): TriggerPart {
  const quantities = parseQuantities(piece);
  const read = quantities.map((quantity, index) => ({
    quantity: { ...quantity, start: quantity.start + start, end: quantity.end + start },
    role: roleOf(piece, quantity, quantities[index - 1]),
  }));
  const limits = read.flatMap(({ quantity, role }, index): TriggerLimit[] => {
    if (typeof role !== 'object') return [];
    const next = read[index + 1];
    return [{ quantity, ...role, denominator: next?.role === 'denominator' ? next.quantity : undefined }];
  });
  const words = withoutQuantities(piece, quantities);
  return {
    limits,
    moments: read.flatMap(({ quantity, role }) => (role === 'moment' ? [quantity] : [])),
    windows: read.flatMap(({ quantity, role }) => (role === 'window' ? [quantity] : [])),
    words,
    allWords: `${before} ${words}`,
  };
}

type Role = Pick<TriggerLimit, 'sign' | 'isBack'> | 'moment' | 'window' | 'denominator' | 'other';

const window = /^(?:binnen|within|in|uiterlijk|tot|until|vóór|voor|before|by|vanaf|from|tijdens|during)\b/iu;
const windowBefore = /\b(?:binnen|within|in|over|gedurende|during)\s+$/iu;
const afterwards = /^(?:na|after)\b/iu;
const denied = /(?:\b(?:niet|nog niet|geen|not)\s+(?:[a-zà-ɏ]+\s+)?)$/iu;
const isDenied = /\b(?:niet|geen|nog|not|no|un[a-zà-ɏ]+|still)\b/iu;
const inAdvance = guardPattern(
  'voor|vóór|van tevoren|before|in advance|ahead|prior',
  /^\s*(?:voor\b|vóór|vooraf|van tevoren|voorafgaand|before\b|in advance|ahead\b|prior\b)/iu,
);
const comparative = guardPattern(
  'dan|than',
  /\b(?<word>meer|hoger|langer|later|groter|trager|more|higher|longer|later|slower|minder|lager|korter|eerder|sneller|kleiner|less|fewer|lower|shorter|sooner|earlier|faster)\b(?:\s+[a-zà-ɏ-]+){0,3}\s+(?:dan|than)\s*$/iu,
);
const upward = /^(?:meer|hoger|langer|later|groter|trager|more|higher|longer|slower)$/iu;
const turnedSign = { '≥': '≤', '>': '<', '≤': '≥', '<': '>' } as const;

function roleOf(piece: string, quantity: Quantity, previous: Quantity | undefined): Role {
  if (quantity.value.kind !== 'exact') return 'other';
  const written = piece.slice(quantity.start, quantity.end);
  const before = piece.slice(0, quantity.start);
  const { comparator } = quantity;
  const between = previous === undefined ? undefined : piece.slice(previous.end, quantity.start);
  if (comparator?.isExplicit !== true) {
    if (between !== undefined && isPer(between)) return 'denominator';
    const said = comparative.exec(before.slice(-80))?.groups?.['word'];
    if (said === undefined) return 'other';
    return limit(upward.test(said) ? '>' : '<', said, piece.slice(quantity.end));
  }
  if (comparator.sign === '=') return 'other';
  if (window.test(written) || windowBefore.test(before))
    return denied.test(before.slice(-40)) ? { sign: '>', isBack: false } : 'window';
  if (afterwards.test(written))
    return previous === undefined && isDenied.test(piece) ? { sign: '>', isBack: false } : 'moment';
  return limit(comparator.sign, written, piece.slice(quantity.end));
}

/** `later dan 10 werkdagen vooraf` leaves fewer than ten. */
function limit(sign: TriggerLimit['sign'], words: string, behind: string): Role {
  const isBack = isInAdvance(behind);
  const isTurned = isBack && /^(?:later|eerder|sooner|earlier)\b/iu.test(words);
  return { sign: isTurned ? turnedSign[sign] : sign, isBack };
}

/** Whether words between two numbers make the second one what the first is divided by. */
export function isPer(between: string): boolean {
  return /^\s*(?:per|op de|van de|out of|\/)\s*$/iu.test(between);
}

/** Whether what stands behind a time counts it back from a moment: `15 werkdagen vooraf`. */
export function isInAdvance(behind: string): boolean {
  return inAdvance.test(behind);
}

/** Whether a limit is the least that is left before a moment: `uiterlijk 10 minuten voor de vergadering` is at least ten. */
export function isCountedBack(written: string, behind: string): boolean {
  return (
    isInAdvance(behind) && /^(?:uiterlijk|niet later dan|no later than|not later than|at the latest)\b/iu.test(written)
  );
}

function withoutQuantities(text: string, quantities: readonly Quantity[]): string {
  let at = 0;
  const parts: string[] = [];
  for (const quantity of quantities) {
    parts.push(text.slice(at, quantity.start), quantity.noun ?? '', quantity.labels.join(' '));
    at = quantity.end;
  }
  return [...parts, text.slice(at)].join(' ');
}

/** `≤10 minutes in <98% of faults`: the share is what falls short, and the term is that of the norm. */
export const inShare =
  /^\s+(?:in|bij|voor|for)\s+(?:<|onder|minder dan|less than|fewer than|below)\s?\d+(?:[.,]\d+)?\s?%/iu;
