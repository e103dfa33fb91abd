import type { Inline } from '../../document/tree.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { type Mark, type Names, type SimpleInline, simplifyInlines } from './simple-inlines.ts';

export type LinePlace = 'paragraph' | 'heading' | 'cell';

/** Inlines of the tree as one piece of Markdown; a paragraph may run over several lines. */
export function writeInlines(inlines: readonly Inline[], place: LinePlace, names: Names): string {
  const simple = simplifyInlines(inlines, names);
  const kept = place === 'cell' ? simple : withoutOuterBreaks(simple);
  return new InlineWriter(place).write(kept, { isInLabel: false, isOuter: true });
}

/** A picture in a paragraph of its own. */
export function writeImage(alt: string, source: string): string {
  return new InlineWriter('paragraph').write([{ type: 'image', source, alt }], { isInLabel: false, isOuter: true });
}

const delimiters: Readonly<Record<Mark, string>> = { strong: '**', emphasis: '_', deleted: '~~' };

interface Level {
  readonly isInLabel: boolean;
  /** Directly in the line, not inside a mark or link. */
  readonly isOuter: boolean;
}

class InlineWriter {
  constructor(private readonly place: LinePlace) {}

  write(inlines: readonly SimpleInline[], level: Level): string {
    let written = '';
    for (const [index, inline] of inlines.entries()) {
      const next = inlines[index + 1];
      const piece = this.inline(inline, inlines[index - 1], next, level);
      written = isMark(inline) ? this.joinMark(written, inline.type, piece, inlines[index - 1]) : written + piece;
      if (inline.type === 'break' && level.isOuter && next?.type !== 'break') written += this.lineEnd();
    }
    return written;
  }

  /** A new line in the source as well, where one may stand; a heading and a cell are one line each. */
  private lineEnd(): string {
    return this.place === 'paragraph' ? '\n' : '';
  }

  private inline(
    inline: SimpleInline,
    previous: SimpleInline | undefined,
    next: SimpleInline | undefined,
    level: Level,
  ): string {
    switch (inline.type) {
      case 'text':
        return this.text(inline.text, previous, next, level);
      case 'code':
        return this.code(inline.text, level);
      case 'strong':
      case 'emphasis':
      case 'deleted': {
        const delimiter = delimiters[inline.type];
        const content = this.write(inline.children, { ...level, isOuter: false });
        return `${delimiter}${content}${delimiter}`;
      }
      case 'link':
        return this.link(inline.href, inline.children);
      case 'anchor':
        return `<a id="${inline.slug}"></a>`;
      case 'note':
        return `[^${inline.label}]`;
      case 'image':
        return `![${this.text(inline.alt, previous, next, { isInLabel: true, isOuter: false })}](${destination(encodeURI(inline.source).replace(/[?#]/gu, encodeURIComponent))})`;
      case 'break':
        return '<br>';
    }
  }

