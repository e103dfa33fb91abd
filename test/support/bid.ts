import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { createMemoryHost } from '../../src/host/memory-host.ts';
import { type CheckOptions, type CheckResult, checkBid } from '../../src/pipeline/check-bid.ts';
import { expectReadable } from './readable.ts';

/** Files of a bid by their path in its folder. */
export type BidFiles = Readonly<Record<string, string>>;

/** The smallest bid without a finding: one wish, one KPI. Examples and tests lay their own files over it. */
export const cleanBid: BidFiles = {
  'emvi.yaml': 'emvi: 1\ntitle: "Plan van aanpak"\n',
  'wishes.yaml':
    'wishes:\n  - id: W-01\n    text: "Onboarding binnen 6 weken."\n    response: "Een vast team doet de onboarding."\n    kpis:\n      - KPI-01\n',
  'kpis.yaml':
    'kpis:\n  - id: KPI-01\n    title: "Onboarding"\n    target: "≤ 6 weken na gunning"\n' +
    '    measurement: "Projectplan"\n    reporting: "Wekelijks"\n',
};

/** The folder in which test bids stand. */
export const bidFolder = '/bid';

/** A machine in memory that holds a bid. */
export function hostWith(files: BidFiles): ReturnType<typeof createMemoryHost> {
  return createMemoryHost({
    folder: bidFolder,
    files: Object.fromEntries(Object.entries(files).map(([name, text]) => [`${bidFolder}/${name}`, text])),
  });
}

/** Of more findings than these in one bid, the others are made the same way. */
const mostRead = 50;

/** Checks a bid in memory; as strictly as asked. Whatever is found reads well in both languages. */
export async function check(files: BidFiles, options: boolean | Partial<CheckOptions> = false): Promise<CheckResult> {
  const asked = typeof options === 'boolean' ? { isStrict: options } : { isStrict: false, ...options };
  const result = await checkBid(hostWith(files), bidFolder, asked);
  for (const finding of result.diagnostics.slice(0, mostRead)) expectReadable(finding);
  return result;
}

/** A finding as tests compare it: code, file and the text it points at. What it says reads well in both languages. */
export function shown(diagnostic: Diagnostic): string {
  expectReadable(diagnostic);
  const { span, type } = diagnostic;
  return span === undefined
    ? type.code
    : `${type.code} ${span.file.path} ${span.file.text.slice(span.start, span.end)}`;
}

/** Marks such as `⟦EMV201:W-02⟧` taken out of the files, and the findings that they announce. */
function withoutMarks(files: BidFiles): { readonly files: BidFiles; readonly announced: readonly string[] } {
  const announced: string[] = [];
  const clean = Object.entries(files).map(([path, text]) => [
    path,
    text.replace(/⟦(EMV\d{3}):([^⟧]*)⟧/gu, (_, code: string, marked: string) => {
      announced.push(`${code} ${path} ${marked}`);
      return marked;
    }),
  ]);
  return { files: Object.fromEntries(clean) as BidFiles, announced: announced.sort() };
}

/** What checking marked files finds beside what the marks announce: both lists are equal when all is well. */
export async function checkMarked(
  files: BidFiles,
  options: Partial<CheckOptions> = {},
): Promise<{ found: string[]; announced: readonly string[] }> {
  const unmarked = withoutMarks({ ...cleanBid, ...files });
  const { diagnostics } = await check(unmarked.files, options);
  return { found: diagnostics.map(shown).sort(), announced: unmarked.announced };
}
