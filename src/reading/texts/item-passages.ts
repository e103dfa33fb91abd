import type { Item, ItemKind } from '../../model/item.ts';
import { isSilentField } from '../../model/silent-fields.ts';
import type { YamlNode } from '../../yaml/tree.ts';
import { Passage, type Voice } from './passage.ts';
import { scalarOffsets } from './scalar-offsets.ts';

/** The fields in which the buyer's own words stand, verbatim. All other texts are ours. */
const quoted: Readonly<Partial<Record<ItemKind, readonly string[]>>> = {
  criterion: ['title', 'text', 'weight', 'scale', 'minimumScore'],
  question: ['title', 'text', 'asks', 'aspects'],
  requirement: ['title', 'category', 'text', 'sources', 'norms'],
  principle: ['title', 'text'],
  process: ['title', 'family', 'activities'],
  wish: ['title', 'text'],
  role: ['demand'],
  meeting: ['demand'],
  report: ['demand'],
  rasciMatrix: ['title', 'family', 'legend', 'rows'],
  clarification: ['answer'],
  change: ['text'],
};

/** The texts in the fields of an item, in the order of the file. Ids, links and names of files are no texts. */
export function itemPassages(item: Item): Passage[] {
  const passages: Passage[] = [];
  for (const { key, value } of item.node.entries) {
    if (isSilentField(item.kind, key.value)) continue;
    const voice = quoted[item.kind]?.includes(key.value) === true ? 'buyer' : 'ours';
    collect(item, value, [key.value], voice, passages);
  }
  return passages;
}

function collect(item: Item, node: YamlNode, path: (string | number)[], voice: Voice, passages: Passage[]): void {
  if (node.kind === 'list') {
    for (const [index, child] of node.items.entries()) collect(item, child, [...path, index], voice, passages);
  } else if (node.kind === 'map') {
    for (const { key, value } of node.entries) {
      if (!isSilentField(item.kind, key.value)) collect(item, value, [...path, key.value], voice, passages);
    }
  } else if (typeof node.value === 'string' && node.value.trim() !== '') {
    const written = item.file.text.slice(node.start, node.end);
    const offsetAt = scalarOffsets(node, node.value, written);
    passages.push(new Passage('field', voice, node.value, item.file, item, path, undefined, offsetAt));
  }
}
