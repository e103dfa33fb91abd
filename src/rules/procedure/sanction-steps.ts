/**
 * What rows and sentences tell of a sanction against the step of the escalation that they repeat: how often and within what
 * time a norm is missed, and what follows. A number that the KPI does not give stands where the KPI gives another that is not told.
 */
import type { Item } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import { isDuration } from '../../quantity/durations.ts';
import { sizeKey } from '../../reading/claims/value-key.ts';
import { isUnitOther } from '../../reading/facts/amounts-alike.ts';
import { countedUnits } from '../../reading/facts/count-window.ts';
import { type KpiRow, kpiRowsOf } from '../../reading/promises/kpi-rows.ts';
import { canBeOne, kpiClaimsOf } from '../../reading/slips/kpi-claims.ts';
import type { Claim } from '../../reading/texts/claim.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { escalationSteps } from '../../smart/escalation-steps.ts';
import { hasWord } from '../../smart/words.ts';
import { oncePer } from '../../text/remembering.ts';
import { areOneWindow } from './sanction-windows.ts';

/** A number of a text that is none of the step it repeats, with what that step says. */
export interface OffStep {
  readonly claim: Claim;
  readonly kpi: Item<'kpi'>;
  readonly there: Claim;
}

/** One step of an escalation with its numbers. */
export interface NumberedStep {
  readonly kpi: Item<'kpi'>;
  readonly claims: readonly Claim[];
  /** Whether money is paid or withheld in it. */
  readonly isSanction: boolean;
}

/** The steps of each KPI, in their order. */
export const numberedStepsOf: (reading: Reading) => ReadonlyMap<Item<'kpi'>, readonly NumberedStep[]> = oncePer(
  (reading) => {
    const claimsOf = kpiClaimsOf(reading);
    const found = new Map<Item<'kpi'>, NumberedStep[]>();
    for (const kpi of reading.bid.items('kpi')) {
      for (const { trigger, action, place } of escalationSteps(kpi, reading)) {
        const claims = claimsOf(kpi).filter(({ span }) => span.start >= place.start && span.end <= place.end);
        const text = `${trigger?.text ?? ''} ${action?.text ?? ''}`;
        const isSanction = hasWord('sanction', text) || claims.some(isMoney);
        append(found, kpi, { kpi, claims: claims.filter((claim) => isHeld(claim) || isSmallCount(claim)), isSanction });
      }
    }
    return found;
  },
);

/** The numbers in the rows of tables of sanctions that are none of their KPI. */
export function rowsOffStep(reading: Reading): readonly OffStep[] {
  const tables = new Map<string, KpiRow[]>();
  for (const row of kpiRowsOf(reading)) append(tables, row.table, row);
  return [...tables.values()].flatMap((rows) =>
    rows.some((row) => isOfSanctions(row, reading)) ? rows.flatMap((row) => offRow(row, reading)) : [],
  );
}

/** Whether a row says that it tells a sanction, or gives an amount of money that follows on missing its KPI. */
function isOfSanctions({ cells, kpis }: KpiRow, reading: Reading): boolean {
  if (cells.some(({ text, column }) => hasWord('sanction', text) || hasWord('sanction', column))) return true;
  const paid = kpis.flatMap((kpi) => (numberedStepsOf(reading).get(kpi) ?? []).flatMap(({ claims }) => claims));
  return cells.some((cell) =>
    reading.claims(cell).some((claim) => isMoney(claim) && paid.some((one) => isMoney(one) && areSame(claim, one))),
  );
}

function offRow({ cells, kpis }: KpiRow, reading: Reading): readonly OffStep[] {
  const told = cells.flatMap((cell) => reading.claims(cell).filter(isHeld));
  const known = kpis.map((kpi) => ({ kpi, claims: kpiClaimsOf(reading)(kpi) }));
  for (const { kpi, claims } of known) {
    const all = numberedStepsOf(reading).get(kpi) ?? [];
    const sanctions = all.filter(({ isSanction }) => isSanction);
    const steps = sanctions.length === 0 ? all : sanctions;
    const other =
      countOff(
        cells.flatMap((cell) => reading.claims(cell)),
        steps,
      ) ?? limitOff(told, steps);
    if (other !== undefined) return [{ kpi, ...other }];
    for (const claim of told) {
      const isGiven = (own: readonly Claim[]): boolean => own.some((one) => areSame(claim, one));
      // `KPI-01 en KPI-02 | € 500 en € 750`: each is of one of the two.
      const isAlone = told.filter((other) => areAlike(other, claim) || (isPaid(other) && isPaid(claim))).length === 1;
      if (isGiven(claims) || (!isAlone && known.some((other) => isGiven(other.claims)))) continue;
      const there = rivalIn(steps, claim, told);
      if (there !== undefined) return [{ claim, kpi, there }];
    }
  }
  return [];
}

