import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { phrase } from '../../src/diagnostics/diagnostic.ts';
import { createMemoryHost } from '../../src/host/memory-host.ts';
import { createNodeHost } from '../../src/host/node-host.ts';
import { openProject } from '../../src/project/open-project.ts';
import { codes } from './support.ts';

const manifest = 'emvi: 1\n';

test('a folder with an emvi.yaml is a project', () => {
  const host = createMemoryHost({ folder: '/projects', files: { 'bid/emvi.yaml': manifest } });
  const { project, diagnostics } = openProject(host, 'bid');
  expect(diagnostics).toEqual([]);
  expect(project?.root).toBe('/projects/bid');
  expect(project?.manifest.path).toBe('emvi.yaml');
  expect(project?.manifest.text).toBe(manifest);
  expect([...(project?.readFiles ?? [])]).toEqual(['/projects/bid/emvi.yaml']);
});

test('the path of the emvi.yaml will do', () => {
  const host = createMemoryHost({ folder: '/projects', files: { 'bid/emvi.yaml': manifest } });
  expect(openProject(host, 'bid/emvi.yaml').project?.root).toBe('/projects/bid');
  expect(openProject(host, '/projects/bid/').project?.root).toBe('/projects/bid');
});

test('a project on Windows is opened by any spelling of its path', () => {
  const host = createMemoryHost({ platform: 'win32', folder: 'C:\\projects', files: { 'Bid/emvi.yaml': manifest } });
  expect(openProject(host, 'bid').project?.root).toBe('C:\\projects\\Bid');
  expect(openProject(host, 'c:/PROJECTS/bid/emvi.yaml').project?.root).toBe('C:\\projects\\Bid');
});

test.each([
  ['missing', false, 'de map missing bestaat niet'],
  ['a.txt', true, 'a.txt is een bestand, geen map'],
  ['a.txt/b', false, 'de map a.txt/b bestaat niet'],
  ['a\0b', false, 'de map a\0b bestaat niet'],
])('opening %j is refused', (argument, isFile, message) => {
  const host = createMemoryHost({ files: { 'a.txt': '' } });
  const { project, diagnostics } = openProject(host, argument);
  expect(project).toBeUndefined();
  expect(codes(diagnostics)).toEqual(['EMV001']);
  expect(diagnostics[0]?.parameters['isFile']).toBe(isFile);
  expect(diagnostics[0]?.type.source).toBe('system');
  expect(diagnostics.map((diagnostic) => phrase(diagnostic, 'nl').message)).toEqual([message]);
});

test('the folder of the bid is named when a file in it is opened', () => {
  const host = createMemoryHost({ folder: '/projects', files: { 'bid/emvi.yaml': manifest, 'bid/kpis.yaml': '' } });
  const [diagnostic] = openProject(host, 'bid/kpis.yaml').diagnostics;
  if (diagnostic === undefined) throw new Error('a file is no bid');
  expect(phrase(diagnostic, 'nl').help).toBe('geef de map van de inschrijving op: `bid`');
  expect(phrase(diagnostic, 'en').help).toBe('give the folder of the bid: `bid`');
});

test.each(['linux', 'darwin', 'win32'])(
  'on %s a folder without emvi.yaml says so, and names a near one',
  (platform) => {
    const open = (files: Record<string, string>) => openProject(createMemoryHost({ platform, files }), '.').diagnostics;
    expect(open({ 'a.md': '' }).map(({ parameters }) => parameters)).toEqual([{ folder: '.', found: undefined }]);
    expect(open({ 'emvi.yml': '' })[0]?.parameters['found']).toBe('emvi.yml');
    expect(open({ 'EMVI.yaml': '' })[0]?.parameters['found']).toBe('EMVI.yaml');
    expect(codes(open({}))).toEqual(['EMV002']);
  },
);

test('a manifest behind a link is refused', () => {
  const host = createMemoryHost({
    files: { '/elsewhere/emvi.yaml': manifest },
    links: { 'emvi.yaml': '/elsewhere/emvi.yaml' },
  });
  expect(codes(openProject(host, '.').diagnostics)).toEqual(['EMV005 link']);
});

test('a manifest that is a folder cannot be read', () => {
  const host = createMemoryHost({ files: { 'emvi.yaml/a': '' } });
  expect(codes(openProject(host, '.').diagnostics)).toEqual(['EMV004 EISDIR']);
});

test('a manifest that is no text has no project', () => {
  const host = createMemoryHost({ files: { 'emvi.yaml': Uint8Array.of(0x61, 0xeb, 0x62) } });
  expect(codes(openProject(host, '.').diagnostics)).toEqual(['EMV006 bytes']);
});

test.each(['realPath', 'list', 'read', 'sizeOf'] as const)('trouble at %s is told and does not throw', (failing) => {
  const host = createMemoryHost({
    files: { 'emvi.yaml': manifest },
    failOn: (call) => (call === failing ? 'EACCES' : undefined),
  });
  const { project, diagnostics } = openProject(host, '.');
  expect(project).toBeUndefined();
  expect(codes(diagnostics)).toEqual(['EMV004 EACCES']);
});

test('a project on the disk is opened, through a link to its folder too', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'emvi-open-')));
  try {
    mkdirSync(join(folder, 'bid'));
    writeFileSync(join(folder, 'bid', 'emvi.yaml'), manifest);
    const host = createNodeHost();
    expect(openProject(host, join(folder, 'bid')).project?.manifest.text).toBe(manifest);
    expect(codes(openProject(host, join(folder, 'none')).diagnostics)).toEqual(['EMV001']);
    expect(codes(openProject(host, folder).diagnostics)).toEqual(['EMV002']);
    symlinkSync(join(folder, 'bid'), join(folder, 'linked'), 'junction');
    expect(openProject(host, join(folder, 'linked')).project?.root).toBe(join(folder, 'bid'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
