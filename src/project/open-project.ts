import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host/host.ts';
import { pathsOn, shownPath } from '../host/paths.ts';
import { attempt } from '../host/system-trouble.ts';
import { folderMissing, manifestMissing, sourceUnreadable } from './findings.ts';
import { NameTree } from './name-tree.ts';
import { ProjectFolder } from './project-folder.ts';
import { findFile, readBytes, readText } from './read-file.ts';

/** The name of the file that makes a folder a bid. */
const manifestName = 'emvi.yaml';

/** A project that can be read, or the findings that say why not. */
export interface OpenedProject {
  readonly project: ProjectFolder | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Opens the folder of a bid, as named on the command line; the path of its emvi.yaml will do too. */
export function openProject(host: Host, folderArgument: string): OpenedProject {
  const paths = pathsOn(host.platform);
  const asked = paths.resolve(host.workingFolder, folderArgument);
  const folder =
    host.files.kindOf(asked) === 'file' && paths.basename(asked) === manifestName ? paths.dirname(asked) : asked;
  const shown = shownPath(paths, host.workingFolder, folder);

  const real = attempt(() => host.files.realPath(folder));
  if (real.trouble !== undefined && !absent.has(real.trouble)) {
    return failed(diagnose(sourceUnreadable, undefined, { path: shown, trouble: real.trouble }));
  }
  const kind = real.value === undefined ? undefined : host.files.kindOf(real.value);
  if (real.value === undefined || kind !== 'folder') {
    const above = kind === 'file' && real.value !== undefined ? folderAbove(host, real.value) : undefined;
    return failed(diagnose(folderMissing, undefined, { path: shown, isFile: kind !== undefined, above }));
  }

  const tree = new NameTree(real.value, host.files, paths);
  const { names, trouble } = tree.list(real.value);
  if (trouble !== undefined) return failed(diagnose(sourceUnreadable, undefined, { path: shown, trouble }));
  if (!names.has(manifestName)) {
    const found = [...names.keys()].find((name) => /^emvi\.ya?ml$/iu.test(name));
    const above = folderAbove(host, real.value);
    return failed(diagnose(manifestMissing, undefined, { folder: shown, found, above }));
  }
  return readManifest(tree);
}

/** The nearest folder above one that holds a bid, as people are shown it. */
function folderAbove({ files, platform, workingFolder }: Host, folder: string): string | undefined {
  const paths = pathsOn(platform);
  for (let at = folder; paths.dirname(at) !== at; at = paths.dirname(at)) {
    const parent = paths.dirname(at);
    if (files.kindOf(paths.join(parent, manifestName)) === 'file') return shownPath(paths, workingFolder, parent);
  }
  return undefined;
}

const absent: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);

function readManifest(tree: NameTree): OpenedProject {
  const found = findFile(tree, manifestName, undefined);
  if (found.diagnostic !== undefined) return failed(found.diagnostic);
  const { bytes, diagnostics } = readBytes(tree, found.absolute, manifestName, undefined);
  if (bytes === undefined) return { project: undefined, diagnostics };
  const text = readText(bytes, manifestName, undefined);
  if (text.file === undefined) return { project: undefined, diagnostics: text.diagnostics };
  return { project: new ProjectFolder(tree, text.file), diagnostics: [] };
}

function failed(diagnostic: Diagnostic): OpenedProject {
  return { project: undefined, diagnostics: [diagnostic] };
}
