import type { Manifest } from '../generated/types.ts';
import type { Language } from '../text/language.ts';
import type { SourceFile } from '../text/source-file.ts';
import { plainPath } from './body-references.ts';
import type { ReadSource } from './collect-items.ts';
import type { IdForm } from './ids.ts';
import type { DataOf, Item, ItemKind, Link, Mention, Relation } from './item.ts';
import { append, type ItemIndex } from './item-index.ts';
import { isMentionable, kindNames } from './kinds.ts';
import { type LostPart, mayBeLost } from './lost-part.ts';

const mentionableKinds = kindNames.filter(isMentionable);

/** What names a KPI without being proved by it: a risk is watched with it, a reference makes it credible. */
const leaning: ReadonlySet<ItemKind> = new Set(['risk', 'reference']);

/** Whether the finding that nothing names a KPI is accepted, with a reason. */
function isKeptOnPurpose({ data }: Item<'kpi'>): boolean {
  return (data.waivers ?? []).some(({ code }) => code === 'EMV202');
}

/** What the linking step found out; a Bid is made from it and answers questions about it. */
export interface BidParts {
  readonly manifest: ReadSource;
  readonly index: ItemIndex;
  readonly links: readonly Link[];
  readonly mentions: readonly Mention[];
  /** The Markdown files that documents may use, by path. */
  readonly prose: ReadonlyMap<string, SourceFile>;
  readonly idForm: IdForm;
  readonly lostParts: readonly LostPart[];
  /** The paths of files that the bid names and that are not there. */
  readonly missingFiles: ReadonlySet<string>;
}

/** A linked bid: everything the rules and the documents ask, each answer from one index that is built once. */
export class Bid {
  readonly manifest: Manifest;
  readonly manifestSource: ReadSource;
  readonly links: readonly Link[];
  readonly mentions: readonly Mention[];
  readonly prose: ReadonlyMap<string, SourceFile>;
  readonly idForm: IdForm;
  readonly missingFiles: ReadonlySet<string>;
  readonly #lostParts: readonly LostPart[];
  readonly #index: ItemIndex;
  readonly #from = new Map<Item, Link[]>();
  readonly #to = new Map<Item, Link[]>();

  constructor(parts: BidParts) {
    this.manifest = parts.manifest.value as Manifest;
    this.manifestSource = parts.manifest;
    this.links = parts.links;
    this.mentions = parts.mentions;
    this.prose = parts.prose;
    this.idForm = parts.idForm;
    this.missingFiles = parts.missingFiles;
    this.#lostParts = parts.lostParts;
    this.#index = parts.index;
    for (const link of parts.links) {
      append(this.#from, link.from, link);
      if (link.to !== undefined) append(this.#to, link.to, link);
    }
  }

  /** The language of the bid: its documents and, unless asked otherwise, its findings. */
  get language(): Language {
    return this.manifest.language ?? 'nl';
  }

  /** All items of a kind, in the order of the sources. */
  items<K extends ItemKind>(kind: K): readonly Item<K>[] {
    return this.#index.items(kind);
  }

  /** The item of a kind with an id, however the id is spelled; the first when two share it. */
  find<K extends ItemKind>(kind: K, id: string): Item<K> | undefined {
    return this.#index.find(kind, id);
  }

  /** The item that an id in running text means, whatever its kind. */
  findMentioned(id: string): Item | undefined {
    return this.#index.findAny(mentionableKinds, id);
  }

  /**
   * The KPIs that prove something the buyer asks or we promise, and those of which somebody wrote down why they stand
   * there without: those that the gate wants to be SMART.
   */
  provingKpis(): readonly Item<'kpi'>[] {
    return this.items('kpi').filter((kpi) => this.hasPurpose(kpi) || isKeptOnPurpose(kpi));
  }

  /** Whether a wish, question, requirement, theme or criterion is proved by a KPI. */
  hasPurpose(kpi: Item<'kpi'>): boolean {
    return (
      this.linksTo(kpi, 'kpis').some(({ from }) => !leaning.has(from.kind)) ||
      this.linksFrom(kpi, 'criteria').length > 0
    );
  }

  /** Whether what is asked for may stand in a file that could not be read, or only in part. */
  mayBeLost(wanted: readonly ItemKind[], id?: string): boolean {
    return mayBeLost(this.#lostParts, wanted, id);
  }

  /** Whether an id has the form of the bid's evidence, be it listed or not. */
  isEvidenceId(id: string): boolean {
    return id.replace(/[^A-Za-zÀ-ÖØ-öø-ɏ].*$/su, '') === this.idForm.prefixes['evidence'];
  }

  /** The Markdown file at a path, however a bid writer writes it. */
  proseAt(path: string): SourceFile | undefined {
    return this.prose.get(plainPath(path));
  }

  /** The Markdown file that holds the whole text of an item. */
  bodyOf(item: Item): SourceFile | undefined {
    const { body } = item.data as { body?: unknown };
    return typeof body === 'string' ? this.proseAt(body) : undefined;
  }

  /** What an item names, in the order in which it names it; only in one field when a relation is given. */
  linksFrom(item: Item, relation?: Relation): readonly Link[] {
    return ofRelation(this.#from.get(item), relation);
  }

  /** Who names an item. */
  linksTo(item: Item, relation?: Relation): readonly Link[] {
    return ofRelation(this.#to.get(item), relation);
  }

  /** The items of a kind that an item names, broken links left out, in the order in which it names them. */
  linked<K extends ItemKind>(item: Item, relation: Relation, kind: K): readonly Item<K>[] {
    return this.linksFrom(item, relation).flatMap(({ to }) => (to !== undefined && isKind(to, kind) ? [to] : []));
  }
}

/** Whether an item is of a kind, known to the compiler too. */
export function isKind<K extends ItemKind>(item: Item, kind: K): item is Item<K> & { data: DataOf[K] } {
  return item.kind === kind;
}

function ofRelation(links: readonly Link[] | undefined, relation: Relation | undefined): readonly Link[] {
  if (links === undefined) return [];
  return relation === undefined ? links : links.filter((link) => link.relation === relation);
}
