import { describe, expect, test } from 'vitest';
import { division, WordDivider } from '../../../src/render/docx/divide-words.ts';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import { readWordFile } from '../../../src/word-file/read-word-file.ts';
import { paragraph, table, tree } from '../../tools/docx-trees.ts';
import { findAll, readXml, textOf } from '../../tools/docx-xml.ts';

const divide = (word: string, ...known: string[]): string =>
  new WordDivider(known.map((one) => paragraph(one))).divide(word).replaceAll(division, '|');

describe('a long word', () => {
  test.each([
    ['rapportagefrequentie', 'rapportage|frequentie'],
    ['Onderhoudskalender', 'Onderhouds|kalender'],
    ['incidentmanagementsysteem', 'incident|management|systeem'],
    ['kwetsbaarhedenscanner,', 'kwetsbaarheden|scanner,'],
    ['configuratiedatabase', 'configuratie|database'],
  ])('is divided before the words that it ends with: %s', (word, divided) => {
    expect(divide(word)).toBe(divided);
  });

  test('is divided before a word that the document has', () => {
    expect(divide('schoonmaakgereedschap')).toBe('schoonmaakgereedschap');
    expect(divide('schoonmaakgereedschap', 'Het Gereedschap staat klaar')).toBe('schoonmaak|gereedschap');
  });

  test.each(['verantwoordelijk', 'rapportages', 'beheersing', 'opleiding', 'aanvragen', 'KPI-dashboard', 'W-01'])(
    'is left whole where that would be wrong or leave a stump: %s',
    (word) => {
      expect(divide(word)).toBe(word);
    },
  );

  test('of a million letters takes no time', () => {
    expect(divide('a'.repeat(1_000_000))).toHaveLength(1_000_000);
  });
});

describe('a table', () => {
  const long = 'Incidentmanagementsysteem';
  const columns = Array.from({ length: 9 }, () => `${long}, configuratiedatabase`);
  const narrow = table([columns.map((_, index) => `Kop ${index}`), columns]);

  test('has optional hyphens in the words that do not fit their columns, and in no other', async () => {
    const document = readXml(await renderDocx(tree([paragraph(long), narrow])), 'word/document.xml');
    const [first, ...cells] = findAll(document, 'w:p').filter((one) => textOf(one).includes(long));
    expect(first === undefined ? [] : findAll(first, 'w:softHyphen')).toEqual([]);
    expect(cells.map((cell) => findAll(cell, 'w:softHyphen').length)).toEqual(columns.map(() => 3));
    const wide = readXml(await renderDocx(tree([table([['Kop'], [long]])])), 'word/document.xml');
    expect(findAll(wide, 'w:softHyphen')).toEqual([]);
  });

  test('is still read as the words that were written', async () => {
    const read = readWordFile(await renderDocx(tree([narrow])), {
      path: 'kpi.docx',
      language: 'nl',
      isForSubmission: false,
    });
    expect(read.file?.text).toContain(`${long}, configuratiedatabase`);
  });
});
