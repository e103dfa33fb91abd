import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { SourceFile } from '../../text/source-file.ts';
import { escapeText } from '../markup/escape.ts';
import { settleNotes } from '../markup/notes.ts';
import { seal } from '../markup/seal.ts';
import { locateProblems } from '../markup-findings.ts';
import type { TemplateEngine } from '../template/engine.ts';
import { parseTemplate } from '../template/template-syntax.ts';
import { firstText } from '../text-place.ts';
import type { View } from '../view/view-maker.ts';
import { findFaults } from './check-prose.ts';
import type { CallContext } from './prose-calls.ts';

/** Makes composed Markdown from the Markdown files of a bid, each file once. */
export class ProseRenderer {
  readonly diagnostics: Diagnostic[] = [];
  readonly #rendered = new Map<SourceFile, string>();

  constructor(
    private readonly engine: TemplateEngine,
    private readonly context: CallContext,
    /** The root for partials that a section calls, and what a section can print by name. */
    private readonly root: () => { readonly root: View; readonly facts: View },
  ) {}

  /** The files that the document shows. */
  get files(): SourceFile[] {
    return [...this.#rendered.keys()];
  }

  /**
   * The text of a file with its braces filled; braces that cannot be filled stay as they are and become findings.
   * @throws TemplateStop when a partial that the file calls cannot be run to its end
   */
  render(file: SourceFile): string {
    const known = this.#rendered.get(file);
    if (known !== undefined) return known;
    // A section that shows itself through an item's body must come to an end.
    this.#rendered.set(file, '');
    const filled = (file.text.includes('{{') ? this.fill(file) : file.text).replace(/\r\n?/gu, '\n').trim();
    const sealed = seal(filled);
    const { text, problems } = settleNotes(sealed.text, this.#rendered.size);
    this.diagnostics.push(...locateProblems([...sealed.problems, ...problems], [file], firstText(file)));
    this.#rendered.set(file, text);
    return text;
  }

  private fill(file: SourceFile): string {
    const read = parseTemplate(file);
    this.diagnostics.push(...read.diagnostics);
    if (read.template === undefined) return withoutBraces(file.text);
    const faults = findFaults(read.template, this.context);
    this.diagnostics.push(...faults.map(({ diagnostic }) => diagnostic));
    let text = file.text;
    for (const { span } of [...faults].reverse()) {
      text = text.slice(0, span.start) + escapeText(text.slice(span.start, span.end)) + text.slice(span.end);
    }
    const { template } = text === file.text ? read : parseTemplate(new SourceFile(file.path, text));
    if (template === undefined) return withoutBraces(file.text);
    const { root, facts } = this.root();
    return this.engine.runOnce(template, facts, root);
  }
}

function withoutBraces(text: string): string {
  return text.replace(/\{/gu, '&#123;');
}
