/**
 * Numbers with the id of a KPI right beside them that the KPI does not give: in the part of a sentence before the id between
 * brackets, and in a row of a table of which the other rows do give the numbers of their KPI.
 */
import type { Item } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import { isDuration } from '../../quantity/durations.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { multiply, rational, rationalKey } from '../../quantity/rational.ts';
import { areComplements, isRoundedShare } from '../../reading/amounts-alike.ts';
import { bracketedMentions } from '../../reading/bracketed-mentions.ts';
import type { Claim } from '../../reading/claim.ts';
import { type Fact, factsOf } from '../../reading/facts.ts';
import { withGrade } from '../../reading/kpi-grades.ts';
import { isNormField } from '../../reading/norm-fields.ts';
import type { Passage } from '../../reading/passage.ts';
import { familyOf } from '../../reading/promise-coverage.ts';
import type { Reading } from '../../reading/reading.ts';
import { sizeKey } from '../../reading/value-key.ts';
import { oncePer } from '../../text/remembering.ts';
import { type NumberOffKpi, partBefore, writtenIn } from './kpi-beside.ts';

/** A number that its KPI does not give, as the fact that it is. */
export interface FactOffKpi extends NumberOffKpi {
  readonly fact: Fact;
}

/** The numbers beside the id of a KPI that stand nowhere in it, while its norm has others of their kind. */
export const factsOtherThanKpi: (reading: Reading) => readonly FactOffKpi[] = oncePer(findFacts);

function findFacts(reading: Reading): readonly FactOffKpi[] {
  const byPassage = new Map<Passage, Fact[]>();
  for (const fact of factsOf(reading)) append(byPassage, fact.claim.passage, fact);
  const kpis = new KpiClaims(reading);
  return [...besideBrackets(reading, byPassage, kpis), ...inRows(reading, byPassage, kpis)];
}

function besideBrackets(reading: Reading, byPassage: FactsByPassage, kpis: KpiClaims): FactOffKpi[] {
  return reading.ownPassages().flatMap((passage) => {
    if (passage.kind === 'heading' || passage.item?.kind === 'kpi') return [];
    return bracketedMentions(reading, passage).flatMap((bracketed): FactOffKpi[] => {
      const { to } = bracketed.mention;
      const part = to?.kind === 'kpi' ? partBefore(passage, bracketed) : undefined;
      if (part === undefined) return [];
      const facts = (byPassage.get(passage) ?? []).filter(
        ({ quantity }) => quantity.start >= part.start && quantity.end <= bracketed.opening,
      );
      const claims = kpis.of(to as Item<'kpi'>);
      const known = (fact: Fact): boolean => claims.some(({ quantity }) => canBeOne(fact.quantity, quantity));
      const norms = claims.filter(({ passage }) => isNormField(passage));
      const found = facts.findLast((fact) => {
        if (fact.role !== 'text' || !isHeld(fact)) return false;
        const alike = facts.filter((other) => isOfKind(other.quantity, fact.quantity));
        return !alike.some(known) && normOf(fact, norms) !== undefined;
      });
      const norm = found === undefined ? undefined : normOf(found, norms);
      return found === undefined || norm === undefined ? [] : [offKpi(found, to as Item<'kpi'>, norm)];
    });
  });
}

type FactsByPassage = ReadonlyMap<Passage, readonly Fact[]>;

/** What is counted, how often and when is told in many ways. */
const notHeld: ReadonlySet<string> = new Set(
  'count staffing effort date day-number working-day-number week-number month-number quarter-number year-number time-of-day service-window frequency'.split(
    ' ',
  ),
);

function isHeld({ quantity }: Fact): boolean {
  if (quantity.isApproximate || quantity.value.kind !== 'exact' || quantity.unit === undefined) return false;
  return !notHeld.has(familyOf(quantity) ?? 'count');
}

/** The norm of a KPI of the kind of a number, one in the same unit first. */
function normOf({ quantity }: Fact, norms: readonly Claim[]): Claim | undefined {
  const alike = norms.filter((norm) => isOfKind(norm.quantity, quantity));
  return alike.find((norm) => norm.quantity.unit?.name === quantity.unit?.name) ?? alike[0];
}

function isOfKind(one: Quantity, other: Quantity): boolean {
  const family = familyOf(one);
  return family !== undefined && family === familyOf(other);
}

