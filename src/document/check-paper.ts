import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Item } from '../model/item.ts';
import { paperWithoutEffect } from './findings.ts';
import type { Block } from './tree.ts';
import { everyBlock } from './tree-walk.ts';

/** Whether the paper that a document asks for changes anything, as a finding where it does not. */
export function checkPaper(document: Item<'document'>, blocks: readonly Block[]): Diagnostic[] {
  if (document.data.paper !== 'A3') return [];
  for (const block of everyBlock(blocks)) if (block.type === 'landscape') return [];
  return [diagnose(paperWithoutEffect, document.span(['paper']), { document: document.id })];
}
