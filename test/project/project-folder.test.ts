import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { phrase } from '../../src/diagnostics/diagnostic.ts';
import { createNodeHost } from '../../src/host/node-host.ts';
import { openProject } from '../../src/project/open-project.ts';
import type { ProjectFolder } from '../../src/project/project-folder.ts';
import { codes, placeIn, projectOf } from './support.ts';

test('a text is read once, whoever asks for it', () => {
  let reads = 0;
  const project = projectOf(
    { 'sections/a.md': '\ufeff# Één' },
    { failOn: (call, path) => (call === 'read' && path.endsWith('a.md') && ++reads > 1 ? 'EIO' : undefined) },
  );
  const first = project.readText('sections/a.md');
  expect(first.file?.text).toBe('# Één');
  expect(first.file?.path).toBe('sections/a.md');
  expect(project.readText('sections/a.md').file).toBe(first.file);
});

test('the manifest is not read again', () => {
  const project = projectOf({});
  expect(project.readText('emvi.yaml').file).toBe(project.manifest);
});

test('bytes are read as they are', () => {
  const project = projectOf({ 'logo.png': Uint8Array.of(0x89, 0, 1) });
  expect([...(project.readBytes('logo.png').bytes ?? [])]).toEqual([0x89, 0, 1]);
});

test('what was read is remembered, so that no output is written over it', () => {
  const project = projectOf({ 'sections/a.md': 'x', 'b.md': 'y' });
  project.readText('sections/a.md');
  expect([...project.readFiles]).toEqual(['/bid/emvi.yaml', '/bid/sections/a.md']);
  expect(project.absolute('sections/a.md')).toBe('/bid/sections/a.md');
});

test('on Windows a path of the bid has forward slashes and its absolute form backslashes', () => {
  const project = projectOf({ 'sections/a.md': 'x' }, { platform: 'win32' });
  expect(project.readText('sections/a.md').file?.path).toBe('sections/a.md');
  expect(project.absolute('sections/a.md')).toBe('C:\\bid\\sections\\a.md');
});

describe('a path that is refused is a finding at the place that names it', () => {
  test.each([
    ['../secret.md', 'EMV005 parent'],
    ['/etc/passwd', 'EMV005 absolute'],
    ['C:\\secret.md', 'EMV005 drive'],
    ['\\\\server\\share\\a.md', 'EMV005 network'],
    ['https://example.nl/a.md', 'EMV005 url'],
    ['~/a.md', 'EMV005 home'],
    ['sections\\a.md', 'EMV007 backslash'],
    ['a\0.md', 'EMV007 character'],
    ['nul.md', 'EMV007 device'],
    ['', 'EMV007 empty'],
    ['none.md', 'EMV003'],
    ['emvi.yaml/a.md', 'EMV003'],
    ['sections', 'EMV004 EISDIR'],
  ])('%j: %s', (path, code) => {
    const project = projectOf({ 'sections/a.md': 'x', '/bid/../secret.md': 'secret' });
    const place = placeIn(project);
    for (const { diagnostics } of [project.readText(path, place), project.readBytes(path, place)]) {
      expect(codes(diagnostics)).toEqual([code]);
      expect(diagnostics[0]?.span).toBe(place);
    }
    expect(project.exists(path)).toBe(false);
  });
});

test('links are refused wherever they stand on the way and wherever they lead', () => {
  const project = projectOf(
    { 'sections/a.md': 'x', '/elsewhere/secret.md': 'secret' },
    { links: { out: '/elsewhere', 'file.md': '/elsewhere/secret.md', inner: 'sections', dangling: 'none' } },
  );
  for (const path of ['out/secret.md', 'file.md', 'inner/a.md', 'dangling']) {
    expect(codes(project.readText(path).diagnostics), path).toEqual(['EMV005 link']);
    expect(project.exists(path)).toBe(false);
  }
});

test.each(['linux', 'darwin', 'win32'])(
  'on %s upper and lower case count, and the right name is offered',
  (platform) => {
    const project = projectOf({ 'Bijlagen/Cert.pdf': 'x' }, { platform });
    expect(project.exists('Bijlagen/Cert.pdf')).toBe(true);
    expect(project.exists('bijlagen/Cert.pdf')).toBe(false);
    const { diagnostics } = project.readBytes('Bijlagen/cert.pdf');
    expect(codes(diagnostics)).toEqual(['EMV003']);
    expect(diagnostics[0]?.parameters['meant']).toBe('Bijlagen/Cert.pdf');
  },
);

test('an accent is found however the disk stores it, and the exact name goes first', () => {
  const project = projectOf({ 'cafe\u0301.md': 'two signs', 'één.md': 'one', 'e\u0301e\u0301n.md': 'two' });
  expect(project.readText('café.md').file?.text).toBe('two signs');
  expect(project.readText('één.md').file?.text).toBe('one');
  expect(project.find([{ pattern: '*.md' }]).paths).toEqual(['café.md', 'één.md']);
});

test('a missing file has system as its source and offers a name that is near', () => {
  const { diagnostics } = projectOf({ 'sections/aanpak.md': '' }).readText('sections/anpak.md');
  expect(diagnostics[0]?.type.source).toBe('system');
  expect(diagnostics.map((diagnostic) => phrase(diagnostic, 'nl').help)).toEqual([
    'bedoelt u sections/aanpak.md? Hoofdletters en kleine letters tellen mee',
  ]);
});

