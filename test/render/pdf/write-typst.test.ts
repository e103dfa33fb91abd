import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, DocumentProperties, Inline } from '../../../src/document/tree.ts';
import { makeLook, usualLook } from '../../../src/render/docx/look.ts';
import { typstString } from '../../../src/render/pdf/typst-text.ts';
import { writeTypst } from '../../../src/render/pdf/write-typst.ts';
import { cleanText } from '../../../src/render/xml-text.ts';
import {
  anchor,
  heading,
  image,
  landscape,
  link,
  list,
  numbered,
  paragraph,
  reference,
  strong,
  table,
  tree,
} from '../../tools/docx-trees.ts';

/** Signs that mean something to Typst, to a string or to XML, and some that mean nothing. */
const signs = ['"', '\\', '#', '$', '[', ']', '(', '@', '<', '*', '`', '\n', '\r', '\t', '\0', ' ', 'a', 'é', '🙂'];

/** Where the settings of the first section stand, behind those of the document. */
const startOfText = (source: string): number => source.search(/^#set page\(width: [^,]+, height: [^,]+\)$/mu);

/** The sizes of the pages of a source, section by section. */
const pagesIn = (source: string): string[] =>
  [...source.matchAll(/^#set page\(width: (\S+), height: (\S+)\)$/gmu)].map(
    ([, width, height]) => `${width} × ${height}`,
  );

/** The source of the text itself, without the settings before it. */
function body(blocks: readonly Block[], properties: Partial<DocumentProperties> = {}): string {
  const { source } = writeTypst(tree(blocks, properties));
  return source.slice(startOfText(source));
}

/** The settings before the text. */
function settings(properties: Partial<DocumentProperties> = {}): string {
  const { source } = writeTypst(tree([heading(1, 'Titel')], properties));
  return source.slice(0, startOfText(source));
}

describe('a text', () => {
  test('is a string, whatever its signs mean elsewhere', () => {
    const written = body([paragraph('#let x = "y" \\ $a$ [b] *c* @d <e> // f')]);
    expect(written).toContain('#"#let x = \\"y\\" \\\\ $a$ [b] *c* @d <e> // f"');
  });

  test('never leaves its string', () => {
    const law = fc.property(fc.string({ unit: fc.constantFrom(...signs) }), (text) => {
      const inside = typstString(text).slice(1, -1);
      expect(inside.replace(/\\["\\]/gu, '')).not.toMatch(/["\\\r\n]/u);
      expect(inside.replace(/\\(["\\])/gu, '$1')).toBe(cleanText(text).replaceAll('\t', ' '));
    });
    fc.assert(law, { seed: 7, numRuns: 300 });
  });

  test('has its looks, breaks and links around it', () => {
    const written = body([paragraph(strong('vet'), { type: 'line-break' }, link('https://x.nl/?a="b"', 'hier'))]);
    expect(written).toContain('#strong[#"vet"]#linebreak()#outer-link("https://x.nl/?a=\\"b\\"")[#"hier"]');
  });

  test('has its footnote, of which the text is in no other place', () => {
    const note: Block = paragraph('Woord', { type: 'footnote', name: '1', children: [{ type: 'text', text: 'Noot' }] });
    expect(body([note])).toContain('#"Woord"#footnote[#"Noot"]');
  });
});

describe('a word', () => {
  test('with a slash stays on one line, unless it is an address or a list', () => {
    expect(body([paragraph('week 5 t/m 8 en/of later')])).toContain(
      '#"week 5 "#whole("t/m")#" 8 "#whole("en/of")#" later"',
    );
    expect(body([paragraph('Link W-xx/criterium')])).toContain('#"Link "#whole("W-xx/criterium")');
    const address = 'https://voorbeeld.nl/een/lang/adres/van/een/bladzijde';
    expect(body([paragraph(address)])).toContain(`#"${address}"`);
    expect(body([paragraph('/ of a/ b')])).toContain('#"/ of a/ b"');
  });

  test('that is wider than its line may be broken anywhere, or after the signs of an address', () => {
    expect(body([paragraph('x'.repeat(200))])).toContain('#"x"#h(0.001pt)#"x"#h(0.001pt)');
    expect(body([paragraph(`https://voorbeeld.nl/${'pad/'.repeat(60)}`)])).toContain(
      '#"https:/"#"/"#"voorbeeld.nl/"#"pad/"',
    );
    expect(body([paragraph('x'.repeat(5_000))])).toContain(`#"${'x'.repeat(3_000)}"`);
  });
});

describe('a heading', () => {
  test('carries the number that Word gives to it, and the first of its kind is the title', () => {
    const written = body([heading(1, 'Plan'), numbered(2, 'Een'), numbered(3, 'Diep'), numbered(2, 'Twee')]);
    expect(written).toContain('#title[#"Plan"]');
    expect(written).toContain(
      '#heading(level: 1, numbering: (..) => box(width: 28pt - 0.3em, baseline: 0.27em, "1"))[#"Een"]',
    );
    expect(written).toContain(
      '#heading(level: 2, numbering: (..) => box(width: 38pt - 0.3em, baseline: 0.27em, "1.1"))[#"Diep"]',
    );
    expect(written).toContain(
      '#heading(level: 1, numbering: (..) => box(width: 28pt - 0.3em, baseline: 0.27em, "2"))[#"Twee"]',
    );
  });

  test('is never more than one level deeper than the one before', () => {
    const written = body([heading(1, 'Plan'), heading(2, 'Een'), heading(5, 'Diep')]);
    expect([...written.matchAll(/heading\(level: (\d)/gu)].map(([, level]) => level)).toEqual(['1', '2']);
  });

  test('keeps its anchors outside it, because lists of contents repeat it', () => {
    const two = heading(2, anchor('a/1'), anchor('a/2'), 'Een');
    const written = body([heading(1, 'Plan'), two, paragraph(reference('a/1', 'zie'), reference('a/2', 'ook'))]);
    expect(written).toContain('[#metadata(none)<a2>]\n#heading(level: 1, numbering: none)[#"Een"]<a1>');
    expect(written).toContain('#inner-link(<a1>)[#"zie"]');
  });

  test('has more white above it under a table, and on a page that is turned for it', () => {
    const under = body([heading(1, 'Plan'), table([['A'], ['1']]), heading(2, 'Een')]);
    expect(under).toContain('#[#show heading: set block(above: 28pt + tight)\n#heading(level: 1');
    const turned = body([heading(1, 'Plan'), { type: 'page-break' }, heading(2, 'Een')]);
    expect(turned).toContain('#v(20pt)\n#heading(level: 1');
  });

  test('without a letter is left out', () => {
    expect(body([heading(1, 'Plan'), heading(2, ' ')])).not.toContain('#heading(');
  });

  test('in a list is bold text', () => {
    expect(body([list(false, [heading(3, 'Kop')])])).toContain('#block(sticky: true)[#strong[#"Kop"]]');
  });
});

describe('a reference', () => {
  test('to nothing is its words', () => {
    expect(body([paragraph(reference('kpis/KPI-99', 'KPI-99'))])).toContain('\n#"KPI-99"\n');
  });

  test('that is bold has no colour: the ids of a column look the same, whether they lead somewhere or not', () => {
    const strong: Block = paragraph({ type: 'strong', children: [reference('a/1', 'R-01')] });
    expect(body([paragraph(anchor('a/1')), strong])).toContain('#strong[#link(<a1>)[#"R-01"]]');
  });

  test('that shows a number looks like the word before it', () => {
    const chapter: Block = paragraph({
      type: 'reference',
      target: 'a/1',
      shows: 'heading-number',
      children: [{ type: 'text', text: '8' }],
    });
    expect(body([heading(1, 'Plan'), heading(2, anchor('a/1'), 'Een'), chapter])).toContain('#link(<a1>)[#"8"]');
  });

  test('with a page asks for that of its target', () => {
    const there: Block = paragraph({
      type: 'reference',
      target: 'a/1',
      hasPage: true,
      children: [{ type: 'text', text: 'x' }],
    });
    expect(body([paragraph(anchor('a/1')), there])).toContain('#inner-link(<a1>)[#"x"]#page-of(<a1>)');
  });

  test('to an anchor that stands twice leads to the first', () => {
    const written = body([paragraph(anchor('a'), 'een'), paragraph(anchor('a'), 'twee', reference('a', 'zie'))]);
    expect(written.match(/#metadata/gu)).toHaveLength(1);
  });
});

describe('a table', () => {
  const rows = (count: number): string[][] => Array.from({ length: count }, (_none, row) => [`rij ${row}`, 'x']);

  test('has a header that comes back, its caption with a number, and widths that add up to the text', () => {
    const written = body([table([['A', 'B'], ...rows(2)], 'Wensen')]);
    expect(written).toContain('#captioned("table", true, [#"Tabel 1 – "#"Wensen"], bid-table(');
    expect(written).toContain('table.header(');
    const widths = /columns: \((.*?),\)/u.exec(written)?.[1]?.split(', ') ?? [];
    expect(widths.reduce((sum, width) => sum + Number.parseFloat(width), 0)).toBeCloseTo(481.9, 1);
  });

  test('is kept on one page when it is short, and may be divided when it is long', () => {
    expect(body([table([['A', 'B'], ...rows(3)])])).toContain('below: after-box, breakable: false)[\n#bid-table');
    expect(body([table([['A', 'B'], ...rows(9)])])).toContain('below: after-box, breakable: true)[\n#bid-table');
  });

  test('lets a row go on on the next page only where it would not fit on one', () => {
    const long = 'woord '.repeat(4_000);
    const written = body([
      table([
        ['A', 'B'],
        [long, 'kort'],
        ['kort', 'kort'],
      ]),
    ]);
    expect(written.match(/table\.cell\(breakable: false\)/gu)).toHaveLength(4);
  });

  test('divides words only in a column that is too narrow for one', () => {
    const cells = (word: string): string[] => Array.from({ length: 8 }, () => word);
    const written = (word: string): string => body([table([cells('Kop'), cells(word)])]);
    expect(written('kwaliteit')).not.toContain('\u00ad');
    expect(written('kwaliteitsborging')).toContain('[#"kwaliteits\u00adborging"]');
  });

  test('sets later lines of the points of a cell under the text of the first', () => {
    const lines: readonly Inline[] = [
      { type: 'text', text: '• een' },
      { type: 'line-break' },
      strong('• twee'),
      { type: 'line-break' },
      { type: 'text', text: 'vervolg' },
    ];
    const written = body([table([['A'], ['x']])].map((one) => ({ ...one, rows: [{ cells: [{ children: lines }] }] })));
    expect(written).toContain(
      '[#point(6.75pt, "•\u00a0")[#"een"]\n\n#point(6.75pt, "•\u00a0")[#strong[#"twee"]]\n\n#"vervolg"]',
    );
  });

  test('starts where its head and two rows have room', () => {
    expect(body([table([['A', 'B'], ...rows(9)])])).toMatch(/#room\(\d[\d.]*pt\)\n#block\(width/u);
    expect(body([table([['A', 'B'], ...rows(2)])])).not.toContain('#room(');
    expect(body([{ type: 'quote', children: [table([['A', 'B'], ...rows(9)])] }])).not.toContain('#room(');
  });

  test('without a row or a header is its caption only', () => {
    expect(body([{ ...table([['A']], 'Leeg'), header: [], columns: [] }])).toContain('#captioned("table", false');
    expect(body([{ ...table([['A']]), header: [], columns: [] }])).not.toContain('bid-table');
  });
});

describe('a list', () => {
  test('has bullets or numbers by its depth and starts where it says', () => {
    const written = body([{ ...list(true, [paragraph('a'), list(true, [paragraph('b')])]), start: 7 }]);
    expect(written).toContain('#numbered(7, "1.", spacing: tight, [#"a"');
    expect(written).toContain('#numbered(1, "a.", spacing: tight, [#"b"]');
    expect(body([list(false, [paragraph('a'), list(false, [paragraph('b')])])])).toContain('#bulleted("–", ');
  });

  test('has no item alone at the foot of a page', () => {
    const items = (count: number): Block => list(false, ...Array.from({ length: count }, () => [paragraph('punt')]));
    expect(body([items(3)])).toContain('#block(breakable: false)[#bulleted(');
    expect(body([items(4)])).toMatch(/#room\([\d.]+pt\)\n#bulleted\(/u);
    const high: Block = list(false, [table([['A'], ['1']])], [paragraph('punt')]);
    expect(body([high])).toMatch(/\n#bulleted\(/u);
    expect(
      body([list(false, [table([['A'], ['1']])], ...Array.from({ length: 3 }, () => [paragraph('punt')]))]),
    ).not.toContain('#room(');
  });

  test('of tasks has a box for each', () => {
    const tasks: Block = {
      ...list(false),
      items: [true, false].map((isChecked) => ({ isChecked, children: [paragraph('taak')] })),
    };
    expect(body([tasks])).toContain('#spaced(tight)[#bulleted("☑", spacing: tight, [#"taak"])\n\n#bulleted("☐"');
  });

  test('without an item, or with a start that is no number, does no harm', () => {
    expect(body([list(true)])).not.toContain('#numbered');
    expect(body([{ ...list(true, [paragraph('a')]), start: Number.NaN }])).toContain('#numbered(1, ');
  });
});

test('a box, a quote, columns, code and a line each have their own form', () => {
  const written = body([
    {
      type: 'callout',
      kind: 'commitment',
      title: [{ type: 'text', text: 'Toezegging' }],
      children: [paragraph('Ja.')],
    },
    { type: 'callout', kind: 'note', title: undefined, children: [paragraph('woord '.repeat(900))] },
    { type: 'quote', children: [paragraph('citaat')] },
    { type: 'columns', parts: [{ children: [paragraph('links')] }, { children: [paragraph('rechts')] }] },
    { type: 'code-block', language: undefined, text: 'a "b"\n  c\n' },
    { type: 'divider' },
    { type: 'page-break' },
    paragraph('slot'),
  ]);
  expect(written).toContain('#callout("commitment", false, [#"Toezegging"])[#par[#"Ja."]]');
  expect(written).toContain('#callout("note", true, none)[');
  expect(written).toContain('#quoted(false)[#par[#"citaat"]]');
  expect(written).toContain('#grid(columns: (1fr,) * 2, column-gutter: 19.8pt, [#par[#"links"]], [#par[#"rechts"]])');
  expect(written).toContain('#raw("a \\"b\\"" + "\\n" + "  c", block: true)');
  expect(written).toContain('#divider\n\n#pagebreak(weak: true)');
});

test('a page is turned between blocks, and never inside one', () => {
  const turn: Block = { type: 'page-break' };
  expect(body([paragraph('een'), turn, paragraph('twee')])).toContain('#pagebreak(weak: true)');
  const inside: Block[] = [
    { type: 'quote', children: [turn] },
    { type: 'callout', kind: 'note', title: undefined, children: [turn] },
    { type: 'columns', parts: [{ children: [turn] }] },
    list(false, [paragraph('punt'), turn]),
  ];
  expect(body(inside)).not.toContain('#pagebreak');
});

test('a picture has its alternative text, and one without is there for its looks only', () => {
  const { source, files, sources } = writeTypst(tree([paragraph(image(40, 20)), paragraph(image(4_000, 20, ''))]));
  expect(source).toContain('#box(image("/picture-1", width: 30pt, alt: "een grijs vlak"))');
  expect(source).toContain('#box(pdf.artifact(image("/picture-2", width: 481.5pt)))');
  expect([...files.keys()]).toEqual(['/picture-1', '/picture-2']);
  expect(sources.get('/picture-1')).toBe('beelden/grijs.png');
});

test('a drawn picture is an SVG with all that it says in words, and its caption below', () => {
  const picture: Block = {
    type: 'picture',
    name: 'gantt',
    svg: '<svg/>',
    width: 100,
    height: 50,
    alt: 'Een balk',
    caption: [{ type: 'text', text: 'Planning' }],
  };
  expect(body([picture])).toContain(
    '#captioned("figure", true, [#"Figuur 1 – "#"Planning"], image("/picture-1", width: 75pt, alt: "Een balk"))',
  );
  expect(body([{ ...picture, caption: undefined }])).toContain('\n#image("/picture-1"');
});

test('a list of contents reaches as deep as asked, and is left out where no heading follows', () => {
  const contents: Block = { type: 'contents', depth: 2 };
  expect(body([heading(1, 'Plan'), contents, heading(2, 'Een')])).toContain('#contents("Inhoud", 1)');
  expect(body([heading(1, 'Plan'), heading(2, 'Inhoud'), contents, heading(2, 'B')])).toContain('#contents(none, 1)');
  expect(body([heading(1, 'Plan'), heading(2, 'Een'), contents])).not.toContain('#contents(');
  expect(body([{ type: 'caption-list', of: 'tables' }])).toContain('#caption-list("Tabellen", "table")');
});

test('wide tables lie on their side', () => {
  const written = body([paragraph('staand'), landscape(table([['A'], ['1']])), paragraph('weer staand')]);
  expect(pagesIn(written)).toEqual(['595.3pt × 841.9pt', '841.9pt × 595.3pt', '595.3pt × 841.9pt']);
  const large: Block = { type: 'landscape', paper: 'A3', children: [paragraph('liggend')] };
  expect(pagesIn(body([large, paragraph('staand')]))).toEqual(['1190.55pt × 841.9pt', '595.3pt × 841.9pt']);
});

describe('the settings', () => {
  test('give title, author and language, and leave out an author that nobody names', () => {
    expect(settings()).toContain('#set document(title: "Plan van aanpak", author: ("Bureau De Brug",))');
    expect(settings({ author: undefined, language: 'en' })).toContain('#set document(title: "Plan van aanpak")');
    expect(settings({ language: 'en' })).toContain('lang: "en", region: "GB"');
  });

  test('say on every page that a document is internal or a draft, and only then', () => {
    const marked = settings({ audience: 'internal', isDraft: true });
    expect(marked).toContain('Intern document – niet indienen');
    expect(marked.match(/CONCEPT/gu)).toHaveLength(2);
    expect(settings()).not.toMatch(/CONCEPT|Intern document/u);
  });

  test('keep the lines as far apart as the buyer wants them', () => {
    const { source } = writeTypst(tree([paragraph('x')]), { ...usualLook, leastLine: 360 });
    expect(source).toContain('#let tight = 0.61em');
    expect(settings()).toContain('#let tight = 0.122em');
  });

  test('follow the theme and the colours of the bid', () => {
    const { source } = writeTypst(tree([paragraph('x')]), makeLook('formal', { primary: '#123456' }));
    expect(source).toContain('primary: rgb("#123456")');
    expect(source).toContain('stroke: (bottom: 0.75pt + ink.rule)');
  });
});
