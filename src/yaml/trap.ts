import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Mask } from './mask.ts';

/** A mistake that emvi recognises and can read past. */
export interface Trap {
  readonly diagnostic: Diagnostic;
  /**
   * Where the text starts that the mistake spoils. One text gives one finding: what a later round finds in the same
   * text is masked but not reported.
   */
  readonly owner: number;
  readonly masks: readonly Mask[];
}
