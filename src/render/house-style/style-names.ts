/** What a style of emvi is called in the manifest, and the names under which Word and Dutch companies know it. */
export interface StyleName {
  /** The word for it in `houseStyleNames`; undefined for a style that is emvi's own business. */
  readonly key?: string;
  readonly type: 'paragraph' | 'character' | 'table';
  /** In small letters; the first name that the house style has is taken. */
  readonly names: readonly string[];
}

const headings = Object.fromEntries(
  [1, 2, 3, 4, 5, 6].map((level): [string, StyleName] => [
    `Heading${level}`,
    { key: `heading${level}`, type: 'paragraph', names: [`heading ${level}`, `kop ${level}`] },
  ]),
);

const contents = Object.fromEntries(
  [1, 2, 3].map((level): [string, StyleName] => [
    `TOC${level}`,
    { key: `contents${level}`, type: 'paragraph', names: [`toc ${level}`, `inhopg ${level}`] },
  ]),
);

/** The styles of emvi by their id. */
export const styleNames: Readonly<Record<string, StyleName>> = {
  Title: { key: 'title', type: 'paragraph', names: ['title', 'titel'] },
  ...headings,
  BodyText: { key: 'text', type: 'paragraph', names: ['body text', 'platte tekst', 'plattetekst', 'broodtekst'] },
  ListBullet: { key: 'bullet', type: 'paragraph', names: ['list bullet', 'lijst opsom.teken', 'opsomming'] },
  ListNumber: { key: 'number', type: 'paragraph', names: ['list number', 'lijstnummering', 'nummering'] },
  ListContinue: { key: 'listContinue', type: 'paragraph', names: ['list continue', 'lijstvoortzetting'] },
  Quote: { key: 'quote', type: 'paragraph', names: ['quote', 'citaat'] },
  CodeBlock: { key: 'code', type: 'paragraph', names: ['code block'] },
  Caption: { key: 'caption', type: 'paragraph', names: ['caption', 'bijschrift'] },
  TOCHeading: {
    key: 'contentsHeading',
    type: 'paragraph',
    names: ['toc heading', 'kop van inhoudsopgave', 'kopvaninhoudsopgave'],
  },
  ...contents,
  TableText: { key: 'tableText', type: 'paragraph', names: ['table text', 'tabeltekst', 'tabel tekst'] },
  TableHeader: {
    key: 'tableHeader',
    type: 'paragraph',
    names: ['table header', 'table heading', 'tabelkop', 'tabel kop', 'tabelkoptekst'],
  },
  CalloutTitle: { key: 'calloutTitle', type: 'paragraph', names: ['callout title', 'kaderkop', 'kadertitel'] },
  CalloutText: { key: 'calloutText', type: 'paragraph', names: ['callout text', 'kadertekst'] },
  PullQuote: { type: 'paragraph', names: ['pull quote', 'intense quote', 'duidelijk citaat'] },
  PullQuoteSource: { type: 'paragraph', names: ['pull quote source'] },
  FootnoteText: { type: 'paragraph', names: ['footnote text', 'voetnoottekst'] },
  FootnoteReference: { type: 'character', names: ['footnote reference', 'voetnootmarkering'] },
  TableofFigures: { type: 'paragraph', names: ['table of figures', 'lijst met afbeeldingen'] },
  Header: { key: 'header', type: 'paragraph', names: ['header', 'koptekst'] },
  Footer: { key: 'footer', type: 'paragraph', names: ['footer', 'voettekst'] },
  Hyperlink: { key: 'hyperlink', type: 'character', names: ['hyperlink'] },
  BidTable: {
    key: 'table',
    type: 'table',
    names: ['bid table', 'tabel huisstijl', 'huisstijltabel', 'huisstijl tabel'],
  },
};
