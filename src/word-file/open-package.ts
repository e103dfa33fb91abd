import { unzipSync } from 'fflate';

/** Why a file cannot be read as a Word file. */
export type PackageProblem =
  | 'empty'
  | 'pdf'
  | 'old-or-encrypted'
  | 'not-zip'
  | 'other-office'
  | 'too-large'
  | 'odd-names'
  | 'no-document'
  | 'broken-xml';

/** The parts of an office file by path, or why they cannot be had. */
export type OpenedPackage =
  | { readonly parts: ReadonlyMap<string, Uint8Array>; readonly problem?: undefined }
  | { readonly parts?: undefined; readonly problem: PackageProblem };

const mostParts = 10_000;
const mostBytes = 256 * 1024 * 1024;

/** Zip, PDF, and the compound file that holds an old `.doc` or an encrypted DOCX ([MS-CFB] 2.2). */
const signatures = { zip: [0x50, 0x4b], pdf: [0x25, 0x50, 0x44, 0x46], compound: [0xd0, 0xcf, 0x11, 0xe0] } as const;

/**
 * Unpacks an office file. What would grow too large, or holds names that leave the package or stand in it twice, is
 * refused before anything is unpacked.
 */
export function openPackage(bytes: Uint8Array): OpenedPackage {
  if (bytes.length === 0) return { problem: 'empty' };
  if (startsWith(bytes, signatures.pdf)) return { problem: 'pdf' };
  if (startsWith(bytes, signatures.compound)) return { problem: 'old-or-encrypted' };
  if (!startsWith(bytes, signatures.zip)) return { problem: 'not-zip' };
  const seen = new Set<string>();
  let total = 0;
  let problem: PackageProblem | undefined;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        total += originalSize;
        if (total > mostBytes || seen.size >= mostParts) problem = 'too-large';
        else if (isOdd(name) || seen.has(name.toLowerCase())) problem ??= 'odd-names';
        seen.add(name.toLowerCase());
        return problem === undefined && !name.endsWith('/');
      },
    });
    if (problem !== undefined) return { problem };
    return { parts: new Map(Object.entries(files)) };
  } catch {
    return { problem: problem ?? 'not-zip' };
  }
}

function isOdd(name: string): boolean {
  return name.startsWith('/') || name.includes('\\') || name.split('/').includes('..');
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
