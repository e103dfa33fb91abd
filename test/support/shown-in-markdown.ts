import { decodeHTML } from 'entities';
import { Marked, type Token, type Tokens } from 'marked';
import type { Shown } from './facts.ts';

/** What a Markdown file shows, read by plain marked: nothing of emvi's own reader takes part. */
export function shownInMarkdown(markdown: string): Shown {
  const headings: string[] = [];
  const paragraphs: string[] = [];
  const rows: string[][] = [];
  const visit = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      if (token.type === 'heading') headings.push(textOf(token.tokens));
      else if (token.type === 'paragraph') paragraphs.push(textOf(token.tokens));
      else if (token.type === 'list') for (const item of (token as Tokens.List).items) visit(item.tokens);
      else if (token.type === 'text') paragraphs.push(textOf([token]));
      else if (token.type === 'blockquote') visit((token as Tokens.Blockquote).tokens);
      else if (token.type === 'table') {
        const table = token as Tokens.Table;
        for (const row of [table.header, ...table.rows]) rows.push(row.map((cell) => textOf(cell.tokens)));
      }
    }
  };
  visit(new Marked().lexer(markdown));
  return { headings, paragraphs, rows };
}

function textOf(tokens: readonly Token[] | undefined): string {
  return (tokens ?? [])
    .map((token) => {
      if (token.type === 'html') return /^<br/iu.test(token.raw) ? '\n' : '';
      if (token.type === 'br') return '\n';
      if (token.type === 'escape') return token['text'] as string;
      if ('tokens' in token && token.tokens !== undefined) return textOf(token.tokens);
      return 'text' in token ? decodeHTML(token['text'] as string) : '';
    })
    .join('');
}
