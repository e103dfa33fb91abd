import type { Bid } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import { kindNames } from '../../model/kinds.ts';
import type { Span } from '../../text/source-file.ts';
import { WordText } from '../../word-file/word-text.ts';
import { nodeAt } from '../../yaml/tree.ts';

/** A field of the bid that a Word file prints, as it stands there and as the sources have it. */
export interface StatedField {
  readonly item: Item;
  /** The name of the field, as it is written in the sources. */
  readonly field: string;
  readonly printed: string;
  readonly source: string;
  readonly printedAt: Span;
  readonly sourceAt: Span;
}

/** How a content control names the field that it holds: `emvi:kpis/KPI-03#target`. */
const fieldTag = /^emvi:([^#~][^#]*)#(.+)$/u;

/** Printed in words, so that it never stands there as it is written. */
const isoDate = /^\d{4}-\d{2}-\d{2}/u;

/**
 * The fields of the bid in the Word files that are checked against it. They are found by the content controls that a
 * build puts around them; in a file that somebody else made there are none.
 */
export function statedFields(bid: Bid): StatedField[] {
  const files = [...bid.prose.values()].filter((file) => file instanceof WordText);
  if (files.length === 0) return [];
  const items = new Map(kindNames.flatMap((kind) => bid.items(kind).map((item) => [item.address, item] as const)));
  return files.flatMap((file) =>
    file.fields.flatMap(({ tag, start, end }): StatedField[] => {
      const [, address = '', name = ''] = fieldTag.exec(tag) ?? [];
      const item = items.get(address);
      const path = name.split('/').map((part) => (/^\d+$/u.test(part) ? Number(part) : part));
      const node = item && nodeAt(item.node, path);
      if (item === undefined || node?.kind !== 'scalar' || typeof node.value !== 'string') return [];
      if (isoDate.test(node.value)) return [];
      return [
        {
          item,
          field: name,
          printed: file.text.slice(start, end),
          source: node.value,
          printedAt: file.span(start, end),
          sourceAt: item.file.span(node.start, node.end),
        },
      ];
    }),
  );
}

/** The words of a text alone, as they are compared between a document and its source. */
export function wordsAlone(text: string): string {
  return text
    .replace(/[*_`\\|¦]/gu, ' ')
    .replace(/[“”„"‘’']/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The numbers that a text writes in figures. */
export function figuresIn(text: string): string[] {
  return text.match(/\d+(?:[.,:]\d+)*/gu) ?? [];
}
