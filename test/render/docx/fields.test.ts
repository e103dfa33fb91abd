import { describe, expect, test } from 'vitest';
import { fieldBookmarkName } from '../../../src/render/docx/bookmarks.ts';
import { fieldTag } from '../../../src/render/docx/content-control.ts';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import { anchor, cell, field, link, paragraph, reference, strong, tree } from '../../tools/docx-trees.ts';
import { childOf, findAll, readXml, textOf } from '../../tools/docx-xml.ts';

async function documentOf(...children: Parameters<typeof paragraph>) {
  return readXml(await renderDocx(tree([paragraph(...children)])), 'word/document.xml');
}

describe('a field', () => {
  test('is a content control with its address as tag and name, and a hidden bookmark around its text', async () => {
    const document = await documentOf('Norm: ', field('kpis/KPI-03#target', '≥ ', strong('99,95%')), '.');
    const [control] = findAll(document, 'w:sdt');
    const [bookmark] = findAll(document, 'w:bookmarkStart');
    const properties = childOf(control, 'w:sdtPr')?.children.map(({ name, attributes }) => [
      name,
      ...Object.values(attributes),
    ]);
    expect(properties).toEqual([
      ['w:alias', 'emvi:kpis/KPI-03#target'],
      ['w:tag', 'emvi:kpis/KPI-03#target'],
      ['w:id', '1'],
      ['w15:appearance', 'hidden'],
    ]);
    expect(control === undefined ? '' : textOf(control)).toBe('≥ 99,95%');
    expect(bookmark?.attributes['w:name']).toBe(fieldBookmarkName('kpis/KPI-03#target'));
  });

  test('that is printed twice has two controls and one bookmark', async () => {
    const document = await documentOf(field('a/B#c', 'een'), field('a/B#c', 'twee'));
    const ids = findAll(document, 'w:sdtPr').map((properties) => childOf(properties, 'w:id')?.attributes['w:val']);
    expect([ids, findAll(document, 'w:bookmarkStart')]).toEqual([['1', '2'], [expect.anything()]]);
  });

  test('with an address too long for Word has its fingerprint as tag', () => {
    const long = `wishes/${'W'.repeat(80)}#text`;
    expect(fieldTag('wishes/W-01#text')).toBe('emvi:wishes/W-01#text');
    expect(fieldTag(long)).toMatch(/^emvi:~[0-9a-z]{20,25}$/);
    expect(fieldTag(long)).not.toBe(fieldTag(`${long}s`));
  });

  test('has a bookmark name that never changes', () => {
    expect(fieldBookmarkName('kpis/KPI-03#target')).toMatchInlineSnapshot(`"_emvi_55075jnvwxwstubo6tyv95cih"`);
  });
});

describe('anchors and references', () => {
  test('names that Word takes for the same get bookmarks of their own', async () => {
    const names = ['wishes/W-01', 'wishes/w-01', 'wishes_W_01', '1', `risks/${'R'.repeat(50)}`];
    const document = await documentOf(...names.flatMap((name) => [reference(name, name), anchor(name)]));
    const bookmarks = findAll(document, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']);
    const links = findAll(document, 'w:hyperlink').map(({ attributes }) => attributes['w:anchor']);
    expect(bookmarks[0]).toBe('wishes_W_01');
    expect(new Set(bookmarks.map((name) => name?.toLowerCase())).size).toBe(names.length);
    expect(links).toEqual(bookmarks);
  });

  test('a reference is coloured, but not where it is bold: then it names a row, as those do that lead nowhere', async () => {
    const document = await documentOf(
      anchor('kpis/KPI-01'),
      reference('kpis/KPI-01', 'KPI-01'),
      strong(reference('kpis/KPI-01', 'KPI-01')),
    );
    const links = findAll(document, 'w:hyperlink');
    expect(links.map((link) => findAll(link, 'w:rStyle').length)).toEqual([1, 0]);
  });

  test('a reference without anchor is plain text', async () => {
    const document = await documentOf(reference('kpis/KPI-99', 'KPI-99'));
    expect([findAll(document, 'w:hyperlink'), textOf(document)]).toEqual([[], 'KPI-99']);
  });

  test('a link in a link is its text', async () => {
    const document = await documentOf(link('https://www.example.nl', 'naar ', link('https://www.example.com', 'daar')));
    expect(findAll(document, 'w:hyperlink').map(textOf)).toEqual(['naar daar']);
  });

  test('a link out of a field in a cell has its address in the relationships', async () => {
    const content = cell(field('a/B#c', link('mailto:bid@example.nl?subject=a&b', 'mail')));
    const docx = await renderDocx(
      tree([
        { type: 'table', caption: undefined, columns: [{ width: 1, align: undefined }], header: [content], rows: [] },
      ]),
    );
    const [hyperlink] = findAll(readXml(docx, 'word/document.xml'), 'w:hyperlink');
    const relationships = findAll(readXml(docx, 'word/_rels/document.xml.rels'), 'Relationship');
    const target = relationships.find(({ attributes }) => attributes['Id'] === hyperlink?.attributes['r:id']);
    expect(target?.attributes['Target']).toBe('mailto:bid@example.nl?subject=a&b');
  });
});