  private text(text: string, previous: SimpleInline | undefined, next: SimpleInline | undefined, level: Level): string {
    const isAfterBreak = previous?.type === 'break' && this.place === 'paragraph';
    const escaped = escapeMarkdown(text, {
      isLineStart: level.isOuter && (previous === undefined || isAfterBreak),
      isLineEnd: level.isOuter && (next === undefined || next.type === 'break'),
      isFollowed: next !== undefined,
      isInHeading: this.place === 'heading',
      isInCell: this.place === 'cell',
      isInLabel: level.isInLabel,
    });
    // Right behind a footnote these would make a link or the text of the footnote of it.
    if (previous?.type === 'note' && /^[(:[]/u.test(escaped)) return `\\${escaped}`;
    return previous !== undefined && isMark(previous) && !canClose(previous.type, this.endOf(previous), escaped)
      ? entityFirst(escaped)
      : escaped;
  }

  private code(text: string, level: Level): string {
    const content = this.place === 'cell' ? text.replaceAll('|', '\\|') : text;
    // GFM has no way to write a backslash before a pipe in the code of a cell.
    if (content.includes('\\\\|')) return this.text(text, undefined, { type: 'break' }, { ...level, isOuter: false });
    const fence = '`'.repeat(longestRun(text, /`+/gu) + 1);
    const padding = /^`|`$|^ .*[^ ].* $/u.test(text) ? ' ' : '';
    return `${fence}${padding}${content}${padding}${fence}`;
  }

  private link(href: string, children: readonly SimpleInline[]): string {
    const [only] = children;
    const text = children.length === 1 && only?.type === 'text' ? only.text : undefined;
    if (text === href && /^https?:\/\/[^\s<>|\\&]+$/u.test(href)) return `<${href}>`;
    if (
      text !== undefined &&
      href === `mailto:${text}` &&
      /^[A-Za-z\d.+-]+@[A-Za-z\d]+(?:[.-][A-Za-z\d]+)+$/u.test(text)
    )
      return `<${text}>`;
    return `[${this.write(children, { isInLabel: true, isOuter: false })}](${destination(href)})`;
  }

  private joinMark(written: string, mark: Mark, piece: string, previous: SimpleInline | undefined): string {
    const isAfterMark = previous !== undefined && isMark(previous);
    if (isAfterMark && !canClose(previous.type, this.endOf(previous), piece)) return `${written}<!-- -->${piece}`;
    if (canOpen(mark, piece.slice(delimiters[mark].length), written)) return written + piece;
    return previous?.type === 'text' ? entityLast(written) + piece : `${written}<!-- -->${piece}`;
  }

  /** The last character inside a mark that was just written. */
  private endOf(mark: Extract<SimpleInline, { readonly type: Mark }>): string {
    return lastCharacter(this.write(mark.children, { isInLabel: false, isOuter: false }));
  }
}

function isMark(inline: SimpleInline): inline is Extract<SimpleInline, { readonly type: Mark }> {
  return inline.type in delimiters;
}

/** CommonMark's left-flanking rule; an underscore may not stand inside a word either. */
function canOpen(mark: Mark, content: string, before: string): boolean {
  const previous = lastCharacter(before);
  if (previous === '' || isOpenSide(previous)) return true;
  return mark !== 'emphasis' && !isPunctuation(firstCharacter(content));
}

/** CommonMark's right-flanking rule for a mark whose content ends in `last`. */
function canClose(mark: Mark, last: string, after: string): boolean {
  const next = firstCharacter(after);
  if (next === '' || isOpenSide(next)) return true;
  return mark !== 'emphasis' && !isPunctuation(last);
}

/** Not all readers count a tilde, or a symbol beyond the basic plane such as an emoji, as punctuation. */
function isOpenSide(character: string): boolean {
  return /\s/u.test(character) || (isPunctuation(character) && character.length === 1 && character !== '~');
}

function isPunctuation(character: string): boolean {
  return /[\p{P}\p{S}]/u.test(character);
}

function firstCharacter(text: string): string {
  return /^./su.exec(text)?.[0] ?? '';
}

function lastCharacter(text: string): string {
  return /.$/su.exec(text)?.[0] ?? '';
}

/** An underscore beside an entity is no longer inside a word. */
function entityFirst(text: string): string {
  const character = firstCharacter(text);
  return entity(character) + text.slice(character.length).replace(/^_/u, '\\_');
}

function entityLast(text: string): string {
  const character = lastCharacter(text);
  const rest = text.slice(0, text.length - character.length).replace(/(?<!\\)_$/u, '\\_');
  const isAfterOddBackslash = (/\\*$/u.exec(rest)?.[0].length ?? 0) % 2 === 1;
  if (!isAfterOddBackslash) return rest + entity(character);
  // The backslash either belonged to the character or was one itself, which the entity would now take.
  return (/[!-/:-@[-`{-~]/u.test(character) ? rest.slice(0, -1) : `${rest}\\`) + entity(character);
}

function entity(character: string): string {
  return `&#${character.codePointAt(0)};`;
}

function longestRun(text: string, pattern: RegExp): number {
  return Math.max(0, ...[...text.matchAll(pattern)].map((match) => match[0].length));
}

function destination(href: string): string {
  return href
    .replace(/[\s()<>[\]\\|`*]/gu, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/&(?=#?\w+;)/gu, '&amp;');
}

function withoutOuterBreaks(inlines: readonly SimpleInline[]): readonly SimpleInline[] {
  const first = inlines.findIndex((inline) => inline.type !== 'break');
  const last = inlines.findLastIndex((inline) => inline.type !== 'break');
  return first === -1 ? [] : inlines.slice(first, last + 1);
}
