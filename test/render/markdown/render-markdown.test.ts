import { expect, test } from 'vitest';
import { linkIds } from '../../../src/document/markup/link-ids.ts';
import { readMarkdown } from '../../../src/document/markup/read-markdown.ts';
import type { Block, DocumentProperties } from '../../../src/document/tree.ts';
import { renderMarkdown } from '../../../src/render/markdown/render-markdown.ts';

const submission: DocumentProperties = {
  title: 'Plan',
  author: undefined,
  language: 'nl',
  audience: 'submission',
  isDraft: false,
};

const data = { format: 'png', width: 1, height: 1, bytes: new Uint8Array() } as const;

function rendered(...lines: string[]): string {
  const { blocks } = readMarkdown(lines.join('\n'), { loadImage: () => data });
  return renderMarkdown({ properties: submission, blocks });
}

function renderedBlocks(...blocks: Block[]): string {
  return renderMarkdown({ properties: submission, blocks });
}

test('a drawn picture is a link to its file, with all it says between the brackets', () => {
  const picture: Block = {
    type: 'picture',
    name: 'gantt',
    svg: '<svg/>',
    width: 1,
    height: 1,
    alt: 'Fase [1] *snel*',
    caption: [{ type: 'text', text: 'De planning' }],
  };
  const text = renderMarkdown({ properties: submission, blocks: [picture] }, ({ name }) => `plan (1) #1-${name}.svg`);
  expect(text).toBe('![Fase &#91;1&#93; \\*snel\\*](plan%20%281%29%20%231-gantt.svg)\n\n_Figuur 1 – De planning_\n');
});

test('ordinary Markdown comes out as it went in', () => {
  const markdown = [
    '# Plan van aanpak',
    'Go-live ≤8 weken (99,9% juist), _zie_ **KPI-03**; ~5 fte & co < 10, C:\\map, snake_case, 3 * 4, [1] **Let op!**',
    '- een\n- twee\n  - twee.een\n\n    tekst\n- drie',
    '3. drie\n4. vier',
    '- [x] klaar\n- [ ] niet',
    '> citaat\n>\n> - punt',
    '| a | b | c |\n| --- | :-: | --: |\n| 1 \\| 2 | `x` | regel<br>regel |',
    '```ts\nconst a = `b`;\n```',
    '___',
    '[tekst](https://x.nl/a?b=1) <https://y.nl> <e@x.nl> ~~weg~~ ![Foto](beeld/een%20foto.png)',
  ].join('\n\n');
  expect(rendered(markdown)).toBe(`${markdown}\n`);
});

test('directives leave what can be said without them', () => {
  expect(
    rendered(
      '::::landscape',
      '::pagebreak',
      ':::callout{kind=message title="Kern"}',
      'a :field[b*c]{x/y#z}',
      ':::',
      '::::',
      ':::callout',
      'zonder titel',
      ':::',
      ':::table{caption="Bijschrift"}',
      '| a |',
      '| - |',
      ':::',
    ),
  ).toBe('> **Kern**\n>\n> a b\\*c\n\n> zonder titel\n\n_Tabel 1 – Bijschrift_\n\n| a |\n| --- |\n');
});

test('numbered headings carry their number', () => {
  expect(rendered('# Plan', ':::numbered', '## Samenvatting', '### Kern', '## Aanpak', ':::', '## Bijlage')).toBe(
    '# Plan\n\n## 1. Samenvatting\n\n### 1.1 Kern\n\n## 2. Aanpak\n\n## Bijlage\n',
  );
});

test('the table of contents links to the headings behind it as GitHub names them', () => {
  expect(
    rendered(
      '# Plan',
      '::contents{depth=3}',
      ':::numbered',
      '## Samenvatting & *kern* (α)',
      '### Diep',
      '#### Te diep',
      '##',
      '## !',
      ':::',
      '### Diep',
      '# Hoog',
      '### Diep',
    ).split('\n\n')[1],
  ).toBe(
    [
      '- [1. Samenvatting & kern (α)](#1-samenvatting--kern-α)',
      '  - [1.1 Diep](#11-diep)',
      '- [3. !](#3-)',
      '  - [Diep](#diep)',
      '- [Hoog](#hoog)',
      '  - [Diep](#diep-1)',
    ].join('\n'),
  );
});

