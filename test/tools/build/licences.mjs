import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { embeddedPackages, legalComments } from './embedded.mjs';

/**
 * The licence texts of all packages of which code or files are in the release (`shipped` has the folders of the
 * latter), and of what those packages hold of others, as their licences demand. Fails on a package without a licence,
 * because that may not be shipped.
 */
export function collectLicences(root, metafile, shipped) {
  const folders = new Map(shipped.map((folder) => [folder, []]));
  for (const output of Object.values(metafile.outputs)) {
    for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
      const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(input)?.[0];
      if (folder !== undefined && bytesInOutput > 0) folders.set(folder, [...(folders.get(folder) ?? []), input]);
    }
  }
  for (const folder of embeddedPackages(root, [...folders.values()].flat())) {
    if (!folders.has(folder)) folders.set(folder, []);
  }
  const parts = [...folders]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([folder, files]) => [describePackage(path.join(root, folder)), ...legalComments(root, files)].join('\n\n'));
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
  const text = [texts.length === 0 ? withoutText(author, name, license) : texts.join('\n\n'), ...inside(name)].join(
    '\n\n',
  );
  return `${name} ${version} (${license})\n\n${text}\n`;
}

/** What a package holds of others, with the licence of that: unpdf is pdf.js made to run everywhere. */
function inside(name) {
  if (name !== 'unpdf') return [];
  const apache = readFileSync(new URL('apache-2.0.txt', import.meta.url), 'utf8').trim();
  return [`It holds pdf.js, Copyright Mozilla and its contributors, changed, under the licence below.\n\n${apache}`];
}

/** What stands in the place of a text that a package leaves out. */
function withoutText(author, name, licence) {
  const holder = typeof author === 'string' ? author : (author?.name ?? 'its authors');
  const rest = licence.startsWith('MPL') ? sourceOf(name) : licence === 'ISC' ? `\n\n${isc}` : '';
  return `Copyright ${holder}. The package ships no licence text of its own.${rest}`;
}

/** The ISC licence, which wants to be passed on word for word. Source: https://spdx.org/licenses/ISC.html */
const isc = `Permission to use, copy, modify, and/or distribute this software for any
purpose with or without fee is hereby granted, provided that the above
copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY
AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM
LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR
OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR
PERFORMANCE OF THIS SOFTWARE.`;

/** The Mozilla licence asks for one thing: to say where the source of the unchanged files is. */
function sourceOf(name) {
  return [
    ' It is used unchanged, under the Mozilla Public License 2.0 (https://www.mozilla.org/MPL/2.0/).',
    `Its source is the package ${name} in the npm registry and the repository that the package names.`,
  ].join('\n');
}
