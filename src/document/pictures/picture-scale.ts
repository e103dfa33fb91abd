import type { Drawing, Room } from '../../drawing/svg.ts';
import type { FormLimits } from '../../word-file/form-limits.ts';

/** Points: the smallest letters in a picture that is not enlarged. */
const smallestLetters = 7.875;

/** Millimetres: the margins for which the room of a picture is meant. */
const usualMargins = { top: 26, right: 20, bottom: 23, left: 20 } as const;

const pixelsPerMillimetre = 96 / 25.4;

/** Keeps pictures to the buyer's rules: they are drawn in less room, and enlarged to fill what there is. */
export class PictureScale {
  readonly #factor: number;
  readonly #limits: FormLimits;

  constructor(limits: FormLimits) {
    this.#limits = limits;
    this.#factor = Math.max(1, (limits.sizes.pictures?.points ?? 0) / smallestLetters);
  }

  /** The room in which a picture is drawn that will fill this room. */
  roomIn({ width, height }: Room): Room {
    return {
      width: (width - this.#lost('left', 'right')) / this.#factor,
      height: (height - this.#lost('top', 'bottom')) / this.#factor,
    };
  }

  /** The picture in its final size: its letters are as large as the buyer wants. */
  enlarge({ svg, width, height }: Drawing): Drawing {
    if (this.#factor === 1) return { svg, width, height };
    const size = { width: Math.ceil(width * this.#factor), height: Math.ceil(height * this.#factor) };
    return {
      ...size,
      svg: svg.replace(/ width="\d+" height="\d+"/u, ` width="${size.width}" height="${size.height}"`),
    };
  }

  /** Pixels that wider margins than usual take from a page. */
  #lost(...sides: readonly (keyof typeof usualMargins)[]): number {
    const wider = sides.map((side) => Math.max(0, (this.#limits.margins[side] ?? 0) - usualMargins[side]));
    return wider.reduce((sum, millimetres) => sum + millimetres * pixelsPerMillimetre, 0);
  }
}
