import { EmviError } from '../diagnostics/emvi-error.ts';
import type { Host } from '../host/host.ts';
import { openPackageFiles } from '../host/package-files.ts';
import { pathsOn } from '../host/paths.ts';
import { localiseSchema } from '../schema/localise.ts';
import type { Language } from '../text/language.ts';
import { hintFor } from './suggestion.ts';

/** Where an editor finds the schemas of a bid: every source names them in its first line. */
export const schemaFolder = '.emvi/schemas';

const ending = '.schema.json';

/** The names of the schemas: `wishes`, `kpis`, … */
export function schemaNames(): string[] {
  return openPackageFiles()
    .list('schemas')
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));
}

/** A schema with its titles and descriptions in one language, as the text of a file. */
export function schemaText(name: string, language: Language): string {
  const names = schemaNames();
  if (!names.includes(name)) {
    const hint = hintFor(name, names);
    const list = names.join(', ');
    throw new EmviError({
      nl: `er is geen schema ${name}${hint.nl || `; kies uit: ${list}`}`,
      en: `there is no schema ${name}${hint.en || `; choose from: ${list}`}`,
    });
  }
  const schema: unknown = JSON.parse(openPackageFiles().read(`schemas/${name}${ending}`));
  return `${JSON.stringify(localiseSchema(schema, language), undefined, 2)}\n`;
}

/** These describe what emvi prints, not what a bid writer fills in. */
const reportSchemas: ReadonlySet<string> = new Set(['bid', 'check-report', 'trace-report']);

/** The files that a bid's editor needs, by their path inside the bid. */
export function schemaFiles(language: Language): ReadonlyMap<string, string> {
  const names = schemaNames().filter((name) => !reportSchemas.has(name));
  return new Map(names.map((name) => [`${schemaFolder}/${name}${ending}`, schemaText(name, language)]));
}

/** Writes the schemas of a bid anew, each in one step, so that an editor never reads half a file. */
export function renewSchemas({ files, platform }: Host, folder: string, language: Language): void {
  const paths = pathsOn(platform);
  for (const [path, text] of schemaFiles(language)) {
    const file = paths.join(folder, ...path.split('/'));
    files.makeFolder(paths.dirname(file));
    const fresh = `${file}.new`;
    if (files.kindOf(fresh) === 'file') files.remove(fresh);
    files.writeNew(fresh, new TextEncoder().encode(text));
    files.replace(fresh, file);
  }
}
