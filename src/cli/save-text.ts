import { type Diagnostic, phrase } from '../diagnostics/diagnostic.ts';
import { pathsOn } from '../host/paths.ts';
import { attempt } from '../host/system-trouble.ts';
import type { Bid } from '../model/bid.ts';
import { kindNames } from '../model/kinds.ts';
import { onOneLine } from '../report/visible-text.ts';
import type { Language } from '../text/language.ts';
import type { Session } from './session.ts';

/** The bid that a text was made from, as far as it could be read: its files are never written over. */
export interface TextSource {
  readonly bid: Bid | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** The folder of the bid, absolute. */
  readonly folder: string;
  readonly language: Language;
}

/**
 * Saves what a command made as a file of UTF-8, whole or not at all.
 * @param path as it was given: absolute, or relative to the working folder
 * @returns whether the file is there; if not, the reason stands on standard error
 */
export async function saveText({ host }: Session, source: TextSource, path: string, text: string): Promise<boolean> {
  const { writeOutputs } = await import('../output/write-outputs.ts');
  const paths = pathsOn(host.platform);
  const asked = paths.resolve(host.workingFolder, path);
  // A link stands for what it leads to: a report for a device must not take the device's place.
  const real = host.files.kindOf(asked) === 'link' ? attempt(() => host.files.realPath(asked)) : { value: asked };
  const target = real.value ?? asked;
  const file = { name: paths.basename(target), content: new TextEncoder().encode(text) };
  const sources = [...sourcePaths(source)].map((name) => paths.join(source.folder, ...name.split('/')));
  const [trouble] = writeOutputs(host, paths.dirname(target), [file], sources).diagnostics;
  if (trouble === undefined) return true;
  const word = source.language === 'nl' ? 'fout' : 'error';
  host.writeError(`${word}: ${onOneLine(phrase(trouble, source.language).message)}\n`);
  return false;
}

/** The files of a bid by their path in its folder, the broken ones too as far as a finding points at them. */
function sourcePaths({ bid, diagnostics }: TextSource): Set<string> {
  const found = diagnostics.flatMap(({ span }) => (span === undefined ? [] : [span.file.path]));
  return new Set(['emvi.yaml', ...found, ...(bid === undefined ? [] : pathsOf(bid))]);
}

function pathsOf(bid: Bid): string[] {
  return [...bid.prose.keys(), ...kindNames.flatMap((kind) => bid.items(kind).map(({ file }) => file.path))];
}
