import picomatch from 'picomatch';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { attempt } from '../host/system-trouble.ts';
import { isPattern, readBidPath, readBidPattern } from '../text/bid-path.ts';
import type { Span } from '../text/source-file.ts';
import { sourceMissing, sourceUnreadable } from './findings.ts';
import type { NameTree } from './name-tree.ts';
import { findFile, refusePath } from './read-file.ts';

/** A path or glob of the bid, and where the bid writes it. */
export interface FilePattern {
  readonly pattern: string;
  readonly span?: Span | undefined;
  /** Nothing is said when it leads to nothing: a default that a small bid does not need. */
  readonly isOptional?: boolean;
}

/** Paths from the project folder, with `/`, by code unit and each once. */
export interface FoundFiles {
  readonly paths: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** All files that paths and globs name. Links are never followed; one that a glob would have read is a finding. */
export function findFiles(tree: NameTree, patterns: readonly FilePattern[]): FoundFiles {
  const paths = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (const asked of patterns) {
    const found = isGlob(tree, asked.pattern) ? matchGlob(tree, asked) : findLiteral(tree, asked);
    for (const path of found.paths) paths.add(path);
    diagnostics.push(...found.diagnostics);
  }
  return { paths: [...paths].sort(), diagnostics };
}

/** Whether a path or glob names a path, whether anything is there or not. */
export function namesPath({ pattern }: FilePattern, path: string): boolean {
  const { names } = isPattern(pattern) ? readBidPattern(pattern) : readBidPath(pattern);
  if (names === undefined) return false;
  const named = names.join('/');
  return named === path || (isPattern(pattern) && compile(named)(path));
}

/** A file called `wishes [1].yaml` may be named as it is: what exists is meant before what matches. */
function isGlob(tree: NameTree, pattern: string): boolean {
  return isPattern(pattern) && findFile(tree, pattern, undefined).diagnostic !== undefined;
}

function findLiteral(tree: NameTree, { pattern, span, isOptional = false }: FilePattern): FoundFiles {
  const { names = [] } = readBidPath(pattern);
  // Asked first, because the finding for a missing file looks for the name that was meant.
  if (isOptional && tree.locate(names).outcome === 'missing') return { paths: [], diagnostics: [] };
  const { diagnostic } = findFile(tree, pattern, span);
  return diagnostic === undefined
    ? { paths: [names.join('/')], diagnostics: [] }
    : { paths: [], diagnostics: [diagnostic] };
}

function matchGlob(tree: NameTree, { pattern, span, isOptional = false }: FilePattern): FoundFiles {
  const read = readBidPattern(pattern);
  if (read.problem !== undefined) return { paths: [], diagnostics: [refusePath(pattern, read.problem, span)] };
  const found = new GlobWalk(tree, read.names.join('/'), span).run();
  const isSilent = isOptional || found.paths.length + found.diagnostics.length > 0;
  return isSilent
    ? found
    : { paths: [], diagnostics: [diagnose(sourceMissing, span, { path: pattern, isPattern: true })] };
}

/** One walk through the part of the project below the fixed beginning of a glob. */
class GlobWalk {
  readonly #paths: string[] = [];
  readonly #diagnostics: Diagnostic[] = [];
  readonly #isDeep: boolean;
  #matcher: ((path: string) => boolean) | undefined;

  constructor(
    private readonly tree: NameTree,
    private readonly pattern: string,
    private readonly span: Span | undefined,
  ) {
    this.#isDeep = pattern.includes('**');
  }

  run(): FoundFiles {
    const parts = this.pattern.split('/');
    const names = parts.slice(0, parts.findIndex(isPattern));
    const located = this.tree.locate(names);
    if (located.outcome === 'link') this.#diagnostics.push(refusePath(names.join('/'), 'link', this.span));
    if (located.outcome === 'trouble') this.#unreadable(names, located.trouble);
    if (located.outcome === 'found' && located.kind === 'folder') this.#visit(names, located.absolute);
    return { paths: this.#paths, diagnostics: this.#diagnostics };
  }

  #visit(folder: readonly string[], absolute: string): void {
    const { names, trouble } = this.tree.list(absolute);
    if (trouble !== undefined) this.#unreadable(folder, trouble);
    for (const [name, stored] of names) {
      const entry = this.tree.paths.join(absolute, stored);
      const path = [...folder, name].join('/');
      const kind = this.tree.files.kindOf(entry);
      if (kind === 'folder' && isWalked(name)) this.#visit([...folder, name], entry);
      else if (kind === 'file' && this.#matches(path)) this.#paths.push(path);
      else if (kind === 'link' && this.#couldRead(path, name, entry)) {
        this.#diagnostics.push(refusePath(path, 'link', this.span));
      }
    }
  }

  /** Most globs are defaults for folders that a bid does not have: they are never compiled. */
  #matches(path: string): boolean {
    this.#matcher ??= compile(this.pattern);
    return this.#matcher(path);
  }

  #couldRead(path: string, name: string, link: string): boolean {
    if (this.#matches(path)) return true;
    if (!this.#isDeep || !isWalked(name)) return false;
    const { value: real } = attempt(() => this.tree.files.realPath(link));
    return real !== undefined && this.tree.files.kindOf(real) === 'folder';
  }

  #unreadable(folder: readonly string[], trouble: string): void {
    this.#diagnostics.push(diagnose(sourceUnreadable, this.span, { path: folder.join('/') || '.', trouble }));
  }
}

/**
 * The same on every system: `/` only, case counts, hidden files only when the glob names them, and parentheses are
 * letters, because people call a folder `sections (2)`.
 */
function compile(pattern: string): (path: string) => boolean {
  const escaped = pattern.replace(/[()]/gu, '\\$&');
  return picomatch(escaped, { windows: false, nonegate: true, noextglob: true, dot: false });
}

/** Hidden folders and installed packages hold no sources of a bid, and can hold very many files. */
function isWalked(folder: string): boolean {
  return !folder.startsWith('.') && folder !== 'node_modules';
}
