import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { EmviError } from '../diagnostics/emvi-error.ts';
import type { Host } from '../host/host.ts';
import { resolveOutputFolder } from '../output/output-folder.ts';
import { writeOutputs } from '../output/write-outputs.ts';
import { readBaseline, usualBaseline, writeBaseline } from '../policy/baseline.ts';
import { openProject } from '../project/open-project.ts';
import type { ProjectFolder } from '../project/project-folder.ts';
import { readBidPath } from '../text/bid-path.ts';
import type { CheckResult } from './check-bid.ts';

/** What became of a baseline file. */
export interface WrittenBaseline {
  /** Its path in the project folder. */
  readonly path: string;
  /** How many findings it holds. */
  readonly count: number;
  /** Why it could not be written. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Writes the findings of a check that was made without a baseline to a file in the project folder. The only file that
 * a check writes, and only when it is asked for.
 * @param path in the project folder; else the one of the manifest, else the usual one
 * @throws EmviError when the path leads out of the folder, or to a file that is no baseline
 */
export function writeBaselineFile(
  host: Host,
  folder: string,
  path: string | undefined,
  { bid, diagnostics, profile }: CheckResult,
): WrittenBaseline {
  const chosen = path ?? bid?.manifest.checks?.baseline ?? usualBaseline;
  const { project } = openProject(host, folder);
  const names = readBidPath(chosen).names;
  const name = names?.at(-1);
  if (project === undefined || names === undefined || name === undefined || !name.endsWith('.json')) {
    throw new EmviError({
      nl: `--write-baseline schrijft alleen een .json-bestand in de map van de inschrijving, niet ${chosen}`,
      en: `--write-baseline only writes a .json file in the folder of the bid, not ${chosen}`,
    });
  }
  refuseOtherFile(project, chosen);
  const { text, count } = writeBaseline(diagnostics, bid, profile);
  const { folder: place, diagnostics: refused } = resolveOutputFolder(
    host,
    project,
    names.slice(0, -1).join('/') || '.',
    false,
  );
  const file = { name, content: new TextEncoder().encode(text) };
  const trouble = place === undefined ? refused : writeOutputs(host, place, [file]).diagnostics;
  return { path: names.join('/'), count, diagnostics: trouble };
}

/** A file that the bid team made for something else must not be lost. */
function refuseOtherFile(project: ProjectFolder, path: string): void {
  if (!project.exists(path)) return;
  const { file } = project.readText(path);
  if (file !== undefined && readBaseline(file).diagnostics.length === 0) return;
  throw new EmviError({
    nl: `${path} bestaat al en is geen beginstand van emvi; haal het bestand weg of kies een andere naam`,
    en: `${path} exists already and is no baseline of emvi; remove the file or choose another name`,
  });
}
