import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { attempt } from '../host/system-trouble.ts';
import { isLeaving, type PathProblem, readBidPath } from '../text/bid-path.ts';
import { SourceFile, type Span } from '../text/source-file.ts';
import { decodeText } from './decode.ts';
import { fileTooLarge, notUtf8, pathOutsideProject, sourceUnreadable, unusablePath } from './findings.ts';
import { missingFile } from './missing-file.ts';
import type { NameTree } from './name-tree.ts';

/** A text that was read, or the findings that say why not. */
export interface TextRead {
  readonly file?: SourceFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** The bytes that were read, or the findings that say why not. */
export interface BytesRead {
  readonly bytes?: Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
}

/** A file of the project that may be opened, or the finding that says why not. */
export type FileFound =
  | { readonly absolute: string; readonly diagnostic?: undefined }
  | { readonly absolute?: undefined; readonly diagnostic: Diagnostic };

const megabyte = 1024 * 1024;
const largestInMegabytes = 64;

/** Follows a path of the bid to an ordinary file in the project; `from` is the place that names it. */
export function findFile(tree: NameTree, path: string, from: Span | undefined): FileFound {
  const way = readBidPath(path);
  if (way.problem !== undefined) return { diagnostic: refusePath(path, way.problem, from) };
  const located = tree.locate(way.names);
  switch (located.outcome) {
    case 'link':
      return { diagnostic: refusePath(path, 'link', from) };
    case 'missing':
      return { diagnostic: missingFile(tree, way.names, from) };
    case 'trouble':
      return { diagnostic: diagnose(sourceUnreadable, from, { path, trouble: located.trouble }) };
    case 'found':
      if (located.kind === 'file') return { absolute: located.absolute };
      return {
        diagnostic: diagnose(sourceUnreadable, from, {
          path,
          trouble: located.kind === 'folder' ? 'EISDIR' : 'ENOTFILE',
        }),
      };
  }
}

/** The bytes of a file that `findFile` found. */
export function readBytes(tree: NameTree, absolute: string, path: string, from: Span | undefined): BytesRead {
  const size = attempt(() => tree.files.sizeOf(absolute));
  if (size.trouble === undefined && size.value > largestInMegabytes * megabyte) {
    const megabytes = Math.ceil(size.value / megabyte);
    return { diagnostics: [diagnose(fileTooLarge, from, { path, megabytes, limit: largestInMegabytes })] };
  }
  const read = size.trouble === undefined ? attempt(() => tree.files.read(absolute)) : size;
  if (read.trouble === undefined) return { bytes: read.value, diagnostics: [] };
  return { diagnostics: [diagnose(sourceUnreadable, from, { path, trouble: read.trouble })] };
}

/** The bytes of a file as a text; a finding at the first character that is none. */
export function readText(bytes: Uint8Array, path: string, from: Span | undefined): TextRead {
  const decoded = decodeText(bytes);
  const file = new SourceFile(path, decoded.text);
  if (decoded.fault === undefined) return { file, diagnostics: [] };
  const { fault, offset, character } = decoded;
  const { line } = file.position(offset);
  // A picture that was renamed has no line worth showing; the place that names it has.
  const span = fault === 'binary' ? from : file.span(offset, offset + 1);
  const related =
    from === undefined || fault === 'binary' ? [] : [{ span: from, label: { nl: 'hier genoemd', en: 'named here' } }];
  return { diagnostics: [diagnose(notUtf8, span, { path, line, fault, character }, related)] };
}

/** The finding for a path that is refused before anything is opened. */
export function refusePath(path: string, reason: PathProblem, from: Span | undefined): Diagnostic {
  return isLeaving(reason)
    ? diagnose(pathOutsideProject, from, { path, reason })
    : diagnose(unusablePath, from, { path, reason });
}
