import type { Item, ItemKind, Relation } from '../../model/item.ts';
import type { View, ViewMaker } from './view-maker.ts';

/** The printed text of a field, empty where the bid is silent. */
export function textOf(views: ViewMaker, item: Item, name: string): string {
  return views.field(item, name, 'text') as string;
}

/** The printed texts of a field. */
export function textsOf(views: ViewMaker, item: Item, name: string): string[] {
  return views.field(item, name, 'texts') as string[];
}

/** The items that name an item in a field, in the order of the sources; of one kind when that is given. */
export function namedBy(views: ViewMaker, item: Item, relation: Relation, kind?: ItemKind): View[] {
  const from = new Set(views.bid.linksTo(item, relation).map((link) => link.from));
  return views.all([...from].filter((one) => kind === undefined || one.kind === kind));
}
