import { SaxesParser } from 'saxes';

/** An element of a part, which may be changed; a child that is a string is text. */
export interface XmlElement {
  name: string;
  readonly attributes: Map<string, string>;
  children: (XmlElement | string)[];
}

/** Why a part cannot be read. */
export type XmlFault = 'broken-xml' | 'entities';

/** Deeper than any part that Word writes; what reads the tree may call itself. */
const deepest = 200;

/**
 * The namespaces that a part may use, by the prefix that emvi writes for them. Whatever stands in another one is left
 * out: nobody can say what it does.
 */
const namespaces: Readonly<Record<string, string>> = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  m: 'http://schemas.openxmlformats.org/officeDocument/2006/math',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  wp14: 'http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  wpg: 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  a14: 'http://schemas.microsoft.com/office/drawing/2010/main',
  asvg: 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  w10: 'urn:schemas-microsoft-com:office:word',
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
  w15: 'http://schemas.microsoft.com/office/word/2012/wordml',
  ct: 'http://schemas.openxmlformats.org/package/2006/content-types',
  rel: 'http://schemas.openxmlformats.org/package/2006/relationships',
};

/** Those that a program which does not know them may skip. */
const ignorable = ['w14', 'w15', 'wp14'];

/** The parts whose elements stand without a prefix, by their root. */
const wholes: Readonly<Record<string, 'ct' | 'rel'>> = { Types: 'ct', Relationships: 'rel' };

const prefixOf = new Map(Object.entries(namespaces).map(([prefix, uri]) => [uri, prefix]));

/** Reads a part, with the prefixes that emvi writes. A part that declares a document type or entities is refused. */
export function parsePart(bytes: Uint8Array): XmlElement | XmlFault {
  const parser = new SaxesParser({ xmlns: true });
  const root: XmlElement = makeElement('');
  const open: (XmlElement | undefined)[] = [root];
  let fault: XmlFault | undefined;
  parser.on('doctype', () => {
    fault = 'entities';
  });
  parser.on('error', () => {
    fault ??= 'broken-xml';
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    const parent = open.at(-1);
    const prefix = prefixOf.get(uri);
    if (open.length > deepest) fault ??= 'broken-xml';
    if (parent === undefined || prefix === undefined) {
      open.push(undefined);
      return;
    }
    const element = makeElement(prefix === 'ct' || prefix === 'rel' ? local : `${prefix}:${local}`);
    for (const attribute of Object.values(attributes)) {
      const own =
        attribute.uri === '' ? '' : (prefixOf.get(attribute.uri) ?? (attribute.prefix === 'xml' ? 'xml' : '-'));
      if (attribute.prefix === 'xmlns' || attribute.name === 'xmlns' || own === '-') continue;
      element.attributes.set(own === '' ? attribute.local : `${own}:${attribute.local}`, attribute.value);
    }
    element.attributes.delete('mc:Ignorable');
    parent.children.push(element);
    open.push(element);
  });
  const addText = (text: string): void => {
    const parent = open.at(-1);
    if (parent !== undefined && (text.trim() !== '' || /:(?:t|instrText)$/u.test(parent.name)))
      parent.children.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    open.pop();
  });
  try {
    parser.write(decode(bytes)).close();
  } catch {
    // Whatever the bytes are, they are no part that can be read.
    fault ??= 'broken-xml';
  }
  const [top] = root.children;
  return fault ?? (typeof top === 'object' ? top : 'broken-xml');
}

/** Word writes UTF-8; other programs may write UTF-16, which then starts with a mark. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (!isWide) return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  return new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be', { fatal: true }).decode(bytes);
}

/** A part as text, with the namespaces that it uses. */
export function writePart(root: XmlElement): string {
  const used = new Set<string>();
  collectPrefixes(root, used);
  const skipped = ignorable.filter((prefix) => used.has(prefix));
  if (skipped.length > 0) used.add('mc');
  const whole = wholes[root.name];
  const declarations = [
    ...(whole === undefined ? [] : [`xmlns="${namespaces[whole]}"`]),
    ...Object.entries(namespaces).flatMap(([prefix, uri]) => (used.has(prefix) ? [`xmlns:${prefix}="${uri}"`] : [])),
    ...(skipped.length === 0 ? [] : [`mc:Ignorable="${skipped.join(' ')}"`]),
  ];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${write(root, declarations.join(' '))}`;
}

function write({ name, attributes, children }: XmlElement, declarations = ''): string {
  const own = [...attributes].map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`).join('');
  const start = `<${name}${declarations === '' ? '' : ` ${declarations}`}${own}`;
  if (children.length === 0) return `${start}/>`;
  const content = children.map((child) => (typeof child === 'string' ? escapeText(child) : write(child))).join('');
  return `${start}>${content}</${name}>`;
}

function collectPrefixes({ name, attributes, children }: XmlElement, used: Set<string>): void {
  const at = name.indexOf(':');
  if (at > 0) used.add(name.slice(0, at));
  for (const [key, value] of attributes) {
    const colon = key.indexOf(':');
    if (colon > 0) used.add(key.slice(0, colon));
    // The prefixes that an alternative asks for are meant as names, and have to be declared too.
    if (key === 'Requires') for (const prefix of value.split(' ')) used.add(prefix);
  }
  for (const child of children) if (typeof child === 'object') collectPrefixes(child, used);
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function escapeAttribute(text: string): string {
  return escapeText(text)
    .replace(/"/g, '&quot;')
    .replace(/\t/g, '&#9;')
    .replace(/\n/g, '&#10;')
    .replace(/\r/g, '&#13;');
}

/** Makes an element. */
export function makeElement(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: (XmlElement | string)[] = [],
): XmlElement {
  return { name, attributes: new Map(Object.entries(attributes)), children };
}

/** Whether emvi knows all prefixes that an alternative asks for. */
export function isKnownAlternative(choice: XmlElement): boolean {
  return attributeOf(choice, 'Requires')
    .split(' ')
    .every((prefix) => prefix in namespaces);
}

/** An attribute of an element; empty where it has none of this name. */
export function attributeOf({ attributes }: XmlElement, name: string): string {
  return attributes.get(name) ?? '';
}

/** The first child of an element that has this name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((one): one is XmlElement => typeof one === 'object' && one.name === name);
}

/** The children of an element that are elements. */
export function elementsOf(element: XmlElement | undefined): XmlElement[] {
  return element?.children.filter((one): one is XmlElement => typeof one === 'object') ?? [];
}

/** The element and all elements below it, in the order of the text. */
export function* everyElement(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const one of element.children) if (typeof one === 'object') yield* everyElement(one);
}

/** The `w:val` of the first child with this name. */
export function valueIn(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes.get('w:val');
}
