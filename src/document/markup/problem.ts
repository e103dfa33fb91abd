/** Something in composed Markdown that could not be kept as written; the caller makes it a finding. */
export interface MarkupProblem {
  readonly kind:
    | 'unsafe-link'
    | 'html'
    | 'unknown-directive'
    | 'unclosed-directive'
    | 'directive-attribute'
    | 'picture'
    | 'too-deep'
    | 'unreadable';
  /** The part of the text that is meant: the address of a link or picture, the tag, or the line. */
  readonly text: string;
}