test('a table of contents without headings leaves nothing', () => {
  expect(rendered('::contents', '', 'a')).toBe('a\n');
});

test('anchors and references lead to each other by the id', () => {
  const markdown =
    ':anchor{kpis/KPI-03}KPI-03 :anchor{risks/KPI-03} :anchor{a/B%2011 é} :ref[KPI-03]{kpis/KPI-03} en KPI-03';
  const { blocks } = readMarkdown(
    `${markdown}\n\n:ref[R]{risks/KPI-03} :ref[weg]{weg}`.replace('B%2011 é', 'B%2011%C3%A9'),
  );
  const linked = linkIds(blocks, () => 'kpis/KPI-03', /KPI-03/u);
  expect(renderedBlocks(...linked)).toBe(
    [
      '<a id="kpi-03"></a>KPI-03 <a id="risks-kpi-03"></a> <a id="b-11é"></a> [KPI-03](#kpi-03) en KPI-03',
      '[R](#risks-kpi-03) weg',
      '',
    ]
      .join('\n\n')
      .replace(/\n\n$/u, '\n'),
  );
});

test('an anchor never takes the name of a heading', () => {
  expect(rendered('# W-03', ':anchor{wishes/W-03}:anchor{b/...}:anchor{wishes-W-03}x')).toContain(
    '<a id="wishes-w-03"></a><a id="b"></a><a id="wishes-w-03-2"></a>x',
  );
});

test.each([
  ['nl', 'submission', true, '**CONCEPT**\n\na\n'],
  ['en', 'submission', true, '**DRAFT**\n\na\n'],
  ['nl', 'internal', false, '**Intern document – niet indienen**\n\na\n'],
  ['en', 'internal', true, '**DRAFT** · **Internal document – not for submission**\n\na\n'],
] as const)('in %s, a document that is %s (draft: %s) says so first', (language, audience, isDraft, expected) => {
  const { blocks } = readMarkdown('a');
  expect(renderMarkdown({ properties: { ...submission, language, audience, isDraft }, blocks })).toBe(expected);
});

test('an empty document is an empty text', () => {
  expect(renderedBlocks()).toBe('');
});

test('lists that stand against each other stay apart', () => {
  expect(rendered('- a', '', '* b', '', '- c', '', '1. d', '', '1) e')).toBe('- a\n\n* b\n\n- c\n\n1. d\n\n1) e\n');
});

test('a list right inside a list item starts on the next line', () => {
  expect(rendered('- - a', '  - b', '- 1. c')).toBe('-\n  - a\n  - b\n-\n  1. c\n');
});

test('a nested list that does not start at one is set apart from the text above it', () => {
  expect(rendered('- a', '', '  2. b')).toBe('- a\n\n  2. b\n');
});

test('code keeps its fence apart from the backticks in it', () => {
  expect(rendered('````\n```\n````', '', '`` a`b ``', '', '| `a\\|b` |', '| - |')).toBe(
    '````\n```\n````\n\n``a`b``\n\n| `a\\|b` |\n| --- |\n',
  );
});

test('code that a cell cannot hold becomes text', () => {
  const cell = { children: [{ type: 'inline-code', text: 'a\\|b' } as const] };
  const columns = [{ width: 1, align: undefined }];
  expect(renderedBlocks({ type: 'table', caption: undefined, columns, header: [cell], rows: [] })).toBe(
    '| a\\\\\\|b |\n| --- |\n',
  );
});

test('a table without columns leaves its caption', () => {
  const caption = [{ type: 'text', text: 'Leeg' } as const];
  expect(renderedBlocks({ type: 'table', caption, columns: [], header: [], rows: [] })).toBe('_Tabel 1 – Leeg_\n');
});

test('line breaks at the edge of a paragraph leave nothing', () => {
  expect(rendered('<br>a<br><br>b<br>')).toBe('a<br><br>\nb\n');
  expect(rendered('<br>')).toBe('');
});

