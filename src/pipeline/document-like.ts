import type { Item } from '../model/item.ts';
import { safeFileName } from '../text/file-names.ts';

/**
 * The document that a file seems to be, by its name: `plan-van-aanpak v3 def.docx` is still the plan. The longest name
 * that fits is meant; undefined where none does.
 */
export function documentLike(documents: readonly Item<'document'>[], fileName: string): Item<'document'> | undefined {
  const begins = (name: string): boolean => name !== '' && fileName.toLowerCase().startsWith(name.toLowerCase());
  const nameOf = ({ id, data }: Item<'document'>): string =>
    [data.file ?? data.title]
      .flatMap((name) => (name === undefined ? [] : [safeFileName(name.replace(/\.\w+$/u, ''))]))
      .find(begins) ?? (begins(id) ? id : '');
  return documents
    .toSorted((one, other) => nameOf(other).length - nameOf(one).length)
    .find((one) => nameOf(one) !== '');
}
