import { Document, type IContext, type ISectionOptions, type IXmlableObject } from 'docx';
import type { Block, DocumentTree, Picture } from '../../document/tree.ts';
import { corePropertiesPath, makeCoreProperties } from '../core-properties.ts';
import { picturesOf } from '../pictures-of.ts';
import { zipPackage } from '../zip-package.ts';
import { renderBlocks } from './blocks.ts';
import { footnotesOf } from './footnotes.ts';
import { hyphenation } from './hyphenation.ts';
import { type Look, type PageMeasures, usualLook } from './look.ts';
import { makeMargins } from './margins.ts';
import { numberingOptions } from './numbering.ts';
import type { OutlineEntry } from './outline.ts';
import { compileParts, type Parts } from './package.ts';
import { makeLastSpacer, makeSpacer } from './paragraphs.ts';
import { type KnownPages, type PageNumbers, placeOnPage, type Rendering, startRendering } from './rendering.ts';
import { planSections, type SectionPlan, sizeOfSection } from './sections.ts';
import { makeStyles } from './styles.ts';
import { makeTableStyles } from './table-styles.ts';

/** A Word document with what is needed to find things back on its pages. */
export interface WordDocument {
  readonly document: Document;
  /** Its body as it is written. */
  readonly body: () => IXmlableObject;
  readonly outline: readonly OutlineEntry[];
  /** The names of the fonts that it asks for. */
  readonly fonts: readonly string[];
  /** Twips between the edges of a page and its text. */
  readonly margins: { readonly top: number; readonly bottom: number };
  /** Whether Word divides the words of its text; those in narrow columns do not count. */
  readonly hasDividedWords: boolean;
}

/** A Word document that is written; it serves once: to be packed, or to be laid out and packed with its numbers. */
export interface WrittenDocument {
  /** Whether anything in it shows the number of a page, or would if that were known. */
  readonly asksForPages: boolean;
  /** The files of its package, by path. */
  readonly parts: () => Parts;
  /** As it is laid out. */
  readonly word: () => WordDocument;
  /**
   * The files of its package after it was laid out, with the numbers of its pages; undefined where those change more than
   * the numbers that hold their places.
   */
  readonly numbered?: (pages: PageNumbers) => Parts | undefined;
}

/**
 * Writes a document tree as a Word document (Office Open XML, Word 2013 and later). The same tree gives the same
 * bytes, on every machine and at every time. Nothing in it shows the number of a page.
 */
export async function renderDocx(tree: DocumentTree, look?: Look): Promise<Uint8Array> {
  return zipPackage((await writeDocx(tree, look)).parts());
}

/** Writes a document tree as a Word document, with what is known of its pages. */
export async function writeDocx(
  tree: DocumentTree,
  look: Look = usualLook,
  pages?: KnownPages,
): Promise<WrittenDocument> {
  const rendering = startRendering(tree, await drawnPictures(tree), renderBlocks, look, pages);
  const document = makeDocument(tree, rendering);
  const { outline, asksForPages, held } = rendering;
  const overrides = [{ path: corePropertiesPath, data: makeCoreProperties(tree.properties) }];
  let prepared: IXmlableObject | undefined;
  return {
    asksForPages,
    parts: () => compileParts(document, overrides),
    numbered: (numbers) => {
      const blocks: unknown = prepared?.['w:body'];
      if (!Array.isArray(blocks) || !held.every(({ bookmark }) => numbers.has(bookmark))) return undefined;
      for (const number of held) number.fill(numbers.get(number.bookmark) ?? 0);
      return compileParts(document, overrides, blocks as readonly IXmlableObject[]);
    },
    word: () => ({
      document,
      body: () => {
        prepared ??= prepareBody(document);
        return prepared;
      },
      outline,
      fonts: Object.values(look.fonts),
      margins: look.page.margins,
      hasDividedWords: false,
    }),
  };
}

function prepareBody(document: Document): IXmlableObject {
  const context: IContext = { file: document, viewWrapper: document.Document, stack: [] };
  return document.Document.View.Body.prepForXml(context) ?? {};
}

function makeDocument(tree: DocumentTree, rendering: Rendering): Document {
  const { look, labels, outline } = rendering;
  const hasTitle = outline[0]?.level === 0;
  const sections = planSections(tree.blocks)
    .map((plan) => renderSection(plan, look.page, rendering))
    .filter(({ children }) => children.length > 0);
  const [first = emptyPage(look.page, rendering), ...others] = sections;
  const opening = {
    ...first,
    ...makeMargins(tree.properties),
    properties: { ...first.properties, ...(hasTitle ? { titlePage: true } : {}) },
  };
  return new Document({
    sections: [opening, ...others],
    styles: makeStyles(labels.languageTag, look),
    externalStyles: makeTableStyles(look),
    numbering: numberingOptions,
    footnotes: footnotesOf(rendering),
    hyphenation,
  });
}

/** The pictures of trees that were drawn: a document that is laid out first is written twice. */
const drawn = new WeakMap<DocumentTree, Promise<ReadonlyMap<Picture, Uint8Array>>>();

function drawnPictures(tree: DocumentTree): Promise<ReadonlyMap<Picture, Uint8Array>> {
  const known = drawn.get(tree) ?? drawPictures(tree);
  drawn.set(tree, known);
  return known;
}

/** The renderer of pictures is large: a document without any never waits for it. */
async function drawPictures({ blocks }: DocumentTree): Promise<ReadonlyMap<Picture, Uint8Array>> {
  const pictures = picturesOf(blocks);
  if (pictures.length === 0) return new Map();
  const { rasterise } = await import('./rasterise.ts');
  return rasterise(pictures);
}

/** The blocks that Word holds as tables, with a line under them. */
const boxes: ReadonlySet<Block['type'] | undefined> = new Set(['table', 'callout', 'columns']);

function renderSection(plan: SectionPlan, page: PageMeasures, rendering: Rendering): ISectionOptions {
  rendering.isPageBreakDue = false;
  const { top, right, bottom, left } = page.margins;
  const { width, height, shortSide, longSide } = sizeOfSection(plan, page);
  // The package turns the page itself: it wants the sides of the page that stands.
  const size = { width: shortSide, height: longSide } as const;
  const children = renderBlocks(plan.blocks, placeOnPage(width - left - right, height - top - bottom), rendering);
  const endsInBox = boxes.has(plan.blocks.at(-1)?.type);
  return {
    properties: {
      page: { size: { ...size, orientation: plan.isLandscape ? 'landscape' : 'portrait' }, margin: page.margins },
    },
    children: endsInBox ? [...children.slice(0, -1), makeLastSpacer()] : children,
  };
}

/** What Word needs of a document without content. */
function emptyPage(page: PageMeasures, rendering: Rendering): ISectionOptions {
  const blank = renderSection({ isLandscape: false, blocks: [] }, page, rendering);
  return { ...blank, children: [makeSpacer(placeOnPage(0, 0), rendering)] };
}
