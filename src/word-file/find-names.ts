import { unzlibSync } from 'fflate';
import { literally } from '../text/literal-pattern.ts';
import { openPackage } from './open-package.ts';
import { jpegSegments, pngChunks, tellsAboutPicture } from './picture-pieces.ts';
import { BrokenXml, readXml } from './read-xml.ts';

/** A name that is left in a file. */
export interface LeftName {
  /** The part of the file where it stands: `word/footer1.xml`, `word/media/logo.png (metadata)`. */
  readonly part: string;
  readonly name: string;
}

/** What a file shows and carries, as far as names can be looked for in it. */
export interface NameSearch {
  readonly found: readonly LeftName[];
  /** Pictures in which text may be drawn: nothing here reads that. */
  readonly unreadPictures: number;
}

const deepest = 3;

/**
 * Looks for names in every part of an office file, or in a file of plain text: in text joined over runs, in attributes
 * (alternative text, tags of content controls), codes of fields, targets of relations, properties, names of parts,
 * embedded files, and in what pictures say beside their pixels. Case and the ending of a name do not matter.
 */
export function findNames(file: string, bytes: Uint8Array, names: readonly string[]): NameSearch {
  const pattern = leftNamePattern(names);
  if (pattern === undefined) return { found: [], unreadPictures: 0 };
  const search = new Search(pattern);
  search.lookAt(file, bytes, 0);
  return { found: search.found, unreadPictures: search.pictures };
}

/** Short names take no endings: they would be found in any word. */
const shortestWithEnding = 5;

function leftNamePattern(names: readonly string[]): RegExp | undefined {
  const sources = [...new Set(names)]
    .filter((name) => name.trim().length > 1)
    .map((name) => {
      const escaped = literally(name.trim());
      // Names of files and of parts join words with other signs.
      const joined = escaped.replace(/(?:\s|-)+/gu, '[\\s_-]*');
      return name.length < shortestWithEnding ? joined : `${joined}(?:se|en|er|['’]?s)?`;
    });
  return sources.length === 0 ? undefined : new RegExp(`(?<![a-zà-ɏ])(?:${sources.join('|')})(?![a-zà-ɏ])`, 'giu');
}

class Search {
  readonly found: LeftName[] = [];
  pictures = 0;

  constructor(readonly pattern: RegExp) {}

  lookAt(part: string, bytes: Uint8Array, depth: number): void {
    this.#test(part, part.replace(/[._]/gu, ' '));
    const opened = depth < deepest && bytes[0] === 0x50 && bytes[1] === 0x4b ? openPackage(bytes).parts : undefined;
    if (opened !== undefined) {
      for (const [name, content] of opened) this.lookAt(depth === 0 ? name : `${part} › ${name}`, content, depth + 1);
    } else if (/\.(?:xml|rels|svg|vml)$/iu.test(part)) this.#lookAtXml(part, bytes);
    else if (/\.png$/iu.test(part)) this.#lookAtTexts(part, pngTexts(bytes));
    else if (/\.jpe?g$/iu.test(part)) this.#lookAtTexts(part, jpegTexts(bytes));
    else this.#lookAtTexts(part, /\.(?:gif|emf|wmf|tiff?|bmp)$/iu.test(part) ? [bytes] : undefined, bytes);
  }

  /** Joins the text of a paragraph over its runs; every other element ends a text. */
  #lookAtXml(part: string, bytes: Uint8Array): void {
    let text = '';
    let code = '';
    let isCode = false;
    const flush = (): void => {
      this.#test(part, text);
      this.#test(part, code);
      text = '';
      code = '';
    };
    try {
      readXml(bytes, {
        open: ({ name, attributes }) => {
          isCode = name === 'w:instrText';
          if (name === 'w:tab' || name === 'w:br') text += ' ';
          for (const value of attributes()) this.#test(part, value);
        },
        text: (found) => {
          if (isCode) code += found;
          else text += found;
        },
        close: (name) => {
          isCode = false;
          if (!joining.has(name)) flush();
        },
      });
    } catch (error) {
      if (!(error instanceof BrokenXml)) throw error;
      this.#test(part, latin.decode(bytes));
    }
    flush();
  }

  #lookAtTexts(part: string, pieces: readonly Uint8Array[] | undefined, whole?: Uint8Array): void {
    if (pieces === undefined) {
      this.#test(part, utf8.decode(whole).replace(/[*_`\\]/gu, ''));
      return;
    }
    this.pictures += 1;
    for (const piece of pieces) {
      for (const decoder of [utf8, wide]) this.#test(`${part} (metadata)`, decoder.decode(piece));
    }
  }

  #test(part: string, text: string): void {
    for (const [name] of text.matchAll(this.pattern)) this.found.push({ part, name });
  }
}

const utf8 = new TextDecoder('utf-8');
const latin = new TextDecoder('latin1');
const wide = new TextDecoder('utf-16le');

/** Elements inside a paragraph: a name may go on behind their end. */
const joining = new Set(
  [
    'r',
    't',
    'rPr',
    'b',
    'i',
    'u',
    'color',
    'sz',
    'szCs',
    'bCs',
    'iCs',
    'lang',
    'rFonts',
    'rStyle',
    'hyperlink',
    'ins',
    'proofErr',
  ]
    .concat([
      'bookmarkStart',
      'bookmarkEnd',
      'sdt',
      'sdtPr',
      'sdtContent',
      'smartTag',
      'noBreakHyphen',
      'softHyphen',
      'instrText',
    ])
    .concat([
      'fldChar',
      'fldSimple',
      'del',
      'delText',
      'strike',
      'highlight',
      'shd',
      'vertAlign',
      'caps',
      'noProof',
      'lastRenderedPageBreak',
    ])
    .flatMap((name) => [`w:${name}`, `a:${name}`]),
).add('tspan');

/** The texts in a PNG: its text chunks, compressed or not, and its EXIF (PNG, third edition, 11.3). */
function pngTexts(bytes: Uint8Array): Uint8Array[] {
  return pngChunks(bytes).flatMap(({ type, start, end }) => {
    const data = bytes.subarray(start + 8, end - 4);
    if (type === 'tEXt' || type === 'eXIf') return [data];
    return type === 'iTXt' || type === 'zTXt' ? [data, inflated(data)] : [];
  });
}

/** What a chunk holds in compressed form; a zlib stream starts with 0x78. */
function inflated(data: Uint8Array): Uint8Array {
  const start = data.indexOf(0x78, data.indexOf(0) + 1);
  if (start === -1) return new Uint8Array();
  try {
    return unzlibSync(data.subarray(start), { out: new Uint8Array(1024 * 1024) });
  } catch {
    return new Uint8Array();
  }
}

/** The texts in a JPEG. */
function jpegTexts(bytes: Uint8Array): Uint8Array[] {
  return jpegSegments(bytes)
    .filter(tellsAboutPicture)
    .map(({ start, end }) => bytes.subarray(start + 4, end));
}
