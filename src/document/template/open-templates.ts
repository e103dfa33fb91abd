import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { packagedTemplates } from '../../generated/templates.ts';
import { openPackageFiles, type PackageFiles } from '../../host/package-files.ts';
import { sourceMissing } from '../../project/findings.ts';
import type { ProjectFolder } from '../../project/project-folder.ts';
import { fileNameProblem } from '../../text/file-names.ts';
import { SourceFile, type Span } from '../../text/source-file.ts';
import { parseYaml } from '../../yaml/parse.ts';
import { type ReadManifest, readManifest } from './read-manifest.ts';
import {
  mainFile,
  manifestFile,
  overlayTemplates,
  type TemplateFiles,
  type TemplateFolders,
  withManifests,
} from './template-files.ts';

const folderOfTemplates = 'templates';

/** The templates that a bid can use: its own, and those that come with emvi where it has none of that name. */
export function openTemplates(project: ProjectFolder | undefined): TemplateFiles {
  return project === undefined ? templatesOfEmvi() : overlayTemplates(ownTemplates(project), templatesOfEmvi());
}

function ownTemplates(project: ProjectFolder): TemplateFiles {
  const namesIn = (folder: string): readonly string[] => project.list(folder);
  const folders: TemplateFolders = {
    folders: () =>
      namesIn(folderOfTemplates)
        .filter((name) => name.endsWith('/'))
        .map((name) => name.slice(0, -1)),
    list: (folder) => namesIn(`${folderOfTemplates}/${folder}`).filter((name) => !name.endsWith('/')),
    read: (folder, fileName) => {
      const path = `${folderOfTemplates}/${folder}/${fileName}`;
      return project.exists(path) ? project.readText(path).file : undefined;
    },
  };
  const manifests = new Map<string, ReadManifest>();
  for (const folder of folders.folders()) {
    const file = folders.read(folder, manifestFile);
    if (file !== undefined) manifests.set(folder, readManifest(parseYaml(file)));
  }
  return {
    ...withManifests(folders, manifests),
    troubles: (folder, from) => findTroubles(project, folder, folders.list(folder), from),
  };
}

/** An own template that cannot be read must not silently become the one that comes with emvi. */
function findTroubles(project: ProjectFolder, folder: string, files: readonly string[], from: Span): Diagnostic[] {
  if (fileNameProblem(folder) !== undefined) return [];
  const names = new Set([mainFile, ...files.filter((name) => name.endsWith('.hbs') || name === manifestFile)]);
  return [...names]
    .flatMap((name) => project.readText(`${folderOfTemplates}/${folder}/${name}`, from).diagnostics)
    .filter(({ type }) => type.code !== sourceMissing.code);
}

/** Their manifests were read when emvi was made; only the text of a file is still to be read. */
function templatesOfEmvi(): TemplateFiles {
  let files: PackageFiles | undefined;
  const texts = new Map<string, SourceFile>();
  const find = (folder: string) => (Object.hasOwn(packagedTemplates, folder) ? packagedTemplates[folder] : undefined);
  return {
    folders: () => Object.keys(packagedTemplates),
    list: (folder) => find(folder)?.files ?? [],
    read: (folder, fileName) => {
      if (find(folder)?.files.includes(fileName) !== true) return undefined;
      const path = `${folderOfTemplates}/${folder}/${fileName}`;
      files ??= openPackageFiles();
      const text = texts.get(path) ?? new SourceFile(path, files.read(path));
      texts.set(path, text);
      return text;
    },
    manifest: (folder) => {
      const template = find(folder);
      return template && { manifest: template.manifest, diagnostics: [], partialPlace: () => undefined };
    },
    troubles: () => [],
    isSound: (folder) => find(folder) !== undefined,
  };
}
