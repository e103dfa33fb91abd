import { expect, test } from 'vitest';
import { readMarkdown } from '../../../src/document/markup/read-markdown.ts';
import { show } from './notation.ts';

function read(markdown: string): string {
  return show(readMarkdown(markdown).blocks);
}

test('headings of both kinds, paragraphs, dividers and quotes are read', () => {
  expect(read('# Een #\n\nTwee\n---\n\nregel een\nregel twee\n\n***\n\n> citaat\nlui\n>\n> > dieper')).toBe(
    [
      'h1 Een',
      'h2 Twee',
      'p regel een regel twee',
      'divider',
      'quote',
      '  p citaat lui',
      '  quote',
      '    p dieper',
    ].join('\n'),
  );
});

test('marks, code and breaks are read', () => {
  expect(read('**vet** _schuin_ ~~weg~~ `co  de` ***beide***  \nnieuw\\\nnog<br/>een')).toBe(
    'p <strong>vet</strong> <emphasis>schuin</emphasis> <deleted>weg</deleted> <code>co  de</code> <emphasis><strong>beide</strong></emphasis>⏎nieuw⏎nog⏎een',
  );
});

test('entities are decoded once, and not in code', () => {
  expect(read('&amp;lt; &eacute; &#x20ac; &copy &onzin; `&amp;`\n\n    &amp;')).toBe(
    'p &lt; é € &copy &onzin; <code>&amp;</code>\ncode - "&amp;"',
  );
});

test('a backslash takes the meaning off what follows it', () => {
  expect(read('\\*a\\* \\# \\&amp; \\[x](y) a\\b')).toBe('p *a* # &amp; [x](y) a\\b');
});

test('blanks as written collapse and vanish at the edges of a line', () => {
  expect(read('   a  \t b **c **  \n   d')).toBe('p a b **c **⏎d');
});

test('lists keep their kind, start, tightness, tasks and blocks', () => {
  const markdown = [
    '3. drie',
    '4. vier',
    '   - diep',
    '     ```js',
    '     x',
    '     ```',
    '',
    '- [x] klaar',
    '- [ ] niet',
    '-',
  ];
  expect(read(markdown.join('\n'))).toBe(
    [
      'ol 3 tight',
      '  -',
      '    p drie',
      '  -',
      '    p vier',
      '    ul tight',
      '      -',
      '        p diep',
      '        code js "x"',
      'ul tight',
      '  [x]',
      '    p klaar',
      '  [ ]',
      '    p niet',
      '  -',
    ].join('\n'),
  );
});

test('a list with blank lines is loose, and its tasks keep their text', () => {
  expect(read('- [x] a\n\n- b')).toBe('ul loose\n  [x]\n    p a\n  -\n    p b');
});

test('tables keep alignment, pipes and short rows', () => {
  expect(read('| a | b | c | d |\n|---|:--|:-:|--:|\n| x \\| y | `p \\| q` |\n')).toBe(
    'table auto left center right\n  a ¦ b ¦ c ¦ d\n  x | y ¦ <code>p | q</code> ¦  ¦ ',
  );
});

test('code keeps its text, and the last line end does not count', () => {
  expect(read('```ts extra\na *b*\n\n  c\n```\n\n~~~\n~~~\n\n    d\n\n      e\n\n')).toBe(
    'code ts "a *b*\\n\\n  c"\ncode - ""\ncode - "d\\n\\n  e"',
  );
});

test('links of every kind are read', () => {
  expect(
    read(
      '[a](https://x.nl/?p=1&amp;q=2 "t") <https://y.nl> www.z.nl e@x.nl [b][c] [C] [tel](tel:+31201234567)\n\n[c]: <https://c.nl/a b>',
    ),
  ).toBe(
    [
      'p <link https://x.nl/?p=1&q=2>a</link>',
      '<link https://y.nl>https://y.nl</link>',
      '<link http://www.z.nl>www.z.nl</link>',
      '<link mailto:e@x.nl>e@x.nl</link>',
      '<link https://c.nl/a%20b>b</link>',
      '<link https://c.nl/a%20b>C</link>',
      '<link tel:+31201234567>tel</link>',
    ].join(' '),
  );
});

test('a link to a place in the document is a reference', () => {
  expect(read(':anchor{wishes/W-03%20a}[zie *hier*](#wishes/W-03%20a)')).toBe(
    'p <anchor wishes/W-03 a/><ref wishes/W-03 a>zie <emphasis>hier</emphasis></ref>',
  );
});

