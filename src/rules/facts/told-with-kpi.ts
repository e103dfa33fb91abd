/**
 * Rows, sentences and short texts that repeat the numbers of the KPIs they name, all but one: `binnen 2 werkdagen of, bij een
 * storing, binnen 6 uur (KPI-03)` beside `≤2 werkdagen; storing ≤4 uur`. The KPI then gives a number of that kind that is not told.
 */
import type { Item } from '../../model/item.ts';
import { yearIn } from '../../reading/claims/claim-kinds.ts';
import { isUnitOther } from '../../reading/facts/amounts-alike.ts';
import type { Fact } from '../../reading/facts/facts.ts';
import { kpiRowsOf } from '../../reading/promises/kpi-rows.ts';
import { isNormField } from '../../reading/promises/norm-fields.ts';
import { areOneFamily, canBeOne, kpiClaimsOf } from '../../reading/slips/kpi-claims.ts';
import type { Claim } from '../../reading/texts/claim.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { sentencesOf } from '../../reading/texts/sentences.ts';

/** A number with the KPI that is named and the number which it gives there. */
export interface ToldOff {
  readonly fact: Fact;
  readonly kpi: Item<'kpi'>;
  readonly there: Claim;
}

/** The facts that stand together, with the KPIs that are named there and how many of their numbers must be right. */
interface Group {
  readonly facts: readonly Fact[];
  readonly kpis: readonly Item<'kpi'>[];
  readonly fewest: number;
}

/** So many numbers of a KPI together are no chance in a sentence or a row; a whole text may tell more than its KPI. */
const fewest = { row: 2, sentence: 2, item: 2, text: 3 } as const;
/** A longer text tells of more than one thing. */
const longestText = 700;

/** The numbers that a text gives otherwise than the KPIs it names, where all others that it gives are theirs. */
export function toldWithKpis(
  reading: Reading,
  byPassage: ReadonlyMap<Passage, readonly Fact[]>,
  isHeld: (fact: Fact) => boolean,
): readonly ToldOff[] {
  const held = (passage: Passage): readonly Fact[] => (byPassage.get(passage) ?? []).filter(isHeld);
  const found = new Map<Fact, ToldOff>();
  for (const group of [...rowsOf(reading, held), ...textsOf(reading, held)]) {
    const off = offIn(group, reading);
    if (off !== undefined && !found.has(off.fact)) found.set(off.fact, off);
  }
  return [...found.values()];
}

function rowsOf(reading: Reading, held: (passage: Passage) => readonly Fact[]): readonly Group[] {
  return kpiRowsOf(reading).map(({ cells, kpis }) => ({ facts: cells.flatMap(held), kpis, fewest: fewest.row }));
}

/** The sentences that name a KPI, and the short texts with one. */
function textsOf(reading: Reading, held: (passage: Passage) => readonly Fact[]): readonly Group[] {
  return reading.ownPassages().flatMap((passage): readonly Group[] => {
    const { kind, item, text } = passage;
    if (kind === 'heading' || kind === 'cell' || item?.kind === 'kpi') return [];
    const mentions = reading.mentionsIn(passage).flatMap(({ to, span }) => {
      return to?.kind === 'kpi' ? [{ kpi: to as Item<'kpi'>, span }] : [];
    });
    if (mentions.length === 0) return [];
    const facts = held(passage);
    const groups = sentencesOf(text).map((sentence): Group => {
      const place = passage.span(sentence.start, sentence.end);
      const named = mentions.filter(({ span }) => span.start >= place.start && span.end <= place.end);
      const inIt = facts.filter(({ quantity }) => quantity.start >= sentence.start && quantity.end <= sentence.end);
      return { facts: inIt, kpis: [...new Set(named.map(({ kpi }) => kpi))], fewest: fewest.sentence };
    });
    if (text.length > longestText) return groups;
    const kpis = [...new Set(mentions.map(({ kpi }) => kpi))];
    return [...groups, { facts, kpis, fewest: kind === 'list-item' ? fewest.item : fewest.text }];
  });
}

function offIn({ facts: all, kpis, fewest: enough }: Group, reading: Reading): ToldOff | undefined {
  // What the buyer asks and what was before may be another number.
  const facts = all.filter(({ role }) => role === 'text');
  if (kpis.length === 0 || facts.length <= enough) return undefined;
  const claimsOf = kpiClaimsOf(reading);
  const claims = kpis.flatMap((kpi) => claimsOf(kpi).map((claim) => ({ kpi, claim })));
  const off = facts.filter((fact) => !claims.some(({ claim }) => canBeOne(fact.quantity, claim.quantity)));
  const [fact, second] = off;
  if (fact === undefined || second !== undefined || facts.length - 1 < enough) return undefined;
  const left = claims.filter(
    ({ claim }) =>
      isNormField(claim.passage) &&
      isOfKind(fact, claim) &&
      !all.some((other) => canBeOne(other.quantity, claim.quantity)),
  );
  const [first] = left;
  const same = left.find(({ claim }) => claim.quantity.unit?.name === fact.quantity.unit?.name);
  const there = same ?? first;
  return there === undefined ? undefined : { fact, kpi: there.kpi, there: there.claim };
}

/** Whether a norm can be the one that is told otherwise: of one kind, on one clock, and not of another year. */
function isOfKind({ claim, quantity }: Fact, norm: Claim): boolean {
  const isOneClock = quantity.unit?.dimension === norm.quantity.unit?.dimension;
  if (!areOneFamily(quantity, norm.quantity) || !(isOneClock || isUnitOther(quantity, norm.quantity))) return false;
  const year = yearIn(claim.sentence.text);
  const { start, end } = norm.clause;
  const ofNorm = yearIn(norm.passage.text.slice(start, end));
  return year === undefined || ofNorm === undefined || year === ofNorm;
}
