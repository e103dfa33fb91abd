import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Bid } from '../model/bid.ts';
import type { ReadSource } from '../model/collect-items.ts';
import type { Item } from '../model/item.ts';
import { append } from '../model/item-index.ts';
import { kindNames } from '../model/kinds.ts';
import { admit, type Exception, type FoundExceptions } from './exception.ts';
import { unusedException } from './findings.ts';
import { findMarkdownExceptions } from './markdown-exceptions.ts';
import type { RuleNames } from './rule-names.ts';
import { findYamlExceptions } from './yaml-exceptions.ts';

/** What exceptions leave of the findings. */
export interface Excepted {
  readonly kept: readonly Diagnostic[];
  readonly hidden: readonly Diagnostic[];
  /** What is wrong with the exceptions themselves. */
  readonly own: readonly Diagnostic[];
}

/** Every exception of a bid: in comments beside the text, and as waivers of items. */
export class Exceptions {
  readonly #found: FoundExceptions = { exceptions: [], diagnostics: [] };

  constructor(sources: readonly ReadSource[], bid: Bid | undefined, names: RuleNames) {
    for (const { file, root } of sources) findYamlExceptions(file, root, names, this.#found);
    if (bid === undefined) return;
    for (const file of bid.prose.values()) findMarkdownExceptions(file, names, this.#found);
    for (const kind of kindNames) for (const item of bid.items(kind)) findWaivers(item, names, this.#found);
  }

  /** Divides findings into those that stay and those that an exception hides. */
  divide(diagnostics: readonly Diagnostic[]): Excepted {
    const { exceptions } = this.#found;
    const used = new Set<Exception>();
    const hidden = new Set<Diagnostic>();
    const byFile = new Map<string, Diagnostic[]>();
    for (const diagnostic of diagnostics) {
      if (diagnostic.span !== undefined) append(byFile, diagnostic.span.file.path, diagnostic);
    }
    const exceptionsByFile = new Map<string, Exception[]>();
    for (const exception of exceptions) append(exceptionsByFile, exception.span.file.path, exception);
    for (const [path, inFile] of exceptionsByFile) sweep(inFile, byFile.get(path) ?? [], used, hidden);
    return {
      kept: diagnostics.filter((diagnostic) => !hidden.has(diagnostic)),
      hidden: [...hidden],
      own: [...this.#found.diagnostics, ...this.#unused(used, diagnostics)],
    };
  }

  /** In a bid that could not be read whole nobody knows what would have been found. */
  #unused(used: ReadonlySet<Exception>, diagnostics: readonly Diagnostic[]): Diagnostic[] {
    if (!isReadWhole(diagnostics)) return [];
    return this.#found.exceptions
      .filter((exception) => !used.has(exception) && !isFoundLate(exception))
      .map(({ code, form, span }) => diagnose(unusedException, span, { code, form }));
  }
}

/** Whether no file or field of a bid was lost: only then is what was not found not there. */
export function isReadWhole(diagnostics: readonly Diagnostic[]): boolean {
  return !diagnostics.some(({ type, severity }) => /^EMV[01]/u.test(type.code) && severity === 'error');
}

/** Findings of templates and output come while documents are made: a check cannot tell whether they will. */
function isFoundLate({ code }: Exception): boolean {
  return code.startsWith('EMV9');
}

function findWaivers(item: Item, names: RuleNames, found: FoundExceptions): void {
  const { start, end } = item.node;
  for (const [index, { code, reason }] of (item.data.waivers ?? []).entries()) {
    const span = item.span(['waivers', index, 'code']);
    admit({ form: 'waiver', code, span, reason, start, end }, names, found);
  }
}

/** One walk through a file: of the exceptions that began, those that have not ended yet cover the next finding. */
function sweep(
  exceptions: readonly Exception[],
  diagnostics: readonly Diagnostic[],
  used: Set<Exception>,
  hidden: Set<Diagnostic>,
): void {
  const waiting = [...exceptions].sort((a, b) => a.start - b.start);
  const ordered = [...diagnostics].sort((a, b) => startOf(a) - startOf(b));
  let next = 0;
  let open: Exception[] = [];
  for (const diagnostic of ordered) {
    const at = startOf(diagnostic);
    for (let exception = waiting[next]; exception !== undefined && exception.start <= at; exception = waiting[next]) {
      open.push(exception);
      next += 1;
    }
    // An empty piece at the very end of a file covers nothing.
    open = open.filter(({ end }) => end > at);
    for (const exception of open) {
      if (exception.code !== diagnostic.type.code) continue;
      used.add(exception);
      hidden.add(diagnostic);
    }
  }
}

function startOf({ span }: Diagnostic): number {
  return span?.start ?? 0;
}
