import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host/host.ts';
import { attempt } from '../host/system-trouble.ts';
import type { Bid } from '../model/bid.ts';
import { readTemporaryName } from '../output/temporary-names.ts';
import type { ProjectFolder } from '../project/project-folder.ts';
import { placeOutput } from './output-places.ts';

/** The finding that a killed build left new and old documents side by side in the output folder of the manifest. */
export async function findTornOutput(host: Host, project: ProjectFolder, bid: Bid): Promise<Diagnostic[]> {
  const { folder } = placeOutput(host, project, bid, undefined);
  if (folder === undefined) return [];
  const { value: names = [] } = attempt(() => host.files.list(folder));
  // Only a killed build leaves a list behind; without one nothing has to be loaded.
  if (!names.some((name) => readTemporaryName(name)?.isList === true)) return [];
  const { findTorn } = await import('../output/torn-build.ts');
  return findTorn(host, folder);
}
