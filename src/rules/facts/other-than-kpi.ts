/**
 * Numbers with the id of a KPI right beside them that the KPI does not give: in the part of a sentence before the id between
 * brackets, and in a row of a table of which the other rows do give the numbers of their KPI.
 */

import type { Item } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import { momentDimensions } from '../../quantity/moment-dimensions.ts';
import { isOfEscalation } from '../../reading/claims/escalation-terms.ts';
import { familyOf } from '../../reading/claims/promise-coverage.ts';
import { type Fact, factsOf } from '../../reading/facts/facts.ts';
import { kpiRowsOf } from '../../reading/promises/kpi-rows.ts';
import { isNormField } from '../../reading/promises/norm-fields.ts';
import { areOneFamily, canBeOne, kpiClaimsOf } from '../../reading/slips/kpi-claims.ts';
import { bracketedMentions } from '../../reading/texts/bracketed-mentions.ts';
import type { Claim } from '../../reading/texts/claim.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { oncePer } from '../../text/remembering.ts';
import { type NumberOffKpi, partBefore, writtenIn } from './kpi-beside.ts';
import { toldWithKpis } from './told-with-kpi.ts';

/** A number that its KPI does not give, as the fact that it is. */
export interface FactOffKpi extends NumberOffKpi {
  readonly fact: Fact;
}

/** The numbers beside the id of a KPI that stand nowhere in it, while its norm has others of their kind. */
export const factsOtherThanKpi: (reading: Reading) => readonly FactOffKpi[] = oncePer(findFacts);

function findFacts(reading: Reading): readonly FactOffKpi[] {
  const byPassage = new Map<Passage, Fact[]>();
  for (const fact of factsOf(reading)) append(byPassage, fact.claim.passage, fact);
  const claimsOf = kpiClaimsOf(reading);
  const found = [...besideBrackets(reading, byPassage, claimsOf), ...inRows(reading, byPassage, claimsOf)];
  const said = new Set(found.map(({ fact }) => fact));
  const others = toldWithKpis(reading, byPassage, isHeld).filter(({ fact }) => !said.has(fact));
  return [...found, ...others.map(({ fact, kpi, there }) => offKpi(fact, kpi, there))];
}

function besideBrackets(
  reading: Reading,
  byPassage: FactsByPassage,
  claimsOf: ReturnType<typeof kpiClaimsOf>,
): FactOffKpi[] {
  return reading.ownPassages().flatMap((passage) => {
    if (passage.kind === 'heading' || passage.item?.kind === 'kpi') return [];
    return bracketedMentions(reading, passage).flatMap((bracketed): FactOffKpi[] => {
      const { to } = bracketed.mention;
      const part = to?.kind === 'kpi' ? partBefore(passage, bracketed) : undefined;
      if (part === undefined) return [];
      const facts = (byPassage.get(passage) ?? []).filter(
        ({ quantity }) => quantity.start >= part.start && quantity.end <= bracketed.opening,
      );
      const claims = claimsOf(to as Item<'kpi'>);
      const known = (fact: Fact): boolean =>
        claims.some(
          ({ passage: own, quantity }) => canBeOne(fact.quantity, quantity) && !(isLimit(fact) && isBaseline(own)),
        );
      const norms = claims.filter(({ passage }) => isNormField(passage));
      const found = facts.findLast((fact) => {
        if (fact.role !== 'text' || !isHeld(fact)) return false;
        const alike = facts.filter((other) => areOneFamily(other.quantity, fact.quantity));
        return !alike.some(known) && normOf(fact, norms) !== undefined;
      });
      const norm = found === undefined ? undefined : normOf(found, norms);
      return found === undefined || norm === undefined ? [] : [offKpi(found, to as Item<'kpi'>, norm)];
    });
  });
}

/** `Ten minste 89%` promises what is to be, also where it was 89% before. */
function isLimit({ quantity: { comparator } }: Fact): boolean {
  return comparator?.isExplicit === true;
}

function isBaseline({ field }: Passage): boolean {
  return field === 'baseline';
}

type FactsByPassage = ReadonlyMap<Passage, readonly Fact[]>;

/** What is counted, how often and when is told in many ways. */
const notHeld: ReadonlySet<string> = new Set(['count', 'staffing', 'effort', ...momentDimensions, 'frequency']);

function isHeld({ quantity }: Fact): boolean {
  if (quantity.isApproximate || quantity.value.kind !== 'exact' || quantity.unit === undefined) return false;
  return !notHeld.has(familyOf(quantity) ?? 'count');
}

