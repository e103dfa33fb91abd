import { describe, expect, test } from 'vitest';
import { type SchemaName, validateDocument } from '../../src/schema/validate.ts';
import { SourceFile } from '../../src/text/source-file.ts';
import { parseYaml } from '../../src/yaml/parse.ts';
import { nodeAt, type YamlDocument, type YamlMap } from '../../src/yaml/tree.ts';
import { growth, nearSquare } from '../support/cpu-time.ts';
import { said, validateMarked } from './marked.ts';

/** A faulty text with marks, what is left of it, and its silent twin. */
interface Example {
  readonly title: string;
  readonly name: SchemaName;
  readonly faulty: string;
  readonly value: unknown;
  readonly sound: string;
}

const examples: readonly Example[] = [
  {
    title: 'a Dutch name of a field is one finding, and the field counts under its right name',
    name: 'kpis',
    faulty: 'kpis:\n  - id: KPI-01\n    ⟦EMV101:doel⟧: "≤ 6 weken"\n',
    value: { kpis: [{ id: 'KPI-01', target: '≤ 6 weken' }] },
    sound: 'kpis:\n  - id: KPI-01\n    target: "≤ 6 weken"\n',
  },
  {
    title: 'a misspelled Dutch name counts as the field it means',
    name: 'kpis',
    faulty: 'kpis:\n  - id: KPI-01\n    ⟦EMV101:metting⟧: tijd\n',
    value: { kpis: [{ id: 'KPI-01', measurement: 'tijd' }] },
    sound: 'kpis:\n  - id: KPI-01\n    measurement: tijd\n',
  },
  {
    title: 'a misspelled required field is not missing too',
    name: 'wishes',
    faulty: 'wishes:\n  - id: W-01\n    ⟦EMV101:txet⟧: a\n',
    value: { wishes: [{ id: 'W-01', text: 'a' }] },
    sound: 'wishes:\n  - id: W-01\n    text: a\n',
  },
  {
    title: 'a field that is like no other is left out',
    name: 'wishes',
    faulty: 'wishes:\n  - id: W-01\n    text: a\n    ⟦EMV101:kleur⟧: rood\n',
    value: { wishes: [{ id: 'W-01', text: 'a' }] },
    sound: 'wishes:\n  - id: W-01\n    text: a\n    title: rood\n',
  },
  {
    title: 'another name for a field that is there already is left out',
    name: 'kpis',
    faulty: 'kpis:\n  - id: KPI-01\n    target: a\n    ⟦EMV101:doel⟧: b\n',
    value: { kpis: [{ id: 'KPI-01', target: 'a' }] },
    sound: 'kpis:\n  - id: KPI-01\n    target: a\n    owner: b\n',
  },
  {
    title: 'two names for one field: the second is left out',
    name: 'kpis',
    faulty: 'kpis:\n  - id: KPI-01\n    ⟦EMV101:doel⟧: a\n    ⟦EMV101:doelwaarde⟧: b\n',
    value: { kpis: [{ id: 'KPI-01', target: 'a' }] },
    sound: 'kpis:\n  - id: KPI-01\n    target: a\n    baseline: b\n',
  },
  {
    title: 'a missing required field points at the item, which stays',
    name: 'wishes',
    faulty: 'wishes:\n  - title: a\n    id: ⟦EMV102:W-01⟧\n',
    value: { wishes: [{ title: 'a', id: 'W-01', text: '…' }] },
    sound: 'wishes:\n  - title: a\n    id: W-01\n    text: b\n',
  },
  {
    title: 'an item without an id points at its first field, and goes',
    name: 'wishes',
    faulty: 'wishes:\n  - ⟦EMV102:text⟧: a\n  - id: W-02\n    text: b\n',
    value: { wishes: [{ id: 'W-02', text: 'b' }] },
    sound: 'wishes:\n  - text: a\n    id: W-01\n  - id: W-02\n    text: b\n',
  },
  {
    title: 'a norm without a limit is one finding, and goes without a second one for the empty list',
    name: 'kpis',
    faulty: 'kpis:\n  - id: KPI-01\n    norms:\n      - ⟦EMV102:subject⟧: P1\n',
    value: { kpis: [{ id: 'KPI-01' }] },
    sound: 'kpis:\n  - id: KPI-01\n    norms:\n      - subject: P1\n        below: 300 ms\n',
  },
  {
    title: 'a norm with a misspelled limit is one finding',
    name: 'kpis',
    faulty: 'kpis:\n  - id: KPI-01\n    norms:\n      - ⟦EMV101:at-most⟧: 6 weken\n',
    value: { kpis: [{ id: 'KPI-01', norms: [{ atMost: '6 weken' }] }] },
    sound: 'kpis:\n  - id: KPI-01\n    norms:\n      - atMost: 6 weken\n',
  },
  {
    title: 'a required text that is left empty is an error, and the item stays',
    name: 'wishes',
    faulty: 'wishes:\n  - id: W-01\n    ⟦EMV102:text⟧:\n',
    value: { wishes: [{ id: 'W-01', text: '…' }] },
    sound: 'wishes:\n  - id: W-01\n    text: a\n',
  },
  {
    title: 'a number where text belongs keeps the text that was written',
    name: 'risks',
    faulty: 'risks:\n  - id: R-01\n    score: ⟦EMV103:8⟧\n',
    value: { risks: [{ id: 'R-01', score: '8' }] },
    sound: 'risks:\n  - id: R-01\n    score: "8"\n',
  },
  {
    title: 'true where text belongs keeps the text that was written',
    name: 'risks',
    faulty: 'risks:\n  - id: R-01\n    status: ⟦EMV103:true⟧\n',
    value: { risks: [{ id: 'R-01', status: 'true' }] },
    sound: 'risks:\n  - id: R-01\n    status: waar\n',
  },
  {
    title: 'a text with a colon is still a text',
    name: 'wishes',
    faulty: 'wishes:\n  - id: W-01\n    text: a\n    measures:\n      - ⟦EMV103:Proefmigratie: week 2⟧\n',
    value: { wishes: [{ id: 'W-01', text: 'a', measures: ['Proefmigratie: week 2'] }] },
    sound: 'wishes:\n  - id: W-01\n    text: a\n    measures:\n      - "Proefmigratie: week 2"\n',
  },
  {
    title: 'fields where text belongs point at the name of the field',
    name: 'kpis',
    faulty: 'kpis:\n  - id: KPI-01\n    ⟦EMV103:measurement⟧:\n      methode: Enquête\n      bron: Jira\n',
    value: { kpis: [{ id: 'KPI-01' }] },
    sound: 'kpis:\n  - id: KPI-01\n    measurement: Enquête in Jira\n',
  },
  ...['1.000', '007', '08', '+31612345678', '1.10', '1e3', '0x1F'].map((written) => ({
    title: `${written} is read as another number and keeps its text`,
    name: 'kpis' as const,
    faulty: `kpis:\n  - id: KPI-01\n    baseline: ⟦EMV104:${written}⟧\n`,
    value: { kpis: [{ id: 'KPI-01', baseline: written }] },
    sound: `kpis:\n  - id: KPI-01\n    baseline: '${written}'\n`,
  })),
  {
    title: 'a list where one text belongs is left out',
    name: 'kpis',
    faulty: 'kpis:\n  - id: KPI-01\n    owner: ⟦EMV105:[a, b]⟧\n',
    value: { kpis: [{ id: 'KPI-01' }] },
    sound: 'kpis:\n  - id: KPI-01\n    owner: a, b\n',
  },
  {
    title: 'one text where a list belongs is a list of one',
    name: 'wishes',
    faulty: 'wishes:\n  - id: W-01\n    text: a\n    measures: ⟦EMV106:"b, c"⟧\n',
    value: { wishes: [{ id: 'W-01', text: 'a', measures: ['b, c'] }] },
    sound: 'wishes:\n  - id: W-01\n    text: a\n    measures: ["b, c"]\n',
  },
  {
    title: 'ids in one text are a list of ids',
    name: 'wishes',
    faulty: 'wishes:\n  - id: W-01\n    text: a\n    kpis: ⟦EMV106:KPI-01, KPI-02 en KPI 03⟧\n',
    value: { wishes: [{ id: 'W-01', text: 'a', kpis: ['KPI-01', 'KPI-02', 'KPI 03'] }] },
    sound: 'wishes:\n  - id: W-01\n    text: a\n    kpis: [KPI-01, KPI-02, KPI 03]\n',
  },
  {
    title: 'items by name are items with an id',
    name: 'wishes',
    faulty: '⟦EMV106:wishes⟧:\n  W-01:\n    text: a\n  W-02:\n    text: b\n',
    value: {
      wishes: [
        { id: 'W-01', text: 'a' },
        { id: 'W-02', text: 'b' },
      ],
    },
    sound: 'wishes:\n  - id: W-01\n    text: a\n  - id: W-02\n    text: b\n',
  },
  {
    title: 'one item where a list of items belongs is a list of one',
    name: 'kpis',
    faulty: 'kpis:\n  - id: KPI-01\n    norms: ⟦EMV106:{ atMost: 6 weken }⟧\n',
    value: { kpis: [{ id: 'KPI-01', norms: [{ atMost: '6 weken' }] }] },
    sound: 'kpis:\n  - id: KPI-01\n    norms: [{ atMost: 6 weken }]\n',
  },
  {
    title: 'a text where a list of items belongs is left out with one finding',
    name: 'kpis',
    faulty: 'kpis:\n  - id: KPI-01\n    norms: ⟦EMV106:6 weken⟧\n',
    value: { kpis: [{ id: 'KPI-01' }] },
    sound: 'kpis:\n  - id: KPI-01\n    term: 6 weken\n',
  },
  {
    title: 'loose text where an item belongs is left out',
    name: 'wishes',
    faulty: 'wishes:\n  - ⟦EMV107:losse tekst⟧\n  - id: W-01\n    text: a\n',
    value: { wishes: [{ id: 'W-01', text: 'a' }] },
    sound: 'wishes:\n  - id: W-01\n    text: a\n',
  },
  {
    title: 'options that are no fields are left out',
    name: 'manifest',
    faulty: 'emvi: 1\ntitle: a\ndocuments:\n  - id: plan\n    options: ⟦EMV107:list⟧\n',
    value: { emvi: 1, title: 'a', documents: [{ id: 'plan' }] },
    sound: 'emvi: 1\ntitle: a\ndocuments:\n  - id: plan\n    options: { wishes: list }\n',
  },
  {
    title: 'a list at the top belongs under the one field of the file',
    name: 'kpis',
    faulty: '⟦EMV108:-⟧ id: KPI-01\n  title: a\n',
    value: { kpis: [{ id: 'KPI-01', title: 'a' }] },
    sound: 'kpis:\n  - id: KPI-01\n    title: a\n',
  },
  {
    title: 'loose text at the top leaves nothing',
    name: 'organisation',
    faulty: '⟦EMV108:Onze organisatie⟧\n',
    value: undefined,
    sound: 'roles:\n  - id: r1\n',
  },
  {
    title: 'a Dutch value counts as what it means',
    name: 'manifest',
    faulty:
      'emvi: 1\ntitle: a\ndocuments:\n  - id: plan\n    audience: ⟦EMV109:intern⟧\n    formats: [⟦EMV109:word⟧]\n',
    value: { emvi: 1, title: 'a', documents: [{ id: 'plan', audience: 'internal', formats: ['docx'] }] },
    sound: 'emvi: 1\ntitle: a\ndocuments:\n  - id: plan\n    audience: internal\n    formats: [docx]\n',
  },
  {
    title: 'ja is true',
    name: 'organisation',
    faulty: 'meetings:\n  - id: QBR\n    isOnRequest: ⟦EMV109:ja⟧\n',
    value: { meetings: [{ id: 'QBR', isOnRequest: true }] },
    sound: 'meetings:\n  - id: QBR\n    isOnRequest: true\n',
  },
  {
    title: 'a number with a decimal comma counts as what it means',
    name: 'manifest',
    faulty:
      'emvi: 1\ntitle: a\nformRules:\n  minLineSpacing: ⟦EMV109:1,15⟧\n  minFontSize:\n    text: ⟦EMV109:10,5 pt⟧\n',
    value: { emvi: 1, title: 'a', formRules: { minLineSpacing: 1.15, minFontSize: { text: 10.5 } } },
    sound: 'emvi: 1\ntitle: a\nformRules:\n  minLineSpacing: 1.15\n  minFontSize:\n    text: 10.5\n',
  },
  {
    title: 'a value like no other is left out',
    name: 'kpis',
    faulty: 'kpis:\n  - id: KPI-01\n    sanctions: [⟦EMV109:taart⟧, bonus]\n',
    value: { kpis: [{ id: 'KPI-01', sanctions: ['bonus'] }] },
    sound: 'kpis:\n  - id: KPI-01\n    sanctions: [bonus]\n',
  },
  {
    title: 'a date with the day first counts as the date that it is',
    name: 'evidence',
    faulty: 'evidence:\n  - id: B-01\n    expires: ⟦EMV110:31-12-2026⟧\n',
    value: { evidence: [{ id: 'B-01', expires: '2026-12-31' }] },
    sound: 'evidence:\n  - id: B-01\n    expires: 2026-12-31\n',
  },
  {
    title: 'a year alone is no date',
    name: 'evidence',
    faulty: 'evidence:\n  - id: B-01\n    expires: ⟦EMV110:2026⟧\n',
    value: { evidence: [{ id: 'B-01' }] },
    sound: 'evidence:\n  - id: B-01\n    title: "2026"\n',
  },
  {
    title: 'a colour without its sign, or in its short form, is still that colour',
    name: 'manifest',
    faulty: 'emvi: 1\ntitle: a\ncolours:\n  primary: ⟦EMV110:1F4E79⟧\n  accent: ⟦EMV110:"#c51"⟧\n',
    value: { emvi: 1, title: 'a', colours: { primary: '#1F4E79', accent: '#cc5511' } },
    sound: 'emvi: 1\ntitle: a\ncolours:\n  primary: "#1F4E79"\n  accent: "#cc5511"\n',
  },
  {
    title: 'the name of a colour is no colour',
    name: 'manifest',
    faulty: 'emvi: 1\ntitle: a\ncolours:\n  primary: ⟦EMV110:rood⟧\n',
    value: { emvi: 1, title: 'a', colours: {} },
    sound: 'emvi: 1\ntitle: a\ncolours:\n  primary: "#aa0000"\n',
  },
  {
    title: 'an id with blanks around it loses them',
    name: 'evidence',
    faulty: 'evidence:\n  - id: ⟦EMV110:" B-01 "⟧\n',
    value: { evidence: [{ id: 'B-01' }] },
    sound: 'evidence:\n  - id: B-01\n',
  },
  {
    title: 'an id that is too long takes its item along, with one finding',
    name: 'evidence',
    faulty: `evidence:\n  - id: ⟦EMV110:${'B'.repeat(61)}⟧\n  - id: B-02\n`,
    value: { evidence: [{ id: 'B-02' }] },
    sound: `evidence:\n  - id: ${'B'.repeat(60)}\n`,
  },
  {
    title: 'the name of a document and a prefix have their own form',
    name: 'manifest',
    faulty: 'emvi: 1\ntitle: a\nprefixes:\n  kpi: ⟦EMV110:KPI-⟧\ndocuments:\n  - id: ⟦EMV110:Plan van aanpak⟧\n',
    value: { emvi: 1, title: 'a', prefixes: { kpi: 'KPI' }, documents: [{ id: 'plan-van-aanpak' }] },
    sound: 'emvi: 1\ntitle: a\nprefixes:\n  kpi: KPI\ndocuments:\n  - id: plan-van-aanpak\n',
  },
  {
    title: 'an empty field is a warning at its name, and as good as absent',
    name: 'kpis',
    faulty: 'kpis:\n  - id: KPI-01\n    ⟦EMV111:target⟧:\n    owner: ⟦EMV111:" "⟧\n',
    value: { kpis: [{ id: 'KPI-01' }] },
    sound: 'kpis:\n  - id: KPI-01\n    target: a\n    owner: b\n',
  },
  {
    title: 'an empty line of a list is a warning at its dash',
    name: 'kpis',
    faulty: 'kpis:\n  - id: KPI-01\n    criteria:\n      ⟦EMV111:-⟧\n      - K1\n',
    value: { kpis: [{ id: 'KPI-01', criteria: ['K1'] }] },
    sound: 'kpis:\n  - id: KPI-01\n    criteria:\n      - K1\n',
  },
  {
    title: 'a list that is still to be filled is a warning, and empty',
    name: 'kpis',
    faulty: '⟦EMV111:kpis⟧:\n',
    value: { kpis: [] },
    sound: 'kpis: []\n',
  },
  {
    title: 'an empty file is a warning, and holds nothing',
    name: 'kpis',
    faulty: '⟦EMV111:⟧# KPI-tabel volgt\n',
    value: { kpis: [] },
    sound: 'kpis: [] # KPI-tabel volgt\n',
  },
  {
    title: 'an empty list where that says nothing is a warning',
    name: 'manifest',
    faulty: 'emvi: 1\ntitle: a\ndocuments:\n  - id: plan\n    formats: ⟦EMV112:[]⟧\n',
    value: { emvi: 1, title: 'a', documents: [{ id: 'plan' }] },
    sound: 'emvi: 1\ntitle: a\ndocuments:\n  - id: plan\n    formats: [md]\n',
  },
  {
    title: 'another version is an error, and the rest is read',
    name: 'manifest',
    faulty: 'emvi: ⟦EMV113:2⟧\ntitle: a\n',
    value: { emvi: 1, title: 'a' },
    sound: 'emvi: 1\ntitle: a\n',
  },
];

