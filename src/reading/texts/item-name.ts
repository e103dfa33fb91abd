import type { Item } from '../../model/item.ts';

const namingFields = ['title', 'description', 'text', 'name'] as const;

/** The texts that say what an item is, without that of one field. */
export function itemName(item: Item, without?: string): string {
  const data = item.data as unknown as Readonly<Record<string, unknown>>;
  return namingFields
    .flatMap((field) => (typeof data[field] === 'string' && field !== without ? [data[field]] : []))
    .join(' ');
}
