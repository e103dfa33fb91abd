/** The names of Word's own styles, as far as a document has them; Word knows its styles by their names. */
const wordsOwn =
  /^(?:Normal|Normal Table|Title|heading \d|toc \d|TOC Heading|header|footer|caption|Body Text|Quote|List (?:Paragraph|Bullet|Number|Continue)|Hyperlink|(?:foot|end)note (?:text|reference)|table of figures|line number|Bibliography)$/u;

/** In Word that name is one of a character style: no paragraph is written in it. */
const strongParagraph = /<w:style w:type="paragraph" w:styleId="Strong">(?:(?!<\/w:style>).)*<\/w:style>/u;

const styleStart = /<w:style (?![^>]*w:customStyle=)([^>]*)>(?=<w:name w:val="([^"]*)"\/>)/gu;

/** The styles of a document under the names that Word itself writes, and those that Word does not know marked as such. */
export function nameStylesAsWord(writtenStyles: string): string {
  return writtenStyles
    .replace(strongParagraph, '')
    .replace(/<w:name w:val="Heading (?=\d"\/>)/gu, '<w:name w:val="heading ')
    .replace(styleStart, (start, attributes: string, name: string) =>
      wordsOwn.test(name) ? start : `<w:style w:customStyle="1" ${attributes}>`,
    );
}
