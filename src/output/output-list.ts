import { createHash } from 'node:crypto';
import type { FileSystem } from '../host/host.ts';
import { attempt } from '../host/system-trouble.ts';
import { outputNameProblem } from './output-names.ts';

/** The documents that emvi made in a folder: the SHA-256 of each by its name. */
export type OutputList = ReadonlyMap<string, string>;

/** No honest folder has a longer one: some thirty thousand documents. */
const longestInBytes = 4 * 2 ** 20;

const about =
  'emvi schreef deze bestanden in deze map; aan de SHA-256 ziet het of iemand er een gewijzigd heeft. ' +
  'emvi wrote these files in this folder; by the SHA-256 it sees whether somebody changed one.';

/** The SHA-256 of a document, in hexadecimal. */
export function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A list as a file: the same list gives the same bytes, whatever the order in which it was made. */
export function writeOutputList(list: OutputList): Uint8Array {
  const files = Object.fromEntries([...list].sort(([a], [b]) => (a < b ? -1 : 1)));
  return new TextEncoder().encode(`${JSON.stringify({ emvi: 1, about, files }, undefined, 2)}\n`);
}

/** The list in a file. One that is not there or cannot be read says nothing: it may have come from anybody. */
export function readOutputList(files: FileSystem, path: string): OutputList {
  if (files.kindOf(path) !== 'file') return new Map();
  const { value } = attempt(() => (files.sizeOf(path) > longestInBytes ? undefined : files.read(path)));
  return value === undefined ? new Map() : new Map(entriesIn(new TextDecoder().decode(value)));
}

function entriesIn(text: string): [string, string][] {
  const whole = parseJson(text);
  if (!isRecord(whole) || whole['emvi'] !== 1 || !isRecord(whole['files'])) return [];
  return Object.entries(whole['files']).filter(
    (entry): entry is [string, string] =>
      outputNameProblem(entry[0]) === undefined && typeof entry[1] === 'string' && /^[0-9a-f]{64}$/u.test(entry[1]),
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
