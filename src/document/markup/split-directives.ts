import { type Attributes, parseAttributes } from './attributes.ts';
import type { MarkupProblem } from './problem.ts';
import { VerbatimLines } from './verbatim.ts';

/** A run of plain Markdown between directives. */
interface MarkdownPart {
  readonly type: 'markdown';
  readonly text: string;
}

export interface LeafPart {
  readonly type: 'leaf';
  readonly name: LeafName;
  readonly attributes: Attributes;
  /** The line as written. */
  readonly line: string;
}

export interface ContainerPart {
  readonly type: 'container';
  readonly name: ContainerName;
  readonly attributes: Attributes;
  /** The opening line as written. */
  readonly line: string;
  readonly parts: readonly Part[];
}

export type Part = MarkdownPart | LeafPart | ContainerPart;
export type PictureName = 'gantt' | 'risk-matrix' | 'coverage';
export type LeafName = 'pagebreak' | 'contents' | 'column' | PictureName;
type ContainerName = 'landscape' | 'callout' | 'columns' | 'table' | 'numbered' | 'excerpt';

/** More containers inside one another than this are taken as text. */
const deepestContainers = 16;

const leafLine = /^::(pagebreak|contents|column|gantt|risk-matrix|coverage)(?![\w-])(.*)$/u;
export const openingLine = /^(:{3,}) ?(landscape|callout|columns|table|numbered|excerpt)(?!\w)(.*)$/u;
export const closingLine = /^(:{3,})[ \t]*$/u;
// A colon line that looks meant as a directive but is none.
const strayLine = /^::+ ?[A-Za-z][\w-]*[ \t]*(?:\{.*)?$/u;

interface OpenContainer {
  readonly colons: number;
  readonly part: ContainerPart & { readonly parts: Part[] };
}

/**
 * Divides composed Markdown into its block directives and the Markdown between them. Directives stand at the very
 * start of a line; those inside fenced code and comments are text.
 */
export function splitDirectives(text: string): { parts: Part[]; problems: MarkupProblem[] } {
  const lines = text.split('\n');
  const verbatim = new VerbatimLines(lines);
  const splitter = new Splitter();
  for (const [index, line] of lines.entries()) splitter.take(line, verbatim.take(line, index));
  return splitter.finish();
}

class Splitter {
  private readonly top: Part[] = [];
  private readonly open: OpenContainer[] = [];
  private readonly problems: MarkupProblem[] = [];
  private lines: string[] = [];

  take(line: string, isVerbatim: boolean): void {
    if (isVerbatim || !this.takeDirective(line)) this.lines.push(line);
  }

  finish(): { parts: Part[]; problems: MarkupProblem[] } {
    this.endMarkdown();
    for (const container of this.open) this.report('unclosed-directive', container.part.line);
    return { parts: this.top, problems: this.problems };
  }

  private takeDirective(line: string): boolean {
    if (!line.startsWith('::')) return false;
    return this.takeClosing(line) || this.takeLeaf(line) || this.takeOpening(line) || this.refuse(line);
  }

  private takeClosing(line: string): boolean {
    const colons = closingLine.exec(line)?.[1]?.length;
    if (colons === undefined || this.open.length === 0) return false;
    this.endMarkdown();
    // The same number of colons closes that container and what was left open inside it; else the innermost closes.
    const same = this.open.findLastIndex((container) => container.colons === colons);
    const closed = this.open.splice(same === -1 ? this.open.length - 1 : same);
    for (const container of closed.slice(1)) this.report('unclosed-directive', container.part.line);
    return true;
  }

  private takeLeaf(line: string): boolean {
    const match = leafLine.exec(line);
    const attributes = parseAttributes(match?.[2] ?? '');
    if (match === null || attributes === undefined) return false;
    this.endMarkdown();
    this.parts().push({ type: 'leaf', name: match[1] as LeafName, attributes, line });
    return true;
  }

  private takeOpening(line: string): boolean {
    const match = openingLine.exec(line);
    const attributes = parseAttributes(match?.[3] ?? '');
    if (match === null || attributes === undefined) return false;
    if (this.open.length >= deepestContainers) {
      this.report('too-deep', line);
      return false;
    }
    this.endMarkdown();
    const name = match[2] as ContainerName;
    const part = { type: 'container' as const, name, attributes, line, parts: [] };
    this.parts().push(part);
    this.open.push({ colons: match[1]?.length ?? 0, part });
    return true;
  }

  private refuse(line: string): false {
    if (strayLine.test(line) || closingLine.test(line)) this.report('unknown-directive', line);
    return false;
  }

  private parts(): Part[] {
    return this.open.at(-1)?.part.parts ?? this.top;
  }

  private endMarkdown(): void {
    const text = this.lines.join('\n');
    this.lines = [];
    if (text.trim() !== '') this.parts().push({ type: 'markdown', text });
  }

  private report(kind: MarkupProblem['kind'], line: string): void {
    this.problems.push({ kind, text: line.trim() });
  }
}
