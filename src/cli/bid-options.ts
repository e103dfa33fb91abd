import { pathsOn } from '../host/paths.ts';
import type { BilingualCommand } from './bilingual-command.ts';
import type { CommonOptions } from './options.ts';
import type { Session } from './session.ts';

/** Options of the commands that work on a whole bid. */
export interface BidOptions extends CommonOptions {
  readonly strict?: boolean;
  readonly all?: boolean;
}

/** Gives a command the folder of a bid as its argument. */
export function describeBidFolder(command: BilingualCommand, session: Session): BilingualCommand {
  const say = session.say.bind(session);
  const folder = say('map met emvi.yaml (standaard: deze map)', 'folder with emvi.yaml (default: this folder)');
  return command.usage(say('[opties] [map]', '[options] [folder]')).argument(say('[map]', '[folder]'), folder);
}

/** Gives a command the folder of a bid as its argument, and the options of BidOptions. */
export function describeBid(command: BilingualCommand, session: Session): BilingualCommand {
  const say = session.say.bind(session);
  const all = say('toon alle bevindingen, niet alleen de eerste tien', 'show all findings, not just the first ten');
  return describeBidFolder(command, session)
    .option('--strict', say('maak van elke waarschuwing een fout', 'make every warning an error'))
    .option('--all', all);
}

/** A folder as it was given, from the root of the machine; the working folder when none was given. */
export function wholePath({ host }: Session, folder = '.'): string {
  return pathsOn(host.platform).resolve(host.workingFolder, folder);
}
