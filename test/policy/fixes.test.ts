import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FailOn } from '../../src/host/memory-file-system.ts';
import { createMemoryHost } from '../../src/host/memory-host.ts';
import { fixBid } from '../../src/pipeline/fix-bid.ts';
import { type BidFiles, bidFolder, check, cleanBid } from '../support/bid.ts';

const modeline = /^# yaml-language-server:[^\n]*\n/u;

function machine(files: Readonly<Record<string, string | Uint8Array>>, failOn?: FailOn) {
  return createMemoryHost({ folder: bidFolder, files, ...(failOn === undefined ? {} : { failOn }) });
}

function textsOf(host: ReturnType<typeof machine>): Record<string, string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return Object.fromEntries(
    [...host.files.contents].map(([path, content]) => [path.slice(bidFolder.length + 1), decoder.decode(content)]),
  );
}

/** The file after mending, without the modeline that every file gets. */
function mended(files: BidFiles, path: string): string {
  const host = machine({ ...cleanBid, ...files });
  fixBid(host, bidFolder);
  return (textsOf(host)[path] ?? '').replace(modeline, '');
}

const kpis = cleanBid['kpis.yaml'] ?? '';
const wishes = cleanBid['wishes.yaml'] ?? '';
const target = 'target: "≤ 6 weken na gunning"';

describe('what is safe to mend', () => {
  test.each([
    ['a text that starts with a sign of YAML', 'target: > 95% per maand', 'target: "> 95% per maand"'],
    ['a text with a colon', 'target: norm: 95% per maand', 'target: "norm: 95% per maand"'],
    ['a text that starts with a reserved sign', 'target: @team 6 weken', 'target: "@team 6 weken"'],
    ['braces', 'target: {{norm}} 6 weken', 'target: "{{norm}} 6 weken"'],
    ['text behind a quote', 'target: "Snel" binnen 6 weken', `target: '"Snel" binnen 6 weken'`],
    ['an apostrophe inside', `target: "Zo'n" 6 weken`, `target: '"Zo''n" 6 weken'`],
    ['a number where text belongs', 'target: 6', 'target: "6"'],
    ['a number that YAML reads otherwise', 'target: 1.10', 'target: "1.10"'],
    [
      'a comment stays behind the text',
      'target: > 95% per maand  # nog vragen',
      'target: "> 95% per maand"  # nog vragen',
    ],
    ['a misspelled field', 'targt: "≤ 6 weken"', 'target: "≤ 6 weken"'],
  ])('%s', (_, written, expected) => {
    expect(mended({ 'kpis.yaml': kpis.replace(target, written) }, 'kpis.yaml')).toBe(kpis.replace(target, expected));
  });

  test('a text over two lines', () => {
    const text = mended({ 'kpis.yaml': kpis.replace(target, 'target: norm: 95%\n      per maand') }, 'kpis.yaml');
    expect(text).toBe(kpis.replace(target, 'target: "norm: 95%\n      per maand"'));
  });

  test.each([
    ['kpis:\n      - kpi 1', 'kpis:\n      - KPI-01'],
    ['kpis: [kpi 1]', 'kpis: [KPI-01]'],
    ['kpis: ["kpi 1"]', 'kpis: ["KPI-01"]'],
    ["kpis: ['KPI-1']  # goed", "kpis: ['KPI-01']  # goed"],
  ])('the spelling of an id in %j', (written, expected) => {
    const text = mended({ 'wishes.yaml': wishes.replace('kpis:\n      - KPI-01', written) }, 'wishes.yaml');
    expect(text).toBe(wishes.replace('kpis:\n      - KPI-01', expected));
  });
});

describe('what only the writer knows', () => {
  test.each([
    ['a quote that is never closed', "target: 's avonds binnen 6 weken"],
    ['a text that a comment cuts off', 'target: 6 weken #na gunning'],
    ['a list where a text belongs', 'target: [6 weken, 7 weken]'],
    ['a field that is near nothing', 'kleur: "blauw"'],
    ['a date with the day first', 'term: "6 weken"\n    expires: 31-12-2026'],
  ])('%s stays', (_, written) => {
    const text = kpis.replace(target, written);
    expect(mended({ 'kpis.yaml': text }, 'kpis.yaml')).toBe(text);
  });

  test('an id in running text stays as it is written', () => {
    const text = `${wishes}    measurability: "kpi 1 meet dit"\n`;
    expect(mended({ 'wishes.yaml': text }, 'wishes.yaml')).toBe(text);
  });

  test('an id that needs quotes is not put in a list without', () => {
    const files = {
      'kpis.yaml': kpis.replace('id: KPI-01', 'id: "KPI: 01"'),
      'wishes.yaml': wishes.replace('- KPI-01', '- "KPI:01"'),
    };
    expect(mended(files, 'wishes.yaml')).toBe(files['wishes.yaml']);
  });
});