describe.each(examples)('$title', ({ name, faulty, value, sound }) => {
  test('points at the smallest text that shows the mistake', () => {
    const { found, announced } = validateMarked(name, faulty);
    expect(found).toEqual(announced);
  });

  test('keeps what is of use', () => {
    expect(validateMarked(name, faulty).value).toEqual(value);
  });

  test('says nothing about the twin that is sound', () => {
    expect(validateMarked(name, sound).found).toEqual([]);
  });
});

test('an empty manifest lacks what a bid cannot do without', () => {
  expect(validateMarked('manifest', '⟦EMV102:⟧⟦EMV102:⟧').found).toEqual(['EMV102 ', 'EMV102 ']);
});

test('a file of which nothing could be read has no value, and no finding beside those of the reading', () => {
  const unread = { file: new SourceFile('kpis.yaml', 'kpis: ['), root: undefined };
  const { value, root, diagnostics } = validateDocument('kpis', unread);
  expect({ value, root, diagnostics }).toEqual({ value: undefined, root: undefined, diagnostics: [] });
});

test('every required field that is missing has a stand-in of its own kind', () => {
  const { value, found } = validateMarked(
    'template',
    'title: { nl: a, en: b }\noptions:\n  wishes:\n    default: list\n',
  );
  expect(found.every((finding) => finding.startsWith('EMV102'))).toBe(true);
  expect(value).toEqual({
    title: { nl: 'a', en: 'b' },
    description: { nl: '…', en: '…' },
    needs: [],
    options: { wishes: { default: 'list', description: { nl: '…', en: '…' }, values: ['…'] } },
    chapters: [],
    texts: {},
  });
});

