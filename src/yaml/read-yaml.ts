import type { SourceFile } from '../text/source-file.ts';
import { readEveryday } from './everyday.ts';
import { forbidden } from './forbidden.ts';
import type { ParsedYaml } from './parse.ts';

/** Reads a file: everyday YAML at once; anything else, right or wrong, with the library, loaded when it is needed. */
export async function readYamlFile(file: SourceFile): Promise<ParsedYaml> {
  const root = file.text.search(forbidden) === -1 ? readEveryday(file.text) : undefined;
  if (root !== undefined) return { document: { file, root }, diagnostics: [] };
  const { parseYaml } = await import('./parse.ts');
  return parseYaml(file);
}
