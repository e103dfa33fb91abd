import type { Item } from '../model/item.ts';
import { inSmallLetters } from '../text/small-letters.ts';
import type { Span } from '../text/source-file.ts';
import { tellingWords } from './fact-words.ts';
import { type Rhythm, readRhythm } from './rhythm.ts';
import { limitedPart } from './rhythm-words.ts';
import type { Topic } from './topic.ts';

/** How often is reported on a KPI, with where that stands. */
export interface KpiReporting {
  readonly rhythm: Rhythm;
  readonly written: string;
  readonly span: Span;
}

/**
 * How often is reported on a KPI: its structured frequencies, else its text; undefined when that does not say, or only
 * for a part of the work.
 */
export function reportingOf(kpi: Item<'kpi'>): KpiReporting | undefined {
  const found = reportingIn(kpi);
  return found === undefined || limitedPart.test(inSmallLetters(found.written)) ? undefined : found;
}

/** How often is reported on a KPI, also where that holds for a part of the work: `every two weeks during mobilisation`. */
export function reportingIn(kpi: Item<'kpi'>): KpiReporting | undefined {
  const { frequencies, reporting } = kpi.data;
  const written = frequencies?.join('; ') ?? reporting ?? '';
  const { rhythm } = readRhythm(written);
  if (rhythm === undefined) return undefined;
  return { rhythm, written, span: kpi.span([frequencies === undefined ? 'reporting' : 'frequencies']) };
}

/** During which part of the work a text holds, in its words; nothing when it holds always. */
export function limitsOf(text: string): Topic {
  const at = limitedPart.exec(inSmallLetters(text));
  return at === null ? new Set() : tellingWords(text.slice(at.index, at.index + farthest));
}

const farthest = 60;
