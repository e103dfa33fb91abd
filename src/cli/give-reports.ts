import { type Diagnostic, phrase, type Severity } from '../diagnostics/diagnostic.ts';
import { openPackageFiles } from '../host/package-files.ts';
import { isWithin, pathsOn } from '../host/paths.ts';
import { attempt } from '../host/system-trouble.ts';
import type { Bid } from '../model/bid.ts';
import { kindNames } from '../model/kinds.ts';
import type { CheckResult } from '../pipeline/check-bid.ts';
import { uncoloured } from '../report/paint.ts';
import type { ReportContext } from '../report/report.ts';
import { type ReportFormat, reportFormats } from '../report/report-formats.ts';
import { onOneLine } from '../report/visible-text.ts';
import type { Language } from '../text/language.ts';
import { choosePaint, isFailing } from './findings.ts';
import type { ReportOptions, WantedReport } from './report-options.ts';
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
  /** Where the report goes that is not saved, and in which form. */
  readonly format: ReportFormat;
  readonly print: (text: string) => void;
}

/**
 * Prints the report of a run, then saves those that were asked for as files.
 * @returns the exit code of the run, or that for trouble when a file could not be written; the others are there then
 */
export async function giveReports(session: Session, run: FinishedRun, options: ReportOptions): Promise<ExitCode> {
  const { host } = session;
  const { diagnostics } = run.result;
  const context = await makeContext(session, run, options);
  const report = async (format: ReportFormat, asked: ReportContext): Promise<string> =>
    (await reportFormats[format]())(diagnostics, asked);
  run.print(await report(run.format, context));
  let exitCode = run.exitCode;
  const reader = { ...context.reader, columns: usualColumns, paint: uncoloured };
  for (const wanted of options.report ?? []) {
    const trouble = await saveReport(session, run, wanted, await report(wanted.format, { ...context, reader }));
    if (trouble === undefined) continue;
    exitCode = exitCodes.trouble;
    host.writeError(
      `${run.language === 'nl' ? 'fout' : 'error'}: ${onOneLine(phrase(trouble, run.language).message)}\n`,
    );
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
      hasFrames: options.frames === true,
      hasOverview: run.hasOverview,
    },
  };
}

/** Writes a report as UTF-8, whole or not at all, and never over a file of the bid; the finding when that fails. */
async function saveReport(
  { host }: Session,
  { result, folder }: FinishedRun,
  wanted: WantedReport,
  text: string,
): Promise<Diagnostic | undefined> {
  const { writeOutputs } = await import('../output/write-outputs.ts');
  const paths = pathsOn(host.platform);
  const asked = paths.resolve(host.workingFolder, wanted.path);
  // A link stands for what it leads to: a report for a device must not take the device's place.
  const real = host.files.kindOf(asked) === 'link' ? attempt(() => host.files.realPath(asked)) : { value: asked };
  const target = real.value ?? asked;
  const file = { name: paths.basename(target), content: new TextEncoder().encode(text) };
  const sources = [...sourcePaths(result)].map((path) => paths.join(folder, ...path.split('/')));
  return writeOutputs(host, paths.dirname(target), [file], sources).diagnostics[0];
}

/** The files of a bid by their path in its folder, the broken ones too as far as a finding points at them. */
function sourcePaths({ bid, diagnostics }: CheckResult): Set<string> {
  const found = diagnostics.flatMap(({ span }) => (span === undefined ? [] : [span.file.path]));
  return new Set(['emvi.yaml', ...found, ...(bid === undefined ? [] : pathsOf(bid))]);
}

function pathsOf(bid: Bid): string[] {
  return [...bid.prose.keys(), ...kindNames.flatMap((kind) => bid.items(kind).map(({ file }) => file.path))];
}