/** The norm of a KPI of the kind of a number, one in the same unit first. */
function normOf({ quantity }: Fact, norms: readonly Claim[]): Claim | undefined {
  const alike = norms.filter((norm) => areOneFamily(norm.quantity, quantity));
  return alike.find((norm) => norm.quantity.unit?.name === quantity.unit?.name) ?? alike[0];
}

function offKpi(fact: Fact, kpi: Item<'kpi'>, norm: Claim): FactOffKpi {
  const { passage, quantity, span } = fact.claim;
  return { fact, kpi, span, words: passage.quote(quantity), there: writtenIn(norm) };
}

/** The rows that must give numbers of their KPI before another is known to be a slip. */
const fewestRows = 2;

/** Of a column that repeats the numbers of the KPIs of its rows, those that are none of their KPI. */
function inRows(reading: Reading, byPassage: FactsByPassage, claimsOf: ReturnType<typeof kpiClaimsOf>): FactOffKpi[] {
  return columnsOf(reading).flatMap((cells): FactOffKpi[] => {
    const told = cells.flatMap(({ passage, kpi, row }) => {
      const claims = claimsOf(kpi);
      const isKnown = ({ quantity }: Fact): boolean => claims.some((claim) => canBeOne(quantity, claim.quantity));
      const held = (cell: Passage): Fact[] =>
        (byPassage.get(cell) ?? []).filter(
          (fact) =>
            isHeld(fact) &&
            !isOfSanction(fact, claims) &&
            claims.some((claim) => areOneFamily(claim.quantity, fact.quantity)),
        );
      const facts = held(passage);
      // `5 dagen voor de school begint | 10 dagen | KPI-01`: the first cell says what the row is about, and may name the demand.
      const backed = (row[0] === passage ? row.flatMap(held) : facts).filter(isKnown);
      const off = facts.filter((fact) => !backed.some((other) => areOneFamily(other.quantity, fact.quantity)));
      return facts.length === 0 ? [] : [{ kpi, claims, facts, off, isFirst: row[0] === passage }];
    });
    if (told.length - 1 < fewestRows) return [];
    const wrong = told.filter(({ off }) => off.length > 0);
    const [only] = wrong.length === 0 ? [inOtherColumn(told)] : wrong;
    const [fact] = only?.off ?? [];
    if (only === undefined || fact === undefined || wrong.length > 1) return [];
    const norm = normOf(fact, only.claims);
    return norm === undefined ? [] : [offKpi(fact, only.kpi, norm)];
  });
}

/** What is paid is held against the escalation: EMV464. */
function isOfSanction({ quantity: { unit } }: Fact, claims: readonly Claim[]): boolean {
  if (unit?.dimension !== 'money') return false;
  return claims.some(({ passage, quantity }) => isOfEscalation(passage) && quantity.unit?.dimension === 'money');
}

interface ToldCell {
  readonly kpi: Item<'kpi'>;
  readonly claims: readonly Claim[];
  readonly facts: readonly Fact[];
  /** The facts that are none of the KPI. */
  readonly off: readonly Fact[];
  readonly isFirst: boolean;
}

/** `| 88% | ≥88% |` where the second column gives norms and the KPI has that number in its baseline only, and the other way round. */
function inOtherColumn(told: readonly ToldCell[]): ToldCell | undefined {
  const cells = told.filter(({ isFirst }) => !isFirst);
  if (cells.length - 1 < fewestRows) return undefined;
  for (const ofBaseline of [true, false]) {
    const rest = cells.map((cell) => {
      const claims = cell.claims.filter(({ passage }) => isBaseline(passage) === ofBaseline);
      const known = cell.facts.filter(({ quantity }) => claims.some((claim) => canBeOne(quantity, claim.quantity)));
      const off = cell.facts.filter((fact) => !known.some((other) => areOneFamily(other.quantity, fact.quantity)));
      return { ...cell, claims, off };
    });
    const [only, second] = rest.filter(({ off }) => off.length > 0);
    if (only !== undefined && second === undefined) return only;
  }
  return undefined;
}

interface CellOfKpi {
  readonly passage: Passage;
  readonly row: readonly Passage[];
  readonly kpi: Item<'kpi'>;
}

/** The cells of each column of the tables of a bid, as far as their row names one KPI. */
function columnsOf(reading: Reading): readonly (readonly CellOfKpi[])[] {
  const columns = new Map<string, CellOfKpi[]>();
  for (const { cells, kpis, namesMore, table } of kpiRowsOf(reading)) {
    const [kpi, ...others] = kpis;
    if (kpi === undefined || others.length > 0 || namesMore) continue;
    for (const passage of cells) append(columns, `${table} ${passage.column}`, { passage, row: cells, kpi });
  }
  return [...columns.values()];
}
