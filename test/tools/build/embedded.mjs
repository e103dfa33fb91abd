import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The line by which a bundler says from which package the code below it comes. */
const marker = /^\s*\/\/ (?:.*\/)?(node_modules\/(?:@[^/\s]+\/)?[^/\s]+)\/\S+$/gmu;
const comment = /\/\*[\s\S]*?\*\//gu;
const legal = /@licen[cs]e|@preserve|\bcopyright\b/iu;

/** The folders of packages of which the code was put into files of other packages before those were published. */
export function embeddedPackages(root, files) {
  const found = files.flatMap((file) => [...textOf(root, file).matchAll(marker)].map(([, folder]) => folder));
  return [...new Set(found)].filter((folder) => existsSync(path.join(root, folder)));
}

/** The comments in files that name a right holder: the bundle has no comments, and their licences want to be passed on. */
export function legalComments(root, files) {
  const found = files.flatMap((file) => textOf(root, file).match(comment) ?? []).filter((text) => legal.test(text));
  const bare = found.map((text) =>
    text
      .replace(/^\/\*+!?|\*\/$/gu, '')
      .replace(/^[ \t]*\*[ \t]?/gmu, '')
      .trim(),
  );
  return [...new Set(bare)].sort();
}

function textOf(root, file) {
  return readFileSync(path.join(root, file), 'utf8');
}
