import { type TraceFormat, traceFormatNames, traceFormats } from '../report/trace/trace-formats.ts';
import { describeBidFolder, wholePath } from './bid-options.ts';
import type { BilingualCommand } from './bilingual-command.ts';
import { type CommonOptions, filled, oneOf } from './options.ts';
import { saveText } from './save-text.ts';
import { type ExitCode, exitCodes, type Session } from './session.ts';
import { tellFindings } from './tell-findings.ts';

interface TraceCommandOptions extends CommonOptions {
  readonly format: TraceFormat;
  readonly output?: string;
}

/** Columns of a table that is not shown on a terminal. */
const usualColumns = 100;

/** `emvi trace`: what is asked, followed to what proves it, on standard output or in a file; findings on standard error. */
export function describeTrace(command: BilingualCommand, session: Session): void {
  const say = session.say.bind(session);
  describeBidFolder(command, session)
    .description(
      say(
        'toon per wens en vraag het antwoord, de belofte, de KPI, het bewijs, het risico en de fase',
        'show for each wish and question the answer, the promise, the KPI, the evidence, the risk and the phase',
      ),
    )
    .option(
      `--format <${traceFormatNames.join('|')}>`,
      say(
        'table om te lezen, csv voor Excel, json, mermaid of dot (standaard: table)',
        'table to read, csv for Excel, json, mermaid or dot (default: table)',
      ),
      oneOf('--format', traceFormatNames),
      'table',
    )
    .option(
      say('--output <bestand>', '--output <file>'),
      say(
        'schrijf naar dit bestand, als UTF-8, in plaats van naar het scherm',
        'write to this file, as UTF-8, instead of the screen',
      ),
      filled('--output'),
    )
    .examples([
      ['emvi trace', say('toon wat waardoor wordt bewezen', 'show what is proved by what')],
      ['emvi trace --format csv --output samenhang.csv', say('bewaar een tabel voor Excel', 'save a table for Excel')],
    ])
    .action(session.concluding((folder?: string) => runTrace(session, folder, command.optsWithGlobals())));
}

async function runTrace(session: Session, given: string | undefined, options: TraceCommandOptions): Promise<ExitCode> {
  const { host } = session;
  const { traceBidIn } = await import('../pipeline/trace-bid.ts');
  const folder = wholePath(session, given);
  const { trace, diagnostics, language: own, bid } = traceBidIn(host, folder);
  const language = options.lang ?? own;
  const exitCode = await tellFindings(session, diagnostics, { language, color: options.color });
  if (trace === undefined) return exitCode;
  const write = await traceFormats[options.format]();
  const isSaved = options.output !== undefined;
  const columns = isSaved ? usualColumns : (host.terminalColumns ?? usualColumns);
  const text = write(trace, { language, columns });
  if (!isSaved) host.writeOut(text);
  else if (!(await saveText(session, { bid, diagnostics, folder, language }, options.output, text))) {
    return exitCodes.trouble;
  }
  return exitCode;
}
