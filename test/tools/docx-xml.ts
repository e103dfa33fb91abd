import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** One element of a part; text stands in `text` of the element that holds it. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  readonly parent: XmlNode | undefined;
  text: string;
}

/** The parts of a DOCX by their path. */
export function readParts(docx: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(docx)));
}

/** The tree of one XML part; throws where it is not well-formed. */
export function readXml(docx: Uint8Array, path: string): XmlNode {
  const part = readParts(docx).get(path);
  if (part === undefined) throw new Error(`no part ${path}`);
  return parseXml(strFromU8(part));
}

export function parseXml(text: string): XmlNode {
  const parser = new SaxesParser();
  const root: XmlNode = { name: '', attributes: {}, children: [], parent: undefined, text: '' };
  let open = root;
  parser.on('opentag', ({ name, attributes }) => {
    const node: XmlNode = { name, attributes, children: [], parent: open, text: '' };
    open.children.push(node);
    open = node;
  });
  parser.on('text', (content) => {
    open.text += content;
  });
  parser.on('closetag', () => {
    open = open.parent ?? root;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  const [top] = root.children;
  if (top === undefined) throw new Error('no element');
  return top;
}

/** All elements of these names below a node, in the order of the document. */
export function findAll(node: XmlNode, ...names: readonly string[]): XmlNode[] {
  return node.children.flatMap((child) => [
    ...(names.includes(child.name) ? [child] : []),
    ...findAll(child, ...names),
  ]);
}

export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child) => child.name === name);
}

/** The visible text of a node: text, tabs and line breaks. */
export function textOf(node: XmlNode): string {
  if (node.name === 'w:t') return node.text;
  if (node.name === 'w:tab' && node.parent?.name === 'w:r') return '\t';
  if (node.name === 'w:br') return '\n';
  return node.children.map(textOf).join('');
}

/** The text of each paragraph that has any, without the tables of contents, of tables and of figures. */
export function paragraphTexts(docx: Uint8Array): string[] {
  const body = readXml(docx, 'word/document.xml');
  return findAll(body, 'w:p')
    .filter((paragraph) => !isInContents(paragraph) && !isInCaptionList(paragraph))
    .map(textOf)
    .filter((text) => text !== '');
}

function isInCaptionList(paragraph: XmlNode): boolean {
  const style = childOf(childOf(paragraph, 'w:pPr'), 'w:pStyle')?.attributes['w:val'];
  return style === 'TableofFigures' || style === 'TOCHeading';
}

function isInContents(node: XmlNode): boolean {
  const { parent } = node;
  if (parent === undefined) return false;
  return childOf(childOf(parent, 'w:sdtPr'), 'w:docPartObj') !== undefined || isInContents(parent);
}
