import { diagnose } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Conversion } from './convert.ts';
import { tabIndentation, unclosedBracket } from './findings.ts';
import type { LibraryError } from './library.ts';
import { isBlankAt, type Line, LineReader } from './lines.ts';
import type { Mask } from './mask.ts';
import { brokenOffAt } from './syntax-errors.ts';
import { yamlSyntax } from './syntax-finding.ts';
import {
  blockSignTrap,
  colonsIn,
  colonTrap,
  mustacheTrap,
  reservedStartTrap,
  textAfterQuoteTrap,
  unclosedQuoteTrap,
} from './text-traps.ts';
import type { Trap } from './trap.ts';

/** The owner of every trap for a tab: all tabs of a file are one mistake. */
export const tabOwner = -1;

/**
 * Recognises the mistakes behind the library's errors. The library says where it got lost; the sign that led it
 * astray stands mostly at the start of the value on the same line, and that is what is looked at here.
 * At most one trap a line, and none in the text that a trap hides: the next round sees what is left.
 */
export function findErrorTraps(
  file: SourceFile,
  text: string,
  errors: readonly LibraryError[],
  conversion: Conversion,
): Trap[] {
  const finder = new ErrorTrapFinder(file, text, errors, conversion);
  const traps: Trap[] = [];
  let lastLine: Line | undefined;
  let lastMask = -1;
  for (const error of errors) {
    if (error.start <= lastMask) continue;
    const line = finder.lines.at(error.start);
    if (line === lastLine) continue;
    const trap = finder.trapOf(error, line);
    if (trap === undefined) continue;
    traps.push(trap);
    lastLine = line;
    for (const mask of trap.masks) lastMask = Math.max(lastMask, mask.offset);
  }
  return traps;
}

class ErrorTrapFinder {
  readonly lines: LineReader;
  /** Where a name that runs over several lines ends, by where it starts. */
  readonly #longNames = new Map<number, number>();

  constructor(
    readonly file: SourceFile,
    readonly text: string,
    errors: readonly LibraryError[],
    readonly conversion: Conversion,
  ) {
    this.lines = new LineReader(text);
    for (const error of errors) {
      if (error.code === 'MULTILINE_IMPLICIT_KEY') this.#longNames.set(error.start, error.end);
    }
  }

  trapOf(error: LibraryError, line: Line): Trap | undefined {
    if (error.code === 'TAB_AS_INDENT') return this.tab(error, line);
    const sign = this.text.charAt(error.start);
    if (error.code === 'BAD_SCALAR_START') {
      return '>|'.includes(sign) ? blockSignTrap(this.file, error.start) : reservedStartTrap(this.file, error.start);
    }
    if (error.code === 'BAD_ALIAS' && '&*'.includes(sign)) return reservedStartTrap(this.file, error.start);
    return this.broken(error) ?? this.spoiledValue(error, line) ?? this.colon(error, line);
  }

  /** A quote or bracket that was opened and not closed: it breaks off exactly where the library complains. */
  private broken(error: LibraryError): Trap | undefined {
    const start = brokenOffAt(this.text, error, this.conversion);
    if (start === undefined) return undefined;
    const sign = this.text.charAt(start);
    if (sign === '"' || sign === "'") return unclosedQuoteTrap(this.file, start);
    if (this.text.startsWith('{{', start)) return mustacheTrap(this.file, start);
    const close = sign === '[' ? ']' : '}';
    const diagnostic = diagnose(unclosedBracket, this.file.span(start, start + 1), { open: sign, close });
    return { owner: start, diagnostic, masks: [] };
  }

  /** A value whose first sign gave YAML a wrong idea of all that follows on the line. */
  private spoiledValue(error: LibraryError, line: Line): Trap | undefined {
    if (!line.hasKey && !line.hasDash) return undefined;
    const start = line.valueStart;
    const sign = this.text.charAt(start);
    if (error.start < start || sign === '') return undefined;
    const isAtStart = error.start === start;
    const end = this.conversion.endByStart.get(start);
    const goesOn = isAtStart || (end !== undefined && end <= error.start);

    if ('>|'.includes(sign)) return isBlockHeader(this.text, start) ? undefined : blockSignTrap(this.file, start);
    if (sign === '*' && !isAtStart) return reservedStartTrap(this.file, start);
    if ('-?'.includes(sign) && line.hasKey && isAtStart && isBlankAt(this.text, start + 1)) {
      return reservedStartTrap(this.file, start);
    }
    if (',]}'.includes(sign) && isAtStart) return reservedStartTrap(this.file, start);
    if ('"\''.includes(sign) && goesOn && end !== undefined) return textAfterQuoteTrap(this.file, start, end);
    if ('[{'.includes(sign) && goesOn && end !== undefined) {
      return this.text.startsWith('{{', start) ? mustacheTrap(this.file, start) : reservedStartTrap(this.file, start);
    }
    return undefined;
  }

