import { type Profile, profiles } from '../diagnostics/diagnostic.ts';
import { EmviError } from '../diagnostics/emvi-error.ts';
import type { BilingualCommand } from './bilingual-command.ts';
import { filled, oneOf, wordsOf } from './options.ts';
import type { Session } from './session.ts';

/** How a command that judges a bid is told to live with what it finds. */
export interface JudgeOptions {
  readonly profile?: Profile;
  readonly baseline?: string;
}

/** The same for the command that shows findings, which can also change the files that cause them. */
export interface CheckPolicyOptions extends JudgeOptions {
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly maxFindings?: number;
  /** `true` for the usual file. */
  readonly writeBaseline?: string | true;
  readonly fix?: boolean;
}

/** Gives a command the options of JudgeOptions. */
export function describeJudging(command: BilingualCommand, session: Session): BilingualCommand {
  const say = session.say.bind(session);
  const profile = say(
    'draft, review of submission: hoe ver de inschrijving is (standaard: review, of wat in emvi.yaml staat)',
    'draft, review or submission: how far the bid is (default: review, or what emvi.yaml says)',
  );
  const baseline = say(
    'verberg de bevindingen in dit bestand in de map van de inschrijving',
    'hide the findings in this file in the folder of the bid',
  );
  return command
    .option(say('--profile <profiel>', '--profile <profile>'), profile, oneOf('--profile', profiles))
    .option(say('--baseline <bestand>', '--baseline <file>'), baseline, filled('--baseline'));
}

/** Gives a command the options of CheckPolicyOptions. */
export function describePolicy(command: BilingualCommand, session: Session): BilingualCommand {
  const say = session.say.bind(session);
  const only = say(
    'toon alleen deze bevindingen: codes, namen of families zoals 4xx',
    'show only these findings: codes, names or families such as 4xx',
  );
  const skip = say('toon deze bevindingen niet', 'do not show these findings');
  const most = say(
    'toon in het verslag voor mensen niet meer dan zoveel bevindingen',
    'show no more findings than this in the report for people',
  );
  const write = say(
    'bewaar de bevindingen van nu als beginstand (standaard: emvi-baseline.json)',
    'save the findings of now as the baseline (default: emvi-baseline.json)',
  );
  const fix = say(
    'verbeter eerst wat veilig kan: aanhalingstekens, veldnamen, spelling van nummers',
    'first mend what is safe: quotes, field names, spelling of ids',
  );
  return describeJudging(command, session)
    .option('--only <codes>', only, wordsOf('--only'))
    .option('--skip <codes>', skip, wordsOf('--skip'))
    .option(say('--max-findings <aantal>', '--max-findings <number>'), most, readCount)
    .option(say('--write-baseline [bestand]', '--write-baseline [file]'), write)
    .option('--fix', fix);
}

function readCount(value: string): number {
  if (/^[1-9]\d{0,8}$/u.test(value.trim())) return Number(value);
  throw new EmviError({
    nl: `--max-findings vraagt een aantal van 1 of meer, niet "${value}"`,
    en: `--max-findings asks for a number of 1 or more, not "${value}"`,
  });
}
