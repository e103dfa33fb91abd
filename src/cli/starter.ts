import { EmviError } from '../diagnostics/emvi-error.ts';
import type { PackagedStarter } from '../generated/starters.ts';
import { type Host, HostError } from '../host/host.ts';
import { openPackageFiles } from '../host/package-files.ts';
import { pathsOn } from '../host/paths.ts';
import type { Language } from '../text/language.ts';
import { schemaFiles } from './project-schemas.ts';

const starterFolder = 'templates/starter';

/** What came of starting a bid: paths inside its folder. */
export interface StartedBid {
  readonly made: readonly string[];
  /** What was there already, and stayed as it was. */
  readonly kept: readonly string[];
}

/** Writes a first bid into a folder. Nothing that is there is changed; a folder that holds a bid is refused. */
export function startBid(
  { files, platform }: Host,
  folder: string,
  starter: PackagedStarter,
  language: Language,
): StartedBid {
  const paths = pathsOn(platform);
  const place = (path: string): string => paths.join(folder, ...path.split('/'));
  if (files.kindOf(place('emvi.yaml')) !== undefined) {
    throw new EmviError({
      nl: `in ${folder} staat al een inschrijving (emvi.yaml); er is niets gewijzigd`,
      en: `${folder} holds a bid already (emvi.yaml); nothing was changed`,
    });
  }
  const made: string[] = [];
  const kept: string[] = [];
  for (const [path, text] of [...starterTexts(starter, language), ...schemaFiles(language)]) {
    files.makeFolder(paths.dirname(place(path)));
    (isWritten(place(path), text) ? made : kept).push(path);
  }
  return { made, kept };

  function isWritten(file: string, text: string): boolean {
    try {
      files.writeNew(file, new TextEncoder().encode(text));
      return true;
    } catch (error) {
      if (error instanceof HostError && error.code === 'EEXIST') return false;
      throw error;
    }
  }
}

/** The files of a new bid by their path in it. */
function starterTexts({ name, files }: PackagedStarter, language: Language): [path: string, text: string][] {
  const packageFiles = openPackageFiles();
  return [
    ...files.map((file): [string, string] => [file, packageFiles.read(`${starterFolder}/${name}/${language}/${file}`)]),
    // npm does not pack a file with the name .gitignore.
    ['.gitignore', packageFiles.read(`${starterFolder}/gitignore`)],
  ];
}
