/** Handlebars templates as trees with places: the only room that knows how Handlebars counts. */
import Handlebars from 'handlebars';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { SourceFile, Span } from '../../text/source-file.ts';
import { templateSyntax } from '../findings.ts';
import { firstText } from '../text-place.ts';

/** A template that could be read. */
export interface ParsedTemplate {
  readonly file: SourceFile;
  readonly program: hbs.AST.Program;
}

/** The trees of texts: the documents of a bid share most templates. */
const programs = new WeakMap<SourceFile, hbs.AST.Program>();

/** A template that is known to be sound, read when it is first used: most documents use few. */
export function soundTemplate(file: SourceFile): ParsedTemplate {
  return {
    file,
    get program() {
      return programOf(file);
    },
  };
}

/** Reads a template; braces that do not fit are a finding at the line where reading stopped. */
export function parseTemplate(file: SourceFile): { template: ParsedTemplate | undefined; diagnostics: Diagnostic[] } {
  try {
    return { template: { file, program: programOf(file) }, diagnostics: [] };
  } catch (error) {
    return { template: undefined, diagnostics: [diagnose(templateSyntax, stoppedAt(file, error), {})] };
  }
}

/** More blocks inside one another than any template has; reading many thousands takes minutes. */
const deepestBlocks = 200;

function programOf(file: SourceFile): hbs.AST.Program {
  const known = programs.get(file);
  if (known !== undefined) return known;
  refuseDepth(file);
  const program = Handlebars.parse(file.text);
  programs.set(file, program);
  return program;
}

/** Throws what Handlebars throws, at the line where the blocks get too deep. */
function refuseDepth(file: SourceFile): void {
  let depth = 0;
  for (const { 1: sign, index } of file.text.matchAll(/\{\{~?([#/]|\^(?!~?\}))/gu)) {
    depth += sign === '/' ? -1 : 1;
    if (depth > deepestBlocks) throw new Handlebars.Exception(`line ${file.position(index).line}`);
  }
}

/** Where a node stands. */
export function spanOf(file: SourceFile, node: hbs.AST.Node): Span {
  return file.span(
    offsetOf(file, node.loc.start.line, node.loc.start.column),
    offsetOf(file, node.loc.end.line, node.loc.end.column),
  );
}

/** The first path behind whose beginning a name stands, or the first quoted name: where a template asks for it. */
export function findName(program: hbs.AST.Program, name: string): hbs.AST.Node | undefined {
  const finder = new NameFinder(name);
  finder.accept(program);
  return finder.path ?? finder.quoted;
}

class NameFinder extends Handlebars.Visitor {
  path: hbs.AST.Node | undefined;
  quoted: hbs.AST.Node | undefined;

  constructor(private readonly wanted: string) {
    super();
  }

  override PathExpression(node: hbs.AST.PathExpression): void {
    if (node.parts.slice(1).includes(this.wanted)) this.path ??= node;
  }

  override StringLiteral(node: hbs.AST.StringLiteral): void {
    if (node.value === this.wanted) this.quoted ??= node;
  }
}

/** The offset of a line (from 1) and column (from 0) as Handlebars counts them: `\r` ends a line too. */
export function offsetOf(file: SourceFile, line: number, column: number): number {
  let start = 0;
  const lineEnd = /\r\n?|\n/gu;
  for (let current = 1; current < line; current += 1) {
    if (lineEnd.exec(file.text) === null) break;
    start = lineEnd.lastIndex;
  }
  return Math.min(start + column, file.text.length);
}

/** The first braces on the line at which Handlebars gave up, or the line before it that has some. */
function stoppedAt(file: SourceFile, error: unknown): Span {
  const { lineNumber, message } = error as { lineNumber?: unknown; message?: unknown };
  const told = typeof lineNumber === 'number' ? lineNumber : Number(/line (\d+)/u.exec(String(message))?.[1]);
  const lineStart = offsetOf(file, Number.isNaN(told) ? file.lineCount : told, 0);
  const lineEnd = /[\r\n]|$/u.exec(file.text.slice(lineStart))?.index ?? 0;
  const onLine = file.text.slice(lineStart, lineStart + lineEnd).indexOf('{{');
  const start = onLine === -1 ? file.text.lastIndexOf('{{', lineStart) : lineStart + onLine;
  if (start === -1) return firstText(file);
  const length = /^\{\{[^\r\n{}]*\}{0,3}/u.exec(file.text.slice(start))?.[0].trimEnd().length ?? 2;
  return file.span(start, start + length);
}
