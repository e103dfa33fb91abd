import { CommanderError } from 'commander';
import { version } from '../report/version.ts';
import { BilingualCommand } from './bilingual-command.ts';
import { describeBuild } from './build.ts';
import { describeCheck } from './check.ts';
import { describeExplain } from './explain.ts';
import { describeInit } from './init.ts';
import { oneOf, versionFlags } from './options.ts';
import { describePages } from './pages.ts';
import { describeSchema } from './schema.ts';
import { type ExitCode, exitCodes, type Session } from './session.ts';
import { describeStyle } from './style.ts';
import { describeTrace } from './trace.ts';

/** The commands, in the order in which a bid writer meets them. */
const commands = {
  init: describeInit,
  check: describeCheck,
  build: describeBuild,
  pages: describePages,
  trace: describeTrace,
  explain: describeExplain,
  schema: describeSchema,
  style: describeStyle,
} as const;

/**
 * Runs the command that words ask for.
 * @throws EmviError, HostError and whatever else stops a command
 */
export async function runProgram(session: Session, words: readonly string[]): Promise<ExitCode> {
  try {
    await createProgram(session).parseAsync(words, { from: 'user' });
    return session.exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Help that was asked for is fine; help because no command was given is not.
    return error.exitCode === 0 ? exitCodes.fine : exitCodes.trouble;
  }
}

/** The whole command line, in the language of the session. Making it loads nothing that a command needs. */
function createProgram(session: Session): BilingualCommand {
  const say = session.say.bind(session);
  const program = new BilingualCommand(session, 'emvi')
    .description(
      say(
        'Maakt van YAML-bestanden een gecontroleerde EMVI-inschrijving: alle documenten, in Word, Excel en Markdown.',
        'Makes a checked EMVI bid from YAML files: all documents, in Word, Excel and Markdown.',
      ),
    )
    .usage(say('<opdracht> [opties]', '<command> [options]'))
    .version(version, versionFlags.join(', '), say('toon de versie', 'show the version'))
    .helpCommand(say('help [opdracht]', 'help [command]'), say('toon hulp bij een opdracht', 'show help for a command'))
    .option('--lang <nl|en>', say('taal van de meldingen', 'language of the messages'), oneOf('--lang', ['nl', 'en']))
    .option('--color', say('gebruik altijd kleur', 'always use colour'))
    .option('--no-color', say('gebruik nooit kleur', 'never use colour'))
    .examples([
      ['emvi init mijn-inschrijving', say('begin een inschrijving', 'start a bid')],
      ['emvi check mijn-inschrijving', say('kijk wat er nog niet klopt', 'see what is not right yet')],
      ['emvi build mijn-inschrijving', say('maak de documenten', 'make the documents')],
    ]);
  for (const [name, describe] of Object.entries(commands)) describe(program.command(name), session);
  return program;
}
