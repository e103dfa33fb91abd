import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The licence texts of all packages of which code or files are in the release (`shipped` has the folders of the
 * latter), as their licences demand. Fails on a package
 * without a licence, because that may not be shipped.
 */
export function collectLicences(root, metafile, shipped) {
  const folders = new Set(shipped);
  for (const output of Object.values(metafile.outputs)) {
    for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
      const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(input)?.[0];
      if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
    }
  }
  const parts = [...folders].sort().map((folder) => describePackage(path.join(root, folder)));
  return ['emvi contains code of the packages below, each under its own licence.', ...parts].join(
    `\n\n${'='.repeat(80)}\n\n`,
  );
}

function describePackage(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  if (typeof license !== 'string') throw new Error(`${name} names no licence`);
  const texts = readdirSync(folder)
    .sort()
    .filter((entry) => /^(?:licen[cs]e|copying)(?:[._-]|$)/iu.test(entry))
    .map((entry) => readFileSync(path.join(folder, entry), 'utf8').replaceAll('\r\n', '\n').trim());
  const text = [texts.length === 0 ? withoutText(author, name, license) : texts.join('\n\n'), ...inside(name)].join('\n\n');
  return `${name} ${version} (${license})\n\n${text}\n`;
}

/** What a package holds of others, with the licence of that: unpdf is pdf.js made to run everywhere. */
function inside(name) {
  if (name !== 'unpdf') return [];
  const apache = readFileSync(new URL('apache-2.0.txt', import.meta.url), 'utf8').trim();
  return [`It holds pdf.js, Copyright Mozilla and its contributors, changed, under the licence below.\n\n${apache}`];
}

/** The Mozilla licence asks for one thing: to say where the source of the unchanged files is. */
function withoutText(author, name, licence) {
  const holder = typeof author === 'string' ? author : (author?.name ?? 'its authors');
  const source = licence.startsWith('MPL') ? sourceOf(name) : '';
  return `Copyright ${holder}. The package ships no licence text of its own.${source}`;
}

function sourceOf(name) {
  return [
    ' It is used unchanged, under the Mozilla Public License 2.0 (https://www.mozilla.org/MPL/2.0/).',
    `Its source is the package ${name} in the npm registry and the repository that the package names.`,
  ].join('\n');
}
