import { parseAttributes } from './attributes.ts';
import type { MarkupProblem } from './problem.ts';
import { closingLine, openingLine } from './split-directives.ts';
import { VerbatimLines } from './verbatim.ts';

/** More containers inside one another than this are taken as text: what stands around the text counts too. */
const deepestContainers = 8;

const unfinishedComment = /^( {0,3}(?:<!--.*?-->[ \t]*)*)<!--(?!.*-->)/u;

/**
 * A Markdown text that does the same wherever it is put: what it opens it also closes, and it closes nothing that it
 * did not open. Without this a forgotten ``` would turn the rest of the document into code.
 */
export function seal(text: string): { readonly text: string; readonly problems: readonly MarkupProblem[] } {
  const lines = text.split('\n');
  const verbatim = new VerbatimLines(lines);
  const sealer = new Sealer();
  for (const [index, line] of lines.entries()) {
    if (verbatim.take(line, index)) sealer.keep(line);
    else sealer.take(line, verbatim.hasCommentEndAfter(index));
  }
  return sealer.finish(verbatim.openFence);
}

class Sealer {
  readonly #lines: string[] = [];
  readonly #open: { readonly colons: string; readonly line: string }[] = [];
  readonly #problems: MarkupProblem[] = [];

  keep(line: string): void {
    this.#lines.push(line);
  }

  take(line: string, isCommentEndAhead: boolean): void {
    const closing = closingLine.exec(line)?.[1];
    if (closing !== undefined) this.#takeClosing(line, closing);
    else if (!this.#takeOpening(line)) this.#takeText(line, isCommentEndAhead);
  }

  finish(fence: VerbatimLines['openFence']): { text: string; problems: readonly MarkupProblem[] } {
    if (fence !== undefined) {
      this.#lines.push(fence.mark);
      this.#report('unclosed-fence', fence.line);
    }
    for (const { colons, line } of this.#open.reverse()) {
      this.#lines.push(colons);
      this.#report('unclosed-directive', line);
    }
    return { text: this.#lines.join('\n'), problems: this.#problems };
  }

  /** The same choice that the reader makes; the colons of what is closed, so that the reader cannot choose more. */
  #takeClosing(line: string, closing: string): void {
    const same = this.#open.findLastIndex(({ colons }) => colons === closing);
    const closed = this.#open.splice(same === -1 ? Math.max(0, this.#open.length - 1) : same);
    const [outermost] = closed;
    if (outermost === undefined) this.#refuse('unknown-directive', line);
    else this.#lines.push(outermost.colons);
  }

  #takeOpening(line: string): boolean {
    const match = openingLine.exec(line);
    if (match === null || parseAttributes(match[3] ?? '') === undefined) return false;
    if (this.#open.length >= deepestContainers) {
      this.#refuse('too-deep', line);
    } else {
      this.#open.push({ colons: match[1] ?? '', line });
      this.#lines.push(line);
    }
    return true;
  }

  #takeText(line: string, isCommentEndAhead: boolean): void {
    if (isCommentEndAhead || !unfinishedComment.test(line)) {
      this.#lines.push(line);
      return;
    }
    this.#lines.push(line.replace(unfinishedComment, '$1&lt;!--'));
    this.#report('html', line.slice(line.lastIndexOf('<!--')).slice(0, 80));
  }

  #refuse(kind: MarkupProblem['kind'], line: string): void {
    this.#lines.push(`\\${line}`);
    this.#report(kind, line);
  }

  #report(kind: MarkupProblem['kind'], line: string): void {
    this.#problems.push({ kind, text: line.trim() });
  }
}
