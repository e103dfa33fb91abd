import { createHash } from 'node:crypto';
import { run } from '../../src/cli/main.ts';
import { createMemoryHost } from '../../src/host/memory-host.ts';
import { listName, readTemporaryName } from '../../src/output/temporary-names.ts';
import { lintDocx } from '../tools/docx-lint.ts';
import { parseXml, readParts } from '../tools/docx-xml.ts';
import type { FuzzCase } from './fuzz-case.ts';

const folder = '/bid';
const outputFolder = `${folder}/output/`;

/**
 * Runs a case on a machine in memory and says which laws it breaks: no bug (exit code 3), no stack trace, no file
 * outside the output folder, no source changed, nothing half-written.
 */
export async function brokenLaws({ files, words, mayWrite = [], isSoundLook = false }: FuzzCase): Promise<string[]> {
  const host = createMemoryHost({
    folder,
    files: Object.fromEntries(Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content])),
    environment: { EMVI_DEBUG: '1' },
  });
  const before = new Map(host.files.contents);
  const exitCode = await run(words, host);
  const laws: string[] = [];
  if (exitCode !== 0 && exitCode !== 1 && exitCode !== 2)
    laws.push(`exit code ${exitCode}: ${host.errors.slice(0, 1500)}`);
  if (/^ +at .+:\d+:\d+\)?$/mu.test(host.output + host.errors)) laws.push('a stack trace');
  const after = host.files.contents;
  for (const [name, content] of before) {
    if (after.get(name) !== content && !mayWrite.includes(name)) laws.push(`${name} was changed`);
  }
  const written = [...after].filter(([name, content]) => before.get(name) !== content);
  for (const [name, content] of written) {
    if (!name.startsWith(outputFolder) && !mayWrite.some((place) => name.startsWith(place)))
      laws.push(`${name} was written`);
    laws.push(...brokenFile(name, content, isSoundLook).map((fault) => `${name}: ${fault}`));
  }
  return [...laws, ...brokenLists(after)];
}

/** What is wrong with a file that was written. */
function brokenFile(name: string, content: Uint8Array, isSoundLook: boolean): string[] {
  if (readTemporaryName(name.slice(name.lastIndexOf('/') + 1)) !== undefined) return ['a temporary file stays behind'];
  try {
    if (/\.(?:docx|xlsx)$/u.test(name)) {
      for (const [part, bytes] of readParts(content)) {
        if (/\.(?:xml|rels)$/u.test(part)) parseXml(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
      }
      return isSoundLook && name.endsWith('.docx') ? lintDocx(content) : [];
    }
    if (name.endsWith('.json')) JSON.parse(new TextDecoder().decode(content));
    return [];
  } catch (error) {
    return [String(error).slice(0, 300)];
  }
}

/** A list of documents is written last, so it is true. */
function brokenLists(files: ReadonlyMap<string, Uint8Array>): string[] {
  const list = files.get(outputFolder + listName);
  if (list === undefined) return [];
  const { files: documents } = JSON.parse(new TextDecoder().decode(list)) as { files: Record<string, string> };
  return Object.entries(documents).flatMap(([name, hash]) => {
    const content = files.get(outputFolder + name);
    const isWhole = content !== undefined && createHash('sha256').update(content).digest('hex') === hash;
    return isWhole ? [] : [`${name} is not what the list says`];
  });
}
