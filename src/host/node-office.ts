import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import type { Surroundings } from './code-folder.ts';
import { findProgram } from './find-program.ts';
import { HostError } from './host.ts';
import type { Office } from './office.ts';
import { pathsOn } from './paths.ts';

/** A print that takes longer has hung. */
const longestRun = 300_000;

/** What the PDF has to be, in the words of LibreOffice's own filter; releases before 7.4 print without. */
const filter = {
  UseTaggedPDF: { type: 'boolean', value: 'true' },
  PDFUACompliance: { type: 'boolean', value: 'true' },
  // PDF/A-2b.
  SelectPdfVersion: { type: 'long', value: '2' },
};

/** Runs a program to its end; rejects where it fails or takes too long. */
export type RunProgram = (program: string, words: readonly string[]) => Promise<void>;

/**
 * LibreOffice on this machine, looked for on the path and where its installer puts it; undefined where it is not.
 * @param run how a program is run on this machine
 */
export function findNodeOffice(surroundings: Surroundings, run: RunProgram = runProgram): Office | undefined {
  const program = findOffice(surroundings);
  if (program === undefined) return undefined;
  return { print: (files) => printWith({ program, run }, files, surroundings.platform) };
}

function findOffice(surroundings: Surroundings): string | undefined {
  const { environment, platform } = surroundings;
  // On Windows only the `.com` waits until the work is done.
  const names = platform === 'win32' ? ['soffice.com'] : ['soffice', 'libreoffice'];
  const programs = [environment['ProgramFiles'], environment['ProgramFiles(x86)']];
  const installed = {
    darwin: ['/Applications/LibreOffice.app/Contents/MacOS'],
    win32: programs.flatMap((folder) =>
      folder === undefined ? [] : [pathsOn(platform).join(folder, 'LibreOffice', 'program')],
    ),
  }[platform];
  return findProgram(names, surroundings, installed);
}

interface Printing {
  readonly program: string;
  readonly run: RunProgram;
}

async function printWith(printing: Printing, files: readonly Uint8Array[], platform: string): Promise<Uint8Array[]> {
  let folder: string | undefined;
  try {
    folder = await mkdtemp(pathsOn(platform).join(tmpdir(), 'emvi-'));
    return await printIn(folder, printing, files, platform);
  } catch (error) {
    throw new HostError(codeOf(error), printing.program, { cause: error });
  } finally {
    if (folder !== undefined) await discard(folder);
  }
}

/** A profile of its own keeps out of the way of a LibreOffice that is open, and of the settings of its user. */
async function printIn(
  folder: string,
  { program, run }: Printing,
  files: readonly Uint8Array[],
  platform: string,
): Promise<Uint8Array[]> {
  const paths = pathsOn(platform);
  const names = files.map((_file, index) => paths.join(folder, `${index}.docx`));
  for (const [index, name] of names.entries()) await writeFile(name, files[index] ?? new Uint8Array());
  const profile = `-env:UserInstallation=${pathToFileURL(paths.join(folder, 'profile')).href}`;
  const format = `pdf:writer_pdf_Export:${JSON.stringify(filter)}`;
  await run(program, [profile, '--headless', '--convert-to', format, '--outdir', folder, ...names]);
  const printed: Uint8Array[] = [];
  // LibreOffice ends well even where it could not read a file.
  for (const index of files.keys()) printed.push(whole(await readFile(paths.join(folder, `${index}.pdf`))));
  return printed;
}

/** On Windows a program that was ended keeps its files for a moment; what then stays behind is no reason to fail. */
async function discard(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }).catch(() => undefined);
}

/** A PDF with its beginning and its end: one that was cut off would be handed in as it is. */
function whole(bytes: Uint8Array): Uint8Array {
  const text = (from: number, to?: number): string => new TextDecoder('latin1').decode(bytes.subarray(from, to));
  if (!text(0, 5).startsWith('%PDF-') || !text(-1024).includes('%%EOF')) throw new Error('the PDF is not whole');
  return new Uint8Array(bytes);
}

function runProgram(program: string, words: readonly string[]): Promise<void> {
  // Not imported: in the bundle that name stands for nothing, because loading it costs every start (test/tools/build).
  const { execFile } = process.getBuiltinModule('node:child_process');
  return new Promise((resolve, reject) => {
    execFile(program, words, { timeout: longestRun, windowsHide: true }, (error) => {
      if (error === null) resolve();
      else reject(error);
    });
  });
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'EIO';
  // Node.js ends a program that takes too long, and says only that it did.
  if ('killed' in error && error.killed === true) return 'ETIMEDOUT';
  return 'code' in error && typeof error.code === 'string' ? error.code : 'EIO';
}
