/** Why a file name does not work on every system. */
export type FileNameProblem = 'empty' | 'character' | 'ending' | 'device' | 'length';

const longestInBytes = 240;
const longestMadeInBytes = 200;
const longestMade = 100;

/** What Windows refuses in a name, what separates folders, and what cannot be seen. */
const forbidden = /[<>:"/\\|?*\p{Cc}\p{Cs}]/u;
const forbiddenOrUnseen = /[<>:"/\\|?*\p{Cc}\p{Cs}\p{Cf}]/gu;

/**
 * Names that mean a device on Windows, in any case and with any extension.
 * Source: Microsoft, "Naming Files, Paths, and Namespaces"; CONIN$ and CONOUT$ from its console documentation.
 */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=$|[ ]*\.)/iu;

const encoder = new TextEncoder();

/** What is wrong with one file or folder name on Windows, macOS or Linux; undefined when it works on all of them. */
export function fileNameProblem(name: string): FileNameProblem | undefined {
  if (name === '') return 'empty';
  if (forbidden.test(name)) return 'character';
  if (/[. ]$/u.test(name)) return 'ending';
  if (device.test(name)) return 'device';
  return encoder.encode(name).length > longestInBytes ? 'length' : undefined;
}

/**
 * A file name made from a title, without extension: the same title gives the same name on every system. Letters and
 * digits of all scripts stay, blanks and slashes become `-`, and what a system cannot store is left out; at most 100 characters.
 */
export function safeFileName(title: string): string {
  const whole = title
    .replace(/[\s/\\]+/gu, '-')
    .replace(forbiddenOrUnseen, '')
    .replace(/-{2,}/gu, '-')
    .normalize('NFC');
  const name = trimmed(whole).replace(device, (found) => `${found}_`);
  return trimmed(shortened(name)) || 'document';
}

/** Two names collide when they are equal under `collisionKey`: Windows and macOS would store them as one file. */
export function collide(first: string, second: string): boolean {
  return collisionKey(first) === collisionKey(second);
}

/** Equal for names that differ only in case or in how an accent is encoded. */
export function collisionKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function trimmed(name: string): string {
  return name.replace(/^[-.]+/u, '').replace(/[-.]+$/u, '');
}

function shortened(name: string): string {
  let end = 0;
  let bytes = 0;
  for (const character of name) {
    bytes += encoder.encode(character).length;
    if (bytes > longestMadeInBytes || end + character.length > longestMade) break;
    end += character.length;
  }
  return name.slice(0, end);
}
