import { type Host, HostError } from '../host/host.ts';
import { pathsOn } from '../host/paths.ts';
import { version } from '../report/version.ts';
import { onOneLine } from '../report/visible-text.ts';
import type { Session } from './session.ts';

const mostFiles = 100;

/**
 * What the user is told about a mistake in emvi itself: one line. The details are saved where temporary files go;
 * with `EMVI_DEBUG=1` they are shown as well.
 */
export function reportBug(error: unknown, session: Session, words: readonly string[]): string {
  const { host } = session;
  const details = describeBug(error, words, host.platform);
  const file = saveDetails(details, host);
  const line =
    file === undefined
      ? session.say(
          'emvi heeft een fout in het programma; start opnieuw met EMVI_DEBUG=1 om de details te zien',
          'emvi has a bug; run again with EMVI_DEBUG=1 to see the details',
        )
      : session.say(
          `emvi heeft een fout in het programma; de details staan in ${onOneLine(file)}`,
          `emvi has a bug; the details are in ${onOneLine(file)}`,
        );
  return host.environment['EMVI_DEBUG'] === '1' ? `${line}\n${details}` : `${line}\n`;
}

function describeBug(error: unknown, words: readonly string[], platform: string): string {
  const stack = error instanceof Error ? (error.stack ?? String(error)) : String(error);
  return [`emvi ${version}, Node ${process.version}, ${platform}`, `emvi ${words.join(' ')}`, '', stack, ''].join('\n');
}

/** Saves the details in a new file and says where; undefined when that does not work either. */
function saveDetails(details: string, { files, platform, environment }: Host): string | undefined {
  const folder = temporaryFolder(platform, environment);
  for (let number = 1; number <= mostFiles; number += 1) {
    const file = pathsOn(platform).join(folder, `emvi-bug-${number}.txt`);
    try {
      files.makeFolder(folder);
      files.writeNew(file, new TextEncoder().encode(details));
      return file;
    } catch (error) {
      if (!(error instanceof HostError) || error.code !== 'EEXIST') return undefined;
    }
  }
  return undefined;
}

function temporaryFolder(platform: string, environment: Host['environment']): string {
  if (platform === 'win32') return environment['TEMP'] ?? environment['TMP'] ?? 'C:\\Windows\\Temp';
  return environment['TMPDIR'] ?? '/tmp';
}
