import type { RelatedPlace } from '../../diagnostics/diagnostic.ts';
import { isAtLeast } from '../../quantity/comparator-signs.ts';
import type { CoverageGap, GapKind } from '../../quantity/norm-coverage.ts';
import { isBelow } from '../../quantity/rational.ts';
import { itemPromises } from '../../reading/promises/item-promises.ts';
import type { PromisePair } from '../../reading/promises/pair-promises.ts';
import { isAsked, type PromiseClaim } from '../../reading/promises/promise-claim.ts';
import { asWritten } from '../../reading/texts/claim.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import type { Span } from '../../text/source-file.ts';

/** A pair of promise and norm with one respect in which the norm falls short. */
export interface PairGap extends PromisePair {
  readonly gap: CoverageGap;
}

/** The shortcomings of some kinds, of all pairs of the bid; those of numbers that are not alike come alone. */
export function gapsOf(reading: Reading, ...kinds: readonly GapKind[]): PairGap[] {
  return itemPromises(reading).flatMap(({ pairs }) =>
    // What our own text says otherwise than a norm that fits is EMV410.
    pairs
      .filter(({ isRestated }) => !isRestated)
      .flatMap((pair) =>
        pair.coverage.gaps.filter(({ kind }) => kinds.includes(kind)).map((gap): PairGap => ({ ...pair, gap })),
      ),
  );
}

/** The parameters that every message about a pair is made from. */
export type PairParameters = {
  readonly item: string;
  readonly kpi: string;
  /** Both numbers, as written. */
  readonly promised: string;
  readonly measured: string;
  /** Whether the buyer asks for the number; otherwise our own answer offers it. */
  readonly isAsked: boolean;
};

export function pairParameters({ promise, norm }: PromisePair): PairParameters {
  return {
    item: promise.item.id,
    kpi: norm.kpi.id,
    promised: asWritten(promise.claim),
    measured: asWritten(norm.claim),
    isAsked: isAsked(promise),
  };
}

/** Where a piece of a norm's text stands in its file. */
export function normSpan(
  { norm }: Pick<PromisePair, 'norm'>,
  piece: { readonly start: number; readonly end: number },
): Span {
  return norm.claim.passage.span(piece.start, piece.end);
}

/** The promise, to be shown beside the norm. */
export function promisePlace(promise: PromiseClaim): RelatedPlace {
  return {
    span: promise.claim.span,
    label: isAsked(promise)
      ? { nl: 'dit vraagt de opdrachtgever', en: 'this is what the buyer asks' }
      : { nl: 'dit belooft u', en: 'this is what you promise' },
  };
}

/** The norm, to be shown beside something else. */
export function normPlace({ norm }: PromisePair): RelatedPlace {
  return {
    span: norm.claim.span,
    label: { nl: `dit meet ${norm.kpi.id}`, en: `this is what ${norm.kpi.id} measures` },
  };
}

/** Whose promise it is, in a sentence. */
export const promiser = {
  nl: ({ item, isAsked: asked }: PairParameters): string => (asked ? `${item} vraagt` : `u bij ${item} belooft`),
  en: ({ item, isAsked: asked }: PairParameters): string => (asked ? `${item} asks` : `you promise at ${item}`),
};

/** Which way a norm falls short of a promise. */
export type Shortfall = 'later' | 'more' | 'less';

/** Which way the number of a norm falls short: a limit lies too high, or a minimum too low. */
export function shortfallOf({ coverage, norm }: PromisePair): Shortfall {
  const compared = coverage.pairs[0]?.norm ?? norm.claim.quantity;
  const asked = coverage.pairs[0]?.promise.value;
  // `40–55%` where `45–55%` is promised goes lower.
  if (asked?.kind === 'range' && compared.value.kind === 'range' && isBelow(compared.value.low, asked.low))
    return 'less';
  const sign = compared.comparator?.sign ?? '≥';
  if (isAtLeast(sign)) return 'less';
  return /^(?:time|calendar-time|working-day|working-hour|date|day-number)$/u.test(compared.unit?.dimension ?? '')
    ? 'later'
    : 'more';
}