/** `onder 95% | € 750` beside a step in which the same amount follows below another limit. */
function limitOff(
  told: readonly Claim[],
  steps: readonly NumberedStep[],
): Pick<OffStep, 'claim' | 'there'> | undefined {
  const [paid, ...others] = told.filter(isPaid);
  const [claim, ...more] = told.filter(isLimit);
  if (paid === undefined || claim === undefined || others.length > 0 || more.length > 0) return undefined;
  const meant = steps.filter((step) => step.claims.some((one) => isPaid(one) && canBeOne(one.quantity, paid.quantity)));
  const limits = meant.flatMap((step) => step.claims.filter(isLimit));
  const [there] = limits;
  return limits.length !== 1 || there === undefined || areSame(claim, there) ? undefined : { claim, there };
}

/** `1 maand binnen 6 maanden` beside a step with `2 maanden binnen 6 maanden`, also where the KPI gives one month elsewhere. */
function countOff(
  told: readonly Claim[],
  steps: readonly NumberedStep[],
): Pick<OffStep, 'claim' | 'there'> | undefined {
  const counts = told.filter(isCounter);
  if (counts.length < 2) return undefined;
  const beside = steps.map(({ claims }) => claims.filter(isCounter)).filter(({ length }) => length === counts.length);
  const apart = beside.map((own) =>
    counts.flatMap((claim, index) => {
      const there = own[index];
      // `2 such months` are two months.
      const isCase =
        there !== undefined &&
        (isSmallCount(there) || isSmallCount(claim)) &&
        sizeKey(there.quantity) === sizeKey(claim.quantity);
      return there === undefined || isCase || areSame(claim, there) ? [] : [{ claim, there }];
    }),
  );
  return apart.some(({ length }) => length === 0) ? undefined : apart.find(({ length }) => length === 1)?.[0];
}

/** The number of a step that stands where a text gives another: one of its kind, and not told by the text itself. */
export function rivalIn(steps: readonly NumberedStep[], claim: Claim, told: readonly Claim[]): Claim | undefined {
  const claims = steps.flatMap((step) => step.claims);
  // `2% van het kwartaalbedrag | € 5.400`: what a share comes to is no amount of the KPI.
  if (isMoney(claim) && [...told, ...claims].some(isPaidShare)) return undefined;
  const left = claims.filter((one) => areAlike(one, claim) && !told.some((other) => areSame(other, one)));
  return left.find((one) => isCounted(one) === isCounted(claim)) ?? left[0];
}

/** Whether two numbers are given in one way: amounts of money, shares, times of one kind of clock or with one number. */
function areAlike(one: Claim, other: Claim): boolean {
  const [first, second] = [one.quantity, other.quantity];
  if (isCounted(one) && isCounted(other)) return true;
  // `Onder 90%` is a limit, and `2% van het maandbedrag` is paid.
  if (isPaidShare(one) !== isPaidShare(other)) return false;
  return (
    first.unit?.dimension === second.unit?.dimension || (isTime(one) && isTime(other) && isUnitOther(first, second))
  );
}

/** Whether two numbers say the same; `twee keer` counts what `2 maanden` counts. */
export function areSame(one: Claim, other: Claim): boolean {
  if (canBeOne(one.quantity, other.quantity)) return true;
  return isCounted(one) && (isCounted(other) || isSmallCount(other)) && areOneWindow(one, other);
}

/** `2 zendingen <99,5%` is `twee keer`. */
export function isSmallCount({ quantity: { unit, value } }: Claim): boolean {
  return unit?.dimension === 'count' && value.kind === 'exact' && value.number.numerator <= 12n;
}

/** Amounts of money, shares, times, and how often: `€ 500`, `2%`, `6 maanden`, `twee keer`. */
export function isHeld({ quantity }: Claim): boolean {
  const { unit, value, isApproximate, per, direction } = quantity;
  if (unit === undefined || value.kind !== 'exact' || isApproximate || direction !== undefined) return false;
  if (unit.dimension === 'money' || unit.dimension === 'ratio' || isDuration(unit.dimension)) return true;
  return unit.name === 'times' && per.length === 0 && value.number.numerator > 1n;
}

/** Times in which it is counted how often a norm is missed, and how often that is. */
function isCounted({ quantity: { unit } }: Claim): boolean {
  return countedUnits.has(unit?.name ?? '');
}

/** The same, and cases that are counted in a time: `2 maaironden binnen 12 maanden`. */
function isCounter(claim: Claim): boolean {
  const { passage, quantity } = claim;
  if (isCounted(claim)) return isHeld(claim);
  return isSmallCount(claim) && /^\s(?:binnen|in|within)\s/iu.test(passage.text.slice(quantity.end, quantity.end + 10));
}

/** Whether a number is an amount of money. */
export function isMoney({ quantity: { unit } }: Claim): boolean {
  return unit?.dimension === 'money';
}

function isPaid(claim: Claim): boolean {
  return isMoney(claim) || isPaidShare(claim);
}

function isTime({ quantity: { unit } }: Claim): boolean {
  return unit !== undefined && isDuration(unit.dimension);
}

/** `Onder 95%`. */
function isLimit({ quantity: { unit, comparator } }: Claim): boolean {
  return unit?.dimension === 'ratio' && comparator?.isExplicit === true;
}

/** `2% van het maandbedrag`; `ten minste 75% geslaagd` is a limit. */
function isPaidShare({ quantity: { unit, comparator } }: Claim): boolean {
  return unit?.dimension === 'ratio' && comparator?.isExplicit !== true;
}
