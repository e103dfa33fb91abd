import type { IParagraphStylePropertiesOptions, IStylesOptions } from 'docx';
import type { Look } from './look.ts';
import { distances, tableLine } from './theme.ts';

/** The ids of the Word styles that the writer uses; their names are those that Word shows. */
export const styles = {
  title: 'Title',
  text: 'BodyText',
  bullet: 'ListBullet',
  number: 'ListNumber',
  listContinue: 'ListContinue',
  quote: 'Quote',
  code: 'CodeBlock',
  caption: 'Caption',
  divider: 'Divider',
  spacer: 'Spacer',
  contentsHeading: 'TOCHeading',
  tableText: 'TableText',
  tableHeader: 'TableHeader',
  calloutTitle: 'CalloutTitle',
  calloutText: 'CalloutText',
  pullQuote: 'PullQuote',
  pullQuoteSource: 'PullQuoteSource',
  captionList: 'TableofFigures',
  footnote: 'FootnoteText',
  header: 'Header',
  footer: 'Footer',
  inlineCode: 'InlineCode',
  hyperlink: 'Hyperlink',
  reference: 'Reference',
  footnoteSign: 'FootnoteReference',
} as const;

export const headingStyles = ['Heading1', 'Heading2', 'Heading3', 'Heading4', 'Heading5', 'Heading6'] as const;
export const contentsStyles = ['TOC1', 'TOC2', 'TOC3'] as const;

/** Twips for the number of a heading of a level in the table of contents. */
export function contentsNumberWidth(level: number): number {
  return [480, 640, 800][level - 1] ?? 800;
}

/** Twips to the text of the headings of a level there: each level starts where the text of the one above it does. */
export function contentsTab(level: number): number {
  return [1, 2, 3].slice(0, level).reduce((sum, above) => sum + contentsNumberWidth(above), 0);
}

/** All styles but those of tables, for which the `docx` package has no option. */
export function makeStyles(languageTag: string, look: Look): IStylesOptions {
  const { colours, fonts, sizes } = look;
  return {
    default: {
      document: {
        run: {
          font: fonts.text,
          size: sizes.text,
          sizeComplexScript: sizes.text,
          language: { value: languageTag, eastAsia: languageTag, bidirectional: 'ar-SA' },
        },
        paragraph: { spacing: { before: 0, after: 0, ...single(Math.max(264, look.leastLine)) } },
      },
      title: {
        basedOn: 'Normal',
        next: styles.text,
        quickFormat: true,
        run: { ...headingFont(look), size: sizes.title, bold: true, color: colours.primary },
        paragraph: {
          spacing: { before: 0, after: 240, ...single(240) },
          keepNext: true,
          keepLines: true,
          border: { bottom: { style: 'single', size: 12, space: 6, color: colours.accent } },
        },
      },
      ...headings(look),
      listParagraph: { basedOn: 'Normal' },
      hyperlink: { run: { color: colours.accent, underline: { type: 'single' } } },
      caption: {
        basedOn: 'Normal',
        next: styles.text,
        quickFormat: true,
        run: { size: sizes.table, bold: true, italics: false, color: colours.primary },
        paragraph: { spacing: { before: 160, after: 80 }, keepNext: true, keepLines: true },
      },
      footnoteText: {
        basedOn: 'Normal',
        run: { size: sizes.small },
        paragraph: { spacing: { before: 0, after: 20, ...single(240) } },
      },
    },
    paragraphStyles: [
      paragraphStyle(styles.text, 'Body Text', { spacing: { after: distances.afterText } }),
      paragraphStyle(styles.bullet, 'List Bullet', {
        spacing: { after: distances.afterText },
        contextualSpacing: true,
      }),
      paragraphStyle(styles.number, 'List Number', {
        spacing: { after: distances.afterText },
        contextualSpacing: true,
      }),
      paragraphStyle(styles.listContinue, 'List Continue', { spacing: { after: distances.afterText } }),
      {
        ...paragraphStyle(styles.quote, 'Quote', {
          spacing: { after: distances.afterText },
          indent: { left: distances.quoteIndent },
          border: { left: { style: 'single', size: 12, space: 10, color: colours.rule } },
        }),
        run: { italics: true, color: colours.quiet },
      },
      {
        ...paragraphStyle(styles.code, 'Code Block', {
          spacing: { before: 60, after: distances.afterText },
          shading: { type: 'clear', color: 'auto', fill: colours.codeFill },
        }),
        run: { font: fonts.code, size: sizes.small, noProof: true },
      },
      paragraphStyle(styles.divider, 'Divider', {
        spacing: { before: 0, after: 200, line: 120, lineRule: 'exact' },
        border: { bottom: { style: 'single', size: 6, space: 1, color: colours.rule } },
      }),
      // Almost all of it is space behind: at the foot of a page that falls away, and the next page starts at its top.
      paragraphStyle(styles.spacer, 'Spacer', {
        spacing: { line: 1, lineRule: 'exact', after: distances.underBox - 1 },
      }),
      {
        ...paragraphStyle(styles.contentsHeading, 'TOC Heading', {
          spacing: { before: 240, after: 120 },
          keepNext: true,
        }),
        run: { ...headingFont(look), size: sizes.headings[1] ?? sizes.text, bold: true, color: colours.primary },
      },
      ...contentsStyles.map((id, level) => ({
        ...paragraphStyle(id, `toc ${level + 1}`, contentsEntry(level)),
        uiPriority: 39,
        run: { bold: level === 0 },
      })),
      {
        ...paragraphStyle(styles.tableText, 'Table Text', { spacing: { ...single(tableLine) } }),
        run: { size: sizes.table },
      },
      {
        ...paragraphStyle(styles.tableHeader, 'Table Header', { keepNext: true }),
        basedOn: styles.tableText,
        run: { bold: true, color: look.tableHeader.ink },
      },
      {
        ...paragraphStyle(styles.calloutTitle, 'Callout Title', { spacing: { after: 40 }, keepNext: true }),
        run: { bold: true, color: colours.primary },
      },
      paragraphStyle(styles.calloutText, 'Callout Text', {
        spacing: { after: distances.afterText },
      }),
      {
        ...paragraphStyle(styles.pullQuote, 'Pull Quote', {
          spacing: { after: 60, ...single(Math.max(276, look.leastLine)) },
          keepLines: true,
        }),
        run: { ...headingFont(look), size: sizes.text + 6, color: colours.accent },
      },
      {
        ...paragraphStyle(styles.pullQuoteSource, 'Pull Quote Source', { spacing: { after: distances.afterText } }),
        run: { size: sizes.small, color: colours.quiet },
      },
      {
        ...paragraphStyle(styles.captionList, 'table of figures', { spacing: { after: 30 } }),
        uiPriority: 99,
      },
      marginStyle(styles.header, 'header', look),
      marginStyle(styles.footer, 'footer', look),
    ],
    characterStyles: [
      { id: styles.inlineCode, name: 'Inline Code', run: { font: fonts.code, size: sizes.small + 1, noProof: true } },
      { id: styles.reference, name: 'Reference', run: { color: colours.accent } },
    ],
  };
}

