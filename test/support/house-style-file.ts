import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import type { DocumentTree } from '../../src/document/tree.ts';
import { type HouseStyleOptions, renderInHouseStyle } from '../../src/render/house-style/render-in-house-style.ts';
import { zipPackage } from '../../src/render/zip-package.ts';

/** The parts of a Word file by their path. */
export type HouseParts = Readonly<Record<string, string | Uint8Array>>;

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
const names = `xmlns:w="${main}" xmlns:r="${relations}" xmlns:wp="${drawing}/wordprocessingDrawing" xmlns:a="${drawing}/main" xmlns:pic="${drawing}/picture" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" mc:Ignorable="w14"`;
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The Word file of a document in a house style; undefined when that file cannot serve. */
export async function houseDocx(
  tree: DocumentTree,
  house: Uint8Array,
  options: HouseStyleOptions,
): Promise<Uint8Array | undefined> {
  const written = await renderInHouseStyle(tree, house, options);
  return written === undefined ? undefined : zipPackage(written.parts());
}

/** A paragraph in Word's manner: with the numbers of edits that Word leaves everywhere. */
export function paragraph(style: string, content: string): string {
  return `<w:p w14:paraId="7A1B2C3D" w:rsidR="00AB12CD" w:rsidRDefault="00AB12CD"><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p>`;
}

