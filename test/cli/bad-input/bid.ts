import type { MemoryHostOptions } from '../../../src/host/memory-host.ts';
import { listName } from '../../../src/output/temporary-names.ts';
import { type BidFiles, cleanBid } from '../../support/bid.ts';
import { type Outcome, runCommand, textOf } from '../run-command.ts';

/** A bid with one document, whose template shows the sections. */
export const plainBid: BidFiles = {
  ...cleanBid,
  'emvi.yaml': 'emvi: 1\ntitle: "Plan"\ndocuments:\n  - id: plan\n    template: klassiek\n    file: plan\n',
};

/**
 * Runs a command in the folder of a bid that differs from a sound one in some files; one without content is absent.
 * A check that no terminal shows reports a line a finding.
 */
export function runOn(
  words: string,
  files: Readonly<Record<string, string | Uint8Array | undefined>>,
  options: MemoryHostOptions = {},
): Promise<Outcome> {
  const present = Object.entries({ ...plainBid, ...files }).flatMap(([path, content]) =>
    content === undefined ? [] : [[path, content] as const],
  );
  const isPiped = options.terminalColumns === undefined;
  const asked = isPiped && /^check\b(?!.*--format)/u.test(words) ? `${words} --format compact` : words;
  return runCommand(asked.split(' '), { ...options, files: Object.fromEntries(present) });
}

/** The codes of the findings that a run printed, in order. */
export function codesIn({ host }: Outcome): string[] {
  return [...(host.output + host.errors).matchAll(/(?:fout|waarschuwing|opmerking)[ [](EMV\d{3})[\] ]/gu)].map(
    ([, code = '']) => code,
  );
}

/** The files that a run left outside the sources, by their path from the bid; emvi's own list of them left out. */
export function writtenBy({ host }: Outcome, folder = '/bid/output/'): string[] {
  return [...host.files.contents.keys()].filter((path) => path.startsWith(folder) && !path.endsWith(`/${listName}`));
}

/** The Markdown of the plan that a run made. */
export function planOf({ host }: Outcome): string {
  return textOf(host, '/bid/output/plan.md') ?? '';
}
