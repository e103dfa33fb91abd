import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { licensed, platforms } from '../tools/release/platforms.mjs';
import { releaseFiles, zipFiles } from '../tools/release/release-files.mjs';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const app = new Map([
  ['bin/emvi.js', bytes('process.stdout.write(JSON.stringify(process.argv.slice(2))); process.exitCode = 7;\n')],
  ['package.json', bytes('{"type":"module"}')],
  ['dist/types/index.d.ts', bytes('')],
]);
const node = { program: bytes('program'), licence: bytes('licence') };
const textOf = (name: string, platform = licensed): string =>
  new TextDecoder().decode(releaseFiles(platform, '1.2.3', app, node).get(name)?.content);

test('every platform has Node.js of one version, pinned by its content', () => {
  expect(new Set(platforms.map(({ node: { package: name } }) => name.split('@')[1])).size).toBe(1);
  for (const platform of platforms) expect(platform.node.integrity).toMatch(/^sha512-[\w+/]{86}==$/u);
  expect(platforms.map(({ name }) => name)).toEqual(['windows-x64', 'macos-arm64', 'macos-x64', 'linux-x64']);
});

test.each(platforms)('the release for $name holds emvi, Node.js, its licence and how to start', (platform) => {
  const { name, starter, program } = platform;
  const folder = `emvi-${name}`;
  const zip = zipFiles(folder, releaseFiles(platform, '1.2.3', app, node));
  const files = ['README.txt', 'app/bin/emvi.js', 'app/package.json', starter, 'node/LICENSE', program];
  expect(Object.keys(unzipSync(zip))).toEqual(files.map((file) => `${folder}/${file}`).sort());
  expect(zipFiles(folder, new Map([...releaseFiles(platform, '1.2.3', app, node)].reverse()))).toEqual(zip);
});

test.each(platforms)('README.txt for $name explains itself in both languages, in any editor', (platform) => {
  const text = textOf('README.txt', platform);
  expect(text).toMatch(/^emvi 1\.2\.3\r\n\r\nNEDERLANDS\r\n[\s\S]+\r\nENGLISH\r\n/u);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[^ -~]/u);
  expect(text.split('\r\n').filter((line) => line.length > 130)).toEqual([]);
});

test('emvi.cmd is ASCII with Windows line ends, and quotes every path', () => {
  const [windows = licensed] = platforms;
  expect(textOf('emvi.cmd', windows)).toBe(
    '@echo off\r\nsetlocal DisableDelayedExpansion\r\n"%~dp0node\\node.exe" --invocation-count-for-turbofan=24000 "%~dp0app\\bin\\emvi.js" %*\r\nexit /b %ERRORLEVEL%\r\n',
  );
});

if (process.platform !== 'win32') {
  describe('unpacked in a folder with blanks and accents', () => {
    let home = '';
    let starter = '';

    beforeAll(() => {
      home = mkdtempSync(path.join(tmpdir(), 'emvi-release-'));
      const folder = path.join(home, "één map & 'meer' (1)");
      for (const [name, { content, mode }] of releaseFiles(licensed, '1.2.3', app, node)) {
        const file = path.join(folder, name);
        mkdirSync(path.dirname(file), { recursive: true });
        // Another release of Node.js need not have the setting that emvi starts its own with.
        const standIn = `#!/bin/sh\nshift\nexec '${process.execPath}' "$@"\n`;
        writeFileSync(file, name === licensed.program ? bytes(standIn) : content, { mode });
      }
      starter = path.join(folder, 'emvi');
      chmodSync(starter, 0o755);
    });
    afterAll(() => rmSync(home, { recursive: true, force: true }));

    const start = (program: string, words: readonly string[]) => {
      const { status, stdout } = spawnSync(program, words, { cwd: '/', env: { PATH: '' }, encoding: 'utf8' });
      return { status, words: JSON.parse(stdout) as unknown };
    };

    test('it starts without a path, passes every word on and ends as emvi does', () => {
      const words = ['build', 'mijn bid', '', 'é "&" $HOME', '*'];
      expect(start(starter, words)).toEqual({ status: 7, words });
    });

    test('it starts by way of links', () => {
      symlinkSync(starter, path.join(home, 'absolute'));
      symlinkSync('absolute', path.join(home, 'relative'));
      expect(start(path.join(home, 'relative'), ['x'])).toEqual({ status: 7, words: ['x'] });
    });
  });
}

test('what must run may run once it is unpacked', () => {
  const modes = modesIn(zipFiles('emvi', releaseFiles(licensed, '1.2.3', app, node)));
  expect(modes).toMatchObject({ 'emvi/emvi': '100755', 'emvi/node/node': '100755', 'emvi/README.txt': '100644' });
});

/** How Unix is told to store each file of a zip, in octal: from the directory at its end (APPNOTE.TXT 4.3.12). */
function modesIn(zip: Uint8Array): Record<string, string> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const modes: Record<string, string> = {};
  for (let at = view.getUint32(zip.length - 6, true); view.getUint32(at, true) === 0x02014b50; ) {
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(zip.subarray(at + 46, at + 46 + length));
    modes[name] = (view.getUint32(at + 38, true) >>> 16).toString(8);
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return modes;
}
