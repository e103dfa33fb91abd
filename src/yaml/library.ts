import { Composer, type CST, type Document, type ParsedNode, Parser } from 'yaml';

/** How many lists and maps may stand inside each other; a bid needs about eight. */
export const deepestNesting = 64;

/** A fault as the library reports it; its English text is left behind on purpose. */
export interface LibraryError {
  readonly code: Document.Parsed['errors'][number]['code'];
  readonly start: number;
  readonly end: number;
}

/** What the library made of a text. */
export interface Reading {
  readonly contents: ParsedNode | null;
  /** In the order of the text. */
  readonly errors: readonly LibraryError[];
  /** Where a list or map was left out because it stood too deep. */
  readonly tooDeep: readonly number[];
  /** Where a second document starts; nothing from there on was read. */
  readonly secondDocument: number | undefined;
}

type Parent = { [part: string]: unknown };

/**
 * Reads the first document of a text. It takes the library's two steps one by one where `parseDocument` takes them
 * at once: the composer is recursive and can crash the whole process on very deep nesting, so what stands too deep
 * is cut from the syntax tree before the composer sees it.
 */
export function readYaml(text: string): Reading {
  const tooDeep: number[] = [];
  let secondDocument: number | undefined;

  function* firstDocument(): Generator<CST.Token> {
    let hasDocument = false;
    for (const token of new Parser().parse(text)) {
      if (token.type === 'document') {
        if (hasDocument) {
          secondDocument = token.start.find((part) => part.type === 'doc-start')?.offset ?? token.offset;
          return;
        }
        hasDocument = true;
        cutDeepNesting(token, tooDeep);
      }
      yield token;
    }
  }

  // Merge keys and tags beyond the core would let a text mean something else than it says.
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    prettyErrors: false,
    logLevel: 'error',
    uniqueKeys: false,
  });
  let contents: ParsedNode | null = null;
  const errors: LibraryError[] = [];
  for (const document of composer.compose(firstDocument(), true, text.length)) {
    contents = document.contents as ParsedNode | null;
    for (const { code, pos } of document.errors) {
      const start = Math.min(Math.max(pos[0], 0), text.length);
      errors.push({ code, start, end: Math.min(Math.max(pos[1], start), text.length) });
    }
  }
  errors.sort((a, b) => a.start - b.start || a.end - b.end);
  return { contents, errors, tooDeep: tooDeep.sort((a, b) => a - b), secondDocument };
}

/** Replaces every collection below the deepest level by an empty value, with a stack of its own. */
function cutDeepNesting(document: CST.Document, tooDeep: number[]): void {
  const stack: { parent: Parent; part: string; depth: number }[] = [
    { parent: document as unknown as Parent, part: 'value', depth: 0 },
  ];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const token = step.parent[step.part] as CST.Token | undefined;
    if (token === undefined || token === null || !('items' in token)) continue;
    if (step.depth >= deepestNesting) {
      tooDeep.push(token.offset);
      step.parent[step.part] = { type: 'scalar', offset: token.offset, indent: token.indent, source: '' };
      continue;
    }
    for (const item of token.items) {
      const parent = item as unknown as Parent;
      stack.push({ parent, part: 'key', depth: step.depth + 1 }, { parent, part: 'value', depth: step.depth + 1 });
    }
  }
}
