import { EmviError } from '../diagnostics/emvi-error.ts';
import { type ReportFormat, reportFormatNames } from '../report/report-formats.ts';
import type { BidOptions } from './bid-options.ts';
import type { BilingualCommand } from './bilingual-command.ts';
import { oneOf } from './options.ts';
import type { Session } from './session.ts';
import { hintFor } from './suggestion.ts';

/** A report that is saved as a file. */
export interface WantedReport {
  readonly format: ReportFormat;
  /** As it was given: absolute, or relative to the working folder. */
  readonly path: string;
}

/** Options of the commands that report findings. */
export interface ReportOptions extends BidOptions {
  readonly report?: readonly WantedReport[];
  readonly frames?: boolean;
}

/** Gives a command the options of ReportOptions. */
export function describeReports(command: BilingualCommand, session: Session): BilingualCommand {
  const say = session.say.bind(session);
  const frames = say('toon bij elke bevinding de tekst waar het om gaat', 'show at each finding the text it is about');
  const report = say(
    `bewaar ook een verslag als bestand; mag vaker (soorten: ${reportFormatNames.join(', ')})`,
    `also save a report as a file; may be repeated (kinds: ${reportFormatNames.join(', ')})`,
  );
  return command
    .option('--frames', frames)
    .option(say('--report <soort=bestand>', '--report <kind=file>'), report, readReport);
}

/** Adds the report that `sarif=emvi.sarif` asks for to those that were asked for before. */
function readReport(value: string, earlier: readonly WantedReport[] = []): readonly WantedReport[] {
  const at = value.indexOf('=');
  if (at === -1) throw lacksFile(value);
  const format = oneOf('--report', reportFormatNames)(value.slice(0, at).trim());
  const path = value.slice(at + 1).trim();
  if (path === '') throw lacksFile(format);
  if (earlier.some((other) => other.path === path)) {
    throw new EmviError({
      nl: `--report schrijft twee verslagen naar ${path}; geef elk verslag een eigen bestand`,
      en: `--report writes two reports to ${path}; give each report a file of its own`,
    });
  }
  return [...earlier, { format, path }];
}

const extensions: Readonly<Record<ReportFormat, string>> = {
  text: 'txt',
  compact: 'txt',
  json: 'json',
  sarif: 'sarif',
  junit: 'xml',
  github: 'txt',
  gitlab: 'json',
  markdown: 'md',
};

function lacksFile(value: string): EmviError {
  const known = reportFormatNames.find((name) => name === value);
  const hint = hintFor(value, reportFormatNames);
  const format = known ?? 'sarif';
  const example = `--report ${format}=emvi.${extensions[format]}`;
  return new EmviError({
    nl: `bij --report ${value} ontbreekt het bestand${known === undefined ? hint.nl : ''}; schrijf bijvoorbeeld ${example}`,
    en: `--report ${value} lacks its file${known === undefined ? hint.en : ''}; write ${example}, for instance`,
  });
}
