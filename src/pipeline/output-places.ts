import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fileNameOf } from '../document/plan/documents-of.ts';
import type { PlannedDocument } from '../document/plan/plan-document.ts';
import type { Host } from '../host/host.ts';
import type { Bid } from '../model/bid.ts';
import { type ResolvedOutputFolder, resolveOutputFolder } from '../output/output-folder.ts';
import { checkOutputNames } from '../output/output-names.ts';
import type { ProjectFolder } from '../project/project-folder.ts';
import type { Span } from '../text/source-file.ts';
import { entryOf } from '../yaml/tree.ts';
import { formats, formatsOf } from './formats.ts';

/** The folder for the documents of a bid when neither the manifest nor the user names one. */
const usualFolder = 'output';

/** The folder that the user names, else the one of the manifest, else the usual one. */
export function placeOutput(
  host: Host,
  project: ProjectFolder,
  bid: Bid,
  out: string | undefined,
): ResolvedOutputFolder {
  if (out !== undefined) return resolveOutputFolder(host, project, out, true);
  return resolveOutputFolder(host, project, bid.manifest.output ?? usualFolder, false, outputSpan(bid, out));
}

/** Where the manifest names the folder for the documents; nowhere when the user or nobody does. */
export function outputSpan({ manifestSource }: Bid, out: string | undefined): Span | undefined {
  const declared = out === undefined ? entryOf(manifestSource.root, 'output')?.value : undefined;
  return declared && manifestSource.file.span(declared.start, declared.end);
}

/** Whether a document at an absolute path would be taken for a text of the bid in the next run. */
export function isNewSource(project: ProjectFolder, path: string): boolean {
  return project.wouldRead(path) && !project.readFiles.has(path);
}

/** What is wrong with where the manifest wants the documents to go, found before any is made. */
export function checkPlaces(
  host: Host,
  project: ProjectFolder,
  bid: Bid,
  planned: readonly PlannedDocument[],
): Diagnostic[] {
  const folder = bid.manifest.output === undefined ? [] : placeOutput(host, project, bid, undefined).diagnostics;
  const named = planned.flatMap(({ plan }) =>
    plan === undefined
      ? []
      : [
          {
            document: plan.document,
            formats: formatsOf(plan.document, plan.template.manifest),
            name: fileNameOf(plan.document, plan.title),
          },
        ],
  );
  for (const format of formats) {
    const found = checkOutputNames(
      named
        .filter((one) => one.formats.includes(format))
        .map(({ document, name }) => ({ name: `${name}.${format}`, span: document.span(['file']) })),
    );
    // The same name in another format has the same faults.
    if (found.length > 0) return [...folder, ...found];
  }
  return [...folder];
}
