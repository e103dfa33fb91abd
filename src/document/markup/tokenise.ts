import { decodeHTMLStrict } from 'entities';
import { Marked, type MarkedToken, type Token, Tokenizer, type Tokens } from 'marked';
import {
  type InlineDirective,
  inlineDirectiveStart,
  maskInlineDirectives,
  readInlineDirective,
  withoutInlineDirectives,
} from './directives.ts';
import { MarkSearch } from './mark-search.ts';
import { noteSign } from './notes.ts';
import type { MarkupProblem } from './problem.ts';

/** marked's token for an inline directive. */
export interface DirectiveToken {
  readonly type: 'directive';
  readonly raw: string;
  readonly directive: InlineDirective;
  readonly tokens: Token[];
}

/** marked's token for the sign of a footnote. */
export interface NoteToken {
  readonly type: 'note';
  readonly raw: string;
  readonly label: string;
}

/** Every token that the reader meets. */
export type MarkupToken = MarkedToken | DirectiveToken | NoteToken;

/** marked calls itself once a level; deeper quotes, lists, emphasis and links stay text. Word lists know nine levels. */
const deepestBlocks = 9;
const deepestInlines = 24;

/** Signs that plain text is looked for in at a time: marked looks through a whole word at each of its letters. */
const stretch = 500;

/** Signs that a link is looked for in at a time: marked looks for its end through the rest of a text without blanks. */
const usualLink = 4_000;

/** Characters of `:anchor{`. */
const longestOpening = 8;

/** A document's worth of Markdown in pieces that share their link definitions. */
export interface TokenSource {
  /** Block tokens of one piece; their inline tokens are there after `finish`. */
  blocks(text: string): MarkupToken[];
  /** Inline tokens of one line; they are there after `finish`. */
  inline(text: string): MarkupToken[];
  /** Reads all that stands inside the blocks, now that every link definition is known. */
  finish(): void;
}

/** Prepares marked with the inline directives; its own instance, because marked's defaults are global. */
export function createTokenSource(problems: MarkupProblem[]): TokenSource {
  const marked = new Marked({
    extensions: [
      { name: 'directive', level: 'inline', tokenizer: readDirectiveToken },
      { name: 'note', level: 'inline', tokenizer: readNoteToken },
    ],
    hooks: { emStrongMask: maskInlineDirectives },
  });
  const search = new MarkSearch();
  const tokenizer = new BoundedTokenizer(problems, search);
  const lexer = new marked.Lexer({ ...marked.defaults, tokenizer });
  const inlineTokens = lexer.inlineTokens.bind(lexer);
  lexer.inlineTokens = (text, tokens) => tokenizer.within(text, () => inlineTokens(text, tokens));

  /** marked recurses and backtracks; where that runs out of stack, the text stays and its layout goes. */
  function guarded(text: string, tokens: Token[], read: () => void): void {
    try {
      read();
    } catch {
      tokenizer.resetDepth();
      const plain = plainTextOf(text);
      const line = plain.replace(/\s+/gu, ' ').trim();
      problems.push({ kind: 'unreadable', text: startOf(plain) });
      const literal: MarkupToken = { type: 'escape', raw: text, text: line };
      tokens.splice(0, tokens.length, literal);
    }
  }

  return {
    blocks(text) {
      const tokens: Token[] = [];
      guarded(text, tokens, () => lexer.blockTokens(text, tokens));
      return tokens as MarkupToken[];
    },
    inline(text) {
      return lexer.inline(text) as MarkupToken[];
    },
    finish() {
      for (const { src, tokens } of lexer.inlineQueue) {
        search.begin(src.length);
        guarded(src, tokens, () => lexer.inlineTokens(src, tokens));
        if (search.isOver) problems.push({ kind: 'unreadable', text: startOf(plainTextOf(src)) });
      }
      lexer.inlineQueue = [];
    },
  };
}

/** A text without its directives, for where its layout cannot be read. */
function plainTextOf(text: string): string {
  return decodeHTMLStrict(withoutInlineDirectives(text).replace(/<br>/gu, '\n'));
}

/** What a finding shows of a text. */
function startOf(plain: string): string {
  return plain.trim().split('\n', 1)[0]?.slice(0, 60) ?? '';
}

function readDirectiveToken(
  this: { lexer: { inlineTokens(text: string, tokens: Token[]): Token[] } },
  text: string,
): DirectiveToken | undefined {
  const directive = text.startsWith(':') ? readInlineDirective(text) : undefined;
  if (directive === undefined) return undefined;
  return {
    type: 'directive',
    raw: directive.raw,
    directive,
    tokens: this.lexer.inlineTokens(directive.content, []),
  };
}

function readNoteToken(text: string): NoteToken | undefined {
  const match = noteSign.exec(text);
  return match === null ? undefined : { type: 'note', raw: match[0], label: match[1] ?? '' };
}

/** marked's grammar, minus HTML (text here), plus bounds on depth. */
class BoundedTokenizer extends Tokenizer {
  private blockDepth = 0;
  private inlineDepth = 0;
  /** The last text that was found to end no comment: neither does what is left of it further on. */
  private commentless = '';
  /** How many signs of the text that is read stand behind the start of its last `-->`; none where it has none. */
  private lastCommentEnd = 0;

  constructor(
    private readonly problems: MarkupProblem[],
    private readonly search: MarkSearch,
  ) {
    super();
  }

  resetDepth(): void {
    this.blockDepth = 0;
    this.inlineDepth = 0;
  }

  override blockquote(text: string): Tokens.Blockquote | undefined {
    return /^ {0,3}>/u.test(text) ? this.nestedBlock(text, () => super.blockquote(text)) : undefined;
  }

