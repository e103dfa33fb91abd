import { expect, test } from 'vitest';
import { readMarkdown } from '../../../src/document/markup/read-markdown.ts';
import { show } from './notation.ts';

function read(...lines: string[]): string {
  const { blocks, problems } = readMarkdown(lines.join('\n'));
  expect(problems).toEqual([]);
  return show(blocks);
}

function problemsOf(...lines: string[]): unknown {
  return readMarkdown(lines.join('\n')).problems;
}

test('fields, anchors and references are read with the Markdown in them', () => {
  expect(read('# :anchor{wishes/W-03}W-03 :field[a **b** `c`]{wishes/W-03#text}: zie :ref[KPI-03]{kpis/KPI-03}.')).toBe(
    'h1 <anchor wishes/W-03/>W-03 <field wishes/W-03#text>a <strong>b</strong> <code>c</code></field>: zie <ref kpis/KPI-03>KPI-03</ref>.',
  );
});

test('a mark may hold directives, and a directive ends a bare web address', () => {
  expect(read('**a :field[b*c]{x}** www.x.nl/:field[d]{y}')).toBe(
    'p <strong>a <field x>b*c</field></strong> <link http://www.x.nl/>www.x.nl/</link><field y>d</field>',
  );
});

test('a directive without content leaves nothing', () => {
  expect(read('a :field[<!-- x -->]{y} b')).toBe('p a b');
});

test('what only looks like an inline directive is text', () => {
  expect(read('12:30 :foo[x]{y} :ref[x] :ref a ::: b')).toBe('p 12:30 :foo[x]{y} :ref[x] :ref a ::: b');
});

test('page breaks and tables of contents stand on a line of their own', () => {
  expect(read('a', '::pagebreak', 'b', '::contents', '::contents{depth=3}')).toBe(
    'p a\npage-break\np b\ncontents 2\ncontents 3',
  );
});

test('containers hold blocks and one another', () => {
  expect(
    read(
      '::::landscape',
      ':::callout{kind=message title="Kern *één*"}',
      'a',
      ':::',
      '',
      ':::numbered',
      '## Kop',
      '> ### Dieper',
      ':::',
      '# Los',
      '::::',
      '# Buiten',
    ),
  ).toBe(
    [
      'landscape',
      '  callout message Kern <emphasis>één</emphasis>',
      '    p a',
      '  h2 numbered Kop',
      '  quote',
      '    h3 numbered Dieper',
      '  h1 Los',
      'h1 Buiten',
    ].join('\n'),
  );
});

test('a callout without attributes is a note without a title', () => {
  expect(read(':::callout', 'a', ':::')).toBe('callout note \n  p a');
});

test('pages that lie can be of A3, by themselves or because the document says so', () => {
  const paperOf = (line: string, lyingPaper?: 'A3') =>
    readMarkdown(`${line}\na\n:::`, { lyingPaper }).blocks.map((block) => 'paper' in block && block.paper);
  expect(paperOf(':::landscape{paper=A3}')).toEqual(['A3']);
  expect(paperOf(':::landscape{paper="a3"}')).toEqual(['A3']);
  expect(paperOf(':::landscape')).toEqual([false]);
  expect(paperOf(':::landscape', 'A3')).toEqual(['A3']);
  expect(paperOf(':::landscape{paper=A4}', 'A3')).toEqual([false]);
  expect(problemsOf(':::landscape{paper=A5}', 'a', ':::')).toEqual([
    { kind: 'directive-attribute', text: ':::landscape{paper=A5}' },
  ]);
});

test('a page cannot turn inside a landscape section or a callout', () => {
  expect(read(':::landscape', ':::landscape', 'a', ':::', ':::callout', ':::landscape', 'b', ':::', ':::', ':::')).toBe(
    'landscape\n  p a\n  callout note \n    p b',
  );
});

test('a table takes its widths and caption from its directive', () => {
  expect(read(':::table{widths="1 3" caption="Tabel :field[x}]{y}"}', '| a | b |', '|---|---|', ':::')).toBe(
    'table 25% 75% Tabel <field y>x}</field>\n  a ¦ b',
  );
});

test('a table can leave out the columns in which no row says anything, but never the first', () => {
  const lines = ['| a | b | c |', '|---|---|---|', '|  | :anchor{x} | één |', '|  |  | twee |', ':::'];
  expect(read(':::table{columns=filled widths="1 2 3"}', ...lines)).toBe('table 25% 75%\n  a ¦ c\n   ¦ één\n   ¦ twee');
  expect(read(':::table{columns=filled}', ...lines)).toMatch(/^table auto auto\n {2}a ¦ c/u);
  expect(read(':::table{columns=filled}', '| a | b |', '|---|---|', ':::')).toMatch(/ {2}a ¦ b$/u);
  expect(problemsOf(':::table{columns=some}', ...lines)).toEqual([
    { kind: 'directive-attribute', text: ':::table{columns=some}' },
  ]);
});

