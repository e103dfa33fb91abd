import type { Bid } from '../../model/bid.ts';
import type { Item, Relation } from '../../model/item.ts';
import type { Language } from '../../text/language.ts';
import type { SourceFile } from '../../text/source-file.ts';
import type { FieldForm } from './shapes.ts';

/** Fields by name: printed text, lists, views of other items. */
export type View = Readonly<Record<string, unknown>>;

/** Makes a field of a view that is more than what one field of the sources says. */
export type Derive = (views: ViewMaker, item: Item) => unknown;
export type Derived = Readonly<Record<string, Derive>>;

/** What views ask of the document that they are made for. */
export interface ViewSupport {
  /** A template's words, by key. */
  words(key: string): string | undefined;
  /** A Markdown file as composed Markdown. */
  prose(file: SourceFile): string;
}

/** The means by which the fields of views are made. */
export interface ViewMaker {
  readonly bid: Bid;
  readonly language: Language;
  readonly support: ViewSupport;
  /** The view of an item; the same one every time. */
  of(item: Item): View;
  /** The views of several items. */
  all(items: readonly Item[]): View[];
  /** A field as its form says, without what is derived from other fields. */
  field(item: Item, name: string, form: FieldForm): unknown;
  /** The text of one field, escaped, with its way back to the sources. */
  print(item: Item, path: readonly (string | number)[], text: string): string;
  /** An item's id as a link to where the document presents the item. */
  reference(item: Item): string;
  /** The ids that a field names, as links; an id that nothing has is printed as written. */
  references(item: Item, relation: Relation): string[];
  /** Items of one kind in the order in which the bid declares them. */
  inSourceOrder(items: readonly Item[]): Item[];
}
