import type { DocumentTree } from '../../document/tree.ts';
import { corePropertiesPath, makeCoreProperties } from '../core-properties.ts';
import { type Sheet, sheetsOf } from '../sheets.ts';
import { escapeXml } from '../xml-text.ts';
import { zipPackage } from '../zip-package.ts';
import { nameSheets } from './sheet-names.ts';
import { makeStyles } from './styles.ts';
import { makeWorksheet, rangeOf, rowCount } from './worksheet.ts';
import { element, main, part, relationships } from './xml.ts';

const packages = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * The tables of a document as an Excel workbook (Office Open XML): one worksheet a table, every cell text. The same
 * tree gives the same bytes. Undefined for a document without tables: a workbook cannot be without a worksheet.
 *
 * Made by hand: it takes six small parts, and the libraries that were tried put in the clock, or files that
 * Microsoft's own validator refuses.
 */
export function renderXlsx(tree: DocumentTree): Uint8Array | undefined {
  const sheets = sheetsOf(tree);
  if (sheets.length === 0) return undefined;
  const parts = new Map([
    ['[Content_Types].xml', makeContentTypes(sheets.length)],
    [
      '_rels/.rels',
      makeRelationships([
        [`${relationships}/officeDocument`, 'xl/workbook.xml'],
        [`${packages}/relationships/metadata/core-properties`, corePropertiesPath],
      ]),
    ],
    [corePropertiesPath, makeCoreProperties(tree.properties)],
    ['xl/workbook.xml', makeWorkbook(sheets, nameSheets(sheets, tree.properties.language))],
    [
      'xl/_rels/workbook.xml.rels',
      makeRelationships([
        ...sheets.map((_, at) => [`${relationships}/worksheet`, `worksheets/sheet${at + 1}.xml`] as const),
        [`${relationships}/styles`, 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', makeStyles()],
  ]);
  for (const [at, sheet] of sheets.entries()) {
    parts.set(`xl/worksheets/sheet${at + 1}.xml`, makeWorksheet(sheet, tree.properties, at === 0));
  }
  return zipPackage(parts);
}

function makeWorkbook(sheets: readonly Sheet[], names: readonly string[]): string {
  const definedNames = sheets.flatMap((sheet, at) => {
    const place = `'${(names[at] ?? '').replace(/'/gu, "''")}'!`;
    const filtered = place + rangeOf(sheet.columns.length, rowCount(sheet), true);
    return [
      element('definedName', { name: '_xlnm._FilterDatabase', localSheetId: at, hidden: 1 }, escapeXml(filtered)),
      element('definedName', { name: '_xlnm.Print_Titles', localSheetId: at }, escapeXml(`${place}$1:$1`)),
    ];
  });
  return part(
    element(
      'workbook',
      { xmlns: main, 'xmlns:r': relationships },
      element('bookViews', {}, element('workbookView')),
      element(
        'sheets',
        {},
        ...names.map((name, at) => element('sheet', { name, sheetId: at + 1, 'r:id': `rId${at + 1}` })),
      ),
      element('definedNames', {}, ...definedNames),
    ),
  );
}

function makeContentTypes(sheets: number): string {
  const override = (path: string, type: string) => element('Override', { PartName: `/${path}`, ContentType: type });
  return part(
    element(
      'Types',
      { xmlns: `${packages}/content-types` },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      override('xl/workbook.xml', `${spreadsheet}.sheet.main+xml`),
      override('xl/styles.xml', `${spreadsheet}.styles+xml`),
      ...Array.from({ length: sheets }, (_none, at) =>
        override(`xl/worksheets/sheet${at + 1}.xml`, `${spreadsheet}.worksheet+xml`),
      ),
      override(corePropertiesPath, 'application/vnd.openxmlformats-package.core-properties+xml'),
    ),
  );
}

function makeRelationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const links = targets.map(([type, target], at) =>
    element('Relationship', { Id: `rId${at + 1}`, Type: type, Target: target }),
  );
  return part(element('Relationships', { xmlns: `${packages}/relationships` }, ...links));
}
