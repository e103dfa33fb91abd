import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { SourceFile, Span } from '../text/source-file.ts';
import type { Conversion } from './convert.ts';
import type { LibraryError, Reading } from './library.ts';
import { type SyntaxKind, yamlSyntax } from './syntax-finding.ts';

const kinds: Readonly<Partial<Record<LibraryError['code'], SyntaxKind>>> = {
  ALIAS_PROPS: 'misplaced-mark',
  BAD_ALIAS: 'misplaced-mark',
  BAD_COLLECTION_TYPE: 'misplaced-mark',
  BAD_DQ_ESCAPE: 'backslash',
  BAD_INDENT: 'indentation',
  BAD_PROP_ORDER: 'misplaced-mark',
  BLOCK_AS_IMPLICIT_KEY: 'nested',
  BLOCK_IN_FLOW: 'block-in-brackets',
  MISSING_CHAR: 'missing-sign',
  MULTILINE_IMPLICIT_KEY: 'missing-colon',
  MULTIPLE_ANCHORS: 'misplaced-mark',
  MULTIPLE_TAGS: 'misplaced-mark',
  TAG_RESOLVE_FAILED: 'misplaced-mark',
};

/** Where the quote or bracket was opened that breaks off, not closed, at the place of an error. */
export function brokenOffAt(text: string, error: LibraryError, conversion: Conversion): number | undefined {
  if (error.code !== 'MISSING_CHAR' && error.code !== 'BAD_INDENT') return undefined;
  const start = conversion.startByEnd.get(error.start);
  if (start === undefined || error.code === 'BAD_INDENT') return start;
  return isClosed(text, start, error.start) ? undefined : start;
}

/** Looks at the end alone, so that a long text costs nothing. */
function isClosed(text: string, start: number, end: number): boolean {
  const open = text.charAt(start);
  if (open === '[') return text[end - 1] === ']';
  if (open === '{') return text[end - 1] === '}';
  if (end - start < 2 || text[end - 1] !== open) return false;
  // A quote in the text is doubled between single quotes and follows a backslash between double ones.
  const guard = open === "'" ? "'" : '\\';
  let at = end - 1;
  while (at - 1 > start && text[at - 1] === guard) at -= 1;
  return (end - 1 - at) % 2 === 0;
}

/**
 * The library's errors that no trap explains, folded: an error on a line with a finding, or on the line after one
 * that was kept or folded, follows from it.
 * @param explained the lines on which something was found before
 */
export function findSyntaxErrors(
  file: SourceFile,
  text: string,
  { reading, conversion }: { readonly reading: Reading; readonly conversion: Conversion },
  explained: ReadonlySet<number>,
): Diagnostic[] {
  if (reading.errors.length === 0) return [];
  const deepest = reading.tooDeep[0] === undefined ? Number.POSITIVE_INFINITY : file.position(reading.tooDeep[0]).line;

  const diagnostics: Diagnostic[] = [];
  let lastLine = -1;
  for (const error of reading.errors) {
    const { line } = file.position(error.start);
    // What breaks off here was reported where it was opened.
    const isBrokenOff = brokenOffAt(text, error, conversion) !== undefined;
    const follows = isBrokenOff || explained.has(line) || line >= deepest || line === lastLine || line === lastLine + 1;
    if (!follows) {
      const span = spanOf(file, error);
      const kind = conversion.namesWithoutColon.has(error.start) ? 'missing-colon' : kindOf(text, error);
      diagnostics.push(diagnose(yamlSyntax, span, { kind, text: textOf(span) }));
    }
    if (!follows || isBrokenOff || line === lastLine + 1) lastLine = line;
  }
  return diagnostics;
}

function kindOf(text: string, error: LibraryError): SyntaxKind {
  if (error.code === 'MISSING_CHAR' && text[error.start] === '#') return 'space-before-comment';
  return kinds[error.code] ?? 'unexpected';
}

/** The text of the error within its line; where that is empty, the next word on the line, else the text before it. */
function spanOf(file: SourceFile, error: LibraryError): Span {
  const { text } = file;
  const newline = text.indexOf('\n', error.start);
  const lineEnd = newline === -1 ? text.length : newline;
  // The library points at the backslash alone; the sign behind it tells which one it is.
  const end = error.code === 'BAD_DQ_ESCAPE' ? error.start + 2 : error.end;
  const own = text.slice(error.start, Math.min(end, lineEnd)).trimEnd();
  if (own.trimStart() === own && own !== '') return file.span(error.start, error.start + own.length);
  nextWord.lastIndex = error.start;
  const word = nextWord.exec(text);
  if (word !== null) return file.span(nextWord.lastIndex - (word[1] ?? '').length, nextWord.lastIndex);
  let last = error.start;
  while (last > 0 && /\s/u.test(text.charAt(last - 1))) last -= 1;
  return file.span(Math.max(last - 1, 0), last);
}

const nextWord = /[ \t]*(\S+)/uy;

function textOf(span: Span): string {
  return span.file.text.slice(span.start, Math.min(span.end, span.start + 40));
}
