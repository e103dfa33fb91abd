import { uncoloured } from '../../src/report/paint.ts';
import type { Reader, ReportContext } from '../../src/report/report.ts';

/** The circumstances of a report that says what the test is not about as plainly as can be. */
export function contextOf(
  given: Partial<Omit<ReportContext, 'reader'>> & { readonly reader?: Partial<Reader> } = {},
): ReportContext {
  return {
    language: 'nl',
    bid: undefined,
    smart: undefined,
    gaps: [],
    folder: '',
    suppressed: 0,
    baseline: undefined,
    hasFailed: true,
    fails: ({ severity, certainty }) => severity === 'error' && certainty === 'certain',
    pageOf: (code) => `# ${code} een-fout\n\nDit kost punten.\n\n## Fout\n\n## In English\n\nThis costs points.\n`,
    ...given,
    reader: {
      columns: 80,
      paint: uncoloured,
      today: '2026-11-22',
      isComplete: false,
      mostShown: undefined,
      hasFrames: false,
      hasOverview: true,
      ...given.reader,
    },
  };
}
