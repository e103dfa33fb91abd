/** Something in composed Markdown that could not be kept as written; the caller makes it a finding. */
export interface MarkupProblem {
  readonly kind: 'unsafe-link' | 'html' | 'picture' | LayoutProblem;
  /** The part of the text that is meant: the address of a link or picture, the tag, or the line. */
  readonly text: string;
}

/** What is wrong with layout, and not with what stands in it. */
export type LayoutProblem =
  | 'unknown-directive'
  | 'unclosed-directive'
  | 'unclosed-fence'
  | 'directive-attribute'
  | 'too-deep'
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
