import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Baseline, readBaseline } from '../policy/baseline.ts';
import type { Span } from '../text/source-file.ts';
import { spanAt } from '../yaml/tree.ts';
import type { LoadedBid } from './load-bid.ts';

/** A baseline, if there is one, and what is wrong with its file. */
export interface FoundBaseline {
  readonly baseline: Baseline | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the baseline that the user names, else the one of the manifest; none at all when `false` is asked. */
export function findBaseline({ project, bid }: LoadedBid, asked: string | false | undefined): FoundBaseline {
  const declared = bid?.manifest.checks?.baseline;
  const path = asked ?? declared;
  if (project === undefined || path === undefined || path === false) return { baseline: undefined, diagnostics: [] };
  const { file, diagnostics } = project.readText(path, asked === undefined ? placeOf(bid) : undefined);
  return file === undefined ? { baseline: undefined, diagnostics } : readBaseline(file);
}

function placeOf(bid: LoadedBid['bid']): Span | undefined {
  return bid && spanAt(bid.manifestSource.file, bid.manifestSource.root, ['checks', 'baseline']);
}
