import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isWithin } from '../host/paths.ts';
import type { SourceFile, Span } from '../text/source-file.ts';
import { type FilePattern, type FoundFiles, findFiles, namesPath } from './find-files.ts';
import type { NameTree } from './name-tree.ts';
import { type BytesRead, findFile, readBytes, readText, type TextRead } from './read-file.ts';

/**
 * The folder of a bid, from which nothing can be read but what stands in it. All paths are relative to it, with `/`.
 * Names and texts are read once: a run sees one state of the folder.
 */
export class ProjectFolder {
  readonly #tree: NameTree;
  readonly #texts = new Map<string, TextRead>();
  readonly #readFiles = new Set<string>();
  readonly #asked: FilePattern[] = [];

  constructor(
    tree: NameTree,
    /** The text of emvi.yaml. */
    readonly manifest: SourceFile,
  ) {
    this.#tree = tree;
    this.#texts.set(manifest.path, { file: manifest, diagnostics: [] });
    this.#readFiles.add(this.absolute(manifest.path));
  }

  /** The folder itself, absolute and without links. */
  get root(): string {
    return this.#tree.root;
  }

  /** The absolute paths of all files that were read so far: what an output must never overwrite. */
  get readFiles(): ReadonlySet<string> {
    return this.#readFiles;
  }

  /** The absolute form of a path in the project, in the machine's own way of writing. */
  absolute(path: string): string {
    return this.#tree.paths.join(this.#tree.root, ...path.split('/'));
  }

  /** Reads a text file; `from` is the place in the bid that names it. */
  readText(path: string, from?: Span): TextRead {
    const known = this.#texts.get(path);
    if (known !== undefined) return known;
    const { bytes, diagnostics } = this.readBytes(path, from);
    if (bytes === undefined) return { diagnostics };
    const text = readText(bytes, path, from);
    if (text.file !== undefined) this.#texts.set(path, text);
    return text;
  }

  /** Reads a file of any kind, such as a picture or a house style; `from` is the place in the bid that names it. */
  readBytes(path: string, from?: Span): BytesRead {
    const { absolute, diagnostic } = findFile(this.#tree, path, from);
    if (diagnostic !== undefined) return { diagnostics: [diagnostic] };
    this.#readFiles.add(absolute);
    return readBytes(this.#tree, absolute, path, from);
  }

  /** All files that paths and globs name; a path or glob that names none is a finding at its place. */
  find(patterns: readonly FilePattern[]): FoundFiles {
    this.#asked.push(...patterns);
    return findFiles(this.#tree, patterns);
  }

  /** Whether a file at an absolute path would be read as a source of the bid, now or in a later run. */
  wouldRead(absolute: string): boolean {
    const { paths, root } = this.#tree;
    if (!isWithin(paths, root, absolute)) return false;
    const path = paths.relative(root, absolute).replaceAll(paths.sep, '/');
    return this.#asked.some((pattern) => namesPath(pattern, path));
  }

  /** Why a path of the bid leads to no file that may be opened; undefined when it does. */
  look(path: string, from: Span): Diagnostic | undefined {
    return findFile(this.#tree, path, from).diagnostic;
  }

  /** Whether a path that the bid may name is a file. */
  exists(path: string): boolean {
    return findFile(this.#tree, path, undefined).diagnostic === undefined;
  }

  /** The names in a folder of the project, sorted; those of folders end in `/`. The empty path is the project folder. */
  list(folder: string): readonly string[] {
    const located = this.#tree.locate(folder.split('/').filter((name) => name !== ''));
    if (located.outcome !== 'found') return [];
    return [...this.#tree.list(located.absolute).names].map(([name, stored]) => {
      const kind = this.#tree.files.kindOf(this.#tree.paths.join(located.absolute, stored));
      return kind === 'folder' ? `${name}/` : name;
    });
  }
}
