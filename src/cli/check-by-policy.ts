import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { EmviError } from '../diagnostics/emvi-error.ts';
import type { CheckOptions, CheckResult } from '../pipeline/check-bid.ts';
import type { Change } from '../pipeline/fix-bid.ts';
import { onOneLine } from '../report/visible-text.ts';
import type { Language } from '../text/language.ts';
import type { CommonOptions } from './options.ts';
import type { CheckPolicyOptions, JudgeOptions } from './policy-options.ts';
import type { Session } from './session.ts';
import type { SmartOptions } from './smart-option.ts';

type Options = CheckPolicyOptions & SmartOptions & CommonOptions & { readonly strict?: boolean };

/** What options ask of a check or a build; what was not asked is left to the bid. */
export function checkOptions({
  profile,
  baseline,
  minSmart,
  strict,
}: JudgeOptions & SmartOptions & { readonly strict?: boolean }): CheckOptions {
  return {
    isStrict: strict === true,
    ...(profile === undefined ? {} : { profile }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(minSmart === undefined ? {} : { minSmart }),
  };
}

/**
 * Checks a bid as the options ask: first mends what is safe, and saves a baseline when that is wanted. What was changed
 * in the folder of the bid is told on standard error, so that a report for a program stays whole.
 */
export async function checkByPolicy(session: Session, folder: string, options: Options): Promise<CheckResult> {
  const { host } = session;
  const { checkBid } = await import('../pipeline/check-bid.ts');
  const mended = options.fix === true ? (await import('../pipeline/fix-bid.ts')).fixBid(host, folder) : undefined;
  const { only, skip, writeBaseline } = options;
  const asked: CheckOptions = {
    ...checkOptions(options),
    ...(only === undefined ? {} : { only }),
    ...(skip === undefined ? {} : { skip }),
  };
  const saved = writeBaseline === undefined ? undefined : await saveBaseline(session, folder, options);
  const result = await checkBid(host, folder, saved === undefined ? asked : { ...asked, baseline: saved.path });
  const language = options.lang ?? result.language;
  if (mended !== undefined) host.writeError(tellChanges(mended.changes, mended.diagnostics, language));
  if (saved !== undefined && saved.diagnostics.length === 0) {
    const isDeclared = result.bid?.manifest.checks?.baseline === saved.path;
    host.writeError(tellBaseline(saved.path, saved.count, isDeclared, language));
  }
  const trouble = [...(mended?.diagnostics ?? []), ...(saved?.diagnostics ?? [])];
  return { ...result, diagnostics: [...trouble, ...result.diagnostics] };
}

/**
 * Checks a finished Word file or PDF against a bid as the options ask.
 * @throws EmviError when the options also ask to change the sources of the bid
 */
export async function checkFileByPolicy(
  session: Session,
  folder: string,
  options: Options & { readonly file: string; readonly document?: string },
): Promise<CheckResult> {
  const { file, document, lang, only, skip } = options;
  if (options.fix === true || options.writeBaseline !== undefined) {
    throw new EmviError({
      nl: '--file controleert alleen dat bestand; --fix en --write-baseline gaan over de bronnen van de inschrijving',
      en: '--file only checks that file; --fix and --write-baseline are about the sources of the bid',
    });
  }
  const { checkFile } = await import('../pipeline/check-file.ts');
  return checkFile(session.host, folder, {
    ...checkOptions(options),
    ...(only === undefined ? {} : { only }),
    ...(skip === undefined ? {} : { skip }),
    ...(lang === undefined ? {} : { language: lang }),
    ...(document === undefined ? {} : { document }),
    file,
  });
}

async function saveBaseline(session: Session, folder: string, { writeBaseline, ...options }: Options) {
  const { checkBid } = await import('../pipeline/check-bid.ts');
  const whole = await checkBid(session.host, folder, { ...checkOptions(options), baseline: false });
  if (whole.bid === undefined) return undefined;
  const { writeBaselineFile } = await import('../pipeline/write-baseline.ts');
  return writeBaselineFile(session.host, folder, writeBaseline === true ? undefined : writeBaseline, whole);
}

const longestShown = 60;

function tellChanges(
  changes: ReadonlyMap<string, readonly Change[]>,
  trouble: readonly Diagnostic[],
  language: Language,
): string {
  const isDutch = language === 'nl';
  if (trouble.length > 0) {
    return isDutch
      ? 'Niet alle verbeteringen konden worden geschreven; die bestanden zijn zoals ze waren.\n'
      : 'Not all changes could be written; those files are as they were.\n';
  }
  if (changes.size === 0) return isDutch ? 'Er was niets veilig te verbeteren.\n' : 'Nothing was safe to mend.\n';
  const lines = [...changes].flatMap(([path, made]) => [
    isDutch ? `Verbeterd in ${onOneLine(path)}:` : `Mended in ${onOneLine(path)}:`,
    ...made.map(({ before, after }) => {
      const insertion = isDutch ? 'toegevoegd: ' : 'added: ';
      return before === '' ? `  ${insertion}${shown(after)}` : `  ${shown(before)} → ${shown(after)}`;
    }),
  ]);
  return `${lines.join('\n')}\n`;
}

function shown(text: string): string {
  const line = onOneLine(text.trim());
  return line.length <= longestShown ? line : `${line.slice(0, longestShown - 1)}…`;
}

function tellBaseline(path: string, count: number, isDeclared: boolean, language: Language): string {
  if (language === 'nl') {
    const advice = isDeclared ? '' : `; zet in emvi.yaml bij \`checks\`: \`baseline: ${path}\``;
    return `${count} ${count === 1 ? 'bevinding' : 'bevindingen'} bewaard in ${path}${advice}\n`;
  }
  const advice = isDeclared ? '' : `; write in emvi.yaml under \`checks\`: \`baseline: ${path}\``;
  return `${count} ${count === 1 ? 'finding' : 'findings'} saved in ${path}${advice}\n`;
}
