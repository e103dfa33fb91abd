import { describe, expect, test } from 'vitest';
import { division, WordDivider } from '../../../src/render/docx/divide-words.ts';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import type { Language } from '../../../src/text/language.ts';
import { readWordFile } from '../../../src/word-file/read-word-file.ts';
import { paragraph, table, tree } from '../../tools/docx-trees.ts';
import { findAll, readXml, textOf } from '../../tools/docx-xml.ts';

const bars = (text: string): string => text.replaceAll(division, '|');
const dividerOf = (known: readonly string[], language: Language = 'nl'): WordDivider =>
  new WordDivider(
    known.map((one) => paragraph(one)),
    language,
  );
/** The ways to divide a word, with a bar where it is divided. */
const waysOf = (word: string, ...known: string[]): string[] => dividerOf(known).waysOf(word).map(bars);
/** A text in a room of so many letters. */
const divide = (text: string, room: number): string => bars(dividerOf([]).divide(text, room, (part) => part.length));

describe('a long word', () => {
  test.each([
    ['rapportagefrequentie', 'rapportage|frequentie'],
    ['Onderhoudskalender', 'Onderhouds|kalender'],
    ['incidentmanagementsysteem', 'incident|management|systeem'],
    ['kwetsbaarhedenscanner,', 'kwetsbaarheden|scanner,'],
    ['configuratiedatabase', 'configuratie|database'],
  ])('is divided before the words that it ends with: %s', (word, divided) => {
    expect(waysOf(word)[0]).toBe(divided);
  });

  test('is divided before a word that the document has', () => {
    expect(waysOf('schoonmaakgereedschap')[0]).toBe('schoonmaakgereedschap');
    expect(waysOf('schoonmaakgereedschap', 'Het Gereedschap staat klaar')[0]).toBe('schoonmaak|gereedschap');
  });

  test.each([
    ['bereikbaarheid', 'bereik|baarheid'],
    ['Omschrijving', 'Omschrij|ving'],
    ['testautomatisering', 'testautomati|sering'],
    ['criterium', 'crite|rium'],
    ['documentatie', 'documen|tatie'],
    ['beslissingen', 'beslis|singen'],
    ['geautomatiseerde', 'geautomati|seerde'],
    ['werkkringen', 'werkkringen'],
    ['uitvoeringen', 'uitvoe|ringen'],
  ])('is divided before its ending where that does not do: %s', (word, divided) => {
    expect(waysOf(word)[1] ?? word).toBe(divided);
  });

  test('is divided between syllables only where there is no better way', () => {
    expect(waysOf('voetgangersoversteek')).toEqual([
      'voetgangersoversteek',
      'voetgangersoversteek',
      'voet|gan|ger|so|versteek',
    ]);
  });

  test('in English has English endings', () => {
    const ways = dividerOf([], 'en').waysOf('communications').map(bars);
    expect(ways[1]).toBe('communica|tions');
    expect(dividerOf([], 'en').waysOf('monitoring').map(bars)[1]).toBe('monitoring');
  });

  test.each(['rapportages', 'verantwoordelijk', 'beheersing', 'opleiding', 'aanvragen'])(
    'is no compound where that would leave a stump: %s',
    (word) => {
      expect(waysOf(word)[0]).toBe(word);
    },
  );

  test.each([
    'KPI-01',
    'W-01',
    'SLAFOUTKLASSE',
    'www.voorbeeld.nl/prestatieverklaring',
    'naam@gemeentehuis.nl',
    'a_prestatieverklaring',
  ])('is left whole where a hyphen would be read as part of it: %s', (word) => {
    expect(waysOf(word)).toEqual([]);
  });

  test('of a million letters takes no time', () => {
    expect(waysOf('a'.repeat(1_000_000))).toEqual([]);
  });
});

describe('a text in a narrow room', () => {
  test('has the words divided that do not fit, in the best way that does', () => {
    expect(divide('de rapportagefrequentie en testautomatisering', 15)).toBe(
      'de rapportage|frequentie en testautomati|sering',
    );
    expect(divide('de rapportagefrequentie', 40)).toBe('de rapportagefrequentie');
  });

  test('keeps the hyphens of its own', () => {
    expect(divide('kwaliteits-rapportagefrequentie', 12)).toBe('kwaliteits-rapportage|frequentie');
  });
});

describe('a table', () => {
  const long = 'Incidentmanagementsysteem';
  const columns = Array.from({ length: 7 }, () => `${long}, configuratiedatabase`);
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
