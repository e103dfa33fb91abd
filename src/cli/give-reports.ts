import type { Severity } from '../diagnostics/diagnostic.ts';
import { openPackageFiles } from '../host/package-files.ts';
import { isWithin, pathsOn } from '../host/paths.ts';
import type { CheckResult } from '../pipeline/check-bid.ts';
import { uncoloured } from '../report/paint.ts';
import type { ReportContext } from '../report/report.ts';
import { type ReportFormat, reportFormats } from '../report/report-formats.ts';
import type { Language } from '../text/language.ts';
import { choosePaint, isFailing } from './findings.ts';
import type { ReportOptions } from './report-options.ts';
import { saveText } from './save-text.ts';
import { type ExitCode, exitCodes, type Session } from './session.ts';

/** The width of a report that no terminal shows. */
const usualColumns = 80;

/** A finished check or build, as its reports need it. */
export interface FinishedRun {
  readonly result: CheckResult;
  /** The folder of the bid, absolute. */
  readonly folder: string;
  readonly language: Language;
  readonly exitCode: ExitCode;
  readonly failOn: Severity;
  readonly hasFailed: boolean;
  /** A check shows what the bid is and how it is covered; a build does not. */
  readonly hasOverview: boolean;
  /** How many findings the report for people shows; undefined for the usual number. */
  readonly mostShown: number | undefined;
  /** Where the report goes that is not saved, and in which form. */
  readonly format: ReportFormat;
  readonly print: (text: string) => void;
}

/**
 * Prints the report of a run, then saves those that were asked for as files.
 * @returns the exit code of the run, or that for trouble when a file could not be written; the others are there then
 */
export async function giveReports(session: Session, run: FinishedRun, options: ReportOptions): Promise<ExitCode> {
  const { diagnostics } = run.result;
  const context = await makeContext(session, run, options);
  const report = async (format: ReportFormat, asked: ReportContext): Promise<string> =>
    (await reportFormats[format]())(diagnostics, asked);
  run.print(await report(run.format, context));
  let exitCode = run.exitCode;
  const reader = { ...context.reader, columns: usualColumns, paint: uncoloured };
  for (const wanted of options.report ?? []) {
    const text = await report(wanted.format, { ...context, reader });
    if (!(await saveText(session, { ...run.result, folder: run.folder, language: run.language }, wanted.path, text))) {
      exitCode = exitCodes.trouble;
    }
  }
  return exitCode;
}

async function makeContext(session: Session, run: FinishedRun, options: ReportOptions): Promise<ReportContext> {
  const { host } = session;
  const paths = pathsOn(host.platform);
  const files = openPackageFiles();
  return {
    language: run.language,
    bid: run.result.bid,
    get smart() {
      return run.result.smart;
    },
    get gaps() {
      return run.result.gaps;
    },
    // A bid elsewhere on the disk has no place in the project that a build server shows.
    folder: isWithin(paths, host.workingFolder, run.folder)
      ? paths.relative(host.workingFolder, run.folder).replaceAll(paths.sep, '/')
      : '',
    suppressed: run.result.suppressed,
    baseline: run.result.baseline,
    hasFailed: run.hasFailed,
    fails: (diagnostic) => isFailing(diagnostic, run.failOn),
    pageOf: (code) => files.read(`docs/rules/${code}.md`),
    reader: {
      columns: host.terminalColumns ?? usualColumns,
      paint: await choosePaint(session, options.color),
      today: host.today(),
      isComplete: options.all === true,
      mostShown: run.mostShown,
      hasFrames: options.frames === true,
      hasOverview: run.hasOverview,
    },
  };
}
