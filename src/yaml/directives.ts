import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../text/source-file.ts';
import { yamlDirective } from './findings.ts';
import type { Mask } from './mask.ts';

/** The instructions to the parser at the top of a file, and masks that turn them into comments. */
export function findDirectives(file: SourceFile): { diagnostics: Diagnostic[]; masks: Mask[] } {
  const diagnostics: Diagnostic[] = [];
  const masks: Mask[] = [];
  const { text } = file;
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const line = text.slice(start, newline === -1 ? text.length : newline).trimEnd();
    if (line.startsWith('%')) {
      diagnostics.push(diagnose(yamlDirective, file.span(start, start + line.length), { line }));
      masks.push({ offset: start, as: '#' });
    } else if (line.trimStart() !== '' && !line.trimStart().startsWith('#')) break;
    if (newline === -1) break;
    start = newline + 1;
  }
  return { diagnostics, masks };
}
