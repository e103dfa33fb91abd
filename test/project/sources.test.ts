import { expect, test } from 'vitest';
import { phrase } from '../../src/diagnostics/diagnostic.ts';
import type { ProjectFolder } from '../../src/project/project-folder.ts';
import { type DeclaredSources, findSources, sourceNames } from '../../src/project/sources.ts';
import { codes, placeIn, projectOf } from './support.ts';

function pathsOf(project: ProjectFolder, declared?: DeclaredSources): Record<string, string[]> {
  const { sources } = findSources(project, declared);
  const filled = sourceNames.filter((name) => sources[name].length > 0);
  return Object.fromEntries(filled.map((name) => [name, sources[name].map(({ path }) => path)]));
}

function unread(project: ProjectFolder, declared?: DeclaredSources): Record<string, unknown> {
  const { diagnostics } = findSources(project, declared);
  const found = diagnostics.filter(({ type }) => type.code === 'EMV009');
  return Object.fromEntries(found.map(({ parameters }) => [String(parameters['path']), parameters['meant']]));
}

test('sources stand in a file or a folder called after their list', () => {
  const project = projectOf({
    'wishes.yaml': 'wishes:',
    'wishes/b.yaml': '',
    'wishes/a.yaml': '',
    'kpis.yaml': '',
    'sections/deep/1.md': '# 1',
  });
  expect(pathsOf(project)).toEqual({
    wishes: ['wishes.yaml', 'wishes/a.yaml', 'wishes/b.yaml'],
    kpis: ['kpis.yaml'],
    sections: ['sections/deep/1.md'],
  });
  expect(findSources(project).sources.wishes[0]?.text).toBe('wishes:');
  expect(findSources(project).diagnostics).toEqual([]);
});

test('a bid without any source has none, and that is no trouble of the folder', () => {
  const { sources, diagnostics } = findSources(projectOf({}));
  expect(sourceNames.filter((name) => sources[name].length > 0)).toEqual([]);
  expect(diagnostics).toEqual([]);
});

test('what the manifest declares takes the place of the default, which is then not read', () => {
  const project = projectOf({ 'bron/wensen.yaml': '', 'wishes.yaml': '', 'kpis.yaml': '' });
  const declared = { wishes: [{ pattern: 'bron/*.yaml', span: placeIn(project) }] };
  expect(pathsOf(project, declared)).toEqual({ wishes: ['bron/wensen.yaml'], kpis: ['kpis.yaml'] });
  expect(unread(project, declared)).toEqual({ 'wishes.yaml': undefined });
});

test('one file may hold two lists and is read once', () => {
  const project = projectOf({ 'alles.yaml': '' });
  const here = [{ pattern: 'alles.yaml', span: placeIn(project) }];
  const { sources, diagnostics } = findSources(project, { wishes: here, kpis: here });
  expect(sources.wishes[0]).toBe(sources.kpis[0]);
  expect(diagnostics).toEqual([]);
});

test('a declared source that is not there is a finding at its place, and the others are read', () => {
  const project = projectOf({ 'wishes.yaml': '' });
  const span = placeIn(project);
  const declared = {
    wishes: [
      { pattern: 'wishes.yaml', span },
      { pattern: 'meer/*.yaml', span },
    ],
  };
  const { sources, diagnostics } = findSources(project, declared);
  expect(sources.wishes.map(({ path }) => path)).toEqual(['wishes.yaml']);
  expect(codes(diagnostics)).toEqual(['EMV003']);
  expect(diagnostics[0]?.span).toBe(span);
});

test('a source that is no text is a finding, not an empty list that looks fine', () => {
  const project = projectOf({ 'wishes.yaml': Uint8Array.of(0xeb) });
  expect(codes(findSources(project).diagnostics)).toEqual(['EMV006 bytes']);
});

test('a damaged source points at the pattern that named it', () => {
  const project = projectOf({ 'a.yaml': '', 'b/c.yaml': Uint8Array.of(0xeb) });
  const spans = [project.manifest.span(0, 4), project.manifest.span(5, 6)] as const;
  const declared = {
    wishes: [
      { pattern: 'a.yaml', span: spans[0] },
      { pattern: 'b/*.yaml', span: spans[1] },
    ],
  };
  const { diagnostics } = findSources(project, declared);
  expect(diagnostics.flatMap(({ related }) => related.map(({ span }) => span))).toEqual([spans[1]]);
});

test('YAML in the project folder that nothing reads is a finding with the name that was meant', () => {
  const project = projectOf({
    'kpi.yaml': '',
    'wensen.yaml': '',
    'Risico’s.yml': '',
    'phases.yml': '',
    'organization.YAML': '',
    'notities.yaml': '',
    'notities.md': '',
    '.yamllint.yaml': '',
  });
  expect(unread(project)).toEqual({
    'Risico’s.yml': 'risks.yaml',
    'kpi.yaml': 'kpis.yaml',
    'notities.yaml': undefined,
    'organization.YAML': 'organisation.yaml',
    'phases.yml': 'phases.yaml',
    'wensen.yaml': 'wishes.yaml',
  });
});

test('a name that is taken is not offered', () => {
  const project = projectOf({
    'kpis.yaml': '',
    'kpi.yaml': '',
    'wish.yaml': '',
    'wishes.yaml': '',
    'wishes/wish.yaml': '',
  });
  expect(unread(project)).toEqual({ 'kpi.yaml': 'kpis/kpi.yaml', 'wish.yaml': undefined });
});

test('YAML in a folder called after a list, or nearly so, is not overlooked', () => {
  const project = projectOf({
    'wishes/a.yml': '',
    'wishes/deep/b.yaml': '',
    'wishes/.c.yaml': '',
    'kpi/d.yaml': '',
    'templates/e.yaml': '',
    'output/f.yaml': '',
  });
  expect(unread(project)).toEqual({
    'kpi/d.yaml': 'kpis/d.yaml',
    'wishes/a.yml': 'wishes/a.yaml',
    'wishes/deep/b.yaml': 'wishes/deep-b.yaml',
  });
});

test('a file that is not read is a warning of the bid, in both languages', () => {
  const { diagnostics } = findSources(projectOf({ 'wensen.yaml': '' }));
  expect(diagnostics.map(({ type, severity }) => [type.source, severity])).toEqual([['bid', 'warning']]);
  const texts = diagnostics.flatMap((diagnostic) => [phrase(diagnostic, 'nl'), phrase(diagnostic, 'en')]);
  expect(texts.map(({ message, help }) => `${message}; ${help}`)).toEqual([
    'wensen.yaml wordt niet gelezen; geef het de naam wishes.yaml, of noem het in emvi.yaml onder `sources`',
    'wensen.yaml is not read; rename it to wishes.yaml, or name it in emvi.yaml under `sources`',
  ]);
});
