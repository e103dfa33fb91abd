import { EmviError } from '../diagnostics/emvi-error.ts';
import type { Item } from '../model/item.ts';
import { suggest } from '../text/suggest.ts';

/**
 * The documents that a command is about: those named, else all.
 * @throws EmviError when a name is not that of a document
 */
export function chooseDocuments(
  documents: readonly Item<'document'>[],
  only: readonly string[] | undefined,
): readonly Item<'document'>[] {
  if (only === undefined) return documents;
  const ids = documents.map(({ id }) => id);
  for (const wanted of only) {
    if (ids.includes(wanted)) continue;
    const meant = suggest(wanted, ids);
    throw new EmviError({
      nl: `er is geen document \`${wanted}\`${meant === undefined ? '' : `; bedoelde u \`${meant}\`?`} (wel: ${ids.join(', ')})`,
      en: `there is no document \`${wanted}\`${meant === undefined ? '' : `; did you mean \`${meant}\`?`} (there is: ${ids.join(', ')})`,
    });
  }
  return documents.filter(({ id }) => only.includes(id));
}