/** A run of text. */
export function run(text: string): string {
  return `<w:r w:rsidRPr="00EF34AB"><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A complex field in Word's manner. */
export function complexField(instruction: string, result: string): string {
  const mark = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
  return `${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>${mark('separate')}${run(result)}${mark('end')}`;
}

/** A picture with a relationship of its part. */
export function drawnPicture(relationship: string, alt: string): string {
  const size = 'cx="1620000" cy="486000"';
  return (
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr id="1" name="Logo" descr="${alt}"/>` +
    `<a:graphic><a:graphicData uri="${drawing}/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="logo.png"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip ${relationship}/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  );
}

/** A relationship: its id, kind and target, and whether that is outside the package. */
export type HouseRelationship = readonly [id: string, kind: string, target: string, isExternal?: boolean];

function relationshipsOf(...list: readonly HouseRelationship[]): string {
  const lines = list.map(
    ([id, kind, target, isExternal]) =>
      `<Relationship Id="${id}" Type="${relations}/${kind}" Target="${target}"${isExternal === true ? ' TargetMode="External"' : ''}/>`,
  );
  return `${head}<Relationships xmlns="${packageRelations}">${lines.join('')}</Relationships>`;
}

const cover =
  paragraph('Titel', `${run('{{ti')}${run('tle}}')}`) +
  paragraph('Ondertitel', run('Inschrijving op {{tender.name}}')) +
  paragraph('Ondertitel', run('Noorderlicht Advies B.V.')) +
  '<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="rId11"/><w:footerReference w:type="default" r:id="rId12"/><w:headerReference w:type="first" r:id="rId13"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="4500" w:right="1304" w:bottom="1418" w:left="1588" w:header="709" w:footer="567" w:gutter="0"/><w:cols w:space="708"/><w:titlePg/></w:sectPr></w:pPr></w:p>';

const section =
  '<w:sectPr w:rsidR="00AB12CD"><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2155" w:right="1304" w:bottom="1418" w:left="1588" w:header="709" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:cols w:space="708"/><w:docGrid w:linePitch="360"/></w:sectPr>';

/** The document of a house style around some body. */
export function houseDocument(body: string): string {
  return `${head}<w:document ${names}><w:body>${body}${section}</w:body></w:document>`;
}

/** A header with some content. */
function houseHeader(content: string): string {
  return `${head}<w:hdr ${names}>${content}</w:hdr>`;
}

const styles = `${head}<w:styles ${names}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:eastAsiaTheme="minorHAnsi" w:cstheme="minorBidi"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="nl-NL" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
${style('Standaard', 'Normal', '', '<w:pPr><w:spacing w:after="140" w:line="276" w:lineRule="auto"/><w:jc w:val="both"/></w:pPr><w:rPr><w:sz w:val="20"/></w:rPr>', 'w:default="1"')}
${style('Kop1', 'heading 1', 'Standaard', '<w:pPr><w:keepNext/><w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:before="480" w:after="160"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/><w:color w:val="7B1E5B"/><w:sz w:val="36"/></w:rPr>')}
${style('Kop2', 'heading 2', 'Standaard', '<w:pPr><w:keepNext/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:spacing w:before="320" w:after="100"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/><w:color w:val="C0561A"/><w:sz w:val="26"/></w:rPr>')}
${style('Titel', 'Title', 'Standaard', '<w:pPr><w:spacing w:after="200"/><w:jc w:val="left"/></w:pPr><w:rPr><w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/><w:color w:val="7B1E5B"/><w:sz w:val="64"/></w:rPr>')}
${style('Ondertitel', 'Subtitle', 'Standaard', '<w:rPr><w:color w:val="595959"/><w:sz w:val="28"/></w:rPr>')}
${style('Koptekst', 'header', 'Standaard', '<w:pPr><w:jc w:val="right"/></w:pPr>')}
${style('Voettekst', 'footer', 'Standaard', '<w:rPr><w:color w:val="7B1E5B"/><w:sz w:val="16"/></w:rPr>')}
${style('Bijschrift', 'caption', 'Standaard', '<w:pPr><w:keepNext/><w:spacing w:before="200" w:after="80"/></w:pPr><w:rPr><w:i/><w:color w:val="C0561A"/><w:sz w:val="18"/></w:rPr>')}
${style('Lijstopsomteken', 'List Bullet', 'Standaard', '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr><w:contextualSpacing/></w:pPr>')}
<w:style w:type="character" w:default="1" w:styleId="Standaardalinea-lettertype"><w:name w:val="Default Paragraph Font"/></w:style>
<w:style w:type="table" w:default="1" w:styleId="Standaardtabel"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
<w:style w:type="table" w:customStyle="1" w:styleId="TabelNoorderlicht"><w:name w:val="Tabel Noorderlicht"/><w:basedOn w:val="Standaardtabel"/><w:tblPr><w:tblStyleRowBandSize w:val="1"/><w:tblBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="7B1E5B"/></w:tblBorders><w:tblCellMar><w:top w:w="60" w:type="dxa"/><w:bottom w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="FFFFFF"/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="7B1E5B"/></w:tcPr></w:tblStylePr><w:tblStylePr w:type="band2Horz"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="F7ECF3"/></w:tcPr></w:tblStylePr></w:style>
</w:styles>`;

function style(id: string, name: string, base: string, content: string, attributes = ''): string {
  const basedOn = base === '' ? '' : `<w:basedOn w:val="${base}"/>`;
  return `<w:style w:type="paragraph" ${attributes} w:styleId="${id}"><w:name w:val="${name}"/>${basedOn}<w:qFormat/><w:rsid w:val="00AB12CD"/>${content}</w:style>`;
}

const level = (at: number, format: string, text: string, left: number, run = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${format === 'decimal' && at < 2 ? `<w:pStyle w:val="Kop${at + 1}"/>` : ''}<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${left}" w:hanging="${format === 'decimal' ? left : 340}"/></w:pPr>${run}</w:lvl>`;
const wine = '<w:rPr><w:color w:val="C0561A"/></w:rPr>';
const numbering = `${head}<w:numbering ${names}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${level(0, 'decimal', '%1', 680)}${level(1, 'decimal', '%1.%2', 680)}</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="hybridMultilevel"/>${level(0, 'bullet', '■', 340, wine)}${level(1, 'bullet', '–', 680, wine)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;

const fill = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
const colours = [
  'dk1:000000',
  'lt1:FFFFFF',
  'dk2:44546A',
  'lt2:E7E6E6',
  'accent1:7B1E5B',
  'accent2:C0561A',
  'accent3:A5A5A5',
  'accent4:FFC000',
  'accent5:5B9BD5',
  'accent6:70AD47',
  'hlink:0563C1',
  'folHlink:954F72',
]
  .map((pair) => pair.split(':'))
  .map(([name = '', value = '']) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`)
  .join('');
const font = (name: string, face: string): string =>
  `<a:${name}><a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`;
const theme = `${head}<a:theme xmlns:a="${drawing}/main" name="Noorderlicht"><a:themeElements><a:clrScheme name="Noorderlicht">${colours}</a:clrScheme><a:fontScheme name="Noorderlicht">${font('majorFont', 'Rockwell')}${font('minorFont', 'Trebuchet MS')}</a:fontScheme><a:fmtScheme name="Office"><a:fillStyleLst>${fill('FFFFFF').repeat(3)}</a:fillStyleLst><a:lnStyleLst>${`<a:ln w="6350">${fill('000000')}</a:ln>`.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill('FFFFFF').repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

const overrides: readonly (readonly [path: string, type: string])[] = [
  ['/word/document.xml', `${word}.document.main+xml`],
  ['/word/styles.xml', `${word}.styles+xml`],
  ['/word/numbering.xml', `${word}.numbering+xml`],
  ['/word/settings.xml', `${word}.settings+xml`],
  ['/word/comments.xml', `${word}.comments+xml`],
  ['/word/header1.xml', `${word}.header+xml`],
  ['/word/header2.xml', `${word}.header+xml`],
  ['/word/footer1.xml', `${word}.footer+xml`],
  ['/word/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
  ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
];

/** The relationships of the document; more can be laid behind them. */
export function houseRelationships(...more: readonly HouseRelationship[]): string {
  return relationshipsOf(
    ['rId1', 'styles', 'styles.xml'],
    ['rId2', 'numbering', 'numbering.xml'],
    ['rId3', 'settings', 'settings.xml'],
    ['rId4', 'theme', 'theme/theme1.xml'],
    ['rId11', 'header', 'header1.xml'],
    ['rId12', 'footer', 'footer1.xml'],
    ['rId13', 'header', 'header2.xml'],
    ...more,
  );
}

/** The content types of a house style whose document has this one. */
export function houseTypes(documentType = `${word}.document.main+xml`, more = ''): string {
  const lines = overrides.map(
    ([path, type]) =>
      `<Override PartName="${path}" ContentType="${path === '/word/document.xml' ? documentType : type}"/>`,
  );
  return `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${lines.join('')}${more}</Types>`;
}

/**
 * The template of a company, in the manner of Dutch Word: its own fonts, colours and numbering, a cover, a header with a
 * logo, one table style, and the traces of who made it.
 */
export const houseParts: HouseParts = {
  '[Content_Types].xml': houseTypes(),
  '_rels/.rels': relationshipsOf(
    ['rId1', 'officeDocument', 'word/document.xml'],
    ['rId3', 'extended-properties', 'docProps/app.xml'],
  ),
  'docProps/core.xml': `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Geheime Auteur</dc:creator><cp:lastModifiedBy>Geheime Auteur</cp:lastModifiedBy></cp:coreProperties>`,
  'docProps/app.xml': `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Company>Geheim Bedrijf</Company></Properties>`,
  'word/document.xml': houseDocument(`${cover}${paragraph('Standaard', run('{{emvi}}'))}`),
  'word/_rels/document.xml.rels': houseRelationships(),
  'word/styles.xml': styles,
  'word/numbering.xml': numbering,
  'word/settings.xml': `${head}<w:settings ${names}><w:rsids><w:rsidRoot w:val="00AB12CD"/></w:rsids></w:settings>`,
  'word/comments.xml': `${head}<w:comments ${names}/>`,
  'word/theme/theme1.xml': theme,
  'word/header1.xml': houseHeader(paragraph('Koptekst', drawnPicture('r:embed="rId1"', 'Logo van Noorderlicht'))),
  'word/_rels/header1.xml.rels': relationshipsOf(['rId1', 'image', 'media/image1.png']),
  'word/header2.xml': houseHeader(paragraph('Koptekst', drawnPicture('r:embed="rId1"', 'Logo van Noorderlicht'))),
  'word/_rels/header2.xml.rels': relationshipsOf(['rId1', 'image', 'media/image1.png']),
  'word/footer1.xml': `${head}<w:ftr ${names}>${paragraph('Voettekst', `${run('{{title}} · pagina ')}${complexField('PAGE', '1')}`)}</w:ftr>`,
  'word/media/image1.png': makeLogo(),
};

/** Packs the parts of a Word file, with others laid over them; a part that is `''` is left out. */
export function houseFile(changes: HouseParts = {}): Uint8Array {
  const parts = Object.entries({ ...houseParts, ...changes }).filter(([, content]) => content !== '');
  return zipSync(
    Object.fromEntries(
      parts.map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content]),
    ),
  );
}

/**
 * The house style in fonts of which free twins exist, and with text that is not justified: LibreOffice squeezes no words.
 */
export function houseInKnownFonts(): Uint8Array {
  const themePart = 'word/theme/theme1.xml';
  return houseFile({
    [themePart]: String(houseParts[themePart]).replace('Rockwell', 'Calibri').replace('Trebuchet MS', 'Arial'),
    'word/styles.xml': String(houseParts['word/styles.xml']).replace('<w:jc w:val="both"/>', ''),
  });
}

/** A picture of two colours, 180 by 54. */
function makeLogo(): Uint8Array {
  const [width, height] = [180, 54];
  const rows = Buffer.alloc((width * 3 + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const isArc = (x - 27) ** 2 + (y - 27) ** 2 < 26 ** 2 && (x - 38) ** 2 + (y - 20) ** 2 > 20 ** 2;
      const isBar = x > 66 && x < 176 && (y % 18 < 9 || x > 140) && y > 8 && y < 46;
      rows.set(
        isArc ? [0x7b, 0x1e, 0x5b] : isBar ? [0xc0, 0x56, 0x1a] : [255, 255, 255],
        y * (width * 3 + 1) + 1 + x * 3,
      );
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return new Uint8Array(
    Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]),
  );
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  frame.set(body, 4);
  frame.writeUInt32BE(checksum(body), body.length + 4);
  return frame;
}

function checksum(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