test('directives in code and comments are text', () => {
  expect(
    read(
      '```',
      ':::landscape',
      '~~~',
      '::pagebreak',
      '```',
      '<!--',
      ':::',
      '-->',
      '    ::pagebreak',
      '',
      '- a',
      '  ::pagebreak',
    ),
  ).toBe('code - ":::landscape\\n~~~\\n::pagebreak"\ncode - "::pagebreak"\nul tight\n  -\n    p a ::pagebreak');
});

test('an unknown directive is text and is reported', () => {
  const lines = [':::kader{x=1}', 'a', ':::', '', '::pagebreaks'];
  expect(show(readMarkdown(lines.join('\n')).blocks)).toBe('p :::kader{x=1} a :::\np ::pagebreaks');
  expect(problemsOf(...lines)).toEqual([
    { kind: 'unknown-directive', text: ':::kader{x=1}' },
    { kind: 'unknown-directive', text: ':::' },
    { kind: 'unknown-directive', text: '::pagebreaks' },
  ]);
});

test('a directive with something else behind its name is not one', () => {
  expect(show(readMarkdown(':::landscape x\n::pagebreak {a="}').blocks)).toBe('p :::landscape x ::pagebreak {a="}');
});

test('a container that is not closed holds the rest and is reported', () => {
  expect(show(readMarkdown(':::landscape\na').blocks)).toBe('landscape\n  p a');
  expect(problemsOf(':::landscape', 'a')).toEqual([{ kind: 'unclosed-directive', text: ':::landscape' }]);
});

test('the end of an outer container closes what was left open in it', () => {
  const lines = ['::::landscape', ':::callout', 'a', '::::', 'b'];
  expect(show(readMarkdown(lines.join('\n')).blocks)).toBe('landscape\n  callout note \n    p a\np b');
  expect(problemsOf(...lines)).toEqual([{ kind: 'unclosed-directive', text: ':::callout' }]);
});

test('an end with another number of colons closes the innermost container', () => {
  expect(read(':::landscape', 'a', '::::', 'b')).toBe('landscape\n  p a\np b');
});

test.each([
  ['::contents{depth=9}', 'contents 2'],
  [':::callout{kind=warning}\n:::', 'callout note '],
  [':::table{widths="1 2 3"}\n| a |\n|---|\n:::', 'table auto\n  a'],
  [':::table\na\n:::', 'p a'],
])('an attribute that cannot be used is reported: %j', (markdown, expected) => {
  expect(show(readMarkdown(markdown).blocks)).toBe(expected);
  expect(problemsOf(markdown)).toEqual([{ kind: 'directive-attribute', text: markdown.split('\n')[0] }]);
});

test('lists of tables and of figures are asked for like a table of contents', () => {
  expect(read('::contents{of=tables}', '::contents{of=figures}')).toBe('list of tables\nlist of figures');
  expect(problemsOf('::contents{of=wensen}')).toEqual([{ kind: 'directive-attribute', text: '::contents{of=wensen}' }]);
});

test('columns stand side by side, two or three of them', () => {
  expect(read(':::columns', 'links', '', '- punt', '::column', 'rechts', ':::')).toBe(
    [
      'columns',
      '  column',
      '    p links',
      '    ul tight',
      '      -',
      '        p punt',
      '  column',
      '    p rechts',
    ].join('\n'),
  );
  expect(problemsOf(':::columns', 'een', ':::')).toEqual([{ kind: 'directive-attribute', text: ':::columns' }]);
  expect(problemsOf('::column')).toEqual([{ kind: 'unknown-directive', text: '::column' }]);
});

test.each(['commitment', 'quote'])('a callout may be a %s', (kind) => {
  expect(read(`:::callout{kind=${kind} title="T"}`, 'a', ':::')).toBe(`callout ${kind} T\n  p a`);
});

test('a picture that stands by itself and has a title is a figure', () => {
  const data = { format: 'png', width: 1, height: 2, bytes: new Uint8Array(1) } as const;
  const shown = (markdown: string) => show(readMarkdown(markdown, { loadImage: () => data }).blocks);
  expect(shown('![Het team](team.png "Ons *team* &amp; co"){#team}')).toBe(
    'figure team.png Het team ¦ <anchor team/>Ons *team* & co',
  );
  expect(shown('![Het team](team.png "Ons team") en meer')).toBe('p <image team.png Het team/> en meer');
  expect(readMarkdown('![](team.png)', { loadImage: () => data }).problems).toEqual([
    { kind: 'no-description', text: '![](team.png)' },
  ]);
  expect(readMarkdown('![x](weg.png "t")').problems).toEqual([{ kind: 'picture', text: 'weg.png' }]);
});
