import { type Document, Packer } from 'docx';
import { strToU8, type Zippable, zipSync } from 'fflate';

const contentTypes = '[Content_Types].xml';

/** The first day that a zip can hold, in local time as fflate writes it. At noon, so that no clock change can touch it. */
const firstDay = new Date(1980, 0, 1, 12);

/** What takes the place of a file that docx would make. */
interface Override {
  readonly path: string;
  readonly data: string;
}

/** The compiler inside docx: from a document to the files of its package, by path. */
interface Compiler {
  compile(
    document: Document,
    prettify: undefined,
    overrides: readonly Override[],
  ): ReadonlyMap<string, string | Uint8Array>;
}

/**
 * Packs a DOCX so that the same content always gives the same bytes: parts in a fixed order with the content types
 * first, where Word looks for them, one date, and the file attributes of a plain file (Word for Mac complains about
 * none). What docx packs has neither; so its compiler, private by name, is asked for the parts, which spares zipping
 * twice, the slowest step of all.
 */
export function pack(document: Document, overrides: readonly Override[]): Uint8Array {
  const compiler = Packer['compiler'] as Compiler;
  const parts = compiler.compile(document, undefined, overrides);
  const paths = [...parts.keys()].sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
  const ordered: Zippable = {};
  for (const path of paths) ordered[path] = bytesOf(parts.get(path) ?? '');
  return zipSync(ordered, { level: 6, mtime: firstDay, os: 3, attrs: 0o100600 << 16 });
}

function bytesOf(data: string | Uint8Array): Uint8Array {
  return typeof data === 'string' ? strToU8(data) : data;
}

function rank(path: string): number {
  if (path === contentTypes) return 0;
  return path === '_rels/.rels' ? 1 : 2;
}
