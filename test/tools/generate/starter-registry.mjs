import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const banner = '// Made from templates/starter/ by `npm run generate`. Never edit by hand.\n';

/** The registry of the bids that `emvi init` starts with, as a module: a folder with a shape.yaml each. */
export function starterRegistry(root) {
  const folder = join(root, 'templates/starter');
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const starters = names.map((name) => {
    const { description } = parse(readFileSync(join(folder, name, 'shape.yaml'), 'utf8'), { version: '1.2' });
    return { name, description, files: filesOf(join(folder, name)) };
  });
  return `${banner}import type { InBoth } from '../text/language.ts';

/** A bid that \`emvi init\` can start with. */
export interface PackagedStarter {
  readonly name: string;
  readonly description: InBoth<string>;
  /** The paths of its files in the bid: the manifest, the other sources, the texts. */
  readonly files: readonly string[];
}

/** The bids that \`emvi init\` can start with, sorted by name. */
export const packagedStarters: readonly PackagedStarter[] = ${JSON.stringify(starters, null, 2)};
`;
}

/** The files of a starter, which are the same in both languages: the manifest first, folders last. */
function filesOf(folder) {
  const [dutch, english] = ['nl', 'en'].map((language) => filesBelow(join(folder, language)));
  if (dutch.join('\n') !== english.join('\n')) throw new Error(`${folder} has other files in Dutch than in English`);
  return dutch;
}

function filesBelow(folder) {
  const rank = (file) => (file === 'emvi.yaml' ? 0 : file.includes('/') ? 2 : 1);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((file) => file.replaceAll('\\', '/'))
    .sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
}
