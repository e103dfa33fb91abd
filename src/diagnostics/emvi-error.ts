import type { InBoth } from '../text/language.ts';

/**
 * The program cannot go on, through no fault in the bid's text: a wrong flag, for instance.
 * Thrown anywhere, caught only by the command line, which prints it in one language and exits with 2.
 */
export class EmviError extends Error {
  override readonly name = 'EmviError';

  constructor(
    readonly text: InBoth<string>,
    options?: ErrorOptions,
  ) {
    super(text.en, options);
  }
}
