import type { Trace } from '../../reading/texts/trace.ts';

/** The matrix for other programs; `version` counts up when a field changes its meaning. */
export function traceAsJson({ rows, orphans }: Trace): string {
  const written = {
    version: 1,
    rows: rows.map(({ item, asked, fields, files, promises, kpis, evidence, risks, phases, gaps }) => ({
      id: item.id,
      kind: item.kind,
      asked,
      answers: [...fields, ...files],
      promises,
      kpis: kpis.map(({ id, target }) => ({ id, target: target ?? null })),
      evidence,
      risks,
      phases,
      gaps,
    })),
    orphans,
  };
  return `${JSON.stringify(written, undefined, 2)}\n`;
}
