import type { Severity } from '../diagnostics/diagnostic.ts';
import { type BidOptions, describeBid, wholePath } from './bid-options.ts';
import type { BilingualCommand } from './bilingual-command.ts';
import { exitCodeOf, findingsAsText, severities } from './findings.ts';
import { oneOf } from './options.ts';
import { type ExitCode, exitCodes, type Session } from './session.ts';

interface CheckCommandOptions extends BidOptions {
  readonly format: 'text' | 'json';
  readonly failOn: Severity;
}

/** `emvi check`: all findings on standard output; never writes a file. */
export function describeCheck(command: BilingualCommand, session: Session): void {
  const say = session.say.bind(session);
  const format = say(
    'text voor mensen, json voor programma’s (standaard: text)',
    'text for people, json for programs (default: text)',
  );
  const failOn = say(
    'vanaf welke ernst de controle mislukt (standaard: error)',
    'from which severity on the check fails (default: error)',
  );
  describeBid(command, session)
    .description(say('controleer een inschrijving; schrijft niets', 'check a bid; writes nothing'))
    .option('--format <text|json>', format, oneOf('--format', ['text', 'json']), 'text')
    .option('--fail-on <error|warning|info>', failOn, oneOf('--fail-on', severities), 'error')
    .examples([
      ['emvi check', say('controleer de inschrijving in deze map', 'check the bid in this folder')],
      ['emvi check mijn-inschrijving --all', say('toon elke bevinding', 'show every finding')],
      [
        'emvi check --format json > verslag.json',
        say('bewaar het verslag voor een ander programma', 'save the report for another program'),
      ],
    ])
    .action(session.concluding((folder?: string) => runCheck(session, folder, command.optsWithGlobals())));
}

async function runCheck(session: Session, folder: string | undefined, options: CheckCommandOptions): Promise<ExitCode> {
  const { host } = session;
  const { checkBid } = await import('../pipeline/check-bid.ts');
  const result = await checkBid(host, wholePath(session, folder), { isStrict: options.strict === true });
  const language = options.lang ?? result.language;
  const exitCode = exitCodeOf(result.diagnostics, options.failOn);
  if (options.format === 'json') {
    const { reportJson } = await import('../report/json.ts');
    host.writeOut(reportJson(result.diagnostics, { language }));
    return exitCode;
  }
  const view = {
    language,
    isComplete: options.all === true,
    hasFailed: exitCode !== exitCodes.fine,
    color: options.color,
  };
  host.writeOut(await findingsAsText(session, result.diagnostics, view));
  return exitCode;
}
