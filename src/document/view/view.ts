/**
 * What templates see of a bid. Every printed text is escaped and wrapped in the directive that carries its address,
 * once, when a template first asks for it. A view has every field of its kind, empty where the bid is silent, so
 * that a misspelled field can be told from an empty one.
 */
import { type Bid, isKind } from '../../model/bid.ts';
import type { Item, Relation } from '../../model/item.ts';
import { partsOf, questionsOf, subCriteriaOf } from '../../model/nested-items.ts';
import type { Language } from '../../text/language.ts';
import { anchorMarkup, fieldMarkup, referenceMarkup } from '../markup/directives.ts';
import { escapeText } from '../markup/escape.ts';
import { strictView } from '../template/strict-view.ts';
import { dateText } from './date-text.ts';
import { lazily } from './lazily.ts';
import { normText } from './norm-text.ts';
import { type FieldForm, isViewKind, shapeOf, type ViewKind } from './shapes.ts';
import { derivedFields } from './view-derived.ts';
import type { View, ViewMaker, ViewSupport } from './view-maker.ts';

const noSupport: ViewSupport = { words: () => undefined, prose: (file) => file.text };

/** Makes the views of one document and remembers what it has defined. */
export class Views implements ViewMaker {
  readonly #views = new Map<Item, View>();
  readonly #items = new WeakMap<object, Item>();
  readonly #defined = new Set<Item>();
  readonly #positions = new Map<Item, number>();

  constructor(
    readonly bid: Bid,
    readonly language: Language,
    readonly support: ViewSupport = noSupport,
  ) {}

  of(item: Item): View {
    const known = this.#views.get(item);
    if (known !== undefined) return known;
    const view = isViewKind(item.kind) ? this.make(item, item.kind) : {};
    this.#views.set(item, view);
    this.#items.set(view, item);
    return view;
  }

  all(items: readonly Item[]): View[] {
    return items.map((item) => this.of(item));
  }

  /** The item that a view was made of. */
  itemOf(view: unknown): Item | undefined {
    return typeof view === 'object' && view !== null ? this.#items.get(view) : undefined;
  }

  /** A text as it is typed; a date alone, as people write it. */
  print(item: Item, path: readonly (string | number)[], text: string): string {
    return fieldMarkup(`${item.address}#${path.join('/')}`, escapeText(dateText(text, this.language)));
  }

  reference(item: Item): string {
    return referenceMarkup(item.address, escapeText(item.id));
  }

  /** The place where the document presents an item: an anchor the first time, nothing afterwards. */
  anchor(item: Item): string {
    if (this.#defined.has(item)) return '';
    this.#defined.add(item);
    return anchorMarkup(item.address);
  }

  inSourceOrder(items: readonly Item[]): Item[] {
    return [...items].sort((a, b) => this.positionOf(a) - this.positionOf(b));
  }

  references(item: Item, relation: Relation): string[] {
    return this.bid
      .linksFrom(item, relation)
      .map(({ id, to }) => (to === undefined ? escapeText(id) : this.reference(to)));
  }

  private positionOf(item: Item): number {
    if (!this.#positions.has(item)) {
      for (const [index, one] of this.bid.items(item.kind).entries()) this.#positions.set(one, index);
    }
    return this.#positions.get(item) ?? 0;
  }

  private make(item: Item, kind: ViewKind): View {
    const view = strictView();
    for (const [name, form] of Object.entries(shapeOf(kind))) {
      lazily(view, name, () => this.field(item, name, form));
    }
    for (const [name, derive] of Object.entries(derivedFields[kind])) lazily(view, name, () => derive(this, item));
    Object.defineProperty(view, 'toString', { value: () => this.reference(item) });
    return view;
  }

  field(item: Item, name: string, form: FieldForm): unknown {
    const value = (item.data as unknown as Readonly<Record<string, unknown>>)[name];
    if (form === 'id') return this.reference(item);
    if (form === 'link') return this.linked(item, name)[0];
    if (form === 'links') return this.linked(item, name);
    if (form === 'nested') return this.nested(item, name);
    if (form === 'norms') return this.norms(item);
    if (form === 'flag') return value === true;
    if (form === 'words') return Array.isArray(value) ? value : [];
    if (form === 'word' || form === 'body') return typeof value === 'string' ? value : '';
    if (form === 'texts') {
      return textsIn(value).map((text, index) => this.print(item, [name, index], text));
    }
    if (form === 'text') return typeof value === 'string' ? this.print(item, [name], value) : '';
    // What has a maker of its own is made in view-derived, which comes after this.
    return 'made' in form ? undefined : this.records(item, name, form, value);
  }

  private linked(item: Item, name: string): View[] {
    return this.bid.linksFrom(item, name as Relation).flatMap(({ to }) => (to === undefined ? [] : [this.of(to)]));
  }

  private nested(item: Item, name: string): View[] {
    if (isKind(item, 'requirement')) return this.all(partsOf(this.bid, item));
    if (!isKind(item, 'criterion')) return [];
    return this.all(name === 'questions' ? questionsOf(this.bid, item) : subCriteriaOf(this.bid, item));
  }

  private norms(item: Item): string[] {
    const { norms = [] } = item.data as { norms?: Parameters<typeof normText>[0][] };
    return norms.map((norm, index) => this.print(item, ['norms', norm.key ?? index], normText(norm, this.language)));
  }

  private records(item: Item, name: string, fields: readonly string[], value: unknown): View[] {
    if (!Array.isArray(value)) return [];
    return (value as readonly Readonly<Record<string, unknown>>[]).map((record, index) => {
      const view = strictView();
      for (const field of fields) {
        const value = record[field];
        view[field] = typeof value === 'string' ? this.print(item, [name, index, field], value) : value === true || '';
      }
      return view;
    });
  }
}

/** The names that the view of a kind has. */
export function viewFieldsOf(kind: ViewKind): string[] {
  return [...new Set([...Object.keys(shapeOf(kind)), ...Object.keys(derivedFields[kind])])];
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((text): text is string => typeof text === 'string') : [];
}
