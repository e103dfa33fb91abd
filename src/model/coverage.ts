import type { Bid } from './bid.ts';
import type { Item, Relation } from './item.ts';

/** One thing that is scored, and what the bid sets against it; ids as they are written, listed or not. */
export interface CoverageRow {
  readonly item: Item<'wish'> | Item<'question'>;
  readonly kpis: readonly string[];
  readonly risks: readonly string[];
  readonly evidence: readonly string[];
  /** Whether proof is described in words; it stands in for evidence with an id. */
  readonly hasProof: boolean;
}

/** What can be missing for something that is scored. */
export type CoverageGap = 'kpis' | 'risks' | 'evidence';

/** Every wish and question with its KPIs, risks and evidence, in the order of the sources. */
export function coverageOf(bid: Bid): readonly CoverageRow[] {
  const items = [...bid.items('question'), ...bid.items('wish')];
  return items.map((item) => {
    const ids = (relation: Relation): string[] => [
      ...new Set(bid.linksFrom(item, relation).map(({ to, id }) => to?.id ?? id)),
    ];
    return {
      item,
      kpis: ids('kpis'),
      risks: ids('risks'),
      evidence: ids('evidence'),
      hasProof: (item.data.proof ?? []).length > 0,
    };
  });
}

/** What is missing for something that is scored; nothing where all is there. */
export function gapsOf({ kpis, risks, evidence, hasProof }: CoverageRow): readonly CoverageGap[] {
  return [
    ...(kpis.length === 0 ? (['kpis'] as const) : []),
    ...(risks.length === 0 ? (['risks'] as const) : []),
    ...(evidence.length === 0 && !hasProof ? (['evidence'] as const) : []),
  ];
}
