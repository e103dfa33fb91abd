import { decodeHTMLStrict } from 'entities';
import { plainText } from '../plain-text.ts';
import type { ImageData, Inline } from '../tree.ts';
import { decodePercents, sortLink } from './links.ts';
import type { MarkupProblem } from './problem.ts';
import type { DirectiveToken, MarkupToken, NoteToken } from './tokenise.ts';

/** What the reader needs besides the tokens, and where it reports. */
export interface ReadingContext {
  /** The picture behind a source, if it is there and readable. */
  readonly loadImage: (source: string) => ImageData | undefined;
  readonly problems: MarkupProblem[];
  /** The tokens of the footnotes, by label. */
  readonly notes: ReadonlyMap<string, readonly MarkupToken[]>;
  /** The links to a place in the document that have been read, as written. */
  readonly links: Map<Inline, string>;
}

/** Tokens of one block, cell or heading as the inlines of the tree. */
export function readInlines(tokens: readonly MarkupToken[], context: ReadingContext): Inline[] {
  const reader = new InlineReader(context);
  return reader.read(tokens);
}

/** What stands behind a link whose page has to be printed. */
const pageMark = '{page}';

type TokenOf<T extends MarkupToken['type']> = Extract<MarkupToken, { readonly type: T }>;

/**
 * Blanks as written in Markdown collapse as they do in HTML: runs count once, and none remain at the edges of a line.
 * Blanks written as entities are the bid writer's own and stay.
 */
class InlineReader {
  private isLineStart = true;
  private isBlankPending = false;
  private isInLink = false;

  constructor(
    private readonly context: ReadingContext,
    /** The footnotes whose text is being read. */
    private readonly openNotes: readonly string[] = [],
  ) {}

  read(tokens: readonly MarkupToken[]): Inline[] {
    const inlines: Inline[] = [];
    let hasPage = false;
    for (const [index, token] of tokens.entries()) {
      const next = tokens[index + 1];
      const read = hasPage && token.type === 'text' ? { ...token, raw: token.raw.slice(pageMark.length) } : token;
      hasPage = token.type === 'link' && next?.type === 'text' && next.raw.startsWith(pageMark);
      append(read.type === 'link' ? this.link(read, hasPage) : this.readToken(read), inlines);
    }
    return inlines;
  }

  private readToken(token: MarkupToken): Inline[] {
    switch (token.type) {
      case 'text':
        return token.tokens === undefined ? this.markdownText(token.raw) : this.read(token.tokens as MarkupToken[]);
      case 'escape':
        return this.text(token.text);
      case 'strong':
        return this.container(token, (children) => ({ type: 'strong', children }));
      case 'em':
        return this.container(token, (children) => ({ type: 'emphasis', children }));
      case 'del':
        return this.container(token, (children) => ({ type: 'deleted', children }));
      case 'codespan':
        return this.visible({ type: 'inline-code', text: token.text });
      case 'br':
        return this.lineBreak();
      case 'html':
        return this.html(token.raw);
      case 'link':
        return this.link(token, false);
      case 'image':
        return this.image(token);
      case 'directive':
        return this.directive(token);
      case 'note':
        return this.note(token);
      default:
        return [];
    }
  }

  private html(raw: string): Inline[] {
    if (raw.startsWith('<!--')) return [];
    if (/^<br\s*\/?>$/iu.test(raw)) return this.lineBreak();
    this.context.problems.push({ kind: 'html', text: raw });
    return this.text(raw.replace(/\s+/gu, ' '));
  }

  private link(token: TokenOf<'link'>, hasPage: boolean): Inline[] {
    // Autolinks are literal; elsewhere marked leaves the entities in.
    const destination = token.autolink === true ? token.href : decodeHTMLStrict(token.href);
    const target = sortLink(destination);
    if (target === undefined) this.context.problems.push({ kind: 'unsafe-link', text: destination });
    if (target === undefined || this.isInLink) return this.linkText(token);
    if (target.type === 'anchor') return this.internalLink(token, target.name, hasPage);
    return this.linked(
      () => this.linkText(token),
      (children) => ({ type: 'link', href: target.href, children }),
    );
  }