test('a heading stays on one line', () => {
  expect(rendered('## a<br>b #c \\#')).toBe('## a<br>b #c \\#\n');
});

test('blanks at the edges of marks move out, and marks without text vanish', () => {
  const text = (content: string) => ({ type: 'text', text: content }) as const;
  expect(
    renderedBlocks({
      type: 'paragraph',
      children: [
        text('a'),
        { type: 'strong', children: [text(' b '), { type: 'line-break' }] },
        { type: 'emphasis', children: [text('')] },
        { type: 'strong', children: [text('c'), { type: 'strong', children: [text('d')] }] },
        { type: 'strong', children: [text('e')] },
      ],
    }),
  ).toBe('a **b**<br>\n**cde**\n');
});

test('marks inside a word keep working', () => {
  const text = (content: string) => ({ type: 'text', text: content }) as const;
  expect(
    renderedBlocks({
      type: 'paragraph',
      children: [
        text('on'),
        { type: 'emphasis', children: [text('mis')] },
        text('baar'),
        { type: 'strong', children: [text('(x)')] },
        { type: 'deleted', children: [text('(y)')] },
      ],
    }),
  ).toBe('o&#110;_mis_&#98;aa&#114;**(x)**<!-- -->~~(y)~~\n');
});

test('large documents are written in time', () => {
  const row = '| :anchor{kpis/KPI-1}KPI-1 | :field[binnen 6 weken]{kpis/KPI-1#target} | www.x.nl/*a* |\n';
  const markdown = rendered(
    `| a | b | c |\n|---|---|---|\n${row.repeat(3_000)}\n${'## Kop\n\ntekst\n\n'.repeat(2_000)}`,
  );
  expect(markdown.split('\n')).toHaveLength(3_002 + 1 + 8_000);
});

test('footnotes keep their signs, are numbered as they are met and stand at the end', () => {
  expect(rendered('Een.[^b] Twee.[^a] Weer.[^b]', '', '[^a]: a | *b*', '[^b]: eerste', '  regel')).toBe(
    'Een.[^1] Twee.[^2] Weer.[^1]\n\n[^1]: eerste regel\n[^2]: a | _b_\n',
  );
});

test('what stands right behind a footnote does not become a link or its text', () => {
  const note = { type: 'footnote', name: '1', children: [{ type: 'text', text: 'noot' }] } as const;
  const shown = (text: string) =>
    renderedBlocks({ type: 'paragraph', children: [note, { type: 'text', text }] }).split('\n')[0];
  expect([shown('(x)'), shown(': y'), shown(' z')]).toEqual(['[^1]\\(x)', '[^1]\\: y', '[^1] z']);
});

test('references lead to the headings and captions that they show', () => {
  expect(
    rendered(
      ':::numbered',
      '# Aanpak {#aanpak}',
      ':::',
      ':::table{id=rollen caption="Rollen"}',
      '| a |',
      '| - |',
      ':::',
      '',
      'Zie [](#aanpak){page} en [](#rollen).',
    ),
  ).toBe(
    [
      '# 1. Aanpak',
      '_Tabel 1 – <a id="rollen"></a>Rollen_',
      '| a |\n| --- |',
      'Zie hoofdstuk [1](#1-aanpak) en tabel [1](#rollen).\n',
    ].join('\n\n'),
  );
});

test('columns, quotes, figures and lists of tables have a plain form', () => {
  expect(
    rendered(
      '::contents{of=tables}',
      ':::columns',
      'links',
      '::column',
      'rechts',
      ':::',
      ':::callout{kind=quote title="Wie"}',
      'Zij belden zelf.',
      ':::',
      '![Het team](team.png "Ons team")',
      '',
      ':::table{caption="Rollen"}',
      '| a |',
      '| - |',
      ':::',
    ),
  ).toBe(
    [
      '- Tabel 1 – Rollen',
      'links',
      'rechts',
      '> Zij belden zelf.\n>\n> — Wie',
      '![Het team](team.png)',
      '_Figuur 1 – Ons team_',
      '_Tabel 1 – Rollen_',
      '| a |\n| --- |\n',
    ].join('\n\n'),
  );
});
