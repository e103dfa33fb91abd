import { describe, expect, test } from 'vitest';
import { phrase } from '../../src/diagnostics/diagnostic.ts';
import type { FileSystem } from '../../src/host/host.ts';
import { createMemoryHost, type MemoryHost, type MemoryHostOptions } from '../../src/host/memory-host.ts';
import { writeOutputs } from '../../src/output/write-outputs.ts';
import { expectReadable } from '../support/readable.ts';

const text = (content: Uint8Array): string => new TextDecoder().decode(content);
const bytes = (content: string): Uint8Array => new TextEncoder().encode(content);
const old = { 'output/a.md': 'old a', 'output/b.docx': 'old b', 'output/c.md': 'same c' };
const documents = { 'a.md': 'new a', 'b.docx': 'new b', 'c.md': 'same c', 'd.md': 'new d' };

function write(options: MemoryHostOptions, files: Record<string, string> = documents, sources: string[] = []) {
  const calls: string[] = [];
  const failOn = options.failOn ?? (() => undefined);
  const host = createMemoryHost({
    ...options,
    failOn: (call, path) => {
      calls.push(`${call} ${path}`);
      return failOn(call, path);
    },
  });
  const folder = host.platform === 'win32' ? 'C:\\bid\\output' : '/bid/output';
  const outputs = Object.entries(files).map(([name, content]) => ({ name, content: bytes(content) }));
  const { written, unchanged, diagnostics } = writeOutputs(host, folder, outputs, sources);
  for (const finding of diagnostics) expectReadable(finding);
  const found = diagnostics.map(({ type, parameters }) => `${type.code} ${parameters['path'] ?? ''}`.trim());
  return { host, calls, written, unchanged, diagnostics, found, stored: storedIn(host) };
}