test('the message names the item, the advice what to do', () => {
  const { diagnostics } = validateMarked('kpis', 'kpis:\n  - id: KPI-05\n    doel: a\n');
  expect(said(diagnostics[0])).toEqual([
    'onbekend veld `doel` in KPI-05',
    'bedoelde u `target`?',
    'hernoem het veld naar `target`',
  ]);
});

test('the message names an id as it was written', () => {
  const { diagnostics } = validateMarked('evidence', 'evidence:\n  - id: 007\n    title:\n');
  expect(diagnostics.map((diagnostic) => said(diagnostic)[0])).toContain('`title` van 007 is leeg');
});

test('quotes in the advice fit around quotes in the text', () => {
  const { diagnostics } = validateMarked(
    'kpis',
    'kpis:\n  - id: KPI-01\n    criteria:\n      - a: het "p95" van \'s ochtends\n',
  );
  expect(said(diagnostics[0])[2]).toBe("zet aanhalingstekens: `- 'a: het \"p95\" van ''s ochtends'`");
});

test('a long value is cut off in the message', () => {
  const { diagnostics } = validateMarked('evidence', `evidence:\n  - id: B-01\n    expires: ${'lang '.repeat(20)}\n`);
  expect(said(diagnostics[0])[0]).toBe(
    '`lang lang lang lang lang lang lang lang…` bij `expires` van B-01 is geen datum in de vorm jaar-maand-dag',
  );
});

