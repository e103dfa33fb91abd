import type { IXmlableObject } from 'docx';

/** A place that has a name in Word. */
export interface PlacedBookmark {
  readonly name: string;
  /** How many signs of its paragraph stand before it. */
  readonly offset: number;
  /** Its row, from zero, where the block is a table. */
  readonly row: number | undefined;
}

/** A paragraph or table of the body, as far as pages are about it. */
export interface BodyBlock {
  /** The style of a paragraph. */
  readonly style: string | undefined;
  readonly bookmarks: readonly PlacedBookmark[];
  /** Whether it belongs to a table of contents. */
  readonly isContents: boolean;
}

/** The paragraphs and tables of a body as it is written, in the order in which the layout counts them. */
export function readBodyBlocks(body: IXmlableObject): BodyBlock[] {
  return [...blocksIn(body, false)];
}

function* blocksIn(element: IXmlableObject, isContents: boolean): Generator<BodyBlock> {
  for (const child of childrenOf(element)) {
    const name = nameOf(child);
    if (name === 'w:p') {
      const form = childrenOf(child).find((one) => nameOf(one) === 'w:pPr');
      yield { style: valueIn(form, 'w:pStyle'), bookmarks: bookmarksIn(child, undefined), isContents };
    } else if (name === 'w:tbl') {
      const rows = childrenOf(child).filter((one) => nameOf(one) === 'w:tr');
      const bookmarks = rows.flatMap((row, index) => bookmarksIn(row, index));
      yield { style: undefined, bookmarks, isContents };
    } else if (name === 'w:sdt') {
      yield* blocksIn(child, isContents || galleryOf(child) === 'Table of Contents');
    } else if (name === 'w:sdtContent') {
      yield* blocksIn(child, isContents);
    }
  }
}

function galleryOf(control: IXmlableObject): string | undefined {
  const [properties] = childrenOf(control).filter((one) => nameOf(one) === 'w:sdtPr');
  const [gallery] = childrenOf(properties).filter((one) => nameOf(one) === 'w:docPartObj');
  return valueIn(gallery, 'w:docPartGallery');
}

function bookmarksIn(element: IXmlableObject, row: number | undefined): PlacedBookmark[] {
  const found: PlacedBookmark[] = [];
  let offset = 0;
  const walk = (one: IXmlableObject): void => {
    const name = nameOf(one);
    if (name === 'w:bookmarkStart') {
      const bookmark = attributeOf(one, 'w:name');
      if (bookmark !== undefined) found.push({ name: bookmark, offset, row });
    } else if (name === 'w:t') {
      for (const text of contentOf(one)) if (typeof text === 'string') offset += text.length;
    } else if (name === 'w:tab') {
      offset += 1;
    } else if (name !== 'w:pPr') {
      for (const inner of childrenOf(one)) walk(inner);
    }
  };
  walk(element);
  return found;
}

function valueIn(element: IXmlableObject | undefined, name: string): string | undefined {
  const child = childrenOf(element).find((one) => nameOf(one) === name);
  return child === undefined ? undefined : attributeOf(child, 'w:val');
}

function nameOf(element: IXmlableObject): string {
  return Object.keys(element)[0] ?? '';
}

/** The package writes the attributes of an element among its content, or as its content. */
function attributeOf(element: IXmlableObject, name: string): string | undefined {
  const content = element[nameOf(element)];
  const holder: unknown = Array.isArray(content) ? content.find((one) => isElement(one) && '_attr' in one) : content;
  const attributes: unknown = isElement(holder) ? holder['_attr'] : undefined;
  const value: unknown = isElement(attributes) ? attributes[name] : undefined;
  return value === undefined ? undefined : String(value);
}

function contentOf(element: IXmlableObject): readonly unknown[] {
  const content: unknown = element[nameOf(element)];
  return Array.isArray(content) ? content : [content];
}

function childrenOf(element: IXmlableObject | undefined): IXmlableObject[] {
  return element === undefined
    ? []
    : contentOf(element)
        .filter(isElement)
        .filter((one) => !('_attr' in one));
}

function isElement(value: unknown): value is IXmlableObject {
  return typeof value === 'object' && value !== null;
}
