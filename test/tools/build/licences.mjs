import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The licence texts of all packages of which code is in the bundle, as their licences demand. Fails on a package
 * without a licence, because that may not be shipped.
 */
export function collectLicences(root, metafile) {
  const folders = new Set();
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
  const file = readdirSync(folder)
    .sort()
    .find((entry) => /^(?:licen[cs]e|copying)(?:[.-]|$)/iu.test(entry));
  const text = file === undefined ? withoutText(author) : readFileSync(path.join(folder, file), 'utf8');
  return `${name} ${version} (${license})\n\n${text.replaceAll('\r\n', '\n').trim()}\n`;
}

function withoutText(author) {
  const holder = typeof author === 'string' ? author : (author?.name ?? 'its authors');
  return `Copyright ${holder}. The package ships no licence text of its own.`;
}
