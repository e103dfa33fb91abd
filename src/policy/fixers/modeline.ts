import type { TextEdit } from '../../diagnostics/diagnostic.ts';
import type { ReadSource } from '../../model/collect-items.ts';

/** The first line by which an editor finds the schema of a file, as `emvi init` writes it. */
export function addModeline({ file, name }: ReadSource): TextEdit[] {
  if (/^#[ \t]*yaml-language-server:/mu.test(file.text)) return [];
  const up = '../'.repeat(file.path.split('/').length - 1);
  const lineEnd = /\r?\n/u.exec(file.text)?.[0] ?? '\n';
  const text = `# yaml-language-server: $schema=${up}.emvi/schemas/${name}.schema.json${lineEnd}`;
  return [{ span: file.span(0, 0), text }];
}