  /** `Wens: snel` on one line, or a colon in a text that goes on from the line before. */
  private colon(error: LibraryError, line: Line): Trap | undefined {
    const nameEnd = this.#longNames.get(error.start);
    if (nameEnd !== undefined && line.hasDash && error.start === line.textStart) return this.strayItem(line);
    if (error.code === 'KEY_OVER_1024_CHARS') return colonTrap(this.file, error.start, line, error.start, []);
    if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && line.hasKey && error.start === line.valueStart) {
      const trap = colonTrap(this.file, line.valueStart, line, line.valueStart, []);
      if (trap !== undefined || nameEnd === undefined) return trap;
      return this.colonInContinuation(line, nameEnd);
    }
    if (nameEnd !== undefined && !line.hasKey) return this.lineWithoutColon(line, nameEnd);
    return undefined;
  }

  /** The line may be a field that stands too far to the right, or text: only the writer knows. */
  private colonInContinuation(first: Line, nameEnd: number): Trap | undefined {
    const line = new LineReader(this.text).at(nameEnd);
    const hidden = this.colonsOfBlock(line);
    const name = this.file.text.slice(line.textStart, nameEnd);
    if (/\s/u.test(name)) return colonTrap(this.file, first.valueStart, line, line.textStart, hidden);
    const diagnostic = diagnose(yamlSyntax, this.file.span(line.textStart, nameEnd), {
      kind: 'field-or-text',
      text: name,
    });
    return { owner: first.valueStart, diagnostic, masks: hidden.map((offset) => ({ offset })) };
  }

  /** Every colon on this line and on those below it that stand as far to the right: all are the same text. */
  private colonsOfBlock(first: Line): number[] {
    const indent = first.textStart - first.start;
    const colons: number[] = [];
    let line: Line | undefined = first;
    while (line !== undefined && (line.textStart - line.start >= indent || line.textStart === line.end)) {
      for (const colon of colonsIn(this.text, line.textStart, line.valueEnd)) colons.push(colon);
      line = this.lines.after(line);
    }
    return colons;
  }

  /** Lines in front of a field that are no field themselves are hidden as comments, so that the field is read. */
  private lineWithoutColon(first: Line, nameEnd: number): Trap {
    const masks: Mask[] = [];
    let line: Line | undefined = first;
    while (line !== undefined && line.end < nameEnd) {
      const start = line === first ? line.valueStart : line.textStart;
      masks.push(...hiddenAsComment(start, line));
      line = this.lines.after(line);
    }
    const content = this.file.text.slice(first.valueStart, first.valueEnd);
    const kind = /^[A-Za-z]\w*:\S/u.test(content) ? 'no-space-after-colon' : 'missing-colon';
    const span = this.file.span(first.valueStart, first.valueEnd);
    return { owner: first.valueStart, diagnostic: diagnose(yamlSyntax, span, { kind, text: content }), masks };
  }

  /** `- tekst` between fields, where no list is. */
  private strayItem(line: Line): Trap {
    const span = this.file.span(line.textStart, line.valueEnd);
    const text = this.file.text.slice(line.textStart, line.valueEnd);
    const diagnostic = diagnose(yamlSyntax, span, { kind: 'stray-item', text });
    return { owner: line.textStart, diagnostic, masks: hiddenAsComment(line.textStart, line) };
  }

  /** One blank for each tab keeps the shape of an indentation that was made with tabs alone. */
  private tab(error: LibraryError, line: Line): Trap {
    const tab = this.text.indexOf('\t', Math.min(error.start, line.textStart));
    const start = tab === -1 ? error.start : tab;
    const masks: Mask[] = [];
    for (let at = line.start; at < line.textStart; at += 1) {
      if (this.text[at] === '\t') masks.push({ offset: at, as: ' ' });
    }
    if (masks.length === 0) masks.push({ offset: start, as: ' ' });
    return { owner: tabOwner, diagnostic: diagnose(tabIndentation, this.file.span(start, start + 1), {}), masks };
  }
}

/** Two signs, so that what follows does not look like a text that a comment swallowed. */
function hiddenAsComment(start: number, line: Line): Mask[] {
  const mask = { offset: start, as: '#' };
  return start + 1 < line.end ? [mask, { offset: start + 1, as: '#' }] : [mask];
}

/** Whether a block of text really starts here: its mark, perhaps with `-`, `+` or a digit, and nothing more. */
function isBlockHeader(text: string, start: number): boolean {
  return /^[>|](?:[+-][1-9]?|[1-9][+-]?)?[ \t]*(?:[\r\n]|$|(?<=[ \t])#)/u.test(text.slice(start, start + 200));
}