  override list(text: string): Tokens.List | undefined {
    return /^ {0,3}(?:[*+-]|\d{1,9}[.)])/u.test(text) ? this.nestedBlock(text, () => super.list(text)) : undefined;
  }

  override emStrong(text: string, masked: string, previous?: string): Tokens.Em | Tokens.Strong | undefined {
    if (!/^[*_]/u.test(text)) return undefined;
    return this.search.attempt(text.length, () => this.nestedInline(() => super.emStrong(text, masked, previous)));
  }

  override del(text: string, masked: string, previous?: string): Tokens.Del | undefined {
    if (!text.startsWith('~')) return undefined;
    return this.search.attempt(text.length, () => this.nestedInline(() => super.del(text, masked, previous)));
  }

  override link(text: string): Tokens.Link | Tokens.Image | undefined {
    const near = this.nestedInline(() => super.link(text.slice(0, usualLink)));
    const isWhole = text.length <= usualLink || (near !== undefined && near.raw.length < usualLink / 2);
    return isWhole ? near : this.nestedInline(() => super.link(text));
  }

  /** Tried only where an underline follows before the next blank line: marked's pattern fails on very long paragraphs. */
  override lheading(text: string): Tokens.Heading | undefined {
    const end = /\n(?:[ \t]*\n| {0,3}(=+|-+) *(?:\n|$))/u.exec(text);
    return end?.[1] === undefined ? undefined : super.lheading(text);
  }

  /** Only a comment is an HTML block; what follows it on its line is Markdown again. */
  override html(text: string): Tokens.HTML | undefined {
    const start = /^ {0,3}<!--/u.exec(text)?.[0];
    const raw = start === undefined || !this.endsComment(text) ? undefined : commentAt(text, start.length - 4);
    return raw === undefined ? undefined : { type: 'html', block: true, raw, pre: false, text: raw };
  }

  override tag(text: string): Tokens.Tag | undefined {
    if (!text.startsWith('<')) return undefined;
    const raw = text.startsWith('<!--') ? this.comment(text) : super.tag(text)?.raw;
    // marked remembers an opened `<a>` or `<pre>` for the rest of the document; here they are only text.
    this.lexer.state.inLink = false;
    this.lexer.state.inRawBlock = false;
    return raw === undefined
      ? undefined
      : { type: 'html', raw, inLink: false, inRawBlock: false, block: false, text: raw };
  }

  /** A bare address ends where a directive starts. */
  override url(text: string): Tokens.Link | undefined {
    const token = super.url(text);
    const end = token === undefined ? undefined : directiveIndex(token.raw);
    return end === undefined ? token : super.url(text.slice(0, end));
  }

  /** Text ends where a directive starts; looking only a little ahead first keeps many in one paragraph linear. */
  override inlineText(text: string): Tokens.Text | undefined {
    const near = stretchOf(text);
    const token = super.inlineText(near.slice(0, directiveIndex(near)));
    if (token === undefined) return undefined;
    // marked stops before a bracket, so the end of the directive's opening lies beyond its token.
    const end = directiveIndex(text.slice(0, token.raw.length + longestOpening));
    return end === undefined || end >= token.raw.length ? token : { ...token, raw: token.raw.slice(0, end) };
  }

  /** Reads a text from its start: what is left of it on the way is always its end. */
  within<T>(text: string, read: () => T): T {
    const around = this.lastCommentEnd;
    const last = text.lastIndexOf('-->');
    this.lastCommentEnd = last === -1 ? 0 : text.length - last;
    try {
      return read();
    } finally {
      this.lastCommentEnd = around;
    }
  }

  private comment(text: string): string | undefined {
    return this.lastCommentEnd > 0 && this.lastCommentEnd <= text.length - 2
      ? commentAt(text, 0)?.trimEnd()
      : undefined;
  }

  private endsComment(text: string): boolean {
    if (this.commentless.endsWith(text)) return false;
    const ends = text.includes('-->');
    if (!ends) this.commentless = text;
    return ends;
  }

  private nestedBlock<T>(text: string, read: () => T): T | undefined {
    if (this.blockDepth >= deepestBlocks) {
      this.problems.push({ kind: 'too-deep', text: text.split('\n', 1)[0]?.slice(0, 80) ?? '' });
      return undefined;
    }
    this.blockDepth += 1;
    const result = read();
    this.blockDepth -= 1;
    return result;
  }

  private nestedInline<T>(read: () => T): T | undefined {
    if (this.inlineDepth >= deepestInlines) return undefined;
    this.inlineDepth += 1;
    const result = read();
    this.inlineDepth -= 1;
    return result;
  }
}

/** The comment that starts at an index, from the start of the text up to the blanks after it. */
function commentAt(text: string, start: number): string | undefined {
  const end = text.indexOf('-->', start + 2);
  if (end === -1) return undefined;
  const after = /[ \t]*\n?/uy;
  after.lastIndex = end + 3;
  after.exec(text);
  return text.slice(0, after.lastIndex);
}

/** The start of a text, up to the last blank in its first stretch; in one long word there is none. */
function stretchOf(text: string): string {
  if (text.length <= stretch) return text;
  const near = text.slice(0, stretch);
  const blank = /[ \n][^ \n]*$/u.exec(near)?.index ?? 0;
  return blank === 0 ? near : near.slice(0, blank);
}

/** Where in a text, after its first character, a directive starts. */
function directiveIndex(text: string): number | undefined {
  for (const match of text.matchAll(inlineDirectiveStart)) if (match.index > 0) return match.index;
  return undefined;
}
