import type { FindingType } from '../diagnostics/diagnostic.ts';
import { EmviError } from '../diagnostics/emvi-error.ts';
import { openPackageFiles } from '../host/package-files.ts';
import type { BilingualCommand } from './bilingual-command.ts';
import { choosePaint } from './findings.ts';
import type { CommonOptions } from './options.ts';
import { type ExitCode, exitCodes, type Session } from './session.ts';
import { hintFor } from './suggestion.ts';

/** `emvi explain`: the page of a finding, or the list of all findings. */
export function describeExplain(command: BilingualCommand, session: Session): void {
  const say = session.say.bind(session);
  command
    .description(say('leg een bevinding uit', 'explain a finding'))
    .usage(say('[code]', '[code]'))
    .argument(
      '[code]',
      say('code of naam van de bevinding; zonder code: een lijst', 'code or name of the finding; without it: a list'),
    )
    .examples([
      ['emvi explain EMV201', say('wat betekent EMV201?', 'what does EMV201 mean?')],
      ['emvi explain wish-without-kpi', say('hetzelfde, bij naam', 'the same, by name')],
      ['emvi explain', say('alle codes op een rij', 'all codes in a list')],
    ])
    .action(session.concluding((code: string | undefined) => runExplain(session, code, command.optsWithGlobals())));
}

async function runExplain(session: Session, code: string | undefined, { color }: CommonOptions): Promise<ExitCode> {
  const { host, language } = session;
  const [{ catalogue }, { readRulePage, renderRulePage, firstSentence }, { wrapHanging }] = await Promise.all([
    import('../catalogue.ts'),
    import('../report/rule-page.ts'),
    import('../report/wrap-text.ts'),
  ]);
  const columns = host.terminalColumns ?? 80;
  const files = openPackageFiles();
  const pageOf = (type: FindingType) => readRulePage(files.read(`docs/rules/${type.code}.md`), language);
  if (code === undefined) {
    for (const type of catalogue) {
      const text = `${type.name}: ${firstSentence(pageOf(type))}`;
      host.writeOut(`${wrapHanging(text, columns, `${type.code}  `, '        ').join('\n')}\n`);
    }
    return exitCodes.fine;
  }
  const paint = await choosePaint(session, color);
  host.writeOut(renderRulePage(pageOf(findType(catalogue, code)), columns, paint));
  return exitCodes.fine;
}

/** The finding with a code (`EMV201`, `emv201`, `201`) or a name. */
function findType(catalogue: readonly FindingType[], asked: string): FindingType {
  const wanted = asked.trim().toLowerCase();
  const found = catalogue.find(({ code, name }) =>
    [code.toLowerCase(), code.slice('EMV'.length), name].includes(wanted),
  );
  if (found !== undefined) return found;
  const hint = hintFor(
    asked,
    catalogue.flatMap(({ code, name }) => [code, name]),
  );
  throw new EmviError({ nl: `er is geen bevinding ${asked}${hint.nl}`, en: `there is no finding ${asked}${hint.en}` });
}
