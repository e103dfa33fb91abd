import { expect, test } from 'vitest';
import { documentsOf } from '../../../src/document/plan/documents-of.ts';
import { loadTemplate } from '../../../src/document/template/load-template.ts';
import { openTemplates } from '../../../src/document/template/open-templates.ts';
import { overlayTemplates, templateNames, withManifests } from '../../../src/document/template/template-files.ts';
import { readTemplateSet } from '../../../src/document/template/template-set.ts';
import { packagedTemplates } from '../../../src/generated/templates.ts';
import { bidOf, builtInTemplates } from '../support.ts';

const templates = openTemplates(undefined);

test.each(Object.keys(packagedTemplates))('the manifest of %s says what emvi reads in its file', (name) => {
  expect(builtInTemplates.manifest(name)?.diagnostics).toEqual([]);
  expect(templates.manifest(name)?.manifest).toEqual(builtInTemplates.manifest(name)?.manifest);
});

test.each(Object.keys(packagedTemplates))('the files of %s are those of its folder', (name) => {
  expect(templates.list(name)).toEqual(builtInTemplates.list(name));
  for (const file of templates.list(name)) {
    expect(templates.read(name, file)?.text).toBe(builtInTemplates.read(name, file)?.text);
  }
});

test('all folders with a main file are templates', () => {
  expect(templateNames(templates)).toEqual(templateNames(builtInTemplates));
});

test.each(['constructor', '..', 'nothing'])('there is no template %s', (name) => {
  expect([templates.list(name), templates.manifest(name), templates.read(name, 'document.hbs')]).toEqual([
    [],
    undefined,
    undefined,
  ]);
});

test.each(templateNames(templates))(
  'the template %s is sound, so that it need not be checked at every build',
  (name) => {
    const bid = bidOf({ 'emvi.yaml': `emvi: 1\ntitle: Plan\ndocuments:\n  - id: a\n    template: ${name}\n` });
    const [document] = documentsOf(bid);
    const { template } = loadTemplate(builtInTemplates, document ?? expect.fail());
    const set = readTemplateSet(builtInTemplates, template ?? expect.fail());
    expect(set.diagnostics).toEqual([]);
    expect([...set.templates.keys()]).toEqual([
      ...readTemplateSet(templates, template ?? expect.fail()).templates.keys(),
    ]);
  },
);

test('only folders without a file of the bid are sound', () => {
  const files = { folders: () => ['klassiek'], list: (name: string) => (name === 'klassiek' ? ['wishes.hbs'] : []) };
  const own = withManifests({ ...files, read: () => undefined }, new Map());
  const names = ['klassiek', 'per-criterium', 'shared', 'nothing'];
  expect(names.map((name) => templates.isSound(name))).toEqual([true, true, true, false]);
  expect(names.map((name) => overlayTemplates(own, templates).isSound(name))).toEqual([false, true, true, false]);
});
