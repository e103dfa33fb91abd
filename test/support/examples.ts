import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createMemoryHost } from '../../src/host/memory-host.ts';
import { listName } from '../../src/output/temporary-names.ts';
import { type BuildOptions, type BuildResult, buildBid } from '../../src/pipeline/build-bid.ts';
import { type CheckResult, checkBid } from '../../src/pipeline/check-bid.ts';

/** The folders in examples/. */
export const exampleNames: readonly string[] = readdirSync('examples').sort();

/** The sources of an example by their path in its folder, with `/`; built documents and editor files left out. */
export function readExample(name: string): ReadonlyMap<string, Uint8Array> {
  const folder = path.join('examples', name);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => !/^(?:output|\.emvi)\//u.test(file));
  return new Map(files.sort().map((file) => [file, new Uint8Array(readFileSync(path.join(folder, file)))]));
}

/** Writes the sources of an example into a folder, in the order given. */
export function writeSources(folder: string, sources: Iterable<readonly [string, Uint8Array]>): void {
  for (const [file, content] of sources) {
    const place = path.join(folder, ...file.split('/'));
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, content);
  }
}

/** What building an example in memory gave. */
export interface BuiltExample {
  readonly result: BuildResult;
  /** The documents by file name. */
  readonly documents: ReadonlyMap<string, Uint8Array>;
}

const checked = new Map<string, Promise<CheckResult>>();

/** Checks an example in memory; once, however many tests ask for it. */
export function checkExample(name: string): Promise<CheckResult> {
  const host = createMemoryHost({ files: Object.fromEntries(readExample(name)) });
  const known = checked.get(name) ?? checkBid(host, '.', { isStrict: false });
  checked.set(name, known);
  return known;
}

const built = new Map<string, Promise<BuiltExample>>();

/** Builds an example in memory; once, however many tests ask for it. */
export function buildExample(name: string, options: Partial<BuildOptions> = {}): Promise<BuiltExample> {
  const key = JSON.stringify([name, options]);
  const known = built.get(key) ?? buildAnew(name, options);
  built.set(key, known);
  return known;
}

function buildAnew(name: string, options: Partial<BuildOptions>): Promise<BuiltExample> {
  return buildSources(readExample(name), options);
}

/** Builds a bid in memory from its sources. */
export async function buildSources(
  sources: ReadonlyMap<string, Uint8Array>,
  options: Partial<BuildOptions>,
): Promise<BuiltExample> {
  const host = createMemoryHost({ files: Object.fromEntries(sources) });
  const output = `${host.workingFolder}/output/`;
  const result = await buildBid(host, '.', { isStrict: false, isDraft: false, ...options });
  const documents = [...host.files.contents].flatMap(([file, content]) =>
    file.startsWith(output) && !file.endsWith(`/${listName}`) ? [[file.slice(output.length), content] as const] : [],
  );
  return { result, documents: new Map(documents) };
}
