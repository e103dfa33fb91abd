import type { Trace } from '../../reading/texts/trace.ts';
import { onOneLine } from '../visible-text.ts';
import { graphOf, type NodeKind } from './graph.ts';

const shapes: Readonly<Record<NodeKind, string>> = {
  asked: 'box',
  kpi: 'ellipse',
  evidence: 'note',
  risk: 'hexagon',
  phase: 'component',
};

/** The matrix as a graph for Graphviz. */
export function traceAsDot(trace: Trace): string {
  const { nodes, edges } = graphOf(trace);
  return [
    'digraph trace {',
    '  rankdir=LR;',
    ...nodes.map(({ name, label, kind, hasGap }) => {
      const style = hasGap ? ' style=dashed' : '';
      return `  ${name} [label="${quoted(label)}" shape=${shapes[kind]}${style}];`;
    }),
    ...edges.map(([from, to]) => `  ${from} -> ${to};`),
    '}',
    '',
  ].join('\n');
}

function quoted(label: string): string {
  return onOneLine(label).replace(/\\/gu, '\\\\').replace(/"/gu, '\\"');
}
