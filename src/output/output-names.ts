import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { collisionKey, fileNameProblem, safeFileName } from '../text/file-names.ts';
import type { Span } from '../text/source-file.ts';
import { type OutputNameProblem, outputNameCollision, unsafeOutputName } from './findings.ts';

/** The name of a document to write, and where the bid writes that name. */
export interface OutputName {
  readonly name: string;
  readonly span?: Span | undefined;
}

/** Names of documents that some system cannot store, and names that some system takes for one another. */
export function checkOutputNames(names: readonly OutputName[]): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const seen = new Map<string, OutputName>();
  for (const output of names) {
    const { name, span } = output;
    const problem = outputNameProblem(name);
    if (problem !== undefined) {
      diagnostics.push(diagnose(unsafeOutputName, span, { name, problem, better: safeFileName(name) }));
      continue;
    }
    const key = collisionKey(name);
    const other = seen.get(key);
    if (other === undefined) {
      seen.set(key, output);
      continue;
    }
    const related =
      other.span === undefined ? [] : [{ span: other.span, label: { nl: 'eerste document', en: 'first document' } }];
    diagnostics.push(diagnose(outputNameCollision, span, { name, other: other.name }, related));
  }
  return diagnostics;
}

/** Why a name is not one of a document; undefined when it can be. */
export function outputNameProblem(name: string): OutputNameProblem | undefined {
  return fileNameProblem(name) ?? (name.startsWith('.') ? 'hidden' : undefined);
}
