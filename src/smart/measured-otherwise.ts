/** A term in what was measured before that is not the term of the norm: another unit with the same number, or the other side of it. */
import { isAtMost } from '../quantity/comparator-signs.ts';
import { isDuration } from '../quantity/durations.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Claim } from '../reading/texts/claim.ts';
import type { NormLimit } from './norm-limits.ts';
import { compareSizes, isSameNumber } from './sizes.ts';

/**
 * `unit`: `binnen 5 weken` beside `binnen 5 werkdagen`; `side`: `na minimaal 5 werkdagen` beside it; `number`: `82% binnen 10
 * werkdagen`, which tells nothing of how many were in time.
 */
export type MeasuredFault = 'unit' | 'side' | 'number';

/** A term that was measured otherwise than the norm asks, with the limit of the norm. */
export interface MeasuredOtherwise {
  readonly fault: MeasuredFault;
  readonly claim: Claim;
  /** Where the words of the term begin in their text: at `na` of `na minimaal 5 werkdagen`. */
  readonly start: number;
  readonly limit: NormLimit;
}

/**
 * The terms in what was measured of a KPI that are not those of its norms: the same number in another unit, or turned round,
 * and in a baseline a share within another time, where none of the norms is told. Another client may have had another term.
 *
 * @param claims the claims of one text: a baseline, or a result of a reference
 * @param isBaseline whether that text is the baseline of the KPI itself
 */
export function measuredOtherwise(
  claims: readonly Claim[],
  limits: readonly NormLimit[],
  isBaseline: boolean,
): MeasuredOtherwise[] {
  const terms = limits.filter(({ quantity }) => isTerm(quantity) && quantity.comparator !== undefined);
  const measured = claims.filter(({ quantity }) => isTerm(quantity) && quantity.comparator?.isExplicit === true);
  const isTold = ({ quantity }: NormLimit): boolean =>
    measured.some((one) => isSide(one.quantity, 'upper') && compareSizes(one.quantity, quantity) === 0);
  return measured.flatMap((claim): MeasuredOtherwise[] => {
    const { quantity } = claim;
    if (terms.some((limit) => isSide(quantity, limit.side) && compareSizes(quantity, limit.quantity) === 0)) return [];
    const turned = terms.find((limit) => limit.side === 'upper' && compareSizes(quantity, limit.quantity) === 0);
    if (turned !== undefined) {
      const start = startOfEarliest(claim);
      return start === undefined ? [] : [{ fault: 'side', claim, start, limit: turned }];
    }
    const other = terms.find(
      (limit) =>
        isSide(quantity, limit.side) && isSameNumber(quantity, limit.quantity) && !isTold(limit) && !limit.isBack,
    );
    if (!isOfShare(claim)) return [];
    if (other !== undefined) return [{ fault: 'unit', claim, start: quantity.start, limit: other }];
    const open = terms.filter((limit) => !isTold(limit));
    // `96% binnen 4 werkdagen, alle binnen 10`: of two terms the one that is told shows that the other was meant as well.
    const isOpen = open.length === terms.length || (open.length === 1 && measured.length === terms.length);
    const near = isBaseline && isOpen ? open.find((limit) => isNear(quantity, limit)) : undefined;
    return near === undefined ? [] : [{ fault: 'number', claim, start: quantity.start, limit: near }];
  });
}

function isTerm({ unit, value, per }: Quantity): boolean {
  return unit !== undefined && isDuration(unit.dimension) && value.kind === 'exact' && per.length === 0;
}

function isSide({ comparator }: Quantity, side: NormLimit['side']): boolean {
  return isAtMost(comparator?.sign) === (side === 'upper');
}

function isNear(quantity: Quantity, limit: NormLimit): boolean {
  return quantity.unit?.name === limit.quantity.unit?.name && limit.side === 'upper' && isSide(quantity, 'upper');
}

/** Where `na minimaal 5 werkdagen` begins; `minimaal 5 werkdagen` alone may be how long something lasts. */
function startOfEarliest({ passage, quantity }: Claim): number | undefined {
  const word = /(?<![a-zà-ɏ])(?:na|after)\s$/iu.exec(passage.text.slice(0, quantity.start));
  return word?.index;
}

/** `97% binnen 5 weken`, `14 van 14 binnen 3 dagen`: the term decides which cases count, and is no duration that was measured. */
function isOfShare({ passage, clause, quantity }: Claim): boolean {
  return /\d\s?%|\d\s(?:van|of)\s(?:de\s|the\s)?\d|(?<![a-zà-ɏ])(?:alle|all)(?![a-zà-ɏ])/iu.test(
    passage.text.slice(clause.start, quantity.start),
  );
}
