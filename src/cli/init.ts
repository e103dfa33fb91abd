import { EmviError } from '../diagnostics/emvi-error.ts';
import { type PackagedStarter, packagedStarters } from '../generated/starters.ts';
import { pathsOn, shownPath } from '../host/paths.ts';
import { onOneLine } from '../report/visible-text.ts';
import type { BilingualCommand } from './bilingual-command.ts';
import { type ExitCode, exitCodes, type Session } from './session.ts';
import { hintFor } from './suggestion.ts';

interface InitCommandOptions {
  readonly template?: PackagedStarter;
}

/** The smallest of the starters: whoever starts without asking for one wants to see how emvi works. */
const usual = 'klein';

/** `emvi init`: a small but whole bid in one of a few shapes, that checks clean and builds. */
export function describeInit(command: BilingualCommand, session: Session): void {
  const say = session.say.bind(session);
  const shapes = packagedStarters.map(({ name, description }) => `  ${name}\n      ${description[session.language]}`);
  command
    .description(
      say('begin een inschrijving met een voorbeeld dat u aanpast', 'start a bid with an example that you adapt'),
    )
    .usage(say('[opties] [map]', '[options] [folder]'))
    .argument(
      say('[map]', '[folder]'),
      say('map voor de inschrijving (standaard: deze map)', 'folder for the bid (default: this folder)'),
    )
    .option(
      say('--template <vorm>', '--template <shape>'),
      say(`de vorm waarmee u begint (standaard: ${usual})`, `the shape to start with (default: ${usual})`),
      starterNamed,
    )
    .addHelpText('after', `\n${say('Vormen:', 'Shapes:')}\n${shapes.join('\n')}`)
    .examples([
      ['emvi init mijn-inschrijving', say('maak een nieuwe map met een inschrijving', 'make a new folder with a bid')],
      [
        'emvi init mijn-inschrijving --template wensen',
        say('begin met een programma van wensen', 'start with a programme of wishes'),
      ],
      [
        'emvi init --lang en',
        say('begin in deze map, met uitleg in het Engels', 'start in this folder, explained in English'),
      ],
    ])
    .action(
      session.concluding((folder: string | undefined) => runInit(session, folder ?? '.', command.optsWithGlobals())),
    );
}

async function runInit(session: Session, folder: string, { template }: InitCommandOptions): Promise<ExitCode> {
  const { host, language } = session;
  const say = session.say.bind(session);
  const { startBid } = await import('./starter.ts');
  const { schemaFolder } = await import('./project-schemas.ts');
  const paths = pathsOn(host.platform);
  const place = paths.resolve(host.workingFolder, folder);
  const { made, kept } = startBid(host, place, template ?? starterNamed(usual), language);
  const shown = onOneLine(shownPath(paths, host.workingFolder, place));
  const isSchema = (path: string): boolean => path.startsWith(`${schemaFolder}/`);
  const target = shown === '.' ? '' : ` ${shown.includes(' ') ? `"${shown}"` : shown}`;
  const lines = [
    shown === '.'
      ? say('Gemaakt in deze map:', 'Made in this folder:')
      : say(`Gemaakt in ${shown}:`, `Made in ${shown}:`),
    ...made.filter((path) => !isSchema(path)).map((path) => `  ${path}`),
    ...(made.some(isSchema)
      ? [`  ${schemaFolder}/ ${say('(helpt uw editor bij het invullen)', '(helps your editor to complete fields)')}`]
      : []),
    ...kept.map((path) => `  ${path} ${say('(stond er al; niet gewijzigd)', '(was there already; not changed)')}`),
    '',
    say('Volgende stappen:', 'Next steps:'),
    `  1. ${say('vervang het voorbeeld in emvi.yaml en de andere bestanden (uitleg erin)', 'replace the example in emvi.yaml and the other files; they explain themselves')}`,
    `  2. emvi check${target}`,
    `  3. emvi build${target}`,
  ];
  host.writeOut(`${lines.join('\n')}\n`);
  return exitCodes.fine;
}

/** The starter with a name; throws an EmviError that lists them when there is none. */
function starterNamed(name: string): PackagedStarter {
  const found = packagedStarters.find((starter) => starter.name === name);
  if (found !== undefined) return found;
  const names = packagedStarters.map((starter) => starter.name);
  const hint = hintFor(name, names);
  const list = names.join(', ');
  throw new EmviError({
    nl: `er is geen vorm "${name}"${hint.nl} (kies uit: ${list})`,
    en: `there is no shape "${name}"${hint.en} (choose from: ${list})`,
  });
}
