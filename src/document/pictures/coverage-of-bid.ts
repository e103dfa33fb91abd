import type { CoverageGroup, CoverageLine, CoverageMatrix } from '../../drawing/coverage-chart.ts';
import type { Bid } from '../../model/bid.ts';
import { type CoverageRow, coverageOf, gapsOf } from '../../model/coverage.ts';
import type { Item } from '../../model/item.ts';
import { criteriaBelow, questionsOf } from '../../model/nested-items.ts';
import type { Language } from '../../text/language.ts';
import type { Scope } from '../view/scope.ts';
import { type CoverageRelation, pictureWords } from './picture-words.ts';

const relations: readonly CoverageRelation[] = ['kpis', 'risks', 'evidence', 'phases'];

/** A coverage picture with what its sentence in words needs besides. */
export interface BidCoverage extends CoverageMatrix {
  readonly groups: readonly (CoverageGroup & { readonly relation: CoverageRelation })[];
  readonly rows: readonly (CoverageLine & { readonly kind: 'wish' | 'question' })[];
}

/** The wishes and questions of a document against what they name; undefined where there is nothing on either side. */
export function coverageMatrixOf(bid: Bid, scope: Scope, language: Language): BidCoverage | undefined {
  const words = pictureWords[language];
  const inScope = itemsIn(bid, scope);
  const rows = coverageOf(bid).filter(({ item }) => inScope === undefined || inScope.has(item));
  const named = relations.map((relation) => {
    const ids = rows.map((row) => idsOf(bid, row, relation));
    const columns = [...new Set(inOrder(bid, relation, ids.flat()))];
    return { relation, ids, columns, places: new Map(columns.map((id, at) => [id, at])) };
  });
  const filled = named.filter(({ columns }) => columns.length > 0);
  if (rows.length === 0 || filled.length === 0) return undefined;
  return {
    groups: filled.map(({ relation, columns }) => ({ title: words.groups[relation].title, columns, relation })),
    rows: rows.map((row, at) => {
      const gaps: readonly string[] = gapsOf(row);
      return {
        kind: row.item.kind,
        id: row.item.id,
        text: wordingOf(row.item),
        links: filled.map(({ ids, places }) => new Set(ids[at]?.flatMap((id) => places.get(id) ?? []))),
        gaps: new Set(filled.flatMap(({ relation }, group) => (gaps.includes(relation) ? [group] : []))),
      };
    }),
    words: { missing: words.missing },
  };
}

/** What a restricted document is about; undefined for the whole bid. */
function itemsIn(bid: Bid, scope: Scope): ReadonlySet<Item> | undefined {
  if (!scope.isRestricted) return undefined;
  const items = new Set<Item>(scope.wishes);
  for (const top of scope.criteria) {
    for (const criterion of [top, ...criteriaBelow(bid, top)]) {
      for (const question of questionsOf(bid, criterion)) items.add(question);
    }
  }
  return items;
}

function idsOf(bid: Bid, row: CoverageRow, relation: CoverageRelation): readonly string[] {
  if (relation === 'phases') return bid.linksFrom(row.item, relation).map(({ to, id }) => to?.id ?? id);
  return row[relation];
}

/** Ids in the order in which the bid declares them; those that it does not declare come last. */
function inOrder(bid: Bid, relation: CoverageRelation, ids: readonly string[]): string[] {
  const kind = ({ kpis: 'kpi', risks: 'risk', evidence: 'evidence', phases: 'phase' } as const)[relation];
  const named = new Set(ids);
  const declared = new Set(bid.items(kind).map(({ id }) => id));
  return [...declared].filter((id) => named.has(id)).concat(ids.filter((id) => !declared.has(id)));
}

function wordingOf({ data }: CoverageRow['item']): string {
  const { title, text } = data as { title?: string; text?: string };
  return title ?? text ?? '';
}
