import { describe, expect, test } from 'vitest';
import { phrase } from '../../src/diagnostics/diagnostic.ts';
import { plainValue } from '../../src/yaml/tree.ts';
import { parse, places, unmark } from './marked-text.ts';

/** A marked text, and the value that the tree must hold all the same. */
type Case = readonly [marked: string, value: unknown];

const fires: Readonly<Record<string, readonly Case[]>> = {
  'EMV012 block-sign': [
    ['target: ⟦EMV012:>⟧ 95%\nb: x', { target: '> 95%', b: 'x' }],
    ['target: ⟦EMV012:>=⟧ 95%\nb: x', { target: '>= 95%', b: 'x' }],
    ['target: ⟦EMV012:>⟧95', { target: '>95' }],
    ['target: ⟦EMV012:>⟧5\nb: x', { target: '>5', b: 'x' }],
    ['target: ⟦EMV012:|⟧x\n  y', { target: '|x y' }],
    ['- ⟦EMV012:>⟧ 95%\n- b', ['> 95%', 'b']],
    ['a: [⟦EMV012:>⟧ 95%, b]', { a: ['> 95%', 'b'] }],
    ['- target: ⟦EMV012:>⟧ 95%\n- target: ⟦EMV012:>⟧ 96%', [{ target: '> 95%' }, { target: '> 96%' }]],
  ],
  'EMV013 colon-in-text': [
    ['title: Wens⟦EMV013::⟧ snel\nb: x', { title: 'Wens: snel', b: 'x' }],
    ['title: Wens⟦EMV013::⟧\nb: x', { title: 'Wens:', b: 'x' }],
    ['title: a⟦EMV013::⟧ b: c # noot', { title: 'a: b: c' }],
    ['- id: W-01\n  text: Wens⟦EMV013::⟧ snel\n  b: x', [{ id: 'W-01', text: 'Wens: snel', b: 'x' }]],
    ['text: Wij leveren\n  en goed⟦EMV013::⟧ altijd\nb: x', { text: 'Wij leveren en goed: altijd', b: 'x' }],
    ['a: x\r\nb: Wens⟦EMV013::⟧ snel\r\nc: y\r\n', { a: 'x', b: 'Wens: snel', c: 'y' }],
    ['a: “Wens”⟦EMV013::⟧ snel', { a: '“Wens”: snel' }],
    ['title: Wens⟦EMV013::⟧ > snel', { title: 'Wens: > snel' }],
    [`- ${'lang '.repeat(220)}verhaal⟦EMV013::⟧ slot`, [`${'lang '.repeat(220)}verhaal: slot`]],
  ],
  'EMV015 reserved-start': [
    ['a: ⟦EMV015:@⟧naam\nb: x', { a: '@naam', b: 'x' }],
    ['a: ⟦EMV015:`⟧x`\nb: x', { a: '`x`', b: 'x' }],
    ['a: ⟦EMV015:%⟧5\nb: x', { a: '%5', b: 'x' }],
    ['a: ⟦EMV015:*⟧ 5\nb: x', { a: '* 5', b: 'x' }],
    ['a: ⟦EMV015:*⟧5\nb: x', { a: '*5', b: 'x' }],
    ['a: ⟦EMV015:*⟧5 sterren\nb: x', { a: '*5 sterren', b: 'x' }],
    ['a: ⟦EMV015:*⟧', { a: '*' }],
    ['a: ⟦EMV015:&⟧ co\nb: x', { a: '& co', b: 'x' }],
    ['a: ⟦EMV015:!⟧x\nb: x', { a: '!x', b: 'x' }],
    ['a: ⟦EMV015:!⟧ belangrijk\nb: x', { a: '! belangrijk', b: 'x' }],
    ['a: ⟦EMV015:-⟧ 5%\nb: x', { a: '- 5%', b: 'x' }],
    ['a: ⟦EMV015:?⟧ wat\nb: x', { a: '? wat', b: 'x' }],
    ['a: ⟦EMV015:,⟧ x\nb: x', { a: ', x', b: 'x' }],
    ['a: ⟦EMV015:]⟧ x\nb: x', { a: '] x', b: 'x' }],
    ['a: ⟦EMV015:}⟧\nb: x', { a: '}', b: 'x' }],
    ['a: ⟦EMV015:[⟧concept] Plan\nb: x', { a: '[concept] Plan', b: 'x' }],
    ['a: {b: ⟦EMV015:@⟧x, c: ⟦EMV015:@⟧y}', { a: { b: '@x', c: '@y' } }],
  ],
  'EMV016 mustache-unquoted': [
    ['a: ⟦EMV016:{{naam}}⟧\nb: x', { a: '{{naam}}', b: 'x' }],
    ['a: ⟦EMV016:{{ naam }}⟧ en meer\nb: x', { a: '{{ naam }} en meer', b: 'x' }],
    ['a: ⟦EMV016:{{kpi "KPI-03" "target"}}⟧ en {{x}}\nb: x', { a: '{{kpi "KPI-03" "target"}} en {{x}}', b: 'x' }],
    ['- [⟦EMV016:{{a}}⟧, b]', [['{{a}}', 'b']]],
    ['⟦EMV016:{{a}}⟧: b', { '{{a}}': 'b' }],
    ['a: ⟦EMV016:{{⟧naam\nb: x', { a: '{{naam', b: 'x' }],
  ],
  'EMV017 comment-swallows-text': [
    ['a: prijs ⟦EMV017:#5⟧\nb: x', { a: 'prijs #5', b: 'x' }],
    ['a: 12 ⟦EMV017:#3⟧ # noot', { a: '12 #3' }],
    ['a: ⟦EMV017:#5⟧\nb: x', { a: '#5', b: 'x' }],
    ['- ⟦EMV017:#5⟧\n- b', ['#5', 'b']],
    ['a: prijs ⟦EMV017:#5⟧\n  per stuk\nb: x', { a: 'prijs #5 per stuk', b: 'x' }],
    ['a: [x, y ⟦EMV017:#5]⟧\nb: x', { a: ['x', 'y #5'], b: 'x' }],
    ['a: @naam ⟦EMV017:#5: x⟧', { a: '@naam #5: x' }],
  ],
  'EMV023 flow-list-splits': [
    ['a: [⟦EMV023:99,95%⟧]', { a: ['99,95%'] }],
    ['a: [x, ⟦EMV023:1,2,3⟧, y]', { a: ['x', '1,2,3', 'y'] }],
    ['a: {t: ⟦EMV023:99,95%⟧, b: ⟦EMV023:2,5⟧ }', { a: { t: '99,95%', b: '2,5' } }],
  ],
  'EMV024 flow-list-with-phrases': [
    ['a: ⟦EMV024:[P1 15 min, P2 1 uur]⟧', { a: ['P1 15 min', 'P2 1 uur'] }],
    [
      'a: ⟦EMV024:[Wij leveren zoals afgesproken snel, en goed]⟧',
      { a: ['Wij leveren zoals afgesproken snel', 'en goed'] },
    ],
  ],
  'EMV027 unclosed-quote': [
    ["a: ⟦EMV027:'⟧s-Hertogenbosch\nb: x\nc: y", { a: "'s-Hertogenbosch", b: 'x', c: 'y' }],
    ["- a: ⟦EMV027:'⟧s-Her\n  b: ⟦EMV027:'⟧s avonds", [{ a: "'s-Her", b: "'s avonds" }]],
    ['a: ⟦EMV027:"⟧open\nb: x', { a: '"open', b: 'x' }],
    ['a: ⟦EMV027:"⟧pad\\\\bij\\"\nb: x', { a: '"pad\\\\bij\\"', b: 'x' }],
    ["a: ⟦EMV027:'⟧s avonds ''\nb: x", { a: "'s avonds ''", b: 'x' }],
  ],
  'EMV028 text-after-quote': [
    ['a: ⟦EMV028:"Snel"⟧ werken\nb: x', { a: '"Snel" werken', b: 'x' }],
    ["a: ⟦EMV028:'s Ochtends en '⟧s avonds\nb: x", { a: "'s Ochtends en 's avonds", b: 'x' }],
    ['a: ⟦EMV028:"Wens"⟧: snel\nb: x', { a: '"Wens": snel', b: 'x' }],
  ],
  'EMV029 unclosed-bracket': [
    ['a: ⟦EMV029:[⟧x, y\nb: z', { a: ['x', 'y'], b: 'z' }],
    ['a: ⟦EMV029:{⟧b: c', { a: { b: 'c' } }],
    ['a: ⟦EMV029:[⟧x, # y]\nb: z', { a: ['x'], b: 'z' }],
    ['⟦EMV029:[⟧x, y', ['x', 'y']],
    ['- a: ⟦EMV029:[⟧x\n- b: z', [{ a: ['x'] }, { b: 'z' }]],
  ],
};

