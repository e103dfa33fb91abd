import { EmviError } from '../diagnostics/emvi-error.ts';
import { pathsOn } from '../host/paths.ts';
import { attempt, explainTrouble } from '../host/system-trouble.ts';
import { wholePath } from './bid-options.ts';
import type { BilingualCommand } from './bilingual-command.ts';
import { type CommonOptions, filled } from './options.ts';
import type { ExitCode, Session } from './session.ts';
import { tellFindings } from './tell-findings.ts';

interface StyleCommandOptions extends CommonOptions {
  readonly project?: string;
}

/** No house style of Word comes near; larger files are not read. */
const largest = 64 * 1024 * 1024;

/** `emvi style inspect`: what emvi finds in the Word file of a company; writes nothing. */
export function describeStyle(command: BilingualCommand, session: Session): void {
  const say = session.say.bind(session);
  command
    .description(say('bekijk een huisstijl (Word-bestand)', 'look into a house style (Word file)'))
    .usage(say('inspect <bestand>', 'inspect <file>'));
  const inspect = command.command('inspect');
  inspect
    .description(
      say(
        'toon welke stijlen, lettertypen, marges en kop- en voetteksten emvi in een huisstijl vindt; schrijft niets',
        'show which styles, fonts, margins, headers and footers emvi finds in a house style; writes nothing',
      ),
    )
    .usage(say('[opties] <bestand>', '[options] <file>'))
    .argument(say('<bestand>', '<file>'), say('de huisstijl: een .docx of .dotx', 'the house style: a .docx or .dotx'))
    .option(
      say('--project <map>', '--project <folder>'),
      say(
        'gebruik `houseStyleNames` en de velden van de inschrijving in deze map',
        'use `houseStyleNames` and the fields of the bid in this folder',
      ),
      filled('--project'),
    )
    .examples([['emvi style inspect huisstijl.docx', say('bekijk een huisstijl', 'look into a house style')]])
    .action(session.concluding((file: string) => runInspect(session, file, inspect.optsWithGlobals())));
}

async function runInspect(session: Session, given: string, options: StyleCommandOptions): Promise<ExitCode> {
  const { host } = session;
  const [{ inspectHouseStyleFile }, { reportHouseStyle }] = await Promise.all([
    import('../pipeline/inspect-house-style-file.ts'),
    import('../report/house-style-report.ts'),
  ]);
  const bytes = readGiven(session, given);
  const folder = options.project === undefined ? undefined : wholePath(session, options.project);
  const { language } = session;
  const { description, diagnostics } = inspectHouseStyleFile(host, bytes, given, folder, language);
  if (description !== undefined) host.writeOut(reportHouseStyle(description, language));
  return tellFindings(session, diagnostics, { language, color: options.color });
}

function readGiven({ host }: Session, given: string): Uint8Array {
  const path = pathsOn(host.platform).resolve(host.workingFolder, given);
  const read = attempt(() => {
    if (host.files.sizeOf(path) > largest) {
      throw new EmviError({ nl: `${given} is groter dan 64 MB`, en: `${given} is larger than 64 MB` });
    }
    return host.files.read(path);
  });
  if (read.trouble === undefined) return read.value;
  const { trouble } = read;
  throw new EmviError({
    nl: `${given} kan niet gelezen worden: ${explainTrouble(trouble, 'nl')}`,
    en: `${given} cannot be read: ${explainTrouble(trouble, 'en')}`,
  });
}
