import { describe, expect, test } from 'vitest';
import { HostError } from '../../src/host/host.ts';
import { createMemoryHost } from '../../src/host/memory-host.ts';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const bytes = (content: string): Uint8Array => new TextEncoder().encode(content);

function codeOf(call: () => unknown): string | undefined {
  try {
    call();
    return undefined;
  } catch (error) {
    return error instanceof HostError ? error.code : String(error);
  }
}

test('files stand in the working folder under the path they were given', () => {
  const host = createMemoryHost({ files: { 'emvi.yaml': 'emvi: 1', 'sections/a.md': '# A' } });
  expect(host.files.list('/bid')).toEqual(['emvi.yaml', 'sections']);
  expect(text(host.files.read('/bid/sections/a.md'))).toBe('# A');
  expect(host.files.sizeOf('/bid/emvi.yaml')).toBe(7);
  expect([...host.files.contents.keys()]).toEqual(['/bid/emvi.yaml', '/bid/sections/a.md']);
});

test('what is printed is remembered', () => {
  const host = createMemoryHost({ terminalColumns: 80, environment: { NO_COLOR: '1' } });
  host.writeOut('a');
  host.writeOut('b');
  host.writeError('c');
  expect([host.output, host.errors, host.terminalColumns, host.environment['NO_COLOR']]).toEqual(['ab', 'c', 80, '1']);
});

test('a Windows machine has drives, backslashes and names that ignore case', () => {
  const host = createMemoryHost({ platform: 'win32', files: { 'sections/a.md': 'x' } });
  expect(host.workingFolder).toBe('C:\\bid');
  expect(host.files.kindOf('c:\\BID\\Sections\\A.MD')).toBe('file');
  expect(host.files.realPath('c:\\bid\\SECTIONS')).toBe('C:\\bid\\sections');
});

test('case counts on Linux', () => {
  const host = createMemoryHost({ files: { 'a.md': 'x' } });
  expect(host.files.kindOf('/bid/A.md')).toBeUndefined();
});

test('a link is seen as a link and read through', () => {
  const host = createMemoryHost({
    files: { 'a.md': 'x', '/elsewhere/b.md': 'y' },
    links: { 'l.md': 'a.md', out: '/elsewhere' },
  });
  expect(host.files.kindOf('/bid/l.md')).toBe('link');
  expect(text(host.files.read('/bid/l.md'))).toBe('x');
  expect(text(host.files.read('/bid/out/b.md'))).toBe('y');
  expect(host.files.realPath('/bid/out/b.md')).toBe('/elsewhere/b.md');
  host.files.writeNew('/bid/out/c.md', bytes('z'));
  expect(host.files.contents.has('/elsewhere/c.md')).toBe(true);
});

test('links that refer to each other are no endless way', () => {
  const host = createMemoryHost({ links: { a: 'b', b: 'a' } });
  expect(codeOf(() => host.files.read('/bid/a'))).toBe('ELOOP');
  expect(codeOf(() => host.files.read('/bid/a/c'))).toBe('ELOOP');
  expect(host.files.kindOf('/bid/a/c')).toBeUndefined();
});

test('replacing a link leaves its target alone', () => {
  const host = createMemoryHost({ files: { 'new.tmp': 'new', 'source.md': 'old' }, links: { 'out.md': 'source.md' } });
  host.files.replace('/bid/new.tmp', '/bid/out.md');
  expect(host.files.kindOf('/bid/out.md')).toBe('file');
  expect(text(host.files.read('/bid/source.md'))).toBe('old');
  expect(host.files.list('/bid')).toEqual(['out.md', 'source.md']);
});

describe('calls fail as on a disk', () => {
  const host = createMemoryHost({ files: { 'a.md': 'x', 'folder/b.md': 'y' } });
  host.files.put('/bid/pipe', 'other');
  const { files } = host;
  test.each<[string, string, () => unknown]>([
    ['ENOENT', 'reading what is not there', () => files.read('/bid/none')],
    ['ENOENT', 'the real path of nothing', () => files.realPath('/bid/none')],
    ['EISDIR', 'reading a folder', () => files.read('/bid/folder')],
    ['EIO', 'reading a pipe', () => files.read('/bid/pipe')],
    ['ENOTDIR', 'listing a file', () => files.list('/bid/a.md')],
    ['EEXIST', 'writing over a file', () => files.writeNew('/bid/a.md', bytes(''))],
    ['ENOENT', 'writing to a folder that is not there', () => files.writeNew('/bid/none/a.md', bytes(''))],
    ['EEXIST', 'making a folder where a file is', () => files.makeFolder('/bid/a.md')],
    ['ENOTDIR', 'making a folder below a file', () => files.makeFolder('/bid/a.md/b')],
    ['EISDIR', 'replacing a folder', () => files.replace('/bid/a.md', '/bid/folder')],
    ['EPERM', 'removing a folder', () => files.remove('/bid/folder')],
    ['ENOENT', 'removing nothing', () => files.remove('/bid/none')],
  ])('%s for %s', (code, _what, call) => {
    expect(codeOf(call)).toBe(code);
  });
});

test('a call fails when the test wants it to, and says which path', () => {
  const host = createMemoryHost({
    files: { 'a.md': 'x' },
    failOn: (call, path) => (call === 'read' && path.endsWith('a.md') ? 'EBUSY' : undefined),
  });
  expect(() => host.files.read('/bid/a.md')).toThrow('EBUSY: /bid/a.md');
  expect(host.files.sizeOf('/bid/a.md')).toBe(1);
});

test('kindOf never fails but sees nothing', () => {
  const host = createMemoryHost({
    files: { 'a.md': 'x' },
    failOn: (call) => (call === 'kindOf' ? 'EACCES' : undefined),
  });
  expect(host.files.kindOf('/bid/a.md')).toBeUndefined();
});

test('a made folder can be written to, and making it again is no failure', () => {
  const { files } = createMemoryHost();
  files.makeFolder('/bid/out/deep');
  files.makeFolder('/bid/out/deep');
  files.writeNew('/bid/out/deep/a.md', bytes('x'));
  files.remove('/bid/out/deep/a.md');
  expect(files.list('/bid/out/deep')).toEqual([]);
});
