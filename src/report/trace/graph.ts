import type { Trace } from '../../reading/texts/trace.ts';

/** What a node of the graph stands for. */
export type NodeKind = 'asked' | 'kpi' | 'evidence' | 'risk' | 'phase';

export interface GraphNode {
  /** Letters and digits only, unique in the graph. */
  readonly name: string;
  readonly label: string;
  readonly kind: NodeKind;
  /** Whether something is missing here, or nothing leads here. */
  readonly hasGap: boolean;
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly (readonly [from: string, to: string])[];
}

/** The matrix as nodes and edges: each scored item leads to its KPIs, evidence, risks and phases. */
export function graphOf({ rows, orphans }: Trace): Graph {
  const nodes = new Map<string, GraphNode>();
  const edges: [string, string][] = [];
  const node = (kind: NodeKind, id: string, label: string, hasGap: boolean): string => {
    const key = `${kind} ${id}`;
    const known = nodes.get(key);
    if (known !== undefined) return known.name;
    const name = `n${nodes.size + 1}`;
    nodes.set(key, { name, label, kind, hasGap });
    return name;
  };
  for (const row of rows) {
    const from = node('asked', row.item.id, row.item.id, row.gaps.length > 0);
    for (const { id } of row.kpis) edges.push([from, node('kpi', id, id, false)]);
    for (const id of row.evidence) edges.push([from, node('evidence', id, id, false)]);
    for (const id of row.risks) edges.push([from, node('risk', id, id, false)]);
    for (const id of row.phases) edges.push([from, node('phase', id, id, false)]);
  }
  for (const { kind, id } of orphans) node(kind, id, id, true);
  return { nodes: [...nodes.values()], edges };
}