describe('the first line', () => {
  test('names the schema, as emvi init does', () => {
    const host = machine(cleanBid);
    fixBid(host, bidFolder);
    expect(textsOf(host)['kpis.yaml']).toBe(`# yaml-language-server: $schema=.emvi/schemas/kpis.schema.json\n${kpis}`);
  });

  test('goes up from a folder', () => {
    const files = {
      'emvi.yaml': `${cleanBid['emvi.yaml']}sources:\n  kpis: ["delen/kpis/*.yaml"]\n`,
      'delen/kpis/een.yaml': kpis,
    };
    const host = machine({ ...cleanBid, ...files });
    fixBid(host, bidFolder);
    expect(textsOf(host)['delen/kpis/een.yaml']).toMatch(/^# yaml-language-server: \$schema=\.\.\/\.\.\/\.emvi\//u);
  });

  test('is left as it is when there is one, wherever it stands', () => {
    const text = `# Onze KPI's\n# yaml-language-server: $schema=elders.json\n${kpis}`;
    const host = machine({ ...cleanBid, 'kpis.yaml': text });
    fixBid(host, bidFolder);
    expect(textsOf(host)['kpis.yaml']).toBe(text);
  });
});

describe('bytes', () => {
  test('a byte order mark and Windows line ends stay', () => {
    const text = `\ufeff${kpis.replace(target, 'target: > 95%').replaceAll('\n', '\r\n')}`;
    const host = machine({ ...cleanBid, 'kpis.yaml': text });
    fixBid(host, bidFolder);
    expect(textsOf(host)['kpis.yaml']).toBe(
      `\ufeff# yaml-language-server: $schema=.emvi/schemas/kpis.schema.json\r\n${text.slice(1).replace('> 95%', '"> 95%"')}`,
    );
  });

  test.each(['utf16le', 'utf16be'] as const)('%s stays', (encoding) => {
    const encode = (text: string): Uint8Array => {
      const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
      return encoding === 'utf16le' ? bytes : bytes.swap16();
    };
    const host = machine({ ...cleanBid, 'kpis.yaml': encode(kpis.replace(target, 'target: > 95% é')) });
    fixBid(host, bidFolder);
    const line = '# yaml-language-server: $schema=.emvi/schemas/kpis.schema.json\n';
    const expected = encode(`${line}${kpis.replace(target, 'target: "> 95% é"')}`);
    expect(Buffer.compare(host.files.contents.get(`${bidFolder}/kpis.yaml`) ?? Buffer.of(), expected)).toBe(0);
  });
});

test('what was changed is told by file', () => {
  const { changes } = fixBid(machine({ ...cleanBid, 'kpis.yaml': kpis.replace(target, 'targt: > 95%') }), bidFolder);
  expect(changes.get('kpis.yaml')?.map(({ before, after }) => `${before} → ${after}`)).toEqual([
    ' → # yaml-language-server: $schema=.emvi/schemas/kpis.schema.json\n',
    'targt → target',
    '> 95% → "> 95%"',
  ]);
});

test.each(['writeNew', 'replace'] as const)('nothing is lost when %s fails', (call) => {
  const files = { ...cleanBid, 'kpis.yaml': kpis.replace(target, 'target: > 95%') };
  const host = machine(files, (asked, path) =>
    asked === call && (call === 'writeNew' || path.endsWith('/kpis.yaml')) ? 'ENOSPC' : undefined,
  );
  const { diagnostics } = fixBid(host, bidFolder);
  expect(diagnostics.length).toBeGreaterThan(0);
  expect(textsOf(host)).toEqual(files);
});

test('a folder without a bid is left alone', () => {
  const host = machine({ 'los.yaml': 'a: > 1\n' });
  expect(fixBid(host, bidFolder).changes.size).toBe(0);
  expect(textsOf(host)).toEqual({ 'los.yaml': 'a: > 1\n' });
});

/** Pieces of text that YAML likes to misread, in fields, lists and lists between brackets. */
const piece = fc.constantFrom(
  '>',
  '95%',
  ': ',
  '"',
  "'",
  '@',
  '{{x}}',
  '# ',
  '#',
  '[',
  ']',
  ', ',
  'kpi 1',
  '- ',
  '\\',
  'é',
);
const anyText = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
const anyField = fc.constantFrom('target', 'targt', 'norm', 'reporting', 'id', 'title');

test('a second run changes nothing, and no run adds a mistake', async () => {
  await fc.assert(
    fc.asyncProperty(anyField, anyText, anyText, async (field, first, second) => {
      const files = {
        ...cleanBid,
        'kpis.yaml': `${kpis}    ${field}: ${first}\n    owner: ${second}\n`,
        'wishes.yaml': wishes.replace('- KPI-01', `- ${second}\n      - kpi-1`),
      };
      const host = machine(files);
      fixBid(host, bidFolder);
      const once = textsOf(host);
      expect(fixBid(host, bidFolder).changes.size).toBe(0);
      expect(textsOf(host)).toEqual(once);
      const before = (await check(files)).diagnostics.length;
      expect((await check(once)).diagnostics.length).toBeLessThanOrEqual(before);
    }),
    { seed: 20, numRuns: 60 },
  );
});
