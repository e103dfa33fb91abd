import { isKind } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import { formatNumber } from '../../quantity/format-quantity.ts';
import { rational } from '../../quantity/rational.ts';
import { type LengthLimit, lengthLimitOf, lengthOf, type PastedAnswer } from '../../reading/form/length-limit.ts';
import { escapeText } from '../markup/escape.ts';
import { readMarkdown } from '../markup/read-markdown.ts';
import { layOutText } from '../text-layout.ts';
import type { Views } from '../view/view.ts';
import type { View } from '../view/view-maker.ts';
import type { Helper } from './engine.ts';
import { strictView } from './strict-view.ts';

/** The helpers for answers that are pasted into the text boxes of a portal. */
export const excerptHelperNames = ['excerpt', 'excerpts'] as const;

/** The names that the record of an answer has for templates. */
export const excerptFields = ['item', 'hasText', 'length', 'limit', 'counted', 'room', 'excess'] as const;

type ExcerptHelper = (typeof excerptHelperNames)[number];

/** Marks the container off from those that an answer can hold. */
const colons = '::::::::';
/** Stands for every picture: pasted, it is only its alternative text. */
const anyPicture = { format: 'png', width: 1, height: 1, bytes: new Uint8Array() } as const;

/** The answers of one document, each with how much room it takes, in the order in which the template writes them. */
export class Excerpts {
  readonly #made: unknown[] = [];

  constructor(
    private readonly views: Views,
    private readonly lineBreak: PastedAnswer['lineBreak'],
  ) {}

  helpers(): Record<ExcerptHelper, Helper> {
    const write = (view: unknown, markdown: string): string => this.#write(view, markdown);
    return {
      excerpt: function (this: unknown, view, options) {
        const { fn } = options as { fn: (context: unknown) => string };
        return write(view, fn(this));
      },
      excerpts: () => this.#made,
    };
  }

  /** The answer as a part of the document that can be taken out of it; nothing for one without text. */
  #write(view: unknown, markdown: string): string {
    const item = this.views.itemOf(view);
    if (item === undefined) return markdown;
    const { blocks } = readMarkdown(markdown, { loadImage: () => anyPicture });
    const text = layOutText(blocks);
    this.#made.push(this.#record(view, item, text));
    // An attribute ends at a quote; no id in use holds one.
    const name = item.id.replace(/"/gu, '');
    return text === '' ? '' : `${colons}excerpt{name="${name}"}\n${markdown.trim()}\n${colons}\n`;
  }

  #record(view: unknown, item: Item, text: string): Record<string, unknown> {
    const { bid, language } = this.views;
    const limit = isKind(item, 'wish') || isKind(item, 'question') ? lengthLimitOf(bid, item) : undefined;
    const counted: LengthLimit['counted'] = limit?.counted ?? 'characters';
    const length = lengthOf({ text, lineBreak: this.lineBreak }, counted);
    const print = (count: number): string => escapeText(formatNumber(rational(BigInt(count)), language));
    const room = limit === undefined ? 0 : limit.most - length;
    return Object.assign(strictView(), {
      item: view,
      hasText: text !== '',
      length: print(length),
      limit: limit === undefined ? '' : (view as View)['maxLength'],
      counted,
      room: limit === undefined || room < 0 || text === '' ? '' : print(room),
      excess: room < 0 ? print(-room) : '',
    });
  }
}

/** As how many characters a document counts the end of a line, by its option `lineBreaks`. */
export function lineBreakOf(options: Readonly<Record<string, string>>): PastedAnswer['lineBreak'] {
  return options['lineBreaks'] === 'two' ? 2 : 1;
}
