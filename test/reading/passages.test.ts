import { expect, test } from 'vitest';
import type { Passage } from '../../src/reading/texts/passage.ts';
import { prosePassages } from '../../src/reading/texts/prose-passages.ts';
import { SourceFile } from '../../src/text/source-file.ts';
import { readingOf } from '../support/reading.ts';

const prose = (text: string): readonly Passage[] => prosePassages(new SourceFile('sections/a.md', text), undefined);
const shown = (passages: readonly Passage[]): string[] => passages.map(({ kind, text }) => `${kind}: ${text}`);
const written = (passage: Passage, start: number, end: number): string => {
  const span = passage.span(start, end);
  return span.file.text.slice(span.start, span.end);
};

test('a section is read in blocks', () => {
  const text =
    '# Aanpak\n\nEerste regel\nvan de alinea.\n\n- punt een\n  gaat door\n- punt twee\n\n| a | b |\n| - | - |\n| 1 | **2** |\n';
  expect(shown(prose(text))).toEqual([
    'heading: Aanpak',
    'paragraph: Eerste regel\nvan de alinea.',
    'list-item: punt een\n  gaat door',
    'list-item: punt twee',
    'cell: a',
    'cell: b',
    'cell: 1',
    'cell: 2',
  ]);
});

test('each block knows the heading above it', () => {
  expect(prose('Los\n\n## Norm ##\n\nTekst').map(({ heading }) => heading)).toEqual([undefined, 'Norm', 'Norm']);
});

test('code, comments, directives and the targets of links are no words', () => {
  const text =
    '```\n99% code\n```\n\n<!-- 98% stil -->\n\n::: kader\nZie [de norm](https://x.nl/97) en ![96](b.png)\n:::\n';
  expect(prose(text).map((passage) => passage.text.replace(/\s+/gu, ' ').trimEnd())).toEqual(['Zie de norm en \uFFFC']);
});

test('a call leaves a sign that something is printed there', () => {
  const [passage] = prose('De norm is {{kpi "KPI-01" "target"}} per maand.');
  expect(passage?.text).toMatch(/^De norm is \uFFFC +per maand\.$/u);
});

test('what is printed at the end of a block is a part of it', () => {
  const passages = prose('| KPI | malus |\n| --- | --- |\n| [](#KPI-01) | 2% |\n\nZie {{kpi "KPI-02"}}');
  const ids = passages.map((passage) => {
    const { file, start, end } = passage.span();
    return /KPI-0[0-9]/u.exec(file.text.slice(start, end))?.[0];
  });
  expect(ids).toEqual([undefined, undefined, 'KPI-01', undefined, 'KPI-02']);
});

test('offsets in a block are those of the file', () => {
  const [, item] = prose('Kop\n\n- **Binnen 6 weken** klaar');
  const at = item?.text.indexOf('6 weken') ?? -1;
  expect(item === undefined ? '' : written(item, at, at + 7)).toBe('6 weken');
});

test.each([
  ['plain', 'text: Binnen 6 weken klaar'],
  ['single quoted', "text: 'Zo''n norm: binnen 6 weken klaar'"],
  ['double quoted', String.raw`text: "Caf\u00e9 \"norm\": binnen 6 weken klaar"`],
  ['folded', 'text: >-\n      Een lange tekst die\n      doorloopt: binnen\n      6 weken klaar'],
  ['literal', 'text: |\n      Regel een\n      binnen 6 weken klaar'],
  ['over two lines', 'text: Een tekst die\n      doorloopt binnen 6\n      weken klaar'],
])('a text that is %s is found where it stands in the file', (_, field) => {
  const reading = readingOf({ 'wishes.yaml': `wishes:\n  - id: W-01\n    ${field}\n    kpis: [KPI-01]\n` });
  const [wish] = reading.bid.items('wish');
  const passage = wish === undefined ? undefined : reading.passagesOf(wish)[0];
  const [claim] = passage === undefined ? [] : reading.claims(passage);
  const place = claim?.span;
  expect(place?.file.text.slice(place.start, place.end).replace(/\s+/gu, ' ').toLowerCase()).toBe('binnen 6 weken');
});

test('what the buyer wrote is the buyer’s, the rest is ours', () => {
  const reading = readingOf({
    'wishes.yaml':
      'wishes:\n  - id: W-01\n    text: "Onboarding binnen 6 weken."\n    response: "Wij doen het."\n    kpis: [KPI-01]\n',
  });
  const [wish] = reading.bid.items('wish');
  expect(wish === undefined ? [] : reading.passagesOf(wish).map(({ field, voice }) => `${field} ${voice}`)).toEqual([
    'text buyer',
    'response ours',
  ]);
});

test('a body belongs to the item that names it', () => {
  const reading = readingOf({
    'wishes.yaml': 'wishes:\n  - id: W-01\n    text: "Onboarding."\n    body: ./sections/w.md\n    kpis: [KPI-01]\n',
    'sections/w.md': 'Binnen 6 weken na gunning.\n',
  });
  const [wish] = reading.bid.items('wish');
  expect(wish === undefined ? [] : reading.bodyPassages(wish).map(({ item }) => item?.id)).toEqual(['W-01']);
});

test('footnotes are read by themselves, and signs, names and lines of layout not at all', () => {
  const text =
    '## Aanpak {#aanpak}\n\nWij zijn er.[^1] Zie [](#kop){page}.\n\n::contents{of=tables}\n[^1]: Binnen 6 weken.\n[^2]: Na gunning.\n';
  expect(shown(prose(text)).map((one) => one.replace(/\s+/gu, ' '))).toEqual([
    'heading: Aanpak',
    'paragraph: Wij zijn er. Zie \uFFFC .',
    'paragraph: Binnen 6 weken.',
    'paragraph: Na gunning.',
  ]);
});
