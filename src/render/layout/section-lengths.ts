import { plainText } from '../../document/plain-text.ts';
import { layOutText } from '../../document/text-layout.ts';
import type { Block, Heading } from '../../document/tree.ts';

/** How long a text is as it is printed. */
export interface TextLength {
  readonly words: number;
  /** Blanks and line ends included. */
  readonly characters: number;
}

/** How long a document is, and what stands under each of its headings down to the next one of that level. */
export function measureTexts(blocks: readonly Block[]): {
  readonly whole: TextLength;
  readonly under: ReadonlyMap<Heading, TextLength>;
} {
  const under = new Map<Heading, { words: number; characters: number }>();
  const whole = { words: 0, characters: 0 };
  const open: Heading[] = [];
  for (const block of flatten(blocks)) {
    if (block.type === 'heading') {
      while ((open.at(-1)?.level ?? 0) >= block.level) open.pop();
      open.push(block);
      under.set(block, { words: 0, characters: 0 });
    }
    const { words, characters } = measure(block);
    for (const sum of [whole, ...open.flatMap((heading) => under.get(heading) ?? [])]) {
      sum.words += words;
      sum.characters += characters;
    }
  }
  return { whole, under };
}

function measure(block: Block): TextLength {
  const text = block.type === 'heading' ? plainText(block.children) : layOutText([block]);
  return {
    words: text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    characters: [...text].length,
  };
}

/** Blocks that are nothing but what they hold can hold headings. */
function* flatten(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    if (block.type === 'landscape' || block.type === 'excerpt' || block.type === 'quote')
      yield* flatten(block.children);
    else yield block;
  }
}
