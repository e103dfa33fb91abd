import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host/host.ts';
import { pathsOn, shownPath } from '../host/paths.ts';
import { isLeaving, type PathProblem, readBidPath } from '../text/bid-path.ts';
import { safeFileName } from '../text/file-names.ts';
import type { Span } from '../text/source-file.ts';
import { outputFolderIsFile, outputOutsideProject, unsafeOutputName } from './findings.ts';

/** The absolute output folder, or the findings that say why it is refused. */
export interface ResolvedOutputFolder {
  readonly folder?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Where the documents go. The folder that the manifest names stays inside the project, because a bid may come from
 * somebody else; the one that the user types on the command line may be anywhere.
 *
 * @param project the folder of the bid, absolute and without links
 */
export function resolveOutputFolder(
  host: Host,
  project: { readonly root: string },
  out: string,
  isFromCommandLine: boolean,
  span?: Span,
): ResolvedOutputFolder {
  const paths = pathsOn(host.platform);
  if (isFromCommandLine) return unlessFile(host, paths.resolve(host.workingFolder, out));
  if (out === '.' || out === './') return { folder: project.root, diagnostics: [] };
  const way = readBidPath(out);
  if (way.problem !== undefined) return { diagnostics: [refuse(out, way.problem, span)] };
  let folder = project.root;
  for (const name of way.names) {
    folder = paths.join(folder, name);
    if (host.files.kindOf(folder) === 'link') {
      return { diagnostics: [refuse(out, 'link', span)] };
    }
  }
  return unlessFile(host, folder, span);
}

function refuse(out: string, problem: PathProblem, span: Span | undefined): Diagnostic {
  if (isLeaving(problem)) return diagnose(outputOutsideProject, span, { folder: out, isLink: problem === 'link' });
  const better = out
    .split(/[\\/]/u)
    .filter((name) => name !== '')
    .map(safeFileName);
  return diagnose(unsafeOutputName, span, { name: out, problem, better: better.join('/') || 'output' });
}

function unlessFile(host: Host, folder: string, span?: Span): ResolvedOutputFolder {
  const kind = host.files.kindOf(folder);
  if (kind !== 'file' && kind !== 'other') return { folder, diagnostics: [] };
  const shown = shownPath(pathsOn(host.platform), host.workingFolder, folder);
  return { diagnostics: [diagnose(outputFolderIsFile, span, { folder: shown })] };
}
