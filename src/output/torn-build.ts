import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host/host.ts';
import { pathsOn, shownPath } from '../host/paths.ts';
import { outputTorn } from './build-findings.ts';
import { EarlierBuilds } from './earlier-builds.ts';

/**
 * The finding that a killed build left new and old documents side by side; none when they belong together.
 * @param folder absolute
 */
export function findTorn(host: Host, folder: string): Diagnostic[] {
  const { renewed, old } = new EarlierBuilds(host, folder).torn;
  if (old.length === 0) return [];
  const shown = shownPath(pathsOn(host.platform), host.workingFolder, folder);
  return [diagnose(outputTorn, undefined, { folder: shown, renewed, old })];
}
