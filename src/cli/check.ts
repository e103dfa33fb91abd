import type { Severity } from '../diagnostics/diagnostic.ts';
import { type ReportFormat, reportFormatNames } from '../report/report-formats.ts';
import { describeBid, wholePath } from './bid-options.ts';
import type { BilingualCommand } from './bilingual-command.ts';
import { checkByPolicy, checkFileByPolicy } from './check-by-policy.ts';
import { exitCodeOf, severities } from './findings.ts';
import { giveReports } from './give-reports.ts';
import { filled, oneOf } from './options.ts';
import { type CheckPolicyOptions, describePolicy } from './policy-options.ts';
import { describeReports, type ReportOptions } from './report-options.ts';
import { type ExitCode, exitCodes, type Session } from './session.ts';
import { describeMinSmart, type SmartOptions } from './smart-option.ts';

interface CheckCommandOptions extends ReportOptions, CheckPolicyOptions, SmartOptions {
  readonly format: ReportFormat;
  readonly failOn: Severity;
  readonly file?: string;
  readonly document?: string;
}

/** `emvi check`: all findings on standard output; writes only what an option asks for by name. */
export function describeCheck(command: BilingualCommand, session: Session): void {
  const say = session.say.bind(session);
  const format = say(
    `soort verslag: ${reportFormatNames.join(', ')} (standaard: text)`,
    `kind of report: ${reportFormatNames.join(', ')} (default: text)`,
  );
  const failOn = say(
    'vanaf welke ernst de controle mislukt (standaard: error)',
    'from which severity on the check fails (default: error)',
  );
  const file = say(
    'controleer dit Word-bestand of deze PDF, wie het ook maakte, tegen de gegevens van de inschrijving',
    'check this Word file or PDF, whoever made it, against the data of the bid',
  );
  const document = say(
    'welk document dat bestand is (standaard: het document met die bestandsnaam)',
    'which document that file is (default: the document with that file name)',
  );
  describeMinSmart(describePolicy(describeReports(describeBid(command, session), session), session), session)
    .description(say('controleer een inschrijving; schrijft niets', 'check a bid; writes nothing'))
    .option(say('--format <soort>', '--format <kind>'), format, oneOf('--format', reportFormatNames), 'text')
    .option('--fail-on <error|warning|info>', failOn, oneOf('--fail-on', severities), 'error')
    .option('--file <docx|pdf>', file, filled('--file'))
    .option('--document <id>', document, filled('--document'))
    .examples([
      ['emvi check', say('controleer de inschrijving in deze map', 'check the bid in this folder')],
      [
        'emvi check --file plan-van-aanpak.docx --profile submission',
        say('controleer het bestand dat de deur uit gaat', 'check the file that goes out'),
      ],
      ['emvi check mijn-inschrijving --all', say('toon elke bevinding', 'show every finding')],
      [
        'emvi check --report json=verslag.json --report junit=junit.xml',
        say('bewaar verslagen voor andere programma’s', 'save reports for other programs'),
      ],
    ])
    .action(session.concluding((folder?: string) => runCheck(session, folder, command.optsWithGlobals())));
}

async function runCheck(session: Session, folder: string | undefined, options: CheckCommandOptions): Promise<ExitCode> {
  const { host } = session;
  const path = wholePath(session, folder);
  const { file } = options;
  const result =
    file === undefined
      ? await checkByPolicy(session, path, options)
      : await checkFileByPolicy(session, path, { ...options, file });
  const language = options.lang ?? result.language;
  const exitCode = exitCodeOf(result.diagnostics, options.failOn);
  const run = {
    result,
    folder: path,
    language,
    exitCode,
    failOn: options.failOn,
    hasFailed: exitCode !== exitCodes.fine,
    // The overview is that of the sources; a file is only part of what it counts.
    hasOverview: file === undefined,
    mostShown: options.maxFindings,
    format: options.format,
    print: (text: string) => host.writeOut(text),
  };
  return giveReports(session, run, options);
}
