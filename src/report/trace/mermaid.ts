import type { Trace } from '../../reading/texts/trace.ts';
import { onOneLine } from '../visible-text.ts';
import { graphOf, type NodeKind } from './graph.ts';

/** The brackets that give each kind of node its own shape, so that the picture also reads in black and white. */
const shapes: Readonly<Record<NodeKind, readonly [string, string]>> = {
  asked: ['[', ']'],
  kpi: ['([', '])'],
  evidence: ['[/', '/]'],
  risk: ['{{', '}}'],
  phase: ['[[', ']]'],
};

/** The matrix as a Mermaid flowchart, which GitHub and GitLab draw in Markdown. */
export function traceAsMermaid(trace: Trace): string {
  const { nodes, edges } = graphOf(trace);
  const gaps = nodes.filter(({ hasGap }) => hasGap).map(({ name }) => name);
  return [
    'flowchart LR',
    ...nodes.map(({ name, label, kind }) => `  ${name}${shapes[kind][0]}"${quoted(label)}"${shapes[kind][1]}`),
    ...edges.map(([from, to]) => `  ${from} --> ${to}`),
    ...(gaps.length === 0 ? [] : ['  classDef gap stroke-dasharray:5', `  class ${gaps.join(',')} gap`]),
    '',
  ].join('\n');
}

/** Mermaid reads entities inside quotes; `#` opens one. */
function quoted(label: string): string {
  return onOneLine(label).replace(/#/gu, '#35;').replace(/"/gu, '#quot;').replace(/</gu, '#lt;').replace(/>/gu, '#gt;');
}