describe('a text in another encoding', () => {
  test('is a finding at its first wrong sign, with the place that names the file', () => {
    const project = projectOf({ 'a.md': Uint8Array.of(0x61, 0x0a, 0x62, 0xeb) });
    const place = placeIn(project);
    const { file, diagnostics } = project.readText('a.md', place);
    expect(file).toBeUndefined();
    expect(codes(diagnostics)).toEqual(['EMV006 bytes']);
    const [found] = diagnostics;
    expect(found?.span?.file.path).toBe('a.md');
    expect(found?.span?.file.position(found.span.start)).toEqual({ line: 2, column: 2 });
    expect(found?.related.map(({ span }) => span)).toEqual([place]);
    expect(diagnostics.map((diagnostic) => phrase(diagnostic, 'nl').message)).toEqual([
      'op regel 2 van a.md staat een teken dat niet als UTF-8 is opgeslagen (waarschijnlijk ë)',
    ]);
  });

  test('of which nobody knows who names it has no second place', () => {
    expect(projectOf({ 'a.md': Uint8Array.of(0xeb) }).readText('a.md').diagnostics[0]?.related).toEqual([]);
  });

  test('that is no text at all is told where it is named', () => {
    const project = projectOf({ 'a.md': Uint8Array.of(0x61, 0, 0x62) });
    const place = placeIn(project);
    const { diagnostics } = project.readText('a.md', place);
    expect(codes(diagnostics)).toEqual(['EMV006 binary']);
    expect(diagnostics[0]?.span).toBe(place);
  });

  test('is told again to everyone who names it', () => {
    const project = projectOf({ 'a.md': Uint8Array.of(0xeb) });
    expect(codes(project.readText('a.md').diagnostics)).toEqual(codes(project.readText('a.md').diagnostics));
  });
});

test('a file of more than 64 MB is not read', () => {
  const megabytes = 64 * 1024 * 1024;
  const project = projectOf(
    { 'large.md': new Uint8Array(megabytes + 1), 'fits.bin': new Uint8Array(megabytes) },
    { failOn: (call, path) => (call === 'read' && path.includes('large') ? 'EIO' : undefined) },
  );
  const { diagnostics } = project.readText('large.md');
  expect(diagnostics.map(({ type, parameters }) => [type.code, parameters])).toEqual([
    ['EMV008', { path: 'large.md', megabytes: 65, limit: 64 }],
  ]);
  expect(project.readBytes('fits.bin').bytes?.length).toBe(megabytes);
});

test.each([
  ['read', 'a.md'],
  ['sizeOf', 'a.md'],
  ['list', 'sections'],
] as const)('trouble at %s is a finding with the word of the system', (failing, name) => {
  const project = projectOf(
    { 'sections/a.md': 'x' },
    { failOn: (call, path) => (call === failing && path.endsWith(name) ? 'EBUSY' : undefined) },
  );
  const { diagnostics } = project.readText('sections/a.md');
  expect(codes(diagnostics)).toEqual(['EMV004 EBUSY']);
  expect(diagnostics.map((diagnostic) => phrase(diagnostic, 'en').message)).toEqual([
    'sections/a.md cannot be read: another program holds it (EBUSY)',
  ]);
});

test('a file that vanishes between two looks is missing', () => {
  const project = projectOf(
    { 'a.md': 'x' },
    { failOn: (call, path) => (call === 'kindOf' && path.endsWith('a.md') ? 'ENOENT' : undefined) },
  );
  expect(codes(project.readText('a.md').diagnostics)).toEqual(['EMV003']);
});

describe('on the disk', () => {
  let folder = '';

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'emvi-project-')));
    mkdirSync(join(folder, 'bid', 'sections'), { recursive: true });
    writeFileSync(join(folder, 'bid', 'emvi.yaml'), 'emvi: 1\n');
    writeFileSync(join(folder, 'bid', 'sections', 'a.md'), '# A');
    writeFileSync(join(folder, 'secret.md'), 'secret');
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  function opened(): ProjectFolder {
    const { project } = openProject(createNodeHost(), join(folder, 'bid'));
    if (project === undefined) throw new Error('not opened');
    return project;
  }

  test('files are found and read', () => {
    const project = opened();
    expect(project.find([{ pattern: 'sections/**/*.md' }]).paths).toEqual(['sections/a.md']);
    expect(project.readText('sections/a.md').file?.text).toBe('# A');
    expect(project.list('')).toEqual(['emvi.yaml', 'sections/']);
    expect(codes(project.readText('../secret.md').diagnostics)).toEqual(['EMV005 parent']);
    expect(codes(project.readText('sections/A.md').diagnostics)).toEqual(['EMV003']);
  });

  test('a link to a folder outside is refused', () => {
    symlinkSync(folder, join(folder, 'bid', 'sections', 'out'), 'junction');
    const project = opened();
    expect(codes(project.readText('sections/out/secret.md').diagnostics)).toEqual(['EMV005 link']);
    expect(project.find([{ pattern: 'sections/**/*.md' }])).toMatchObject({ paths: ['sections/a.md'] });
    expect(codes(project.find([{ pattern: 'sections/**/*.md' }]).diagnostics)).toEqual(['EMV005 link']);
  });

  if (existsSync('/usr/bin/mkfifo')) {
    test('a pipe is not waited for', () => {
      execFileSync('mkfifo', [join(folder, 'bid', 'pipe.md')]);
      expect(codes(opened().readText('pipe.md').diagnostics)).toEqual(['EMV004 ENOTFILE']);
    });
  }
});
