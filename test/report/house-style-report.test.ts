import { expect, test } from 'vitest';
import type { HouseStyleFacts } from '../../src/document/house-style-facts.ts';
import { reportHouseStyle } from '../../src/report/house-style-report.ts';

const nothing: HouseStyleFacts = {
  styles: [{ key: 'heading1', name: undefined, font: undefined, size: undefined }],
  textFont: undefined,
  textSize: undefined,
  page: { width: undefined, height: undefined, top: undefined, right: undefined, bottom: undefined, left: undefined },
  headers: 0,
  footers: 0,
  hasPictures: false,
  hasCover: false,
  hasPlace: false,
  fields: [],
};

const much: HouseStyleFacts = {
  styles: [
    { key: 'heading1', name: 'Kop 1', font: 'Rockwell', size: 18 },
    { key: 'table', name: 'Tabel Noorderlicht', font: undefined, size: undefined },
  ],
  textFont: 'Trebuchet MS',
  textSize: 10.5,
  page: { width: 210, height: 297, top: 38, right: undefined, bottom: 25, left: 28 },
  headers: 2,
  footers: 1,
  hasPictures: true,
  hasCover: true,
  hasPlace: true,
  fields: ['title', 'tender.name'],
};

test('a house style that lays nothing down says so, in both languages', () => {
  expect(reportHouseStyle(nothing, 'nl')).toMatchInlineSnapshot(`
    "Tekst                niet vastgelegd
    Pagina               niet vastgelegd
    Marges               niet vastgelegd
    Koptekst             geen
    Voettekst            geen
    Logo of afbeelding   nee
    Voorblad             nee
    Plaats van de tekst  aan het eind
    Velden               geen

    dient voor  stijl in de huisstijl   lettertype en grootte
    heading1    (emvi leidt er een af)

    Eén stijl heeft de huisstijl niet: emvi leidt die af van de gewone tekst.
    "
  `);
  expect(reportHouseStyle(nothing, 'en')).toMatchInlineSnapshot(`
    "Text               not laid down
    Page               not laid down
    Margins            not laid down
    Header             none
    Footer             none
    Logo or picture    no
    Cover page         no
    Place of the text  at the end
    Fields             none

    serves for  style in the house style  font and size
    heading1    (emvi derives one)

    The house style lacks one style: emvi derives it from the ordinary text.
    "
  `);
});

test('what a house style lays down stands in columns, with the numbers of the language', () => {
  expect(reportHouseStyle(much, 'nl')).toMatchInlineSnapshot(`
    "Tekst                Trebuchet MS, 10,5 pt
    Pagina               210 × 297 mm
    Marges               boven 38, rechts ?, onder 25, links 28 mm
    Koptekst             2
    Voettekst            1
    Logo of afbeelding   ja
    Voorblad             ja
    Plaats van de tekst  bij {{emvi}}
    Velden               {{title}}, {{tender.name}}

    dient voor  stijl in de huisstijl  lettertype en grootte
    heading1    Kop 1                  Rockwell, 18 pt
    table       Tabel Noorderlicht
    "
  `);
  expect(reportHouseStyle(much, 'en')).toMatchInlineSnapshot(`
    "Text               Trebuchet MS, 10.5 pt
    Page               210 × 297 mm
    Margins            top 38, right ?, bottom 25, left 28 mm
    Header             2
    Footer             1
    Logo or picture    yes
    Cover page         yes
    Place of the text  at {{emvi}}
    Fields             {{title}}, {{tender.name}}

    serves for  style in the house style  font and size
    heading1    Kop 1                     Rockwell, 18 pt
    table       Tabel Noorderlicht
    "
  `);
});
