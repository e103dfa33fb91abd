import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { suggest } from '../text/suggest.ts';
import { unreadSource } from './findings.ts';
import type { ProjectFolder } from './project-folder.ts';

/** Names that bid writers give to files before they know ours, and that no spelling distance brings near. */
const dutchNames: Readonly<Record<string, string>> = {
  aanbod: 'offer',
  aannames: 'offer',
  assumpties: 'offer',
  begrippen: 'glossary',
  begrippenlijst: 'glossary',
  bewijs: 'evidence',
  bewijzen: 'evidence',
  bewijsstukken: 'evidence',
  bijlagen: 'evidence',
  eisen: 'requirements',
  fasen: 'phases',
  fases: 'phases',
  fasering: 'phases',
  gunningscriteria: 'criteria',
  notavaninlichtingen: 'clarifications',
  organisatie: 'organisation',
  organization: 'organisation',
  planning: 'phases',
  referenties: 'references',
  risico: 'risks',
  risicos: 'risks',
  vragen: 'criteria',
  wens: 'wishes',
  wish: 'wishes',
  wensen: 'wishes',
};

/** What the judgement of a file needs to know about the run. */
export interface ReadingSoFar {
  /** Paths of the files that were read. */
  readonly read: ReadonlySet<string>;
  /** The names of the lists that stand in files. */
  readonly lists: readonly string[];
  /** Those of them that are read from their default place. */
  readonly defaulted: readonly string[];
}

/**
 * YAML files that look like sources and that nothing reads: those in the project folder itself, and those in a folder
 * that is called after a list or nearly so. A bid that seems clean because half of it was not read is no clean bid.
 */
export function findUnread(project: ProjectFolder, reading: ReadingSoFar): Diagnostic[] {
  const paths = visible(project, '').flatMap((name) => {
    if (!name.endsWith('/')) return [name];
    return listMeant(name.slice(0, -1), reading.lists) === undefined ? [] : filesBelow(project, name);
  });
  return paths
    .filter((path) => /\.ya?ml$/iu.test(path) && path !== project.manifest.path && !reading.read.has(path))
    .map((path) => diagnose(unreadSource, undefined, { path, meant: betterPath(project, path, reading) }));
}

function filesBelow(project: ProjectFolder, folder: string): string[] {
  return visible(project, folder).flatMap((name) =>
    name.endsWith('/') ? filesBelow(project, folder + name) : [folder + name],
  );
}

function visible(project: ProjectFolder, folder: string): string[] {
  return project.list(folder).filter((name) => !name.startsWith('.'));
}

/** A free path at which the file would be read. */
function betterPath(project: ProjectFolder, path: string, { defaulted }: ReadingSoFar): string | undefined {
  const [first = '', ...rest] = path.replace(/\.ya?ml$/iu, '').split('/');
  const list = listMeant(first, defaulted);
  if (list === undefined) return undefined;
  const choices = rest.length === 0 ? [`${list}.yaml`, `${list}/${first}.yaml`] : [`${list}/${rest.join('-')}.yaml`];
  return choices.find((choice) => !project.exists(choice));
}

function listMeant(name: string, lists: readonly string[]): string | undefined {
  const plain = name
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
  const meant = dutchNames[plain] ?? lists.find((list) => list === plain) ?? suggest(plain, lists);
  return meant !== undefined && lists.includes(meant) ? meant : undefined;
}
