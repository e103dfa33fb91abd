import { decodeHTMLStrict } from 'entities';
import { Marked } from 'marked';
import { readMarkdown } from '../../src/document/markup/read-markdown.ts';
import { renderDocx } from '../../src/render/docx/render-docx.ts';
import { paragraph, tree } from '../tools/docx-trees.ts';
import { findAll, readXml } from '../tools/docx-xml.ts';

/** What an example shows, without blanks: on a page of HTML, and in a Word file. */
export interface Shown {
  readonly markdown: string;
  readonly html: string;
  readonly word: string;
}

/** HTML as docs/markdown.md promises it: tags are text around Markdown, comments are nothing, a picture that is missing is its words. */
const htmlReader = new Marked({
  tokenizer: { html: () => undefined },
  renderer: {
    html: ({ text }) => (text.startsWith('<!--') ? '' : escaped(text)),
    image({ href, text, tokens }) {
      const words = tokens === undefined ? escaped(text) : textOfHtml(this.parser.parseInline(tokens));
      return `[${words === '' ? href : words}]`;
    },
  },
});

/** Puts examples of Markdown in one Word file, each after a mark of its own; also says what each shows as HTML. */
export async function showAsWord(examples: readonly string[]): Promise<{ docx: Uint8Array; shown: Shown[] }> {
  const blocks = examples.flatMap((markdown) => [paragraph(divider), ...readMarkdown(markdown).blocks]);
  const docx = await renderDocx(tree(blocks));
  const text = findAll(readXml(docx, 'word/document.xml'), 'w:t')
    .map((node) => node.text)
    .join('');
  const words = bare(text).split(divider).slice(1);
  const shown = examples.map((markdown, index) => ({
    markdown,
    html: textOfHtml(htmlReader.parse(markdown.replace(blockComment, ''), { async: false })),
    word: words[index] ?? '',
  }));
  return { docx, shown };
}

/** A comment at the start of a line; what follows it is Markdown. */
const blockComment = /^ {0,3}<!--[\s\S]*?-->/gmu;

/** Stands in no example. */
const divider = '⟦⟧';

function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
}

function textOfHtml(html: string): string {
  return bare(decodeHTMLStrict(html.replace(/<[^>]*>/gu, '')));
}

/** Without blanks and places where a word may be divided. */
function bare(text: string): string {
  return text.replace(/[\s\u00ad]/gu, '');
}
