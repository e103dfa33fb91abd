import type { Host } from '../host/host.ts';
import type { Language } from '../text/language.ts';

/** What happened: fine, findings, trouble outside the bid, our own bug. */
export const exitCodes = { fine: 0, findings: 1, trouble: 2, bug: 3 } as const;

/** One of the exit codes. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** One run of the program: the machine, the language of its own words, and how it ended. */
export class Session {
  exitCode: ExitCode = exitCodes.fine;

  constructor(
    readonly host: Host,
    /** For help and for trouble; findings follow the bid unless `--lang` was given. */
    readonly language: Language,
  ) {}

  /** The Dutch or the English words, whichever the session speaks. */
  say(dutch: string, english: string): string {
    return this.language === 'nl' ? dutch : english;
  }

  /** Makes an action for commander from a function that gives the exit code. */
  concluding<A extends unknown[]>(
    action: (...parameters: A) => Promise<ExitCode>,
  ): (...parameters: A) => Promise<void> {
    return async (...parameters) => {
      this.exitCode = await action(...parameters);
    };
  }
}