for (const [name, cases] of Object.entries(fires)) {
  describe(name, () => {
    test.each(cases)('%j is found, and read as it was meant', (marked, value) => {
      const { text, expected } = unmark(marked);
      const { document, diagnostics } = parse(text);
      expect(places(diagnostics)).toEqual(expected);
      expect(plainValue(document.root)).toEqual(value);
    });
  });
}

const silent: readonly string[] = [
  'target: "> 95%"',
  'target: >\n  95%',
  'target: >- # noot\n  95%',
  'target: |2\n    95%',
  'target: < 95%',
  'target: ≥ 95 %',
  'title: "Wens: snel"',
  'title: om 12:30 uur',
  'title: https://voorbeeld.nl/a',
  'title: >\n  Wens: snel #5\n  {{naam}}',
  'mail: info@naam.nl',
  'a: 5 * 5',
  'a: -5%',
  'a: 50 % & meer!',
  'a: "@naam"',
  'a: "{{naam}}"',
  'a: Beste {{naam}}',
  'a: {naam: x}',
  'a: prijs # 5',
  'a: prijs#5',
  'a: C# en F#',
  'a: "prijs #5"',
  'a: "prijs" #5',
  'a: x ## streep',
  '#- id: W-02\na: b',
  'kpis: #alle\n  - KPI-01',
  'a: [99.95%]',
  'a: ["99,95%"]',
  'a: 99,95%',
  'a: [KPI-01, KPI-02]',
  'a: [KPI-01,KPI-02]',
  'a: [KPI 01, KPI 02]',
  'a: [penalty, bonus]',
  'a: [Mobilisatieplan, RASCI]',
  'a: [Service Delivery Manager, Account Manager]',
  'a: [Week 2, Week 4]',
  'a: ["P1 15 min", "P2 1 uur"]',
  'a: [één tekst van wel vijf woorden]',
  "a: foto's",
  'a: "\'s avonds"',
  "a: 'in het ''klad'''",
  'a: zeg "ja" nu',
  'a: [\n  x,\n  y\n  ]\nb: z',
  'a:\n- x\n- y\nb: z',
  '"a": x',
  '---\na: b\n',
  '---\na: b\n---\n',
  'a: b\n...\n',
  'a: "tab\\tregel\\nemoji \\U0001F600"',
];

