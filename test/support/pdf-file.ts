/** A PDF made by hand, as a program that knows nothing of emvi could make it. */
export interface PdfParts {
  /** The lines of each page, with where they stand in points from the bottom left, and their size. */
  readonly pages: readonly (readonly PdfLine[])[];
  /** The width and height of its pages in points; those of an A4 without it. */
  readonly size?: string;
  readonly info?: Readonly<Record<string, string>>;
  /** Marks on the first page, each the inside of its dictionary. */
  readonly annotations?: readonly string[];
  /** The inside of the dictionary that says how the file is encrypted. */
  readonly encrypt?: string;
  /** What else the catalogue holds. */
  readonly catalogue?: string;
}

export interface PdfLine {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
}

/** Writes a PDF without structure, in a font that every reader has (Helvetica); its texts have no other letters than ASCII. */
export function makePdf({
  pages,
  size: paper = '595 842',
  info = {},
  annotations = [],
  encrypt,
  catalogue = '',
}: PdfParts): Uint8Array {
  const objects: string[] = [];
  const add = (content: string): number => objects.push(content);
  const font = add('<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>');
  const marks = annotations.map((one) => `${add(`<</Type/Annot/Rect[0 0 10 10]${one}>>`)} 0 R`);
  const root = objects.length + pages.length * 2 + 1;
  const kids = pages.map((lines, index) => {
    const stream = lines
      .map(({ text, x = 60, y, size = 10 }) => `BT /F ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`)
      .join('\n');
    const content = add(`<</Length ${stream.length}>>stream\n${stream}\nendstream`);
    const own = index === 0 && marks.length > 0 ? `/Annots[${marks.join(' ')}]` : '';
    const page = `<</Type/Page/Parent ${root} 0 R/MediaBox[0 0 ${paper}]/Contents ${content} 0 R/Resources<</Font<</F ${font} 0 R>>>>${own}>>`;
    return `${add(page)} 0 R`;
  });
  add(`<</Type/Pages/Kids[${kids.join(' ')}]/Count ${kids.length}>>`);
  const top = add(`<</Type/Catalog/Pages ${root} 0 R${catalogue}>>`);
  const about = add(
    `<<${Object.entries(info)
      .map(([name, value]) => `/${name}(${escaped(value)})`)
      .join('')}>>`,
  );
  let file = '%PDF-1.7\n';
  const offsets = objects.map((content, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${content}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  const lock = encrypt === undefined ? '' : `/Encrypt<<${encrypt}>>`;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  file += `trailer\n<</Size ${objects.length + 1}/Root ${top} 0 R/Info ${about} 0 R/ID[<00><00>]${lock}>>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (sign) => sign.charCodeAt(0));
}

function escaped(text: string): string {
  return text.replace(/[\\()]/gu, '\\$&');
}
