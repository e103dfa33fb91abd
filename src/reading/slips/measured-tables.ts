/** Tables with a year at the head of a column against the baseline of the KPI that a row is about: `| lessen doorgegaan | 98,7% | 99,2% |`. */
import type { Item } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import { yearIn } from '../claims/claim-kinds.ts';
import type { Claim } from '../texts/claim.ts';
import type { Passage } from '../texts/passage.ts';
import type { Reading } from '../texts/reading.ts';
import { isOfOtherName } from '../texts/table-names.ts';
import { rowName } from '../texts/table-rows.ts';
import { topicOf } from '../words/topic.ts';
import { canBeOne } from './kpi-claims.ts';
import { firstReferences, namesOfReference } from './reference-numbers.ts';
import type { ToldOtherwise } from './told-otherwise.ts';

/** What a KPI was in each year that its baseline tells. */
interface Measured {
  readonly kpi: Item<'kpi'>;
  readonly baseline: Passage;
  readonly claims: readonly Claim[];
}

/** A word that more KPIs have tells of none in particular. */
const mostKpis = 6;

/**
 * The cells that give another number than the baseline of their KPI for the same year.
 *
 * @param claimsIn the numbers of a text that can be measured
 * @param isElsewhere whether a baseline tells of another place than the bid itself
 */
export function tableRivalries(
  baselines: ReadonlyMap<Item<'kpi'>, Passage>,
  reading: Reading,
  claimsIn: (passage: Passage) => readonly Claim[],
  isElsewhere: (baseline: Passage) => boolean,
): readonly ToldOtherwise[] {
  const byWord = new Map<string, Measured[]>();
  for (const [kpi, baseline] of baselines) {
    const claims = claimsIn(baseline);
    const topic = topicOf(`${kpi.data.title ?? ''} ${kpi.data.target ?? ''} ${baseline.text}`);
    if (claims.length > 0) for (const word of topic) append(byWord, word, { kpi, baseline, claims });
  }
  if (byWord.size === 0) return [];
  return reading.ownPassages().flatMap((passage): ToldOtherwise[] => {
    const year = passage.kind === 'cell' && passage.text !== passage.column ? yearIn(passage.column) : undefined;
    const [told, second] = year === undefined ? [] : claimsIn(passage);
    if (told === undefined || second !== undefined) return [];
    const measured = kpiOfRow(passage, byWord);
    if (measured === undefined || !isOfPlace(measured.baseline, passage, reading, isElsewhere)) return [];
    const ofYear = measured.claims.filter(
      (claim) => yearBeside(claim) === year && claim.quantity.unit?.name === told.quantity.unit?.name,
    );
    const [own, other] = ofYear;
    if (own === undefined || other !== undefined || canBeOne(own.quantity, told.quantity)) return [];
    return [{ told, other: own }];
  });
}

/** `99,2% in 2026 en 98,7% in 2025`: the year behind a number is its own. */
function yearBeside({ passage: { text }, clause, quantity }: Claim): number | undefined {
  const behind = text.slice(quantity.end, quantity.end + reach);
  return yearIn(behind.split(/[;%€]/u, 1)[0] ?? '') ?? yearIn(text.slice(clause.start, clause.end));
}

const reach = 40;

/** The one KPI with most words of the row: two at least. */
function kpiOfRow(passage: Passage, byWord: ReadonlyMap<string, readonly Measured[]>): Measured | undefined {
  const shared = new Map<Item<'kpi'>, { readonly measured: Measured; words: number }>();
  for (const word of rowName(passage)) {
    const having = byWord.get(word) ?? [];
    if (having.length > mostKpis) continue;
    for (const measured of having) {
      const found = shared.get(measured.kpi) ?? { measured, words: 0 };
      found.words += 1;
      shared.set(measured.kpi, found);
    }
  }
  const [best, next] = [...shared.values()].sort((one, two) => two.words - one.words);
  if (best === undefined || best.words < fewestWords || best.words === next?.words) return undefined;
  return best.measured;
}

const fewestWords = 2;

/** Whether a table tells of the place that a baseline names, or neither names one: without a name it is that of the buyer. */
function isOfPlace(
  baseline: Passage,
  cell: Passage,
  reading: Reading,
  isElsewhere: (baseline: Passage) => boolean,
): boolean {
  const named = firstReferences(reading).flatMap((one) => namesOfReference(one) ?? []);
  const own = named.filter((names) => baseline.text.search(names) !== -1);
  const isNamed = (names: RegExp): boolean => cell.file.text.search(names) !== -1;
  if (isOfOtherName(cell, baseline, reading)) return false;
  return own.length > 0 ? own.some(isNamed) : !isElsewhere(baseline) && !named.some(isNamed);
}
