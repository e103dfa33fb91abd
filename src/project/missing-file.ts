import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Span } from '../text/source-file.ts';
import { suggest } from '../text/suggest.ts';
import { sourceMissing } from './findings.ts';
import type { NameTree } from './name-tree.ts';

/** The finding for a file that is not there, with the name in the same folder that was probably meant. */
export function missingFile(tree: NameTree, names: readonly string[], from: Span | undefined): Diagnostic {
  const folder = names.slice(0, -1);
  const name = names.at(-1) ?? '';
  const located = tree.locate(folder);
  const neighbours = located.outcome === 'found' ? [...tree.list(located.absolute).names.keys()] : [];
  const meant = suggest(name, neighbours);
  return diagnose(sourceMissing, from, {
    path: names.join('/'),
    isPattern: false,
    meant: meant === undefined ? undefined : [...folder, meant].join('/'),
  });
}
