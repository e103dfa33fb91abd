import type { Diagnostic, Fix } from '../../diagnostics/diagnostic.ts';
import type { ReadSource } from '../../model/collect-items.ts';

/** Makes the change of text that solves one finding; undefined where only the writer knows what was meant. */
export type Fixer = (diagnostic: Diagnostic, source: ReadSource) => Fix | undefined;
