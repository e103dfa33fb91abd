import { openPackageFiles } from '../host/package-files.ts';
import type { ProjectFolder } from '../project/project-folder.ts';
import { SourceFile } from '../text/source-file.ts';
import { overlayTemplates, type TemplateFiles } from './template-files.ts';

const folderOfTemplates = 'templates';

/** The templates that a bid can use: its own, and those that come with emvi where it has none of that name. */
export function openTemplates(project: ProjectFolder | undefined): TemplateFiles {
  return project === undefined ? packagedTemplates() : overlayTemplates(ownTemplates(project), packagedTemplates());
}

function ownTemplates(project: ProjectFolder): TemplateFiles {
  const namesIn = (folder: string): readonly string[] => project.list(folder);
  return {
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
}

function packagedTemplates(): TemplateFiles {
  const files = openPackageFiles();
  return {
    folders: () => files.list(folderOfTemplates),
    list: (folder) => files.list(`${folderOfTemplates}/${folder}`),
    read: (folder, fileName) => {
      if (!files.list(`${folderOfTemplates}/${folder}`).includes(fileName)) return undefined;
      const path = `${folderOfTemplates}/${folder}/${fileName}`;
      return new SourceFile(path, files.read(path));
    },
  };
}
