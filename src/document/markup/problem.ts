/** Something in composed Markdown that could not be kept as written; the caller makes it a finding. */
export interface MarkupProblem {
  readonly kind: 'unsafe-link' | 'html' | 'picture' | 'no-description' | 'no-target' | NoteProblem | LayoutProblem;
  /** The part of the text that is meant: the address of a link or picture, the tag, the link, or the line. */
  readonly text: string;
}

/** What keeps a footnote from being one: a sign without a text, a text twice, a text without a sign. */
export type NoteProblem = 'note-missing' | 'note-doubled' | 'note-unused';

/** What is wrong with layout, and not with what stands in it. */
export type LayoutProblem =
  | 'unknown-directive'
  | 'unclosed-directive'
  | 'unclosed-fence'
  | 'directive-attribute'
  | 'too-deep'
  | 'name-twice'
  | 'unreadable'
  | PictureLack;

/** Why there is nothing to draw. */
export type PictureLack =
  | 'no-phases'
  | 'no-moments'
  | 'no-risks'
  | 'no-risk-scale'
  | 'no-risk-levels'
  | 'nothing-to-cover'
  | 'too-much-to-draw';