test('a link holds no other link', () => {
  expect(read('[a :ref[b]{x} www.c.nl](https://d.nl) :ref[e [f](https://g.nl)]{h}')).toBe(
    'p <link https://d.nl>a b www.c.nl</link> <ref h>e f</ref>',
  );
});

test('a link whose definition stands behind a directive is read', () => {
  expect(read('[a]\n\n::pagebreak\n\n[a]: https://x.nl')).toBe('p <link https://x.nl>a</link>\npage-break');
});

test.each([
  '[x](javascript:alert(1))',
  '[x](JAVASCRIPT:alert(1))',
  '[x](java&#10;script:alert(1))',
  '[x](data:text/html;base64,x)',
  '[x](file:///c:/a.txt)',
  '[x](bijlage.pdf)',
  '[x](//example.org)',
  '[x](http://)',
  '[x](https://[)',
  '[x](ftp://x.nl)',
  '[x]()',
  '[x](#)',
])('only the text remains of the link %s', (markdown) => {
  const { blocks, problems } = readMarkdown(markdown);
  expect(show(blocks)).toBe('p x');
  expect(problems.map((problem) => problem.kind)).toEqual(['unsafe-link']);
});

test('HTML is text and is reported, with the Markdown in it read', () => {
  const { blocks, problems } = readMarkdown(
    '<div class="a">\n**b** <a href="https://x.nl">c</a>\n</div>\n\n<script>\n\nwww.d.nl',
  );
  expect(show(blocks)).toBe(
    'p <div class="a"> <strong>b</strong> <a href="https://x.nl">c</a> </div>\np <script>\np <link http://www.d.nl>www.d.nl</link>',
  );
  expect(problems).toEqual(
    ['<div class="a">', '<a href="https://x.nl">', '</a>', '</div>', '<script>'].map((text) => ({
      kind: 'html',
      text,
    })),
  );
});

test('comments vanish, wherever they stand', () => {
  const { blocks, problems } = readMarkdown(
    '<!-- een -->\n\na <!-- twee --> b\n\n<!--\n\ndrie\n:::landscape\n\n--> c\n\n- <!-- vier -->\n<!-- vijf -->\nd',
  );
  expect(show(blocks)).toBe('p a b\np c\nul tight\n  -\np d');
  expect(problems).toEqual([]);
});

test('a comment without an end hides nothing', () => {
  expect(read('a\n\n<!-- b\n\n::pagebreak\n\nc')).toBe('p a\np <!-- b\npage-break\np c');
});

test('a picture that can be loaded is in the tree', () => {
  const data = { format: 'png', width: 1, height: 2, bytes: new Uint8Array(1) } as const;
  const asked: string[] = [];
  const { blocks, problems } = readMarkdown('![Een *foto* &amp; co](beeld/een%20foto.png)', {
    loadImage: (source) => {
      asked.push(source);
      return data;
    },
  });
  expect(asked).toEqual(['beeld/een foto.png']);
  expect(blocks).toEqual([
    { type: 'paragraph', children: [{ type: 'image', source: 'beeld/een foto.png', alt: 'Een foto & co', data }] },
  ]);
  expect(problems).toEqual([]);
});

test('a picture that is not there leaves its text', () => {
  const { blocks, problems } = readMarkdown('a ![Foto](weg.png) ![](ook-weg.png)');
  expect(show(blocks)).toBe('p a [Foto] [ook-weg.png]');
  expect(problems).toEqual([
    { kind: 'picture', text: 'weg.png' },
    { kind: 'picture', text: 'ook-weg.png' },
  ]);
});

test('quotes and dashes stay as they were typed', () => {
  expect(read(`"a" 'b' -- ... (c)`)).toBe(`p "a" 'b' -- ... (c)`);
});

test('characters that no format can show are replaced, in code as well', () => {
  expect(read('a\u0000\n\n`b\ud800`')).toBe('p a\ufffd\np <code>b\ufffd</code>');
});

test('line ends of every machine are read alike', () => {
  expect(read('a\r\n\r\nb\r\rc')).toBe('p a\np b\np c');
});

test('an empty text has no blocks', () => {
  expect(readMarkdown('\n  \n')).toEqual({ blocks: [], problems: [] });
});
