import type { Image, Inline, Link, Reference } from '../../document/tree.ts';
import { bindSigns } from '../bind-signs.ts';
import { division } from '../docx/divide-words.ts';
import { shownSize } from '../docx/pictures.ts';
import { fitsOnLine } from './room.ts';
import { typstString, typstText } from './typst-text.ts';
import { markAt, type PdfPlace, type Writing } from './writing.ts';

/** What stands around inline content. */
interface Surroundings {
  /** A link in another one is plain text. */
  readonly isInLink?: true;
  readonly isBold?: true;
}

/** Inline content as Typst markup, to stand in one paragraph. */
export function writeInlines(
  inlines: readonly Inline[],
  place: PdfPlace,
  writing: Writing,
  around: Surroundings = {},
): string {
  return inlines.map((inline) => writeOne(inline, place, writing, around)).join('');
}

function writeOne(inline: Inline, place: PdfPlace, writing: Writing, around: Surroundings): string {
  const inside = (children: readonly Inline[]): string => writeInlines(children, place, writing, around);
  switch (inline.type) {
    case 'text': {
      const bound = bindSigns(inline.text);
      return writeText(place.divide?.(bound) ?? bound, place, writing);
    }
    case 'strong':
      return `#strong[${writeInlines(inline.children, place, writing, { ...around, isBold: true })}]`;
    case 'emphasis':
      return `#emph[${inside(inline.children)}]`;
    case 'deleted':
      return `#strike[${inside(inline.children)}]`;
    case 'inline-code':
      return `#raw(${typstString(inline.text)})`;
    case 'link':
      return writeLink(inline, place, writing, around);
    case 'reference':
      return writeReference(inline, place, writing, around);
    case 'field':
      return inside(inline.children);
    case 'anchor': {
      const label = writing.marks.take(inline.name);
      return label === undefined ? '' : markAt(label);
    }
    case 'footnote':
      return `#footnote[${inside(inline.children)}]`;
    case 'line-break':
      return '#linebreak()';
    case 'image':
      return `#box(${imageCall(inline, place, writing)})`;
  }
}

/** A longer word with a slash may be an address, or a list. */
const longestPair = 40;

/** A word that is broken anywhere has a break for each of so many letters; the rest of what is longer stays as it is. */
const mostBreaks = 2_000;

/**
 * A text of which lines end where they do in Word: never at a slash, as in `t/m` and `en/of`, and within a word only where
 * it is divided or, being wider than the line, cannot stay whole.
 */
function writeText(text: string, place: PdfPlace, writing: Writing): string {
  if (!text.includes('/') && fitsOnLine(text, place, writing, false)) return typstText(text);
  const written: string[] = [];
  let plain = '';
  const pieces = text.split(/(\s+|(?<=\p{L}{2}-)(?=\p{L})|\ufdd0)/u);
  for (const piece of pieces) {
    const isWide = !fitsOnLine(piece, place, writing, false);
    if (!isWide && !(isPair(piece) && fitsOnLine(piece, place, writing, true))) {
      plain += piece === division ? '\u00ad' : piece;
      continue;
    }
    written.push(typstText(plain), isWide ? writeBroken(piece, place, writing) : `#whole(${typstString(piece)})`);
    plain = '';
  }
  return [...written, typstText(plain)].join('');
}

function isPair(piece: string): boolean {
  return piece.length <= longestPair && /[\p{L}\p{N}]\/[\p{L}\p{N}]/u.test(piece);
}

/** A word that is wider than the line: parts that fit stay whole, as those of an address, and others may end anywhere. */
function writeBroken(word: string, place: PdfPlace, writing: Writing): string {
  return word
    .split(/(?<=[-/?&=])/u)
    .map((part) => {
      if (fitsOnLine(part, place, writing, false)) return typstText(part);
      const letters = [...part];
      const last = letters.slice(mostBreaks).join('');
      return `${letters.slice(0, mostBreaks).map(typstText).join('#h(0.001pt)')}${typstText(last)}`;
    })
    .join('');
}

function writeLink(link: Link, place: PdfPlace, writing: Writing, around: Surroundings): string {
  const children = writeInlines(link.children, place, writing, { ...around, isInLink: true });
  return around.isInLink || children === '' ? children : `#outer-link(${typstString(link.href)})[${children}]`;
}

function writeReference(reference: Reference, place: PdfPlace, writing: Writing, around: Surroundings): string {
  const children = writeInlines(reference.children, place, writing, { ...around, isInLink: true });
  const label = writing.marks.of(reference.target);
  if (around.isInLink || label === undefined || children === '') return children;
  const page = reference.hasPage === true ? `#page-of(<${label}>)` : '';
  // As in the Word file, an id that names its row or point is bold and no more, and a number looks like the word before it.
  const isPlain = around.isBold === true || reference.shows !== undefined;
  return `#${isPlain ? 'link' : 'inner-link'}(<${label}>)[${children}]${page}`;
}

/** A picture of the project folder as a call; without alternative text it is there for its looks only. */
export function imageCall(image: Image, place: PdfPlace, writing: Writing): string {
  const { width } = shownSize(image.data, place);
  const file = addPicture(image.data.bytes, image.source, writing);
  // Pixels of 96 to the inch; points of 72.
  const shown = `image(${typstString(file)}, width: ${width * 0.75}pt`;
  return image.alt.trim() === '' ? `pdf.artifact(${shown}))` : `${shown}, alt: ${typstString(image.alt)})`;
}

/** Adds a picture to the files of a document and gives its path; without an extension, its first signs say what it is. */
export function addPicture(bytes: Uint8Array, source: string, { files, sources }: Writing): string {
  const path = `/picture-${files.size + 1}`;
  files.set(path, bytes);
  sources.set(path, source);
  return path;
}
