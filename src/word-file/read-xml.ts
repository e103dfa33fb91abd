import { SaxesParser } from 'saxes';

/** An element as it opens; names with the prefix that is written, as office programs all use the same. */
export interface OpenedElement {
  readonly name: string;
  attribute(name: string): string | undefined;
  /** The values of all attributes. */
  attributes(): readonly string[];
}

/** What is told while a part is read. */
export interface XmlHandler {
  open(element: OpenedElement): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** A part cannot be read: no XML, or XML that declares its own entities, which no office program writes. */
export class BrokenXml extends Error {
  override readonly name = 'BrokenXml';
}

const decoder = new TextDecoder('utf-8');

/**
 * Reads a part of an office file.
 * @throws BrokenXml
 */
export function readXml(part: Uint8Array, handler: XmlHandler): void {
  const parser = new SaxesParser();
  const fail = (): never => {
    throw new BrokenXml();
  };
  parser.on('error', fail);
  parser.on('doctype', fail);
  parser.on('opentag', ({ name, attributes }) =>
    handler.open({
      name,
      attribute: (key) => (Object.hasOwn(attributes, key) ? String(attributes[key]) : undefined),
      attributes: () => Object.values(attributes).map(String),
    }),
  );
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  parser.on('closetag', ({ name }) => handler.close?.(name));
  parser.write(decode(part)).close();
}

/** Word writes UTF-8; XML also allows UTF-16 with its mark. */
function decode(part: Uint8Array): string {
  const [first, second] = part;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(part);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(part);
  return decoder.decode(part);
}