describe('texts that are fine', () => {
  test.each(silent)('%j stays silent', (text) => {
    expect(places(parse(text).diagnostics)).toEqual([]);
  });
});

describe('the table of traps for bid writers', () => {
  const values: readonly (readonly [string, unknown])[] = [
    ['bedrag: 1.000', { bedrag: 1 }],
    ['nr: 08', { nr: 8 }],
    ['tel: 0612345678', { tel: 612345678 }],
    ['tel: +31612345678', { tel: 31612345678 }],
    ['versie: 1.10', { versie: 1.1 }],
    ['a: 1e3', { a: 1000 }],
    ['a: 99,95%', { a: '99,95%' }],
    ['a: 1.000,00', { a: '1.000,00' }],
    ['a: NO\nb: ja\nc: nee\nd: on\ne: y', { a: 'NO', b: 'ja', c: 'nee', d: 'on', e: 'y' }],
    ['a: true\nb: False', { a: true, b: false }],
    ['a: 1:30\nb: 12:30:00', { a: '1:30', b: '12:30:00' }],
    ['a: 2026-12-31\nb: 31-12-2026', { a: '2026-12-31', b: '31-12-2026' }],
    ['a: ~\nb: null\nc:', { a: null, b: null, c: null }],
  ];
  test.each(values)('%j is left to later steps', (text, value) => {
    const { document, diagnostics } = parse(text);
    expect(places(diagnostics)).toEqual([]);
    expect(plainValue(document.root)).toEqual(value);
  });
});

describe('what the writer is told to type', () => {
  const suggestions: readonly (readonly [string, string])[] = [
    ['a: > 95%', '"> 95%"'],
    ['a: Wens: snel  # noot', '"Wens: snel"'],
    ['a: zeg "ja": nu', `'zeg "ja": nu'`],
    ['a: @\'t "huis"', `'@''t "huis"'`],
    ['a: [@x, y]', '"@x"'],
    ['a: @map\\bestand', '"@map\\\\bestand"'],
    ['a: prijs #5 per stuk', '"prijs #5 per stuk"'],
    [`a: @${'x'.repeat(100)}`, `"@${'x'.repeat(59)} …"`],
  ];
  test.each(suggestions)('%j suggests %s', (text, suggestion) => {
    const [diagnostic] = parse(text).diagnostics;
    expect(diagnostic?.parameters['suggestion']).toBe(suggestion);
  });

  test('the sign `≥=` has a message in both languages without the library’s words', () => {
    const [diagnostic] = parse('a: >= 95%').diagnostics;
    if (diagnostic === undefined) throw new Error('no finding');
    expect(phrase(diagnostic, 'nl').message).toBe('deze tekst begint met `>=` en wordt daarom niet gelezen');
    expect(phrase(diagnostic, 'en').message).toBe('this text starts with `>=` and is therefore not read');
  });
});