test('fields that were left out or stand in for something are damaged, other fields are not', () => {
  const { root, damagedFields } = validateMarked(
    'wishes',
    'wishes:\n  - id: W-01\n    title: [a]\n    benefit: 8\n    response:\n    criterion: K1\n    kpis:\n      - a: 1\n        b: 2\n',
  );
  const wish = nodeAt(root, ['wishes', 0]) as YamlMap;
  expect([...damagedFields(wish)].sort()).toEqual(['kpis', 'text', 'title']);
});

test('what does not change is shared with the tree that was read', () => {
  const { document } = parsed('wishes:\n  - id: W-01\n    text: a\n  - id: W-02\n    text: b\n    doel: c\n');
  const { root } = validateDocument('wishes', document);
  expect(nodeAt(root, ['wishes', 0])).toBe(nodeAt(document.root, ['wishes', 0]));
  expect(nodeAt(root, ['wishes', 1])).not.toBe(nodeAt(document.root, ['wishes', 1]));
});

test('time grows with the size of the file, also when every item has mistakes', () => {
  const workOf = (count: number) => {
    const items = Array.from(
      { length: count },
      (_, index) => `  - id: KPI-${index}\n    doel: 6 weken\n    owner: 8\n`,
    );
    const { document } = parsed(`kpis:\n${items.join('')}`);
    return () => {
      expect(validateDocument('kpis', document).diagnostics).toHaveLength(2 * count);
    };
  };
  expect(growth(workOf, [1000, 8000])).toBeLessThan(nearSquare);
});

function parsed(text: string): { readonly document: YamlDocument } {
  return parseYaml(new SourceFile('bid.yaml', text));
}
