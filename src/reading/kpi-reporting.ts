import type { Item } from '../model/item.ts';
import type { Span } from '../text/source-file.ts';
import { type Rhythm, readRhythm } from './rhythm.ts';
import { limitedPart } from './rhythm-words.ts';

/** How often is reported on a KPI, with where that stands. */
export interface KpiReporting {
  readonly rhythm: Rhythm;
  readonly written: string;
  readonly span: Span;
}

/** How often is reported on a KPI: its structured frequencies, else its text; undefined when that does not say. */
export function reportingOf(kpi: Item<'kpi'>): KpiReporting | undefined {
  const { frequencies, reporting } = kpi.data;
  const written = frequencies?.join('; ') ?? reporting ?? '';
  const { rhythm } = readRhythm(written);
  if (rhythm === undefined || limitedPart.test(written)) return undefined;
  return { rhythm, written, span: kpi.span([frequencies === undefined ? 'reporting' : 'frequencies']) };
}
