import type { HouseStyle } from './read-house-style.ts';
import { everyElement, type XmlElement } from './xml-tree.ts';

/** What a drawing shows that nobody can read: a logo is the name of a company without letters. */
const pictures = new Set(['pic:pic', 'v:imagedata', 'a:blip']);

/** What holds a drawing in the text. */
const holders = new Set(['w:drawing', 'w:pict', 'mc:AlternateContent']);

/**
 * Takes out of a house style what shows whose it is: its pictures, and the names in its texts, in the names of its
 * styles and in whatever else stands in its parts.
 * @param hide replaces names in a text
 */
export function maskHouse(style: HouseStyle, hide: (text: string) => string): void {
  const texts = [style.document, ...style.margins.values()].map(({ tree }) => tree);
  for (const tree of texts) {
    dropPictures(tree);
    for (const element of everyElement(tree)) if (element.name === 'w:p') maskParagraph(element, hide);
  }
  for (const tree of [...texts, style.styles, style.numbering, style.theme]) {
    if (tree !== undefined) maskAttributes(tree, hide);
  }
}

function dropPictures(tree: XmlElement): void {
  const isPicture = (one: XmlElement): boolean =>
    holders.has(one.name) && [...everyElement(one)].some(({ name }) => pictures.has(name));
  for (const element of everyElement(tree)) {
    element.children = element.children.filter((one) => typeof one === 'string' || !isPicture(one));
  }
}

/** Word cuts a name into runs where it likes: the text of a paragraph is read as one, and put where it started. */
function maskParagraph(paragraph: XmlElement, hide: (text: string) => string): void {
  const texts = [...everyElement(paragraph)].filter(({ name }) => name === 'w:t');
  const whole = texts.flatMap(({ children }) => children).join('');
  const masked = hide(whole);
  if (masked === whole) return;
  // A line on a cover starts with a capital, as the name in it did.
  const shown = /^\p{Lu}/u.test(whole) ? masked.charAt(0).toUpperCase() + masked.slice(1) : masked;
  for (const [index, text] of texts.entries()) {
    text.children = index === 0 ? [shown] : [];
    text.attributes.set('xml:space', 'preserve');
  }
}

function maskAttributes(tree: XmlElement, hide: (text: string) => string): void {
  for (const { attributes } of everyElement(tree)) {
    for (const [key, value] of attributes) {
      const masked = hide(value);
      if (masked !== value) attributes.set(key, masked);
    }
  }
}
