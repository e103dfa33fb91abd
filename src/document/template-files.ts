import type { SourceFile } from '../text/source-file.ts';

/** The folder of the partials and words that all templates may use; itself no template. */
export const sharedFolder = 'shared';

/** What every template starts from. */
export const mainFile = 'document.hbs';

/** What a template says about itself: title, options, chapters, texts. */
export const manifestFile = 'template.yaml';

/** Where templates are read from: folders of files, by name. */
export interface TemplateFiles {
  /** The names of the folders, sorted. */
  folders(): readonly string[];
  /** The names of the files in a folder, sorted; empty when there is no such folder. */
  list(folder: string): readonly string[];
  read(folder: string, fileName: string): SourceFile | undefined;
}

/** Two places for templates as one: a file of the first stands in the place of the same file of the second. */
export function overlayTemplates(first: TemplateFiles, second: TemplateFiles): TemplateFiles {
  const merged = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])].sort();
  return {
    folders: () => merged(first.folders(), second.folders()),
    list: (folder) => merged(first.list(folder), second.list(folder)),
    read: (folder, fileName) => first.read(folder, fileName) ?? second.read(folder, fileName),
  };
}

/** The templates that a document can name: every folder that holds a main file. */
export function templateNames(files: TemplateFiles): string[] {
  return files.folders().filter((folder) => files.list(folder).includes(mainFile));
}
