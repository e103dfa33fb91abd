import { FileChild, type IContext, type IXmlableObject } from 'docx';

export type XmlAttributes = Readonly<Record<string, string | number>>;

/** What may stand inside an element: text, our own elements and those of the `docx` package. */
export type XmlChild = string | Pick<FileChild, 'prepForXml'>;

/**
 * An element that the `docx` package has no class for, or has one that cannot be used: its hyperlinks only work as the
 * direct child of a paragraph and get random ids, its bookmark ids run on from one document to the next, and its
 * tables take three times as long.
 */
class XmlElement extends FileChild {
  readonly #attributes: XmlAttributes | undefined;
  readonly #children: readonly XmlChild[];

  constructor(name: string, attributes: XmlAttributes | undefined, children: readonly XmlChild[]) {
    super(name);
    this.#attributes = attributes;
    this.#children = children;
  }

  override prepForXml(context: IContext): IXmlableObject {
    const content: unknown[] = this.#attributes === undefined ? [] : [{ _attr: this.#attributes }];
    for (const child of this.#children) {
      const prepared = typeof child === 'string' ? child : child.prepForXml(context);
      if (prepared !== undefined) content.push(prepared);
    }
    return { [this.rootKey]: withoutEmptyContent(content) } as IXmlableObject;
  }
}

/** The package closes an element at once (`<w:b/>`) only when its content is not a list. */
function withoutEmptyContent(content: readonly unknown[]): unknown {
  const [only] = content;
  if (content.length === 0) return {};
  return content.length === 1 && typeof only === 'object' && only !== null && '_attr' in only ? only : content;
}

export function element(name: string, attributes?: XmlAttributes, children: readonly XmlChild[] = []): FileChild {
  return new XmlElement(name, attributes, children);
}

/** An element whose whole meaning is in its `w:val`. */
export function valueElement(name: string, value: string | number): FileChild {
  return element(name, { 'w:val': value });
}
