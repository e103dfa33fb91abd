import type { Random } from './random.ts';

/** Signs and words that mean something to one of the languages of a bid: YAML, Markdown, Handlebars, norms. */
const everywhere = [
  '\n',
  '\n\n',
  ' ',
  '  ',
  '\t',
  '\r',
  '\0',
  '\u00a0',
  '\u2028',
  '\u200b',
  '\ud800',
  '\udc00',
  '\ufeff',
  '💥',
  'é',
  'ﬁ',
  'שלום',
  '"',
  "'",
  '`',
  '\\',
  '/',
  '..',
  '-',
  '--',
  '…',
  '0',
  '-1',
  '1e999',
  '99999999999999999999',
  '0x10',
  'NaN',
  'null',
  'true',
  '__proto__',
  'constructor',
  'toString',
];
const dictionaries = {
  yaml: [
    ':',
    ': ',
    '- ',
    '? ',
    '#',
    '&a ',
    '*a',
    '!!binary ',
    '!!map ',
    '<<: *a\n',
    '|\n',
    '>-\n',
    '|9\n',
    '[',
    ']',
    '{',
    '}',
    ',',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '@',
    '%',
    '~',
    'y',
    'no',
    '2026-02-30',
    '12:30:45',
    '[[[[',
    '{a: {a: {a: ',
    'W-01',
    'KPI-01',
    'W-01 t/m W-9999',
    'KPI-01/02',
    'R-01',
    'id: ',
    'kpis: ',
    'text: ',
    'emvi: ',
    '≥99,9%',
    '≤4 uur',
    'binnen 5 werkdagen',
    '1/0',
    '€ 1e9',
    'P1 ≤15 min; P2',
    '100% - 0%',
  ],
  markdown: [
    '*',
    '**',
    '_',
    '~~',
    '[',
    '](',
    ')',
    '![',
    '<',
    '>',
    '<!--',
    '-->',
    '<br>',
    '|',
    '| a | b |\n| --- | --- |\n| c |\n',
    '\n# ',
    '\n> ',
    '\n- ',
    '\n1. ',
    '\n- [x] ',
    '\n```\n',
    '\n~~~\n',
    '\n---\n',
    '\n===\n',
    '    ',
    '&#0;',
    '&#x110000;',
    '&amp;',
    '[^1]',
    '\n[^1]: ',
    '[a]: <b> "c"\n',
    '[](#kop)',
    '{page}',
    '{#kop}',
    'https://a.b/c',
    'www.a.nl',
    'a@b.nl',
    'javascript:alert(1)',
    '\n::pagebreak\n',
    '\n::contents{depth=2}\n',
    '\n:::callout{kind=message title="',
    '\n:::\n',
    '\n:::columns\n',
    '\n::column\n',
    '\n:::table{widths="1 2" caption="C"}\n',
    '\n:::landscape\n',
    '\n::gantt{caption="G" width=40%}\n',
    '\n::risk-matrix\n',
    '\n::coverage{id=c}\n',
    ':field[',
    ':anchor{',
    ':ref[a]{b}',
    '{{kpi "KPI-01"}}',
    '{{wish "W-01" "text"}}',
    '{{',
    '}}',
    '{{{',
    '\\{{',
    '<!-- emvi-ignore EMV601: reden -->',
    '\n:::excerpt{name="V-1"}\n',
    '\n:::numbered\n',
  ],
  template: [
    '{{',
    '}}',
    '{{{',
    '}}}',
    '{{#if ',
    '{{/if}}',
    '{{else}}',
    '{{#each ',
    '{{/each}}',
    '{{#with ',
    '{{/with}}',
    '{{> ',
    '{{!--',
    '--}}',
    '{{~',
    '~}}',
    'as |a|',
    '@root',
    '@index',
    '../',
    'this',
    '.',
    '(',
    ')',
    '=',
    'wishes',
    'kpis',
    'title',
    'level=(deeper level)',
    '{{word "target"}}',
    '{{prose this 2}}',
    '{{> kpi-table}}',
    '{{#excerpt this}}',
    '{{/excerpt}}',
    '{{lookup this "x"}}',
    '{{heading 99}}',
    '{{indent ',
    '{{join kpis ", "}}',
    '|',
    '\n:::callout\n',
  ],
} as const;

/** Which signs are put into a text. */
export type Dictionary = keyof typeof dictionaries;

/** A text with a few changes: signs in, out and repeated, lines swapped, taken out and doubled, ends cut off. */
export function damageText(text: string, dictionary: Dictionary, random: Random): string {
  const words = [...everywhere, ...dictionaries[dictionary], ...dictionaries[dictionary]];
  let result = text;
  for (let left = random.count(12); left > 0; left -= 1) result = damageOnce(result, words, random);
  return result;
}

/** A few signs over and over: what takes a program that searches anew each time more than twice as long for twice as much. */
export function longText(dictionary: Dictionary, random: Random): string {
  const words = [...everywhere, ...dictionaries[dictionary], ...dictionaries[dictionary], 'a', 'a', 'b ', '\n'];
  const unit = Array.from({ length: 1 + random.below(4) }, () => random.pick(words)).join('');
  return unit.repeat(Math.ceil(30_000 / unit.length));
}

function damageOnce(text: string, words: readonly string[], random: Random): string {
  const at = random.below(text.length + 1);
  const lines = text.split('\n');
  const line = random.below(lines.length);
  switch (random.below(10)) {
    case 0:
      return text.slice(0, at) + text.slice(at + random.count(8));
    case 1:
      return text.slice(0, at) + random.pick(words).repeat(random.count(40)) + text.slice(at);
    case 2:
      return text.slice(0, at) + text.slice(at, at + random.count(200)).repeat(random.count(20)) + text.slice(at);
    case 3:
      return lines.toSpliced(line, random.count(6)).join('\n');
    case 4:
      return lines.toSpliced(line, 0, ...Array<string>(random.count(8)).fill(random.pick(lines))).join('\n');
    case 5:
      return lines.with(line, ' '.repeat(random.below(9)) + (lines[line] ?? '').trimStart()).join('\n');
    case 6:
      return random.once(4) ? text.slice(0, at) : text;
    default:
      return text.slice(0, at) + random.pick(words) + text.slice(at + random.below(3));
  }
}
