import { expect, test } from 'vitest';
import { linkIds } from '../../../src/document/markup/link-ids.ts';
import { readMarkdown } from '../../../src/document/markup/read-markdown.ts';
import { show } from './notation.ts';

const addresses: Readonly<Record<string, string>> = {
  'W-01': 'wishes/W-01',
  'W-16': 'wishes/W-16',
  'KPI-03': 'kpis/KPI-03',
};
const table = [
  '| Wens | KPI |',
  '| --- | --- |',
  '| :anchor{wishes/W-01}W-01 | zie KPI-03 en W-16 |',
  '| :anchor{wishes/W-16}W-16 | W-01 |',
  '',
].join('\n');

function link(markdown: string, pattern = /\b(?:W|KPI)-\d+\b/u): string {
  return show(linkIds(readMarkdown(markdown).blocks, (id) => addresses[id], pattern));
}

function linkLine(line: string): string | undefined {
  return link(`${line}\n\n${table}`).split('\n')[0];
}

test('an id in running text leads to its anchor', () => {
  expect(linkLine('Zie W-01.')).toBe('p Zie <ref wishes/W-01>W-01</ref>.');
});

test('where something stands in a document of the buyer, nothing is linked', () => {
  expect(linkLine(':field[W-01, tabel]{requirements/W-01#sources/0/place} en W-01')).toBe(
    'p <field requirements/W-01#sources/0/place>W-01, tabel</field> en <ref wishes/W-01>W-01</ref>',
  );
});

test('both ends of a range are ids', () => {
  expect(linkLine('W-01 t/m W-16')).toBe('p <ref wishes/W-01>W-01</ref> t/m <ref wishes/W-16>W-16</ref>');
});

test('an id without an anchor in the document stays plain', () => {
  expect(linkLine('KPI-03 en W-99')).toBe('p KPI-03 en W-99');
});

test('in a row, the id beside its own anchor stays plain', () => {
  expect(link(table).split('\n').slice(2)).toEqual([
    '  <anchor wishes/W-01/>W-01 ¦ zie KPI-03 en <ref wishes/W-16>W-16</ref>',
    '  <anchor wishes/W-16/>W-16 ¦ <ref wishes/W-01>W-01</ref>',
  ]);
});

test('in a list item, the id beside its own anchor stays plain, also in its inner lists', () => {
  expect(link('- :anchor{wishes/W-01}W-01\n  - W-01\n- W-01')).toBe(
    [
      'ul tight',
      '  -',
      '    p <anchor wishes/W-01/>W-01',
      '    ul tight',
      '      -',
      '        p W-01',
      '  -',
      '    p <ref wishes/W-01>W-01</ref>',
    ].join('\n'),
  );
});

test('marks, fields, callouts, quotes and captions are linked; code, links and headings are not', () => {
  expect(
    link(
      [
        '# W-01 :ref[W-16]{weg}',
        '**W-01** :field[W-01]{a} `W-01` [W-01](https://x.nl)',
        '> W-01',
        ':::landscape',
        ':::callout{title="W-01"}',
        'W-01',
        '```',
        'W-01',
        '```',
        ':::',
        ':::',
        ':::table{caption="W-01"}',
        '| W-01 |',
        '| --- |',
        ':::',
        ':anchor{wishes/W-01}',
      ].join('\n'),
    ),
  ).toBe(
    [
      'h1 W-01 W-16',
      'p <strong><ref wishes/W-01>W-01</ref></strong> <field a><ref wishes/W-01>W-01</ref></field> <code>W-01</code> <link https://x.nl>W-01</link>',
      'quote',
      '  p <ref wishes/W-01>W-01</ref>',
      'landscape',
      '  callout note <ref wishes/W-01>W-01</ref>',
      '    p <ref wishes/W-01>W-01</ref>',
      '    code - "W-01"',
      'table auto <ref wishes/W-01>W-01</ref>',
      '  <ref wishes/W-01>W-01</ref>',
      'p <anchor wishes/W-01/>',
    ].join('\n'),
  );
});

test('anchors in headings, lists, callouts and captions count', () => {
  const markdown = [
    '# :anchor{a/W-1}x',
    '- :anchor{a/W-2}x',
    ':::callout{title=":anchor{a/W-3}x"}',
    '> :anchor{a/W-4}x',
    ':::',
    ':::table{caption=":anchor{a/W-5}x"}',
    '| **:anchor{a/W-6}x** |',
    '| --- |',
    ':::',
    'W-1 W-2 W-3 W-4 W-5 W-6 W-7',
  ];
  const linked = show(linkIds(readMarkdown(markdown.join('\n')).blocks, (id) => `a/${id}`, /W-\d/u));
  expect(linked.match(/<ref a\/W-\d>/gu)).toHaveLength(6);
});

test('a reference to what is not in the document becomes its text', () => {
  expect(linkLine(':ref[zie W-01 of **KPI**]{kpis/KPI-03}!')).toBe(
    'p zie <ref wishes/W-01>W-01</ref> of <strong>KPI</strong>!',
  );
});

test('a reference that leads somewhere stays one reference', () => {
  expect(linkLine(':ref[W-16]{wishes/W-01}')).toBe('p <ref wishes/W-01>W-16</ref>');
});

test('a pattern that is global already, or matches nothing at all, does no harm', () => {
  expect(link(`W-01\n\n${table}`, /W-\d+|/gu).split('\n')[0]).toBe('p <ref wishes/W-01>W-01</ref>');
});
