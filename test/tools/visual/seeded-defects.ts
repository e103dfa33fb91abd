import { changePart } from './change-part.ts';

/** Makes one thing wrong in a Word document, as a mistake in the program could. */
type Spoil = (docx: Uint8Array) => Uint8Array;

const body = 'word/document.xml';
const styles = 'word/styles.xml';

/** Twips. */
const threeMillimetres = 170;

/** What the comparison of pictures has to see, each made in a document that has it right. */
export const seededDefects: Readonly<Record<string, Spoil>> = {
  'a column 3 mm narrower': (docx) => changePart(docx, body, narrowFirstColumns),
  'another font': (docx) => changePart(docx, styles, (xml) => replaced(xml, /"Calibri"/gu, '"Liberation Serif"')),
  'another font in one style': (docx) =>
    changePart(docx, styles, (xml) =>
      inStyle(xml, 'Caption', (style) =>
        replaced(style, '<w:rPr>', '<w:rPr><w:rFonts w:ascii="Liberation Serif" w:hAnsi="Liberation Serif"/>'),
      ),
    ),
  'a lost header': (docx) =>
    changePart(docx, body, (xml) => replaced(xml, /<w:headerReference w:type="default"[^>]*\/>/gu, '')),
  'a lost footer': (docx) =>
    changePart(docx, body, (xml) => replaced(xml, /<w:footerReference w:type="default"[^>]*\/>/gu, '')),
  'a row that is cut off': (docx) =>
    changePart(docx, body, (xml) =>
      inTallestRow(xml, (row) => replaced(row, /<w:trPr>/u, '<w:trPr><w:trHeight w:val="240" w:hRule="exact"/>')),
    ),
  'a row that is gone': (docx) => changePart(docx, body, (xml) => inTallestRow(xml, () => '')),
  'table heads without their ground': (docx) =>
    changePart(docx, styles, (xml) =>
      inStyle(xml, 'BidTable', (style) => replaced(style, /<w:shd [^>]*w:fill="(?!FFFFFF)[^>]*\/>/u, '')),
    ),
};

/** Tables with columns lose 3 mm of their first column to the second, in the grid and in every row. */
function narrowFirstColumns(xml: string): string {
  return replaced(
    xml,
    /<w:tbl>(?:(?!<w:tbl>).)*?<w:tblGrid><w:gridCol w:w="\d+"\/><w:gridCol.*?<\/w:tbl>/gsu,
    (table) => {
      const columns = table.match(/<w:gridCol /gu)?.length ?? 0;
      let place = 0;
      return table.replaceAll(/(?<=<w:(?:gridCol|tcW) w:w=")\d+/gu, (width) => {
        const column = place % columns;
        place += 1;
        return String(Number(width) + (column === 0 ? -threeMillimetres : column === 1 ? threeMillimetres : 0));
      });
    },
  );
}

function inStyle(xml: string, id: string, change: (style: string) => string): string {
  return replaced(xml, new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 'su'), change);
}

/** The row with the most text, which has several lines. */
function inTallestRow(xml: string, change: (row: string) => string): string {
  const rows = xml.match(/<w:tr>(?:(?!<w:tr>).)*?<\/w:tr>/gsu) ?? [];
  const tallest = rows.reduce((one, other) => (other.length > one.length ? other : one), '');
  return replaced(xml, tallest, change(tallest));
}

/** Replaces in a text; throws where there is nothing to replace, for then nothing would be proven. */
function replaced(text: string, what: string | RegExp, by: string | ((found: string) => string)): string {
  const changed = text.replace(what, typeof by === 'string' ? () => by : (found) => by(found));
  if (changed === text) throw new Error(`nothing to spoil: ${what}`);
  return changed;
}