  /** One without words gets those of its target, once the whole document is known. */
  private internalLink(token: TokenOf<'link'>, target: string, hasPage: boolean): Inline[] {
    const page = hasPage ? { hasPage: true as const } : {};
    const make = (children: Inline[]): Inline => {
      const reference: Inline = { type: 'reference', target, children, ...page };
      this.context.links.set(reference, token.raw);
      return reference;
    };
    return token.text.trim() === '' ? this.visible(make([])) : this.linked(() => this.linkText(token), make);
  }

  private linkText(token: TokenOf<'link'>): Inline[] {
    return token.autolink === true ? this.text(token.text) : this.read(token.tokens as MarkupToken[]);
  }

  private image(token: TokenOf<'image'>): Inline[] {
    const source = decodePercents(decodeHTMLStrict(token.href));
    const alternative = new InlineReader({
      ...this.context,
      loadImage: () => undefined,
      problems: [],
      links: new Map(),
    });
    const alt = plainText(alternative.read(token.tokens as MarkupToken[]));
    const data = this.context.loadImage(source);
    if (data !== undefined) {
      if (alt.trim() === '') this.context.problems.push({ kind: 'no-description', text: token.raw });
      return this.visible({ type: 'image', source, alt, data });
    }
    this.context.problems.push({ kind: 'picture', text: source });
    return this.text(`[${alt === '' ? source : alt}]`);
  }

  /** A sign without a text stands there as written. */
  private note({ label, raw }: NoteToken): Inline[] {
    const tokens = this.context.notes.get(label);
    if (tokens === undefined) this.context.problems.push({ kind: 'note-missing', text: raw });
    if (tokens === undefined || this.openNotes.includes(label)) return this.text(raw);
    const children = new InlineReader(this.context, [...this.openNotes, label]).read(tokens);
    return this.visible({ type: 'footnote', name: label, children });
  }

  private directive(token: DirectiveToken): Inline[] {
    const { kind, name } = token.directive;
    const content = () => this.read(token.tokens as MarkupToken[]);
    if (kind === 'anchor') return [...this.blank(), { type: 'anchor', name }];
    if (kind === 'field') return this.container(token, (children) => ({ type: 'field', address: name, children }));
    if (this.isInLink) return content();
    return this.linked(content, (children) => ({ type: 'reference', target: name, children }));
  }

  /** A link holds no other link. */
  private linked(content: () => Inline[], wrap: (children: Inline[]) => Inline): Inline[] {
    const blank = this.blank();
    this.isInLink = true;
    const children = content();
    this.isInLink = false;
    return this.wrapped(blank, children, wrap);
  }

  private container(token: { readonly tokens: unknown[] }, wrap: (children: Inline[]) => Inline): Inline[] {
    const blank = this.blank();
    return this.wrapped(blank, this.read(token.tokens as MarkupToken[]), wrap);
  }

  private wrapped(blank: Inline[], children: Inline[], wrap: (children: Inline[]) => Inline): Inline[] {
    if (children.length > 0) return [...blank, wrap(children)];
    this.isBlankPending ||= blank.length > 0;
    return [];
  }

  private markdownText(raw: string): Inline[] {
    const inlines: Inline[] = [];
    // Split, not matched: a pattern that takes a whole word runs out of stack on one of millions of letters.
    for (const piece of raw.split(/([ \t\n]+)/u)) {
      if (piece === '') continue;
      if (/^[ \t\n]/u.test(piece)) this.isBlankPending = !this.isLineStart;
      else append(this.text(decodeHTMLStrict(piece)), inlines);
    }
    return inlines;
  }

  private text(text: string): Inline[] {
    return this.visible({ type: 'text', text });
  }

  private visible(inline: Inline): Inline[] {
    const blank = this.blank();
    this.isLineStart = false;
    return [...blank, inline];
  }

  private lineBreak(): Inline[] {
    this.isBlankPending = false;
    this.isLineStart = true;
    return [{ type: 'line-break' }];
  }

  /** The blank that waited for something to follow it. */
  private blank(): Inline[] {
    const isDue = this.isBlankPending;
    this.isBlankPending = false;
    return isDue ? [{ type: 'text', text: ' ' }] : [];
  }
}

function append(inlines: readonly Inline[], into: Inline[]): void {
  for (const inline of inlines) {
    const last = into.at(-1);
    if (inline.type === 'text' && last?.type === 'text') {
      into[into.length - 1] = { type: 'text', text: last.text + inline.text };
    } else {
      into.push(inline);
    }
  }
}
