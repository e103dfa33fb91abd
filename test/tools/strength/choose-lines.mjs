import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** So many lines stand or fall together: enough for a whole statement. */
const blockLines = 10;

/** One in `share` blocks of lines of the TypeScript in these folders, as Stryker names them; the seed says which. */
export function chooseLines(root, folders, { share, seed }) {
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true })
      .map((name) => `${folder}/${name.replaceAll(path.sep, '/')}`)
      .filter((file) => file.endsWith('.ts'))
      .sort()
      .flatMap((file) => chosenBlocks(root, file, { share, seed })),
  );
}

function chosenBlocks(root, file, { share, seed }) {
  const lines = readFileSync(path.join(root, file), 'utf8').split('\n').length;
  const starts = Array.from({ length: Math.ceil(lines / blockLines) }, (_, block) => block * blockLines + 1);
  return starts
    .filter((start) => lot(`${seed} ${file} ${start}`) % share === 0)
    .map((start) => `${file}:${start}-${Math.min(start + blockLines - 1, lines)}`);
}

function lot(text) {
  return createHash('sha256').update(text).digest().readUInt32BE(0);
}
