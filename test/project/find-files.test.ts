import { describe, expect, test } from 'vitest';
import { codes, placeIn, projectOf } from './support.ts';

const files = {
  'wishes.yaml': '',
  'wishes/b.yaml': '',
  'wishes/a.yaml': '',
  'wishes/B.yaml': '',
  'wishes/.hidden.yaml': '',
  'wishes/deep/c.yaml': '',
  'wishes (2)/d.yaml': '',
  'kpis [1].yaml': '',
  'sections/1.md': '',
  'sections/deep/2.md': '',
  'sections/.git/3.md': '',
  'node_modules/x/4.md': '',
};

describe.each(['linux', 'darwin', 'win32'])('on %s', (platform) => {
  // Windows and macOS would store b.yaml and B.yaml as one file.
  const stored =
    platform === 'linux' ? files : Object.fromEntries(Object.entries(files).filter(([path]) => !path.includes('/B.')));
  const project = projectOf(stored, { platform });
  const find = (...patterns: string[]) => project.find(patterns.map((pattern) => ({ pattern })));

  test('a glob finds files by code unit, without hidden ones', () => {
    const expected =
      platform === 'linux' ? ['wishes/B.yaml', 'wishes/a.yaml', 'wishes/b.yaml'] : ['wishes/a.yaml', 'wishes/b.yaml'];
    expect(find('wishes/*.yaml')).toEqual({ paths: expected, diagnostics: [] });
  });

  test('case counts in globs', () => {
    expect(find('WISHES/*.yaml').paths).toEqual([]);
    expect(find('wishes/*.YAML').paths).toEqual([]);
  });

  test.each([
    ['sections/**/*.md', ['sections/1.md', 'sections/deep/2.md']],
    ['**/*.md', ['sections/1.md', 'sections/deep/2.md']],
    ['./wishes/{a,b}.yaml', ['wishes/a.yaml', 'wishes/b.yaml']],
    ['wishes/.*.yaml', ['wishes/.hidden.yaml']],
    ['wishes (2)/*.yaml', ['wishes (2)/d.yaml']],
    ['kpis [1].yaml', ['kpis [1].yaml']],
    ['wishes/de?p/c.yaml', ['wishes/deep/c.yaml']],
    ['wishes/[ab].yaml', ['wishes/a.yaml', 'wishes/b.yaml']],
    ['wishes.yaml', ['wishes.yaml']],
    ['./wishes.yaml', ['wishes.yaml']],
  ])('%s finds its files', (pattern, paths) => {
    expect(find(pattern)).toEqual({ paths, diagnostics: [] });
  });

  test('a file that two patterns name is found once', () => {
    expect(find('wishes/deep/*.yaml', 'wishes/**/c.yaml', 'wishes.yaml').paths).toEqual([
      'wishes.yaml',
      'wishes/deep/c.yaml',
    ]);
  });
});

test.each([
  ['none.yaml', 'EMV003'],
  ['none/*.yaml', 'EMV003'],
  ['wishes.yaml/*.yaml', 'EMV003'],
  ['!wishes/*.yaml', 'EMV003'],
  ['[', 'EMV003'],
  ['../*.yaml', 'EMV005 parent'],
  ['/etc/*', 'EMV005 absolute'],
  ['C:/*.yaml', 'EMV005 drive'],
  ['wishes\\*.yaml', 'EMV007 backslash'],
  ['con/*.yaml', 'EMV007 device'],
  ['', 'EMV007 empty'],
  ['wishes', 'EMV004 EISDIR'],
])('the pattern %j leads to nothing: %s', (pattern, code) => {
  const project = projectOf(files);
  const span = placeIn(project);
  const { paths, diagnostics } = project.find([{ pattern, span }]);
  expect(paths).toEqual([]);
  expect(codes(diagnostics)).toEqual([code]);
  expect(diagnostics[0]?.span).toBe(span);
});

test('nothing is said about what may be missing', () => {
  const project = projectOf({});
  const optional = ['none.yaml', 'none/*.yaml'].map((pattern) => ({ pattern, isOptional: true }));
  expect(project.find(optional)).toEqual({ paths: [], diagnostics: [] });
});

test('a link that a glob would have read is a finding, other links are not', () => {
  const project = projectOf(
    { 'wishes/a.yaml': '', 'sections/1.md': '', '/elsewhere/2.md': '' },
    {
      links: {
        'wishes/l.yaml': 'a.yaml',
        'wishes/l.txt': 'a.yaml',
        'sections/out': '/elsewhere',
        'sections/dangling': 'none',
        'sections/file': '1.md',
        linked: 'wishes',
      },
    },
  );
  const found = (pattern: string) => {
    const { paths, diagnostics } = project.find([{ pattern, isOptional: true }]);
    return [...paths, ...diagnostics.map(({ type, parameters }) => `${type.code} ${parameters['path']}`)];
  };
  expect(found('wishes/*.yaml')).toEqual(['wishes/a.yaml', 'EMV005 wishes/l.yaml']);
  expect(found('sections/**/*.md')).toEqual(['sections/1.md', 'EMV005 sections/out']);
  expect(found('sections/*.md')).toEqual(['sections/1.md']);
  expect(found('linked/*.yaml')).toEqual(['EMV005 linked']);
});

test('a folder that cannot be listed is a finding, with what was found elsewhere', () => {
  const project = projectOf(
    { 'sections/a/1.md': '', 'sections/b/2.md': '' },
    { failOn: (call, path) => (call === 'list' && path.endsWith('/b') ? 'EACCES' : undefined) },
  );
  const { paths, diagnostics } = project.find([{ pattern: 'sections/**/*.md' }]);
  expect(paths).toEqual(['sections/a/1.md']);
  expect(codes(diagnostics)).toEqual(['EMV004 EACCES']);
});

test('a closed folder on the fixed part of a glob is a finding', () => {
  const project = projectOf(
    { 'sections/a/1.md': '' },
    { failOn: (call, path) => (call === 'list' && path.endsWith('/sections') ? 'EACCES' : undefined) },
  );
  expect(codes(project.find([{ pattern: 'sections/a/*.md' }]).diagnostics)).toEqual(['EMV004 EACCES']);
});
