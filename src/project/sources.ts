import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceFile, Span } from '../text/source-file.ts';
import type { ProjectFolder } from './project-folder.ts';
import { findUnread } from './unread.ts';

/** Where each list of a bid stands unless the manifest says otherwise. */
const defaultSources = {
  criteria: ['criteria.yaml', 'criteria/*.yaml'],
  requirements: ['requirements.yaml', 'requirements/*.yaml'],
  wishes: ['wishes.yaml', 'wishes/*.yaml'],
  kpis: ['kpis.yaml', 'kpis/*.yaml'],
  phases: ['phases.yaml', 'phases/*.yaml'],
  risks: ['risks.yaml', 'risks/*.yaml'],
  organisation: ['organisation.yaml', 'organisation/*.yaml'],
  evidence: ['evidence.yaml', 'evidence/*.yaml'],
  references: ['references.yaml', 'references/*.yaml'],
  offer: ['offer.yaml', 'offer/*.yaml'],
  clarifications: ['clarifications.yaml', 'clarifications/*.yaml'],
  glossary: ['glossary.yaml', 'glossary/*.yaml'],
  inputs: ['inputs.yaml', 'inputs/*.yaml'],
  sections: ['sections/**/*.md'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The lists of a bid that come from files, and its prose. */
export type SourceName = keyof typeof defaultSources;

/** All names of sources, in their natural order. */
export const sourceNames = Object.keys(defaultSources) as readonly SourceName[];

/** What the manifest says about where its sources stand. */
export type DeclaredSources = Partial<
  Readonly<Record<SourceName, readonly { readonly pattern: string; readonly span: Span }[]>>
>;

/** The texts of a bid by list, each list in the order of its paths. */
export interface FoundSources {
  readonly sources: Readonly<Record<SourceName, readonly SourceFile[]>>;
  /** The lists of which a file could not be read. */
  readonly unread: ReadonlySet<SourceName>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads all sources of a bid. What the manifest declares for a list takes the place of its default; a default that is
 * not there is no fault, but a file that looks like a source and that nothing reads is.
 */
export function findSources(project: ProjectFolder, declared: DeclaredSources = {}): FoundSources {
  const diagnostics: Diagnostic[] = [];
  const unread = new Set<SourceName>();
  const read = new Set<string>();
  const sources = Object.fromEntries(sourceNames.map((name) => [name, [] as SourceFile[]])) as Record<
    SourceName,
    SourceFile[]
  >;
  for (const name of sourceNames) {
    const patterns =
      declared[name] ?? defaultSources[name].map((pattern: string) => ({ pattern, span: undefined, isOptional: true }));
    const places = new Map<string, Span | undefined>();
    for (const pattern of patterns) {
      const found = project.find([pattern]);
      diagnostics.push(...found.diagnostics);
      for (const { parameters } of found.diagnostics) {
        unread.add(name);
        // What is refused is named once: it is no file that nothing reads.
        if (typeof parameters['path'] === 'string') read.add(parameters['path']);
      }
      for (const path of found.paths) {
        // A glob such as `*.yaml` means the lists that stand beside the manifest, not the manifest itself.
        const isMeant = path !== project.manifest.path || path === pattern.pattern;
        if (isMeant && !places.has(path)) places.set(path, pattern.span);
      }
    }
    for (const path of [...places.keys()].sort()) {
      read.add(path);
      const text = project.readText(path, places.get(path));
      diagnostics.push(...text.diagnostics);
      if (text.diagnostics.length > 0) unread.add(name);
      if (text.file !== undefined) sources[name].push(text.file);
    }
  }
  const lists = sourceNames.filter((name) => name !== 'sections');
  const defaulted = lists.filter((name) => declared[name] === undefined);
  diagnostics.push(...findUnread(project, { read, lists, defaulted }));
  return { sources, unread, diagnostics };
}
