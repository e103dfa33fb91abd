import { unzipSync } from 'fflate';

/** Why a file cannot serve as a house style. */
export type PackageFault =
  | 'not-word'
  | 'old-word'
  | 'encrypted'
  | 'broken-zip'
  | 'too-many'
  | 'too-large'
  | 'unsafe-name'
  | 'double-name';

/** No house style of Word comes near. */
const limits = { entries: 2_000, unpacked: 96 * 1024 * 1024 } as const;

/** Unpacks an office file; nothing is unpacked before the list of what is in it has been found fit. */
export function openPackage(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | PackageFault {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return holdsWide(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-word';
  if (!startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'not-word';
  const fault = faultInList(bytes);
  if (fault !== undefined) return fault;
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter: ({ name }) => !name.endsWith('/') })));
  } catch {
    // Whatever the bytes are, they cannot be unpacked.
    return 'broken-zip';
  }
}

function faultInList(bytes: Uint8Array): PackageFault | undefined {
  const names = new Set<string>();
  let unpacked = 0;
  let fault: PackageFault | undefined;
  try {
    unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        const known = name.toLowerCase();
        unpacked += Math.max(size, originalSize);
        if (isUnsafe(name)) fault ??= 'unsafe-name';
        else if (names.has(known)) fault ??= 'double-name';
        else if (names.size >= limits.entries) fault ??= 'too-many';
        else if (unpacked > limits.unpacked) fault ??= 'too-large';
        names.add(known);
        return false;
      },
    });
  } catch {
    return fault ?? 'broken-zip';
  }
  return fault;
}

/** A name that leads out of the package, or that a program would take for something else than a name. */
function isUnsafe(name: string): boolean {
  const steps = name.replace(/\/$/u, '').split('/');
  return (
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be refused
    /[\\:\u0000-\u001f]/u.test(name) ||
    steps.some((step) => step === '' || step === '.' || step === '..' || step === '__proto__')
  );
}

function startsWith(bytes: Uint8Array, signs: readonly number[]): boolean {
  return signs.every((sign, index) => bytes[index] === sign);
}

/** Whether the bytes hold a name as Windows writes it in its compound files: two bytes a letter. */
function holdsWide(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
