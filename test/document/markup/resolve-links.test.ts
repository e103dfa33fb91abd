import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../../src/document/markup/read-markdown.ts';
import type { Targets } from '../../../src/document/markup/resolve-links.ts';
import { show } from './notation.ts';

const targets: Targets = {
  language: 'nl',
  findItem: (name) =>
    /(?:^|\/)KPI-0\d$/u.test(name) ? { anchor: `kpis/${name.slice(-6)}`, id: name.slice(-6) } : undefined,
  isElsewhere: (name) => name === 'bijlage',
};

function read(markdown: string, language: Targets['language'] = 'nl') {
  const { blocks, problems } = readMarkdown(markdown, { targets: { ...targets, language } });
  return { text: show(blocks).split('\n').at(-1), all: show(blocks), problems };
}

const nb = '\u00a0';

describe('a link without words', () => {
  test('to a heading shows its number, with the name that was given or the words of the heading', () => {
    const chapters = ':::numbered\n# Aanpak\n## Onze planning {#planning}\n:::\n\n';
    expect(read(`${chapters}Zie [](#planning).`).text).toBe(
      `p Zie paragraaf${nb}<ref planning heading-number>1.1</ref>.`,
    );
    expect(read(`${chapters}Zie [](#aanpak) en [](#onze-planning).`).all).toBe(
      [
        'h1 numbered <anchor aanpak/>Aanpak',
        'h2 numbered <anchor planning/>Onze planning',
        `p Zie hoofdstuk${nb}<ref aanpak heading-number>1</ref> en paragraaf${nb}<ref planning heading-number>1.1</ref>.`,
      ].join('\n'),
    );
  });

  test('to a heading without a number shows its words', () => {
    expect(read('# Aanpak & *planning* {#p}\n\nZie [](#p).').text).toBe(
      'p Zie “<ref p heading-text>Aanpak & planning</ref>”.',
    );
  });

  test('to a table or figure shows its number, counted apart', () => {
    const table = ':::table{id=rollen caption="Rollen"}\n| a |\n| - |\n| b |\n:::\n\n';
    expect(read(`${table}Zie [](#rollen). [](#rollen) toont de rest.`).text).toBe(
      `p Zie tabel${nb}<ref rollen caption-number>1</ref>. Tabel${nb}<ref rollen caption-number>1</ref> toont de rest.`,
    );
    expect(read(`${table}**See** [](#rollen).`, 'en').text).toBe(
      `p <strong>See</strong> table${nb}<ref rollen caption-number>1</ref>.`,
    );
  });

  test('to an item shows its id, as a link where the document presents it', () => {
    expect(read('- :anchor{kpis/KPI-03}Norm\n\nZie [](#KPI-03) en [](#kpis/KPI-04).').text).toBe(
      'p Zie <ref kpis/KPI-03>KPI-03</ref> en KPI-04.',
    );
  });
});

describe('a link with words of its own', () => {
  test('keeps them and leads to the same places', () => {
    expect(read('# Kop {#k}\n\n[de *kop*](#k)').text).toBe('p <ref k>de <emphasis>kop</emphasis></ref>');
    expect(read('[ons dashboard](#KPI-01)')).toMatchObject({ text: 'p ons dashboard', problems: [] });
  });

  test('that leads to another document of the bid is its words', () => {
    expect(read('[de bijlage](#bijlage)')).toMatchObject({ text: 'p de bijlage', problems: [] });
  });
});

test('behind a link, {page} asks for its page; elsewhere it is text', () => {
  expect(read('# Kop {#k}\n\n[](#k){page}, [kop](#k){page} {page}').text).toBe(
    'p “<ref k heading-text page>Kop</ref>”, <ref k page>kop</ref> {page}',
  );
});

test.each(['[](#niets)', '[niets](#niets)', '[](#bijlage)'])('a link to nothing is reported: %s', (link) => {
  expect(read(`a ${link} b`).problems).toEqual([{ kind: 'no-target', text: link }]);
});

test('names stand where they can be: behind a heading, at a table with a caption, behind a picture with a title', () => {
  expect(read('# Kop {#een twee}').text).toBe('h1 Kop {#een twee}');
  expect(read('# {#kop}').text).toBe('h1 <anchor kop/>');
  expect(read(':::table{id=a}\n| a |\n| - |\n:::').problems).toEqual([
    { kind: 'directive-attribute', text: ':::table{id=a}' },
  ]);
  expect(read(':::table{id="a b" caption="c"}\n| a |\n| - |\n:::').problems).toHaveLength(1);
});

test('a name at two places leads to the first, and is reported once where a link uses it', () => {
  const twice = ':::numbered\n# Een {#k}\n# Twee {#k}\n:::\n\n';
  expect(read(`${twice}[](#k) en [](#k)`)).toMatchObject({
    text: `p Hoofdstuk${nb}<ref k heading-number>1</ref> en hoofdstuk${nb}<ref k heading-number>1</ref>`,
    problems: [{ kind: 'name-twice', text: '{#k}' }],
  });
  expect(read(`${twice}Tekst.`).problems).toEqual([]);
});
