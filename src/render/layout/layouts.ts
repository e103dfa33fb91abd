import { createHash } from 'node:crypto';
import type { DocumentTree } from '../../document/tree.ts';
import type { KeptResults } from '../../host/host.ts';
import { makeOutline } from '../docx/outline.ts';
import type { WrittenDocument } from '../docx/render-docx.ts';
import type { KnownPages } from '../docx/rendering.ts';
import type { LaidOutDocument, LaidOutSection } from './laid-out.ts';

/** A document with all that decides its pages, and how it is written. */
export interface Layable {
  readonly tree: DocumentTree;
  /** What else than the tree decides its pages, as data. */
  readonly look: unknown;
  readonly write: (pages: KnownPages) => Promise<WrittenDocument>;
}

/** A layout as it is kept: each heading by its place in the outline. */
interface KeptLayout extends Omit<LaidOutDocument, 'sections' | 'pageNumbers'> {
  readonly sections: readonly (Omit<LaidOutSection, keyof OutlineFacts> & { readonly entry: number })[];
  readonly pageNumbers: readonly (readonly [string, number])[] | undefined;
}

type OutlineFacts = Pick<LaidOutSection, 'heading' | 'level' | 'number' | 'text'>;

/** The layouts of a run, and those of earlier runs of the same text in the same look: a layout is what takes longest. */
export class Layouts {
  readonly #ofThisRun = new Map<string, string>();
  readonly #ofEarlierRuns: KeptResults | undefined;

  constructor(ofEarlierRuns?: KeptResults) {
    this.#ofEarlierRuns = ofEarlierRuns;
  }

  /** The pages of a document, when they were laid out before. */
  find(layable: Layable): LaidOutDocument | undefined {
    const name = nameOf(layable);
    const text = this.#ofThisRun.get(name) ?? this.#ofEarlierRuns?.read(name);
    if (text === undefined) return undefined;
    this.#ofThisRun.set(name, text);
    return revive(text, layable.tree);
  }

  /** The pages of a document; undefined when it cannot be laid out at all. */
  async layOut(layable: Layable, written?: WrittenDocument): Promise<LaidOutDocument | undefined> {
    const known = this.find(layable);
    if (known !== undefined) return known;
    const [{ layOutDocument }, word] = await Promise.all([
      import('./lay-out-document.ts'),
      (async () => (written ?? (await layable.write('unmeasured'))).word())(),
    ]);
    if (word === undefined) return undefined;
    const laidOut = await layOutDocument(word);
    const text = JSON.stringify(toKept(laidOut, layable.tree));
    const name = nameOf(layable);
    this.#ofThisRun.set(name, text);
    this.#ofEarlierRuns?.keep(name, text);
    return laidOut;
  }
}

/** The names of trees are asked for more than once, and to read a long tree takes time. */
const names = new WeakMap<DocumentTree, Map<string, string>>();

function nameOf({ tree, look }: Layable): string {
  const known = names.get(tree) ?? new Map<string, string>();
  names.set(tree, known);
  const lookText = JSON.stringify(look);
  const name =
    known.get(lookText) ?? createHash('sha256').update(lookText).update(textOf(tree)).digest('hex').slice(0, 40);
  known.set(lookText, name);
  return name;
}

function textOf(tree: DocumentTree): string {
  return JSON.stringify(tree, (_key, value: unknown) =>
    value instanceof Uint8Array ? createHash('sha256').update(value).digest('hex') : value,
  );
}

function toKept({ sections, pageNumbers, ...others }: LaidOutDocument, tree: DocumentTree): KeptLayout {
  const places = new Map(makeOutline(tree).map(({ heading }, index) => [heading, index]));
  return {
    ...others,
    sections: sections.map(({ heading, level: _level, number: _number, text: _text, ...place }) => ({
      ...place,
      entry: places.get(heading) ?? -1,
    })),
    pageNumbers: pageNumbers === undefined ? undefined : [...pageNumbers],
  };
}

function revive(text: string, tree: DocumentTree): LaidOutDocument {
  const { sections, pageNumbers, ...others } = JSON.parse(text) as KeptLayout;
  const outline = makeOutline(tree);
  return {
    ...others,
    stoppedAt: others.stoppedAt,
    pageNumbers: pageNumbers === undefined ? undefined : new Map(pageNumbers),
    sections: sections.flatMap(({ entry, ...place }): LaidOutSection[] => {
      const found = outline[entry];
      if (found === undefined) return [];
      const { heading, level, number, text: title } = found;
      return [{ ...place, heading, level, number, text: title }];
    }),
  };
}
