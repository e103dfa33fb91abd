import { Chalk } from 'chalk';

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

/** The inks of a report; each gives its text back unchanged when there is no colour. */
export interface Paint {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
  readonly success: (text: string) => string;
  readonly frame: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
}

/** Inks from the sixteen colours that every terminal has and that follow the reader's own theme. */
export function createPaint(hasColour: boolean): Paint {
  const chalk = new Chalk({ level: hasColour ? 1 : 0 });
  return {
    error: (text) => chalk.red.bold(text),
    warning: (text) => chalk.yellow.bold(text),
    info: (text) => chalk.cyan.bold(text),
    success: (text) => chalk.green.bold(text),
    frame: (text) => chalk.blue(text),
    strong: (text) => chalk.bold(text),
    quiet: (text) => chalk.dim(text),
  };
}
