import { keepHeadingsWhole } from './hyphenation.ts';
import { nameStylesAsWord } from './word-style-names.ts';

/** The sign of a footnote in the line that parts footnotes from the text, where Word has none. */
const signOfLine =
  /<w:r><w:rPr><w:rStyle w:val="\w+"\/><\/w:rPr><w:(?:footnote|endnote)Ref\/><\/w:r>(?=<w:r><w:(?:s|continuationS)eparator\/>)/gu;

const withPlainLines = (notes: string): string => notes.replace(signOfLine, '');

const finishing: Readonly<Record<string, (written: string) => string>> = {
  'word/styles.xml': (written) => nameStylesAsWord(keepHeadingsWhole(written)),
  'word/footnotes.xml': withPlainLines,
  'word/endnotes.xml': withPlainLines,
};

/** The files of a package with what the `docx` package has no option for, and without what Word would not write. */
export function finishParts(parts: ReadonlyMap<string, string | Uint8Array>): ReadonlyMap<string, string | Uint8Array> {
  return new Map(
    [...parts].map(([path, content]) => [
      path,
      typeof content === 'string' ? (finishing[path]?.(content) ?? content) : content,
    ]),
  );
}