function headings(look: Look) {
  const { colours, sizes } = look;
  const spacing = [
    { before: 400, after: 140 },
    { before: 300, after: 100 },
    { before: 240, after: 80 },
    { before: 180, after: 60 },
    { before: 180, after: 60 },
    { before: 180, after: 60 },
  ] as const;
  const style = (level: 0 | 1 | 2 | 3 | 4 | 5) => ({
    basedOn: 'Normal',
    next: styles.text,
    quickFormat: true,
    run: {
      ...headingFont(look),
      size: sizes.headings[level] ?? sizes.text,
      bold: level !== 4,
      italics: level >= 4,
      color: look.headingColours[level] ?? colours.primary,
    },
    paragraph: {
      keepNext: true,
      keepLines: true,
      outlineLevel: level,
      spacing: { ...spacing[level], ...single(240) },
      ...(level === 0 && look.hasRuleUnderChapters
        ? { border: { bottom: { style: 'single' as const, size: 6, space: 4, color: colours.rule } } }
        : {}),
    },
  });
  return {
    heading1: style(0),
    heading2: style(1),
    heading3: style(2),
    heading4: style(3),
    heading5: style(4),
    heading6: style(5),
  };
}

/** Headings have the font of the text unless the look says otherwise. */
function headingFont({ fonts }: Look): { font?: string } {
  return fonts.headings === fonts.text ? {} : { font: fonts.headings };
}

function paragraphStyle(id: string, name: string, paragraph: IParagraphStylePropertiesOptions) {
  return { id, name, basedOn: 'Normal', quickFormat: true, paragraph };
}

/** Word gives every line of the list its own tab stop at the right, and so does emvi. */
function contentsEntry(level: number): IParagraphStylePropertiesOptions {
  const left = contentsTab(level + 1);
  return {
    spacing: { before: level === 0 ? 80 : 0, after: 30 },
    indent: { left, hanging: contentsNumberWidth(level + 1) },
    leftTabStop: left,
  };
}

function marginStyle(id: string, name: string, { colours, sizes }: Look) {
  return {
    id,
    name,
    basedOn: 'Normal',
    paragraph: { spacing: { ...single(240) } },
    run: { size: sizes.small, color: colours.quiet },
  };
}

/** In 240ths of a line. Without the rule, LibreOffice takes the number for a fixed height. */
function single(line: number): { line: number; lineRule: 'auto' } {
  return { line, lineRule: 'auto' };
}
