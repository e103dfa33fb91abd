import { describe, expect, test } from 'vitest';
import { anonymiseTree } from '../../src/document/anonymise-tree.ts';
import { Identity } from '../../src/document/identity.ts';
import { plainText } from '../../src/document/plain-text.ts';
import { compose } from './support.ts';

const base = {
  'emvi.yaml':
    'emvi: 1\ntitle: Plan\ndocuments:\n  - id: plan\n    template: klassiek\n    chapters: [{ id: summary }]\n',
  'kpis.yaml': 'kpis:\n  - id: KPI-03\n    title: Herstel\n    target: "≤4 uur"\n',
};

function findings(text: string) {
  return compose({ ...base, 'sections/summary.md': text })
    .diagnostics.filter(({ type }) => /EMV93[678]/u.test(type.code))
    .map(({ type, span, parameters }) => [type.code, span?.start, Object.values(parameters)[0]]);
}

describe('what is wrong with a device is said where it stands', () => {
  test('a link to nothing', () => {
    expect(findings('Zie [](#planing) en [](#KPI-03).\n')).toEqual([['EMV936', 4, '[](#planing)']]);
  });

  test('a footnote without text, with two, or to which nothing leads', () => {
    expect(findings('Een zin.[^1]\n')).toEqual([['EMV937', 8, '[^1]']]);
    expect(findings('Een zin.[^1]\n\n[^1]: a\n[^1]: b\n')).toEqual([['EMV937', 14, '[^1]']]);
    expect(findings('Een zin.\n\n[^1]: a\n')).toEqual([['EMV937', 10, '[^1]']]);
  });

  test('nothing, where all is well', () => {
    const text = '# Samenvatting {#kern}\n\nZie [](#kern){page}.[^1]\n\n[^1]: Gemeten in 2026.\n';
    expect(findings(text)).toEqual([]);
  });
});

test('the footnotes of two sections stand apart, whatever they are called', () => {
  const { text, tree } = compose({
    ...base,
    'emvi.yaml': `${base['emvi.yaml'].replace('{ id: summary }', '{ id: summary }, { id: quality }')}`,
    'sections/summary.md': 'Een.[^1]\n\n[^1]: eerste\n',
    'sections/quality.md': 'Twee.[^1]\n\n[^1]: tweede\n',
  });
  expect(text).not.toContain('[^');
  const notes = JSON.stringify(tree).match(/"name":"[^"]+","children":\[\{"type":"text","text":"[a-z]+"/gu);
  expect(new Set(notes).size).toBe(2);
});

test('a chapter whose title has a name keeps the title that the manifest gives', () => {
  const { text } = compose({
    ...base,
    'emvi.yaml': base['emvi.yaml'].replace('{ id: summary }', '{ id: summary, title: Kern }'),
    'sections/summary.md': '# Kern {#kern}\n\nTekst.\n',
  });
  expect(text.match(/Kern/gu)).toHaveLength(1);
});

test('footnotes, captions and columns are masked in an anonymous document', () => {
  const { tree, bid } = compose({
    ...base,
    'emvi.yaml': `${base['emvi.yaml']}parties: [{ id: wij, name: Zuidrand Beheer, role: bidder }]\n`,
    'sections/summary.md': [
      'Een.[^1]',
      '',
      '[^1]: Door Zuidrand Beheer.',
      '',
      ':::table{id=t caption="Team van Zuidrand Beheer"}',
      '| a |',
      '| - |',
      ':::',
      '',
      ':::columns',
      'Zuidrand Beheer links',
      '::column',
      'rechts, zie [](#t)',
      ':::',
    ].join('\n'),
  });
  const masked = tree === undefined ? undefined : anonymiseTree(tree, new Identity(bid, 'nl'));
  expect(JSON.stringify(masked)).not.toContain('Zuidrand');
  expect(plainText(masked?.blocks ?? [])).toContain('rechts, zie tabel\u00a01');
});
