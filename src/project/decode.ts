/** What can be wrong with the bytes of a text. */
export type TextFault = 'bytes' | 'utf16' | 'binary';

/** Text out of the bytes of a file, or what is wrong with them and where in the readable part. */
export type Decoded =
  | { readonly text: string; readonly fault?: undefined }
  | {
      readonly fault: TextFault;
      /** The text as far as it can be made, `�` for what cannot. */
      readonly text: string;
      /** Offset in that text of the first thing that is wrong. */
      readonly offset: number;
      /** What the first wrong byte would be in Windows-1252, the encoding of old Dutch Windows files. */
      readonly character: string;
    };

/**
 * UTF-8 with or without byte order mark, or UTF-16 with one, as Windows PowerShell writes it. The mark is left out.
 * Nothing is guessed: a wrong guess would print wrong letters in a bid.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes.subarray(2));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(swapped(bytes.subarray(2)));
  return decodeUtf8(hasUtf8Mark(bytes) ? bytes.subarray(3) : bytes);
}

function decodeUtf8(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const binary = binaryAt(text);
  if (binary !== undefined) return binary;
  let byte = 0;
  let counted = 0;
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) {
    byte += Buffer.byteLength(text.slice(counted, at));
    counted = at;
    // A � that the writer typed is three good bytes; one that stands for a wrong byte is not there in the file.
    if (bytes[byte] !== 0xef || bytes[byte + 1] !== 0xbf || bytes[byte + 2] !== 0xbd) {
      return { fault: 'bytes', text, offset: at, character: windowsCharacter(bytes[byte]) };
    }
  }
  return { text };
}

function decodeUtf16(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes);
  const binary = binaryAt(text);
  if (binary !== undefined) return binary;
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) {
    if (bytes[at * 2] !== 0xfd || bytes[at * 2 + 1] !== 0xff)
      return { fault: 'utf16', text, offset: at, character: '' };
  }
  return { text };
}

function binaryAt(text: string): Decoded | undefined {
  const offset = text.indexOf('\0');
  return offset === -1 ? undefined : { fault: 'binary', text, offset, character: '' };
}

function hasUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function swapped(bytes: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes.length);
  for (let at = 0; at < bytes.length; at += 1) result[at] = bytes[at ^ 1] ?? bytes[at] ?? 0;
  return result;
}

/** What Windows-1252 has where Latin-1 has control characters, from 0x80; a blank where it has nothing. */
const windowsSigns = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Some versions of Node decode `windows-1252` as Latin-1, so that the system's own decoder is no help here. */
function windowsCharacter(byte: number | undefined): string {
  if (byte === undefined || byte < 0x80) return '';
  return byte < 0xa0 ? (windowsSigns[byte - 0x80] ?? '').trim() : String.fromCharCode(byte);
}
