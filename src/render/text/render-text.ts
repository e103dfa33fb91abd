import { layOutText } from '../../document/text-layout.ts';
import type { Block, DocumentProperties, DocumentTree, Excerpt } from '../../document/tree.ts';
import { safeFileName } from '../../text/file-names.ts';
import { statusWords } from '../status-words.ts';

/** A text as a file. */
export interface TextFile {
  /** What the file is called after the name of the document: nothing, or `-V-1` for the answer to V-1. */
  readonly suffix: string;
  readonly text: string;
}

/**
 * A document as plain text. One with answers for the text boxes of a portal gives a file for each answer, with nothing
 * before or after what is to be pasted; any other is one file.
 */
export function renderText({ blocks, properties }: DocumentTree): TextFile[] {
  const excerpts = excerptsOf(blocks);
  if (excerpts.length > 0) {
    return excerpts.map(({ name, children }) => ({ suffix: `-${safeFileName(name)}`, text: layOutText(children) }));
  }
  const text = [statusLine(properties), layOutText(blocks, properties.language)]
    .filter((part) => part !== '')
    .join('\n\n');
  return [{ suffix: '', text: text === '' ? '' : `${text}\n` }];
}

/** The answers of a document in reading order; one inside another belongs to that. */
export function excerptsOf(blocks: readonly Block[]): Excerpt[] {
  return blocks.flatMap((block): Excerpt[] => {
    if (block.type === 'excerpt') return [block];
    if (block.type === 'list') return block.items.flatMap((item) => excerptsOf(item.children));
    if (block.type === 'columns') return block.parts.flatMap((part) => excerptsOf(part.children));
    return 'children' in block && block.type !== 'paragraph' && block.type !== 'heading'
      ? excerptsOf(block.children)
      : [];
  });
}

function statusLine({ language, audience, isDraft }: DocumentProperties): string {
  const { draft, internal } = statusWords[language];
  return [isDraft ? draft : '', audience === 'internal' ? internal : ''].filter((note) => note !== '').join(' · ');
}