function storedIn(host: MemoryHost): Record<string, string> {
  return Object.fromEntries(
    [...host.files.contents]
      .map(([path, content]): [string, string] => [
        path.replaceAll('\\', '/').replace(/^.*\/bid\//u, ''),
        text(content),
      ])
      .sort(),
  );
}

test('documents are written to a folder that is made for them', () => {
  const { written, diagnostics, stored } = write({}, { 'a.md': 'A', 'b.docx': 'B' });
  expect(diagnostics).toEqual([]);
  expect(written).toEqual(['a.md', 'b.docx']);
  expect(stored).toEqual({ 'output/a.md': 'A', 'output/b.docx': 'B' });
});

test('no documents make an empty folder and no trouble', () => {
  const { host, written, diagnostics } = write({}, {});
  expect([written, diagnostics, host.files.list('/bid/output')]).toEqual([[], [], []]);
});

test('on Windows the documents stand in a folder with backslashes', () => {
  const { host } = write({ platform: 'win32' }, { 'a.md': 'A' });
  expect([...host.files.contents.keys()]).toEqual(['C:\\bid\\output\\a.md']);
});

test('what has not changed is not touched', () => {
  const { written, unchanged, calls, stored } = write({ files: old });
  expect(written).toEqual(['a.md', 'b.docx', 'd.md']);
  expect(unchanged).toEqual(['c.md']);
  expect(calls.filter((call) => call.startsWith('replace'))).toEqual([
    'replace /bid/output/a.md',
    'replace /bid/output/b.docx',
    'replace /bid/output/d.md',
  ]);
  expect(stored).toEqual({
    'output/a.md': 'new a',
    'output/b.docx': 'new b',
    'output/c.md': 'same c',
    'output/d.md': 'new d',
  });
});

test('other files in the folder stay, those of a run that was broken off too', () => {
  const files = { 'output/notes.txt': 'mine', 'output/.emvi-0.tmp': 'of another run' };
  const { stored } = write({ files }, { 'a.md': 'A' });
  expect(stored).toEqual({ ...files, 'output/a.md': 'A' });
});

test('a folder full of temporary files of others is trouble, not an endless search', () => {
  const files = Object.fromEntries(
    Array.from({ length: 1000 }, (_, number) => [`output/.emvi-00000000-1-${number}.tmp`, '']),
  );
  expect(write({ files }, { 'a.md': 'A' }).found).toEqual(['EMV921 output/a.md']);
});

test('a link in the place of a document is replaced and not followed', () => {
  const { host, stored } = write(
    { files: { 'sections/a.md': 'source' }, links: { 'output/a.md': '../sections/a.md' } },
    { 'a.md': 'new' },
  );
  expect(stored).toEqual({ 'output/a.md': 'new', 'sections/a.md': 'source' });
  expect(host.files.kindOf('/bid/output/a.md')).toBe('file');
});

test.each(['../a.md', 'sub/a.md', 'C:a.md', 'a\0.md', 'nul.md', '', '..', '.a.md'])(
  'the name %j writes nothing',
  (name) => {
    const { found, stored, calls } = write({}, { [name]: 'x', 'b.md': 'y' });
    expect(found).toEqual(['EMV925']);
    expect(stored).toEqual({});
    expect(calls).toEqual([]);
  },
);

test('two documents that would be one file write nothing', () => {
  const { found, stored } = write({ files: old }, { 'plan.md': '1', 'Plan.md': '2' });
  expect(found).toEqual(['EMV926']);
  expect(stored).toEqual(old);
});

test('a file of the bid is never overwritten', () => {
  const sources = ['/bid/emvi.yaml', '/bid/output/A.MD'];
  const { found, stored } = write({ files: old }, documents, sources);
  expect(found).toEqual(['EMV928 output/a.md']);
  expect(stored).toEqual(old);
});

test('a file of the bid is not overwritten through a link to its folder either', () => {
  const host = createMemoryHost({ files: { 'sections/a.md': 'source' }, links: { output: 'sections' } });
  const { diagnostics } = writeOutputs(
    host,
    '/bid/output',
    [{ name: 'a.md', content: bytes('x') }],
    ['/bid/sections/a.md'],
  );
  expect(diagnostics.map(({ type }) => type.code)).toEqual(['EMV928']);
});

test.each([
  ['output', 'a file'],
  ['output/a.md/x', 'a folder in the place of a document'],
])('%s cannot be written to: %s', (path) => {
  const { found, stored } = write({ files: { [path]: 'mine' } });
  expect(found).toEqual([path === 'output' ? 'EMV920' : 'EMV921 output/a.md']);
  expect(stored).toEqual({ [path]: 'mine' });
});

test('a file above the output folder is told as a file', () => {
  const host = createMemoryHost({ files: { output: 'mine' } });
  const { diagnostics } = writeOutputs(host, '/bid/output/deep', [{ name: 'a.md', content: bytes('x') }]);
  expect(diagnostics.map(({ type }) => type.code)).toEqual(['EMV920']);
});

test('something that is no file in the place of a document is left alone', () => {
  const host = createMemoryHost();
  host.files.put('/bid/output/a.md', 'other');
  const { diagnostics } = writeOutputs(host, '/bid/output', [{ name: 'a.md', content: bytes('x') }]);
  expect(diagnostics.map(({ type, parameters }) => [type.code, parameters['trouble']])).toEqual([
    ['EMV921', 'ENOTFILE'],
  ]);
});

describe('a document that is open in Word', () => {
  test.each(['EBUSY', 'EPERM', 'EACCES'])('keeps all old documents and says what to do (%s)', (trouble) => {
    const failOn = (call: keyof FileSystem, path: string) =>
      call === 'replace' && path.endsWith('b.docx') ? trouble : undefined;
    const { written, found, stored, diagnostics } = write({ files: old, failOn });
    expect(written).toEqual([]);
    expect(found).toEqual(['EMV922 output/b.docx']);
    expect(stored).toEqual(old);
    expect(diagnostics.every(({ type }) => type.source === 'system')).toBe(true);
    expect(diagnostics.map((diagnostic) => phrase(diagnostic, 'nl').why)).toEqual([
      'staat het bestand open in Word? De oude versie is bewaard',
    ]);
  });

  test('is named together with all others that are open', () => {
    const failOn = (call: keyof FileSystem, path: string) =>
      call === 'replace' && /[ab]\.\w+$/u.test(path) ? 'EBUSY' : undefined;
    const { found, stored } = write({ files: old, failOn });
    expect(found).toEqual(['EMV922 output/a.md', 'EMV922 output/b.docx']);
    expect(stored).toEqual(old);
  });

  test('and cannot even be read, stops the run before anything is written', () => {
    const failOn = (call: keyof FileSystem, path: string) =>
      call === 'read' && path.endsWith('b.docx') ? 'EBUSY' : undefined;
    const { found, calls } = write({ files: old, failOn });
    expect(found).toEqual(['EMV922 output/b.docx']);
    expect(calls.filter((call) => call.startsWith('writeNew'))).toEqual([]);
  });
});

describe('when the old state cannot be brought back', () => {
  const locked = (call: keyof FileSystem, path: string) => call === 'replace' && path.endsWith('d.md');

  test('for lack of room, the finding names the documents that are new', () => {
    let writes = 0;
    const failOn = (call: keyof FileSystem, path: string) => {
      if (call === 'writeNew') writes += 1;
      if (call === 'writeNew' && writes > 3) return 'ENOSPC';
      return locked(call, path) ? 'EBUSY' : undefined;
    };
    const { found, diagnostics } = write({ files: old, failOn });
    expect(found).toEqual(['EMV922 output/d.md', 'EMV924']);
    expect(diagnostics[1]?.parameters).toEqual({ folder: 'output', files: ['a.md', 'b.docx'] });
  });

  test('because a document is opened at that moment, no temporary file stays', () => {
    let times = 0;
    const failOn = (call: keyof FileSystem, path: string) => {
      if (call === 'replace' && path.endsWith('a.md') && ++times > 1) return 'EBUSY';
      return locked(call, path) ? 'EBUSY' : undefined;
    };
    const { found, stored, diagnostics } = write({ files: old, failOn });
    expect(found).toEqual(['EMV922 output/d.md', 'EMV924']);
    expect(diagnostics[1]?.parameters['files']).toEqual(['a.md']);
    expect(stored).toEqual({ ...old, 'output/a.md': 'new a' });
  });

  test('because a link was replaced, the finding names it', () => {
    const { diagnostics } = write({
      files: { 'source.md': '' },
      links: { 'output/a.md': '../source.md' },
      failOn: (call, path) => (locked(call, path) ? 'EBUSY' : undefined),
    });
    expect(diagnostics[1]?.parameters['files']).toEqual(['a.md']);
  });
});

/** Which of the calls that a run makes fails: each in turn, with each kind of trouble. */
const changing = write({ files: old }).calls.filter((call) =>
  /^(?:makeFolder|realPath|writeNew|replace|read) /u.test(call),
);

describe.each(['ENOSPC', 'EACCES', 'EIO'])('%s at any call', (trouble) => {
  test.each(changing.map((call, number) => ({ call, number })))('$number: $call', ({ call: failing, number }) => {
    const before = changing.slice(0, number).filter((call) => call === failing).length;
    let seen = 0;
    const { written, diagnostics, stored } = write({
      files: old,
      failOn: (call, path) => (`${call} ${path}` === failing && seen++ === before ? trouble : undefined),
    });
    expect(written).toEqual([]);
    expect(stored).toEqual(old);
    expect(diagnostics.length).toBe(1);
    expect(diagnostics[0]?.type.source).toBe('system');
    if (trouble === 'ENOSPC') expect(diagnostics[0]?.type.code).toBe('EMV923');
  });
});

test('a temporary file that cannot be removed does not hide what was wrong', () => {
  const { found } = write({
    files: old,
    failOn: (call, path) => {
      if (call === 'remove') return 'EIO';
      return call === 'replace' && path.endsWith('b.docx') ? 'EBUSY' : undefined;
    },
  });
  expect(found).toEqual(['EMV922 output/b.docx', 'EMV924']);
});

test('every finding speaks both languages', () => {
  const { diagnostics } = write({ files: old, failOn: (call) => (call === 'writeNew' ? 'ENOSPC' : undefined) });
  expect(diagnostics.map((diagnostic) => [phrase(diagnostic, 'nl').message, phrase(diagnostic, 'en').message])).toEqual(
    [
      [
        'er is geen ruimte voor output/a.md: de schijf is vol (ENOSPC)',
        'there is no room for output/a.md: the disk is full (ENOSPC)',
      ],
    ],
  );
});
