import { createHash } from 'node:crypto';
import type { DocumentTree } from '../../document/tree.ts';
import type { KeptResults } from '../../host/host.ts';
import { nameResult } from '../../host/result-name.ts';
import { makeOutline } from '../docx/outline.ts';
import type { WrittenDocument } from '../docx/render-docx.ts';
import type { KnownPages } from '../docx/rendering.ts';
import type { LaidOutDocument, LaidOutSection, PushedTable } from './laid-out.ts';

/** A document with all that decides its pages, and how it is written. */
export interface Layable {
  readonly tree: DocumentTree;
  /** What else than the tree decides its pages, as data. */
  readonly look: unknown;
  readonly write: (pages: KnownPages) => Promise<WrittenDocument>;
}

/** A layout as it is kept, with nothing of the text: each heading by its place in the outline. */
interface KeptLayout extends Omit<LaidOutDocument, 'sections' | 'pushedTables' | 'pageNumbers'> {
  readonly sections: readonly (Omit<LaidOutSection, keyof OutlineFacts> & { readonly entry: number })[];
  readonly pushedTables: readonly (Omit<PushedTable, 'under'> & { readonly entry: number })[];
  readonly pageNumbers: readonly (readonly [string, number])[] | undefined;
}

type OutlineFacts = Pick<LaidOutSection, 'heading' | 'level' | 'number' | 'text'>;

/** The pages of a document, when they were laid out before: a layout is what takes longest. */
export function findLayout(layable: Layable, results: KeptResults): LaidOutDocument | undefined {
  const text = results.read(nameOf(layable));
  return text === undefined ? undefined : revive(text, layable.tree);
}

/** The pages of a document, laid out unless they were before. */
export async function layOut(
  layable: Layable,
  results: KeptResults,
  written?: WrittenDocument,
): Promise<LaidOutDocument> {
  const known = findLayout(layable, results);
  if (known !== undefined) return known;
  const { layOutDocument } = await import('./lay-out-document.ts');
  const { word } = written ?? (await layable.write('unmeasured'));
  const laidOut = await layOutDocument(word());
  results.keep(nameOf(layable), JSON.stringify(toKept(laidOut, layable.tree)));
  return laidOut;
}

/** The names of trees are asked for more than once, and to read a long tree takes time. */
const names = new WeakMap<DocumentTree, Map<string, string>>();

/** The hash of all that decides what a document is like, but for the numbers of its pages. */
export function nameOf({ tree, look }: Pick<Layable, 'tree' | 'look'>): string {
  const known = names.get(tree) ?? new Map<string, string>();
  names.set(tree, known);
  const lookText = JSON.stringify(look);
  const name = known.get(lookText) ?? nameResult('layout', lookText, textOf(tree));
  known.set(lookText, name);
  return name;
}

function textOf(tree: DocumentTree): string {
  return JSON.stringify(tree, (_key, value: unknown) =>
    value instanceof Uint8Array ? createHash('sha256').update(value).digest('hex') : value,
  );
}

function toKept({ sections, pushedTables, pageNumbers, ...others }: LaidOutDocument, tree: DocumentTree): KeptLayout {
  const outline = makeOutline(tree);
  const places = new Map(outline.map(({ heading }, index) => [heading, index]));
  return {
    ...others,
    sections: sections.map(({ heading, level: _level, number: _number, text: _text, ...place }) => ({
      ...place,
      entry: places.get(heading) ?? -1,
    })),
    pushedTables: pushedTables.map(({ under, ...place }) => ({
      ...place,
      entry: outline.findIndex(({ text }) => text === under),
    })),
    pageNumbers: pageNumbers === undefined ? undefined : [...pageNumbers],
  };
}

function revive(text: string, tree: DocumentTree): LaidOutDocument {
  const { sections, pushedTables, pageNumbers, ...others } = JSON.parse(text) as KeptLayout;
  const outline = makeOutline(tree);
  return {
    ...others,
    stoppedAt: others.stoppedAt,
    pageNumbers: pageNumbers === undefined ? undefined : new Map(pageNumbers),
    pushedTables: pushedTables.map(({ entry, ...place }) => ({ ...place, under: outline[entry]?.text })),
    sections: sections.flatMap(({ entry, ...place }): LaidOutSection[] => {
      const found = outline[entry];
      if (found === undefined) return [];
      const { heading, level, number, text: title } = found;
      return [{ ...place, heading, level, number, text: title }];
    }),
  };
}
