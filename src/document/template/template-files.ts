import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SourceFile, Span } from '../../text/source-file.ts';
import type { ReadManifest } from './read-manifest.ts';

/** The folder of the partials and words that all templates may use; itself no template. */
export const sharedFolder = 'shared';

/** What every template starts from. */
export const mainFile = 'document.hbs';

/** What a template says about itself: title, options, chapters, texts. */
export const manifestFile = 'template.yaml';

/** Folders of files, by name. */
export interface TemplateFolders {
  /** The names of the folders, sorted. */
  folders(): readonly string[];
  /** The names of the files in a folder, sorted; empty when there is no such folder. */
  list(folder: string): readonly string[];
  read(folder: string, fileName: string): SourceFile | undefined;
}

/** Where templates are read from. */
export interface TemplateFiles extends TemplateFolders {
  /** What the manifest of a folder says; undefined when it has none. */
  manifest(folder: string): ReadManifest | undefined;
  /** Whether a folder holds only what comes with emvi: its templates are sound, because tests check them. */
  isSound(folder: string): boolean;
  /** Why files of a folder cannot be read, found at the place in the bid that asks for them. */
  troubles(folder: string, from: Span): readonly Diagnostic[];
}

/** Folders with the manifests that were read from them, by folder. */
export function withManifests(folders: TemplateFolders, manifests: ReadonlyMap<string, ReadManifest>): TemplateFiles {
  return { ...folders, manifest: (folder) => manifests.get(folder), troubles: () => [], isSound: () => false };
}

/** Two places for templates as one: a file of the first stands in the place of the same file of the second. */
export function overlayTemplates(first: TemplateFiles, second: TemplateFiles): TemplateFiles {
  const merged = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])].sort();
  return {
    folders: () => merged(first.folders(), second.folders()),
    list: (folder) => merged(first.list(folder), second.list(folder)),
    read: (folder, fileName) => first.read(folder, fileName) ?? second.read(folder, fileName),
    manifest: (folder) => first.manifest(folder) ?? second.manifest(folder),
    isSound: (folder) => first.list(folder).length === 0 && second.isSound(folder),
    troubles: (folder, from) => [...first.troubles(folder, from), ...second.troubles(folder, from)],
  };
}

/** The templates that a document can name: every folder that holds a main file. */
export function templateNames(files: TemplateFiles): string[] {
  return files.folders().filter((folder) => files.list(folder).includes(mainFile));
}
