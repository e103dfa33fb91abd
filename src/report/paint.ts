/** What decides whether a report is coloured. */
export interface ColourWish {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** `--color` or `--no-color`; undefined when neither was given. */
  readonly flag: boolean | undefined;
  readonly isTerminal: boolean;
}

/**
 * Whether to colour: `FORCE_COLOR`, then `--color`/`--no-color`, then `NO_COLOR` (https://no-color.org), then whether
 * a terminal reads along. chalk's own guess is not used, because it ignores `NO_COLOR`.
 */
export function wantsColour({ environment, flag, isTerminal }: ColourWish): boolean {
  const forced = environment['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (flag !== undefined) return flag;
  if ((environment['NO_COLOR'] ?? '') !== '') return false;
  return isTerminal && environment['TERM'] !== 'dumb';
}

type Ink = (text: string) => string;

/** The inks of a report; each gives its text back unchanged when there is no colour. */
export interface Paint {
  readonly error: Ink;
  readonly warning: Ink;
  readonly info: Ink;
  readonly success: Ink;
  readonly frame: Ink;
  readonly strong: Ink;
  readonly quiet: Ink;
}

const asItIs: Ink = (text) => text;

/** Inks without colour. */
export const uncoloured: Paint = {
  error: asItIs,
  warning: asItIs,
  info: asItIs,
  success: asItIs,
  frame: asItIs,
  strong: asItIs,
  quiet: asItIs,
};
