/**
 * Repair by masking. A sign that YAML takes for structure where the writer meant text is replaced by a private-use
 * character before the text is read once more. The text keeps its length, so every offset stays right, and values
 * get their own signs back afterwards. So a mistake costs one finding, and all that follows it is still read.
 */
export interface Mask {
  readonly offset: number;
  /** What the library must see here; without it the sign is hidden as text and comes back in the value. */
  readonly as?: string;
}

const firstPrivate = 0xe000;
const lastPrivate = 0xf8ff;
const signs = 128;

/** Hides signs in one text, with private-use characters that this text does not have itself. */
export class Masking {
  readonly #base: number | undefined;
  readonly #hidden: RegExp | undefined;

  constructor(text: string) {
    this.#base = freeRange(text);
    if (this.#base !== undefined) {
      const from = escapeOf(this.#base);
      const to = escapeOf(this.#base + signs - 1);
      this.#hidden = new RegExp(`[${from}-${to}]`, 'gu');
    }
  }

  /** The text with every mask laid over it; as long as it was. */
  apply(text: string, masks: readonly Mask[]): string {
    const pieces: string[] = [];
    let from = 0;
    for (const mask of [...masks].sort((a, b) => a.offset - b.offset)) {
      if (mask.offset < from || mask.offset >= text.length) continue;
      pieces.push(text.slice(from, mask.offset), mask.as ?? this.#hide(text.charAt(mask.offset)));
      from = mask.offset + 1;
    }
    pieces.push(text.slice(from));
    return pieces.join('');
  }

  /** A value with its own signs again. */
  reveal(value: string): string {
    const base = this.#base;
    if (base === undefined || this.#hidden === undefined) return value;
    return value.replace(this.#hidden, (sign) => String.fromCharCode(sign.charCodeAt(0) - base));
  }

  #hide(sign: string): string {
    const code = sign.charCodeAt(0);
    return this.#base === undefined || code >= signs ? sign : String.fromCharCode(this.#base + code);
  }
}

function freeRange(text: string): number | undefined {
  if (!/[\uE000-\uF8FF]/u.test(text)) return firstPrivate;
  for (let base = firstPrivate; base + signs - 1 <= lastPrivate; base += signs) {
    if (!new RegExp(`[${escapeOf(base)}-${escapeOf(base + signs - 1)}]`, 'u').test(text)) return base;
  }
  return undefined;
}

function escapeOf(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}
