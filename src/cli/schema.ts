import { EmviError } from '../diagnostics/emvi-error.ts';
import { pathsOn } from '../host/paths.ts';
import type { BilingualCommand } from './bilingual-command.ts';
import type { CommonOptions } from './options.ts';
import { type ExitCode, exitCodes, type Session } from './session.ts';

interface SchemaCommandOptions extends CommonOptions {
  /** `true` for the folder in which the command is given. */
  readonly write?: string | true;
}

/** `emvi schema`: a schema for an editor, or all of them written into a bid. */
export function describeSchema(command: BilingualCommand, session: Session): void {
  const say = session.say.bind(session);
  command
    .description(
      say('toon een schema, of zet de schema’s in een inschrijving', 'print a schema, or write the schemas into a bid'),
    )
    .usage(say('[opties] [naam]', '[options] [name]'))
    .argument(
      say('[naam]', '[name]'),
      say('naam van het schema; zonder naam: een lijst', 'name of the schema; without it: a list'),
    )
    .option(
      say('--write [map]', '--write [folder]'),
      say(
        'vernieuw de schema’s in .emvi/schemas van deze inschrijving',
        'renew the schemas in .emvi/schemas of this bid',
      ),
    )
    .examples([
      ['emvi schema wishes', say('toon het schema van wishes.yaml', 'print the schema of wishes.yaml')],
      [
        'emvi schema --write',
        say('vernieuw de schema’s na een nieuwe versie van emvi', 'renew the schemas after a new release of emvi'),
      ],
    ])
    .action(session.concluding((name: string | undefined) => runSchema(session, name, command.optsWithGlobals())));
}

async function runSchema(
  session: Session,
  name: string | undefined,
  { write }: SchemaCommandOptions,
): Promise<ExitCode> {
  const { host, language } = session;
  const { renewSchemas, schemaFolder, schemaNames, schemaText } = await import('./project-schemas.ts');
  if (write === undefined) {
    host.writeOut(name === undefined ? `${schemaNames().join('\n')}\n` : schemaText(name, language));
    return exitCodes.fine;
  }
  const paths = pathsOn(host.platform);
  const folder = paths.resolve(host.workingFolder, write === true ? '.' : write);
  if (host.files.kindOf(paths.join(folder, 'emvi.yaml')) === undefined) {
    throw new EmviError({ nl: `in ${folder} staat geen emvi.yaml`, en: `there is no emvi.yaml in ${folder}` });
  }
  renewSchemas(host, folder, language);
  host.writeOut(
    session.say(`De schema’s in ${schemaFolder} zijn vernieuwd.\n`, `The schemas in ${schemaFolder} are renewed.\n`),
  );
  return exitCodes.fine;
}
