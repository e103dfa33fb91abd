import { EmviError } from '../diagnostics/emvi-error.ts';
import type { BilingualCommand } from './bilingual-command.ts';
import type { Session } from './session.ts';

/** The gate on the SMART score. */
export interface SmartOptions {
  /** 0 to 100: what every KPI must reach. */
  readonly minSmart?: number;
}

/** Gives a command the option of SmartOptions. */
export function describeMinSmart(command: BilingualCommand, session: Session): BilingualCommand {
  const words = session.say(
    'laat de controle mislukken als een KPI minder SMART is, van 0 tot 100 (standaard: wat in emvi.yaml staat)',
    'let the check fail when a KPI is less SMART, from 0 to 100 (default: what emvi.yaml says)',
  );
  return command.option('--min-smart <0-100>', words, readScore);
}

function readScore(value: string): number {
  if (/^(?:100|\d{1,2})$/u.test(value.trim())) return Number(value);
  throw new EmviError({
    nl: `--min-smart vraagt een getal van 0 tot 100, niet "${value}"`,
    en: `--min-smart asks for a number from 0 to 100, not "${value}"`,
  });
}
