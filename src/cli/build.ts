import type { BuildResult } from '../pipeline/build-bid.ts';
import { type Output, outputs } from '../pipeline/formats.ts';
import type { Language } from '../text/language.ts';
import { describeBid, wholePath } from './bid-options.ts';
import type { BilingualCommand } from './bilingual-command.ts';
import { checkOptions } from './check-by-policy.ts';
import { exitCodeOf, hasSystemTrouble } from './findings.ts';
import { giveReports } from './give-reports.ts';
import { filled, oneOf, someOf, wordsOf } from './options.ts';
import { describeJudging, type JudgeOptions } from './policy-options.ts';
import { describeReports, type ReportOptions } from './report-options.ts';
import { type ExitCode, exitCodes, type Session } from './session.ts';
import { describeMinSmart, type SmartOptions } from './smart-option.ts';

interface BuildCommandOptions extends ReportOptions, JudgeOptions, SmartOptions {
  readonly out?: string;
  readonly format?: readonly Output[];
  readonly only?: readonly string[];
  readonly draft?: boolean;
  readonly anonymous?: boolean;
  readonly documentLang?: Language;
  readonly redline?: string;
}

/** `emvi build`: the documents; their names on standard output, findings on standard error. */
export function describeBuild(command: BilingualCommand, session: Session): void {
  const say = session.say.bind(session);
  const out = say(
    'schrijf in deze map in plaats van de map in emvi.yaml',
    'write into this folder instead of the one in emvi.yaml',
  );
  const kinds = say(
    `maak alleen deze soorten bestanden: ${outputs.join(', ')} (de hele inschrijving); mag vaker`,
    `make only these kinds of files: ${outputs.join(', ')} (the whole bid); may be repeated`,
  );
  const only = say('maak alleen dit document; mag vaker', 'make only this document; may be repeated');
  const draft = say('maak een concept, ook als er fouten zijn', 'make a draft, even if there are errors');
  const anonymous = say(
    'zonder namen van partijen en mensen, ook in tekst en bestandseigenschappen; blijft er een staan, dan wordt het bestand niet geschreven',
    'without names of parties and people, also in text and file properties; a file in which one is left is not written',
  );
  const redline = say(
    'maak van elk Word-document ook een versie waarin de wijzigingen zijn gemarkeerd sinds een eerder Word-bestand, een map met een eerdere build of een versie in git (v1, HEAD~1)',
    'also make a version of each Word document in which the changes are marked since an earlier Word file, a folder with an earlier build or a revision in git (v1, HEAD~1)',
  );
  const documentLanguage = say('taal van de documenten', 'language of the documents');
  describeMinSmart(describeJudging(describeReports(describeBid(command, session), session), session), session)
    .description(say('controleer een inschrijving en maak de documenten', 'check a bid and make its documents'))
    .option(say('--out <map>', '--out <folder>'), out, filled('--out'))
    .option(say('--format <soort>', '--format <kind>'), kinds, someOf('--format', outputs))
    .option('--only <document>', only, wordsOf('--only'))
    .option('--draft', draft)
    .option('--anonymous', anonymous)
    .option(say('--redline <versie>', '--redline <version>'), redline, filled('--redline'))
    .option('--document-lang <nl|en>', documentLanguage, oneOf('--document-lang', ['nl', 'en']))
    .examples([
      [
        'emvi build',
        say('maak alle documenten van de inschrijving in deze map', 'make all documents of the bid in this folder'),
      ],
      [
        'emvi build --only plan --format docx',
        say('maak alleen het plan, alleen voor Word', 'make only the plan, only for Word'),
      ],
      [
        'emvi build --draft',
        say('maak een concept terwijl er nog fouten zijn', 'make a draft while there are still errors'),
      ],
      [
        'emvi build --only plan --redline v1',
        say('laat meelezers alleen zien wat sinds v1 is gewijzigd', 'show reviewers only what changed since v1'),
      ],
    ])
    .action(session.concluding((folder?: string) => runBuild(session, folder, command.optsWithGlobals())));
}

async function runBuild(session: Session, folder: string | undefined, options: BuildCommandOptions): Promise<ExitCode> {
  const { host } = session;
  const { buildBid } = await import('../pipeline/build-bid.ts');
  const isDraft = options.draft === true;
  const path = wholePath(session, folder);
  const result = await buildBid(host, path, {
    ...checkOptions(options),
    isDraft,
    ...(options.anonymous === true ? { isAnonymous: true } : {}),
    ...(options.out === undefined ? {} : { out: options.out }),
    ...(options.format === undefined ? {} : { formats: options.format }),
    ...(options.only === undefined ? {} : { only: options.only }),
    ...(options.documentLang === undefined ? {} : { documentLanguage: options.documentLang }),
    ...(options.redline === undefined ? {} : { redline: options.redline }),
  });
  const language = options.lang ?? result.language;
  // A draft comes out in spite of errors; its check has failed all the same.
  const hasFailed = exitCodeOf(result.diagnostics, 'error') !== exitCodes.fine;
  const run = {
    result,
    folder: path,
    language,
    exitCode: conclude(result, isDraft),
    failOn: 'error' as const,
    hasFailed,
    hasOverview: false,
    mostShown: undefined,
    format: 'text' as const,
    print: (text: string) => host.writeError(text),
  };
  const exitCode = await giveReports(session, run, options);
  const { listBuiltFiles } = await import('../report/built-files.ts');
  host.writeOut(listBuiltFiles(result, language));
  if (result.redlines !== undefined) {
    const { reportRedlines } = await import('../report/redline-report.ts');
    host.writeError(reportRedlines(result.redlines, language));
  }
  if (result.written.length + result.unchanged.length === 0) {
    host.writeError(language === 'nl' ? 'Er is niets geschreven.\n' : 'Nothing was written.\n');
  }
  return exitCode;
}

/** A draft that came out is fine whatever the findings say; a draft of nothing is not. */
function conclude(result: BuildResult, isDraft: boolean): ExitCode {
  const isMade = result.written.length + result.unchanged.length > 0;
  if (isDraft && isMade && !hasSystemTrouble(result.diagnostics)) return exitCodes.fine;
  return exitCodeOf(result.diagnostics, 'error');
}
