import { strFromU8, strToU8 } from 'fflate';
import { zipPackage } from '../../../src/render/zip-package.ts';
import { readParts } from '../docx-xml.ts';

/** The Word document with one of its parts changed; throws where it has no such part. */
export function changePart(docx: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const parts = readParts(docx);
  const part = parts.get(path);
  if (part === undefined) throw new Error(`no part ${path}`);
  return zipPackage(parts.set(path, strToU8(change(strFromU8(part)))));
}
