import { accessSync, constants } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import type { Surroundings } from './code-folder.ts';
import { HostError } from './host.ts';
import type { Office } from './office.ts';
import { pathsOn } from './paths.ts';

/** A print that takes longer has hung. */
const longestRun = 300_000;

/** LibreOffice on this machine, looked for on the path and where its installer puts it; undefined where it is not. */
export function findNodeOffice(surroundings: Surroundings): Office | undefined {
  const program = candidates(surroundings).find(isProgram);
  return program === undefined ? undefined : { print: (files) => printWith(program, files, surroundings.platform) };
}

function candidates({ environment, platform }: Surroundings): string[] {
  const paths = pathsOn(platform);
  const isWindows = platform === 'win32';
  // On Windows only the `.com` waits until the work is done.
  const names = isWindows ? ['soffice.com'] : ['soffice', 'libreoffice'];
  const found = environment['PATH'] ?? environment['Path'] ?? '';
  const folders = found.split(isWindows ? ';' : ':').filter((folder) => paths.isAbsolute(folder));
  const installed =
    { darwin: ['/Applications/LibreOffice.app/Contents/MacOS'], win32: windowsFolders() }[platform] ?? [];
  return [...folders, ...installed].flatMap((folder) => names.map((name) => paths.join(folder, name)));

  function windowsFolders(): string[] {
    const programs = [environment['ProgramFiles'], environment['ProgramFiles(x86)']];
    return programs.flatMap((folder) => (folder === undefined ? [] : [paths.join(folder, 'LibreOffice', 'program')]));
  }
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A profile of its own keeps out of the way of a LibreOffice that is open, and of the settings of its user. */
async function printWith(program: string, files: readonly Uint8Array[], platform: string): Promise<Uint8Array[]> {
  const paths = pathsOn(platform);
  const folder = await mkdtemp(paths.join(tmpdir(), 'emvi-'));
  try {
    const names = files.map((_file, index) => paths.join(folder, `${index}.docx`));
    for (const [index, name] of names.entries()) await writeFile(name, files[index] ?? new Uint8Array());
    const profile = `-env:UserInstallation=${pathToFileURL(paths.join(folder, 'profile')).href}`;
    await run(program, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...names]);
    const printed: Uint8Array[] = [];
    // LibreOffice ends well even where it could not read a file.
    for (const index of files.keys()) printed.push(new Uint8Array(await readFile(paths.join(folder, `${index}.pdf`))));
    return printed;
  } catch (error) {
    throw new HostError(codeOf(error), program, { cause: error });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(program: string, words: readonly string[]): Promise<void> {
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
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'EIO';
}
