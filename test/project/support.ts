import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { createMemoryHost, type MemoryHostOptions } from '../../src/host/memory-host.ts';
import { openProject } from '../../src/project/open-project.ts';
import type { ProjectFolder } from '../../src/project/project-folder.ts';
import type { Span } from '../../src/text/source-file.ts';
import { expectReadable } from '../support/readable.ts';

/** Opens a bid in memory that must open. */
export function projectOf(files: MemoryHostOptions['files'], options: MemoryHostOptions = {}): ProjectFolder {
  const host = createMemoryHost({ ...options, files: { 'emvi.yaml': 'emvi: 1\nsources: here\n', ...files } });
  const { project, diagnostics } = openProject(host, '.');
  if (project === undefined) throw new Error(`not opened: ${codes(diagnostics).join(', ')}`);
  return project;
}

/** A place in the manifest that names a file. */
export function placeIn(project: ProjectFolder): Span {
  return project.manifest.span(17, 21);
}

/** Codes with the reason that tells findings of one code apart; what they say reads well in both languages. */
export function codes(diagnostics: readonly Diagnostic[]): string[] {
  for (const finding of diagnostics) expectReadable(finding);
  return diagnostics.map(({ type, parameters }) => {
    const detail = parameters['reason'] ?? parameters['trouble'] ?? parameters['fault'];
    return detail === undefined ? type.code : `${type.code} ${detail}`;
  });
}
