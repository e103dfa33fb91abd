import { describeBidFolder, wholePath } from './bid-options.ts';
import type { BilingualCommand } from './bilingual-command.ts';
import { type CommonOptions, oneOf, wordsOf } from './options.ts';
import type { ExitCode, Session } from './session.ts';
import { tellFindings } from './tell-findings.ts';

const formats = ['table', 'json'] as const;

interface PagesCommandOptions extends CommonOptions {
  readonly format: (typeof formats)[number];
  readonly only?: readonly string[];
  readonly exact?: boolean;
}

/** Columns of a table that is not shown on a terminal. */
const usualColumns = 80;

/** `emvi pages`: on what the pages of the Word documents are spent, on standard output; findings on standard error. */
export function describePages(command: BilingualCommand, session: Session): void {
  const say = session.say.bind(session);
  describeBidFolder(command, session)
    .description(
      say(
        'toon hoeveel bladzijden elk onderdeel beslaat, tegenover de grens en de punten',
        'show how many pages each part takes, against the limit and the points',
      ),
    )
    .option(
      `--format <${formats.join('|')}>`,
      say(
        'table om te lezen, json voor programma’s (standaard: table)',
        'table to read, json for programs (default: table)',
      ),
      oneOf('--format', formats),
      'table',
    )
    .option(
      '--only <document>',
      say('toon alleen dit document; mag vaker', 'show only this document; may be repeated'),
      wordsOf('--only'),
    )
    .option(
      '--exact',
      say('laat ook LibreOffice tellen, als het er is', 'let LibreOffice count as well, where it is installed'),
    )
    .examples([
      ['emvi pages', say('toon waar de bladzijden aan opgaan', 'show on what the pages are spent')],
      [
        'emvi pages --only plan --exact',
        say('tel het plan ook met LibreOffice', 'count the plan with LibreOffice too'),
      ],
    ])
    .action(session.concluding((folder?: string) => runPages(session, folder, command.optsWithGlobals())));
}

async function runPages(session: Session, given: string | undefined, options: PagesCommandOptions): Promise<ExitCode> {
  const { host } = session;
  const { budgetBid } = await import('../pipeline/page-budget.ts');
  const {
    budget,
    diagnostics,
    language: own,
  } = await budgetBid(host, wholePath(session, given), {
    isExact: options.exact === true,
    ...(options.only === undefined ? {} : { only: options.only }),
  });
  const language = options.lang ?? own;
  const exitCode = await tellFindings(session, diagnostics, { language, color: options.color });
  if (budget === undefined) return exitCode;
  if (options.format === 'json') {
    const { pagesAsJson } = await import('../report/pages/json.ts');
    host.writeOut(pagesAsJson(budget));
  } else {
    const { pagesAsTable } = await import('../report/pages/table.ts');
    host.writeOut(pagesAsTable(budget, { language, columns: host.terminalColumns ?? usualColumns }));
  }
  return exitCode;
}
