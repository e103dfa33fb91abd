import { EmviError } from '../diagnostics/emvi-error.ts';
import { type Host, HostError } from '../host/host.ts';
import { createNodeHost } from '../host/node-host.ts';
import { explainTrouble } from '../host/system-trouble.ts';
import { onOneLine } from '../report/visible-text.ts';
import { reportBug } from './bug-report.ts';
import { spokenLanguage } from './options.ts';
import { type ExitCode, exitCodes, Session } from './session.ts';

/** Runs one command on a host; never throws, and never ends the process. */
export async function run(words: readonly string[], host: Host): Promise<ExitCode> {
  const session = new Session(host, spokenLanguage(words));
  try {
    const { runProgram } = await import('./program.ts');
    return await runProgram(session, words);
  } catch (error) {
    return conclude(error, session, words);
  }
}

/**
 * Runs the command that this process was started with. Only the exit code is set: ending the process here would cut
 * off output that a pipe has not taken yet.
 */
export async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const host = createNodeHost();
  process.once('uncaughtException', (error) => {
    process.exitCode = concludeLate(error, new Session(host, spokenLanguage(words)), words);
  });
  const exitCode = await run(words, host);
  process.exitCode ??= exitCode;
}

/** Output that cannot be written is only found out after the write: a full disk behind `> report.txt`. */
export function concludeLate(error: NodeJS.ErrnoException, session: Session, words: readonly string[]): ExitCode {
  const isOutput = error.syscall === 'write' && error.code !== undefined;
  const output = session.say('de uitvoer', 'the output');
  return conclude(isOutput ? new HostError(error.code ?? '', output, { cause: error }) : error, session, words);
}

function conclude(error: unknown, session: Session, words: readonly string[]): ExitCode {
  const { host, language } = session;
  const trouble = session.say('fout', 'error');
  if (error instanceof EmviError) {
    host.writeError(`${trouble}: ${onOneLine(error.text[language])}\n`);
    return exitCodes.trouble;
  }
  if (error instanceof HostError) {
    host.writeError(`${trouble}: ${onOneLine(error.path)}: ${explainTrouble(error.code, language)}\n`);
    return exitCodes.trouble;
  }
  host.writeError(reportBug(error, session, words));
  return exitCodes.bug;
}
