import { expect, test } from 'vitest';
import { createMemoryHost, type MemoryHostOptions } from '../../src/host/memory-host.ts';
import { resolveOutputFolder } from '../../src/output/output-folder.ts';
import { SourceFile } from '../../src/text/source-file.ts';

const span = new SourceFile('emvi.yaml', 'output: x\n').span(8, 9);

function resolve(out: string, isFromCommandLine: boolean, options: MemoryHostOptions = {}) {
  const host = createMemoryHost({ folder: '/projects', ...options });
  const root = options.platform === 'win32' ? 'C:\\projects\\bid' : '/projects/bid';
  const { folder, diagnostics } = resolveOutputFolder(host, { root }, out, isFromCommandLine, span);
  return folder ?? diagnostics.map(({ type }) => `${type.code} ${type.source}`).join();
}

test('the folder of the manifest stands in the project', () => {
  expect(resolve('output', false)).toBe('/projects/bid/output');
  expect(resolve('./uit/voer/', false)).toBe('/projects/bid/uit/voer');
  expect(resolve('.', false)).toBe('/projects/bid');
  expect(resolve('output', false, { platform: 'win32', folder: 'C:\\projects' })).toBe('C:\\projects\\bid\\output');
});

test.each([
  '..',
  '../elders',
  '/elders',
  'C:\\elders',
  '\\\\server\\elders',
  '~/elders',
  'file:///elders',
  'a/../../b',
])('the folder of the manifest cannot be %j', (out) => {
  expect(resolve(out, false)).toBe('EMV927 bid');
});

test.each(['', 'a\\b', 'con', 'uit:voer', 'uit.', 'a\0b'])(
  'the folder of the manifest has no use for the name %j',
  (out) => {
    expect(resolve(out, false)).toBe('EMV925 bid');
  },
);

test('a refused name comes with one that works', () => {
  const { diagnostics } = resolveOutputFolder(createMemoryHost(), { root: '/bid' }, 'uit\\con', false, span);
  expect(diagnostics.map(({ parameters }) => parameters['better'])).toEqual(['uit/con_']);
  expect(diagnostics[0]?.span).toBe(span);
});

test('the folder of the manifest cannot be reached through a link', () => {
  const links = { 'bid/uit': '/elders' };
  expect(resolve('uit', false, { links })).toBe('EMV927 bid');
  expect(resolve('uit/voer', false, { links })).toBe('EMV927 bid');
});

test('on the command line any folder will do, from where the command is given', () => {
  expect(resolve('uit', true)).toBe('/projects/uit');
  expect(resolve('../uit', true)).toBe('/uit');
  expect(resolve('/elders', true)).toBe('/elders');
  expect(resolve('..\\uit', true, { platform: 'win32', folder: 'C:\\projects' })).toBe('C:\\uit');
  expect(resolve('D:/uit', true, { platform: 'win32', folder: 'C:\\projects' })).toBe('D:\\uit');
  expect(resolve('uit', true, { links: { uit: '/elders' } })).toBe('/projects/uit');
});

test.each([false, true])('a file is no folder (command line: %s)', (isFromCommandLine) => {
  expect(resolve('uit', isFromCommandLine, { files: { uit: '', 'bid/uit': '' } })).toBe('EMV920 system');
});
