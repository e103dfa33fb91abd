import { Command, type Help, type Option } from 'commander';
import { EmviError } from '../diagnostics/emvi-error.ts';
import type { Session } from './session.ts';
import { hintFor } from './suggestion.ts';

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Gebruik:',
  'Arguments:': 'Argumenten:',
  'Options:': 'Opties:',
  'Global Options:': 'Algemene opties:',
  'Commands:': 'Opdrachten:',
};

/**
 * A commander command that speaks the language of the session. commander phrases its own errors in English only; the
 * methods that do so are replaced by ones that throw an EmviError. They are not in commander's types, so a test
 * provokes each of them.
 */
export class BilingualCommand extends Command {
  readonly #session: Session;

  constructor(session: Session, name?: string) {
    super(name);
    this.#session = session;
    this.exitOverride();
    this.helpOption('-h, --help', session.say('toon deze hulp', 'show this help'));
    this.configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => session.say(titles[title] ?? title, title),
      optionDescription: (option: Option) => option.description,
      subcommandTerm: (command) => command.name(),
    } satisfies Partial<Help>);
    this.configureOutput({
      writeOut: (text) => session.host.writeOut(text),
      writeErr: (text) => session.host.writeError(text),
      getOutHelpWidth: () => session.host.terminalColumns ?? 80,
      getErrHelpWidth: () => session.host.terminalColumns ?? 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  }

  override createCommand(name?: string): BilingualCommand {
    return new BilingualCommand(this.#session, name);
  }

  /** Adds examples under the help: command lines with what they do, in the language of the session. */
  examples(examples: readonly (readonly [command: string, meaning: string])[]): this {
    const lines = examples.map(([command, meaning]) => `  ${command}\n      ${meaning}`);
    const title = this.#session.say('Voorbeelden:', 'Examples:');
    return this.addHelpText('after', `\n${title}\n${lines.join('\n')}`);
  }

  unknownOption(flag: string): never {
    const known = [...this.options, ...(this.parent?.options ?? [])].flatMap(({ long }) => long ?? []);
    const hint = hintFor(flag, [...known, '--help']);
    throw new EmviError({ nl: `onbekende optie ${flag}${hint.nl}`, en: `unknown option ${flag}${hint.en}` });
  }

  unknownCommand(): never {
    const name = this.args[0] ?? '';
    const hint = hintFor(
      name,
      this.commands.map((command) => command.name()),
    );
    throw new EmviError({
      nl: `onbekende opdracht ${name}${hint.nl || '; emvi help toont alle opdrachten'}`,
      en: `unknown command ${name}${hint.en || '; emvi help shows all commands'}`,
    });
  }

  optionMissingArgument({ flags }: Option): never {
    throw new EmviError({ nl: `bij de optie ${flags} ontbreekt de waarde`, en: `option ${flags} lacks its value` });
  }

  missingArgument(name: string): never {
    throw new EmviError({
      nl: `bij emvi ${this.name()} ontbreekt <${name}>`,
      en: `emvi ${this.name()} lacks <${name}>`,
    });
  }

  _excessArguments(received: readonly string[]): void {
    const most = this.registeredArguments.length;
    if (received.length <= most) return;
    const extra = received.slice(most).join(' ');
    throw new EmviError({
      nl: `emvi ${this.name()} kan niets met "${extra}"; zet een naam met spaties tussen aanhalingstekens`,
      en: `emvi ${this.name()} cannot use "${extra}"; put quotes around a name with blanks`,
    });
  }
}
