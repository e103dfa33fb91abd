import { pathsOn, shownPath } from '../host/paths.ts';
import { onOneLine } from '../report/visible-text.ts';
import type { BilingualCommand } from './bilingual-command.ts';
import { type ExitCode, exitCodes, type Session } from './session.ts';

/** `emvi init`: a bid of one wish and one KPI that checks clean and builds. */
export function describeInit(command: BilingualCommand, session: Session): void {
  const say = session.say.bind(session);
  command
    .description(say('begin een inschrijving met één wens en één KPI', 'start a bid with one wish and one KPI'))
    .usage(say('[map]', '[folder]'))
    .argument(
      say('[map]', '[folder]'),
      say('map voor de inschrijving (standaard: deze map)', 'folder for the bid (default: this folder)'),
    )
    .examples([
      ['emvi init mijn-inschrijving', say('maak een nieuwe map met een inschrijving', 'make a new folder with a bid')],
      [
        'emvi init --lang en',
        say('begin in deze map, met uitleg in het Engels', 'start in this folder, explained in English'),
      ],
    ])
    .action(session.concluding((folder: string | undefined) => runInit(session, folder ?? '.')));
}

async function runInit(session: Session, folder: string): Promise<ExitCode> {
  const { host, language } = session;
  const say = session.say.bind(session);
  const { startBid } = await import('./starter.ts');
  const { schemaFolder } = await import('./project-schemas.ts');
  const paths = pathsOn(host.platform);
  const place = paths.resolve(host.workingFolder, folder);
  const { made, kept } = startBid(host, place, language);
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
    `  1. ${say('vul emvi.yaml, wishes.yaml en kpis.yaml in; de uitleg staat erin', 'fill in emvi.yaml, wishes.yaml and kpis.yaml; they explain themselves')}`,
    `  2. emvi check${target}`,
    `  3. emvi build${target}`,
  ];
  host.writeOut(`${lines.join('\n')}\n`);
  return exitCodes.fine;
}