/** Whether two numbers may be said of one thing: the same amount, four weeks for twenty working days, 2% missed for 98% reached. */
function canBeOne(one: Quantity, other: Quantity): boolean {
  if (!isOfKind(one, other)) return false;
  if (sizeKey(one) === sizeKey(other) || areComplements(one, other)) return true;
  if (isRoundedShare(one, other)) return true;
  return inWorkingDays(one) !== undefined && inWorkingDays(one) === inWorkingDays(other);
}

/** A week is as good as five working days to whom tells about it. */
function inWorkingDays({ unit, value }: Quantity): string | undefined {
  const days = unit === undefined || !isDuration(unit.dimension) ? undefined : workingDays.get(unit.name);
  if (days === undefined || value.kind !== 'exact') return undefined;
  return rationalKey(multiply(value.number, rational(days)));
}

const workingDays: ReadonlyMap<string, bigint> = new Map([
  ['working-day', 1n],
  ['week', 5n],
]);

function offKpi(fact: Fact, kpi: Item<'kpi'>, norm: Claim): FactOffKpi {
  const { passage, quantity, span } = fact.claim;
  return { fact, kpi, span, words: passage.quote(quantity), there: writtenIn(norm) };
}

/** The rows that must give numbers of their KPI before another is known to be a slip. */
const fewestRows = 2;

/** Of a column that repeats the numbers of the KPIs of its rows, those that are none of their KPI. */
function inRows(reading: Reading, byPassage: FactsByPassage, kpis: KpiClaims): FactOffKpi[] {
  return columnsOf(reading).flatMap((cells): FactOffKpi[] => {
    const told = cells.flatMap(({ passage, kpi, row }) => {
      const claims = kpis.of(kpi);
      const isKnown = ({ quantity }: Fact): boolean => claims.some((claim) => canBeOne(quantity, claim.quantity));
      const held = (cell: Passage): Fact[] =>
        (byPassage.get(cell) ?? []).filter(
          (fact) => isHeld(fact) && claims.some((claim) => isOfKind(claim.quantity, fact.quantity)),
        );
      const facts = held(passage);
      // `5 dagen voor de school begint | 10 dagen | KPI-01`: the first cell says what the row is about, and may name the demand.
      const backed = (row[0] === passage ? row.flatMap(held) : facts).filter(isKnown);
      const off = facts.filter((fact) => !backed.some((other) => isOfKind(other.quantity, fact.quantity)));
      return facts.length === 0 ? [] : [{ kpi, claims, off }];
    });
    const wrong = told.filter(({ off }) => off.length > 0);
    const [only] = wrong;
    const [fact] = only?.off ?? [];
    if (only === undefined || fact === undefined || wrong.length > 1 || told.length - 1 < fewestRows) return [];
    const norm = normOf(fact, only.claims);
    return norm === undefined ? [] : [offKpi(fact, only.kpi, norm)];
  });
}

interface CellOfKpi {
  readonly passage: Passage;
  readonly row: readonly Passage[];
  readonly kpi: Item<'kpi'>;
}

/** The cells of each column of the tables of a bid, as far as their row names one KPI. */
function columnsOf(reading: Reading): readonly (readonly CellOfKpi[])[] {
  return [...reading.bid.prose.values()].flatMap((file) => {
    const rows = new Map<number, Passage[]>();
    for (const passage of reading.passagesIn(file)) {
      if (passage.kind === 'cell') append(rows, file.position(passage.span().start).line, passage);
    }
    const columns = new Map<string, CellOfKpi[]>();
    let top = 0;
    let before = 0;
    for (const [line, passages] of rows) {
      // Another table begins; the line below its heads is no row.
      if (line > before + 2) top = line;
      before = line;
      const named = passages.flatMap((passage) => reading.mentionsIn(passage).flatMap(({ to }) => to ?? []));
      const [kpi, ...others] = new Set(named);
      if (kpi?.kind !== 'kpi' || others.length > 0) continue;
      for (const passage of passages)
        append(columns, `${top} ${passage.column}`, { passage, row: passages, kpi: kpi as Item<'kpi'> });
    }
    return [...columns.values()];
  });
}

class KpiClaims {
  readonly #known = new Map<Item<'kpi'>, readonly Claim[]>();

  constructor(readonly reading: Reading) {}

  /** All that a KPI says in numbers. */
  of(kpi: Item<'kpi'>): readonly Claim[] {
    const known = this.#known.get(kpi);
    if (known !== undefined) return known;
    const claims = this.reading.passagesOf(kpi).flatMap((one) => this.reading.claims(one).map(withGrade));
    this.#known.set(kpi, claims);
    return claims;
  }
}
