import type { Norm } from '../generated/types.ts';
import { findMeasurementGap, type MeasurementGap } from '../quantity/measurability.ts';
import { parseNorms } from '../quantity/parse-norms.ts';
import { namesScale } from '../quantity/scores.ts';
import type { YamlPath } from '../yaml/tree.ts';
import type { Item } from './item.ts';

/** What the norm of a KPI lacks, and the field where that shows. */
export interface NormGap {
  readonly gap: MeasurementGap;
  readonly path: YamlPath;
}

const signs = { atLeast: '≥', atMost: '≤', above: '>', below: '<', exactly: '=', within: '≤' } as const;
const severityOrder: readonly MeasurementGap[] = ['no-number', 'no-unit', 'no-comparator'];

/**
 * What keeps the norm of a KPI from being measured; undefined when at least one of its norms can be. Norms in
 * structured form go before the text. Of several faulty ones the nearest miss counts.
 */
export function findNormGap(kpi: Item<'kpi'>): NormGap | undefined {
  if (!gaps.has(kpi)) gaps.set(kpi, readNormGap(kpi));
  return gaps.get(kpi);
}

/** Several rules ask the same of each KPI, and reading norms is the dearest part of a check. */
const gaps = new WeakMap<Item<'kpi'>, NormGap | undefined>();

function readNormGap({ data }: Item<'kpi'>): NormGap | undefined {
  const found = nearestNormGap(data);
  // `≥ 8,0` as the norm of `Klanttevredenheid`, or measured with `een enquête in maart`, is a score; `EPBD ≤ 0,8` an index.
  const isScore =
    namesScale(`${data.title ?? ''} ${data.description ?? ''}`) ||
    asksPeople.test(data.measurement ?? '') ||
    namesIndex.test(data.target ?? '');
  return found?.gap === 'no-unit' && isScore ? undefined : found;
}

/** An acronym with a broken number behind it; `SLA ≤ 6` may be anything. */
const namesIndex = /(?<![A-Za-z])[A-Z]{2,6}\s?[≤≥<>=]{1,2}\s?\d{1,3}[.,]\d/u;

const asksPeople =
  /(?<![a-zà-ɏ])(?:[a-zà-ɏ]*enqu[eê]tes?|[a-zà-ɏ]*peiling(?:en)?|surveys?|questionnaires?|interviews?)(?![a-zà-ɏ])/iu;

function nearestNormGap(data: Item<'kpi'>['data']): NormGap | undefined {
  if (data.norms !== undefined && data.norms.length > 0) return nearestMiss(data.norms.map(writtenNorm), ['norms']);
  if (data.target === undefined) return { gap: 'no-number', path: ['id'] };
  return nearestMiss([data.target], ['target']);
}

function nearestMiss(texts: readonly string[], path: YamlPath): NormGap | undefined {
  let nearest: MeasurementGap = 'no-number';
  for (const clause of texts.flatMap((text) => parseNorms(text))) {
    const gap = findMeasurementGap(clause);
    if (gap === undefined) return undefined;
    if (severityOrder.indexOf(gap) > severityOrder.indexOf(nearest)) nearest = gap;
  }
  return { gap: nearest, path };
}

/** A structured norm as its writer would have typed it: the comparison is in the name of the field. */
function writtenNorm(norm: Norm): string {
  const parts = Object.entries(signs).flatMap(([field, sign]) => {
    const text = norm[field as keyof typeof signs];
    return text === undefined ? [] : [`${sign} ${text}`];
  });
  return parts.join('; ');
}
