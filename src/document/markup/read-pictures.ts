import type { Drawing, Room } from '../../drawing/svg.ts';
import type { Inline, Picture } from '../tree.ts';
import type { Attributes } from './attributes.ts';
import type { MarkupProblem, PictureLack } from './problem.ts';
import type { LeafPart, PictureName } from './split-directives.ts';

/** A drawn picture with all that it says in words. */
export interface DrawnPicture {
  readonly drawing: Drawing;
  readonly alt: string;
}

/** What comes of the wish for a picture: one or more that belong together, or why there is nothing to draw. */
export type PictureAnswer = { readonly pictures: readonly DrawnPicture[] } | { readonly lack: PictureLack };

/** Draws a picture of the bid no larger than the room. */
export type DrawPicture = (name: PictureName, room: Room) => PictureAnswer;

/** Pixels between the margins of a page of A4, or of a lying A3, less the lines of a heading and a caption. */
const rooms = {
  standing: { width: 642, height: 740 },
  lying: { width: 970, height: 480 },
  large: { width: 1_436, height: 809 },
} as const;

/** The pages on which a picture can stand. */
export type PictureRoom = keyof typeof rooms;

/** A share of the width: `60%`. */
const share = /^(\d{2,3})%$/u;

/** Makes the pictures that directives ask for, each with a name of its own in the document. */
export class PictureReader {
  readonly #counts = new Map<PictureName, number>();

  constructor(
    private readonly draw: DrawPicture | undefined,
    private readonly problems: MarkupProblem[],
  ) {}

  read(part: LeafPart & { name: PictureName }, caption: readonly Inline[] | undefined, on: PictureRoom): Picture[] {
    const room = this.#room(part, rooms[on]);
    const answer = this.draw?.(part.name, room);
    if (answer === undefined) return [];
    if ('lack' in answer) {
      this.problems.push({ kind: answer.lack, text: part.line.trim() });
      return [];
    }
    const { pictures } = answer;
    return pictures.map(({ drawing, alt }, index) => {
      const numbered = pictures.length > 1 && caption !== undefined;
      const number: Inline = { type: 'text', text: ` (${index + 1}/${pictures.length})` };
      // The name of the picture leads to the first of them.
      const words = (caption ?? []).filter(({ type }) => index === 0 || type !== 'anchor');
      return {
        type: 'picture',
        name: this.#name(part.name),
        ...drawing,
        alt,
        caption: numbered ? [...words, number] : caption,
      };
    });
  }

  #room({ attributes, line }: { attributes: Attributes; line: string }, page: Room): Room {
    const asked = attributes.get('width');
    if (asked === undefined) return page;
    const percentage = Number(share.exec(asked)?.[1] ?? Number.NaN);
    if (percentage >= 40 && percentage <= 100) return { ...page, width: (page.width * percentage) / 100 };
    this.problems.push({ kind: 'directive-attribute', text: line.trim() });
    return page;
  }

  #name(kind: PictureName): string {
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    return count === 1 ? kind : `${kind}-${count}`;
  }
}
