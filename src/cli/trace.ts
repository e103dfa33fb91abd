import { type TraceFormat, traceFormatNames, traceFormats } from '../report/trace/trace-formats.ts';
import { describeBidFolder, wholePath } from './bid-options.ts';
import type { BilingualCommand } from './bilingual-command.ts';
import { exitCodeOf } from './findings.ts';
import { type CommonOptions, oneOf } from './options.ts';
import type { ExitCode, Session } from './session.ts';

interface TraceCommandOptions extends CommonOptions {
  readonly format: TraceFormat;
}

/** Columns of a table that is not shown on a terminal. */
const usualColumns = 100;

/** `emvi trace`: what is asked, followed to what proves it, on standard output; never writes a file. */
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
    .examples([
      ['emvi trace', say('toon wat waardoor wordt bewezen', 'show what is proved by what')],
      ['emvi trace --format csv', say('als tabel voor Excel', 'as a table for Excel')],
    ])
    .action(session.concluding((folder?: string) => runTrace(session, folder, command.optsWithGlobals())));
}

async function runTrace(session: Session, folder: string | undefined, options: TraceCommandOptions): Promise<ExitCode> {
  const { host } = session;
  const { traceBidIn } = await import('../pipeline/trace-bid.ts');
  const { trace, diagnostics, language } = traceBidIn(host, wholePath(session, folder));
  const spoken = options.lang ?? language;
  if (trace !== undefined) {
    const write = await traceFormats[options.format]();
    host.writeOut(write(trace, { language: spoken, columns: host.terminalColumns ?? usualColumns }));
  }
  return exitCodeOf(diagnostics, 'error');
}
