import { Document, type ISectionOptions } from 'docx';
import type { DocumentTree, Picture } from '../../document/tree.ts';
import { corePropertiesPath, makeCoreProperties } from '../core-properties.ts';
import { picturesOf } from '../pictures-of.ts';
import { zipPackage } from '../zip-package.ts';
import { renderBlocks } from './blocks.ts';
import { findBlocks } from './body-blocks.ts';
import { type Look, type PageMeasures, usualLook } from './look.ts';
import { makeMargins } from './margins.ts';
import { numberingOptions } from './numbering.ts';
import type { OutlineEntry } from './outline.ts';
import { compileParts, type Parts } from './package.ts';
import { makeLastSpacer, makeSpacer } from './paragraphs.ts';
import { placeOnPage, type Rendering, startRendering } from './rendering.ts';
import { planSections, type SectionPlan } from './sections.ts';
import { makeStyles } from './styles.ts';
import { makeTableStyles } from './table-styles.ts';

/**
 * Writes a document tree as a Word document (Office Open XML, Word 2013 and later). The same tree gives the same
 * bytes, on every machine and at every time.
 */
export async function renderDocx(tree: DocumentTree, look: Look = usualLook): Promise<Uint8Array> {
  return zipPackage(await renderDocxParts(tree, look));
}

/** The files of the package of a Word document, by path, for who puts them into another package. */
export async function renderDocxParts(tree: DocumentTree, look: Look): Promise<Parts> {
  const { document } = await draftDocx(tree, look);
  return compileParts(document, [{ path: corePropertiesPath, data: makeCoreProperties(tree.properties) }]);
}

/** A Word document before it is packed, with what is needed to find things back on its pages. */
export interface DocxDraft {
  readonly document: Document;
  /** The headings that stand in the body itself, each by its place among the paragraphs and tables there, from zero. */
  readonly headingsByBlock: ReadonlyMap<number, OutlineEntry>;
  /** The places there of the lines of the tables of contents. */
  readonly contentsBlocks: ReadonlySet<number>;
  /** The names of the fonts of its styles. */
  readonly fonts: readonly string[];
  /** Twips between the edges of a page and its text. */
  readonly margins: { readonly top: number; readonly bottom: number };
}

/** Makes the Word document of a tree, for who packs it and for who lays out its pages. A draft serves once. */
export async function draftDocx(tree: DocumentTree, look: Look = usualLook): Promise<DocxDraft> {
  const rendering = startRendering(tree, await drawnPictures(tree), renderBlocks, look);
  const hasTitle = rendering.outline[0]?.level === 0;
  const sections = planSections(tree.blocks)
    .map((plan) => renderSection(plan, look.page, rendering))
    .filter(({ children }) => children.length > 0);
  const [first = emptyPage(look.page, rendering), ...others] = sections;
  const opening = {
    ...first,
    ...makeMargins(tree.properties),
    properties: { ...first.properties, ...(hasTitle ? { titlePage: true } : {}) },
  };
  const document = new Document({
    sections: [opening, ...others],
    styles: makeStyles(rendering.labels.languageTag, look),
    externalStyles: makeTableStyles(look),
    numbering: numberingOptions,
  });
  return { document, ...findBlocks(sections, rendering), fonts: Object.values(look.fonts), margins: look.page.margins };
}

/** The renderer of pictures is large: a document without any never waits for it. */
async function drawnPictures({ blocks }: DocumentTree): Promise<ReadonlyMap<Picture, Uint8Array>> {
  const pictures = picturesOf(blocks);
  if (pictures.length === 0) return new Map();
  const { rasterise } = await import('./rasterise.ts');
  return rasterise(pictures);
}

function renderSection(plan: SectionPlan, page: PageMeasures, rendering: Rendering): ISectionOptions {
  rendering.isPageBreakDue = false;
  const { top, right, bottom, left } = page.margins;
  const [width, height] = plan.isLandscape ? [page.longSide, page.shortSide] : [page.shortSide, page.longSide];
  // The package turns the page itself: it wants the sides of the page that stands.
  const size = { width: page.shortSide, height: page.longSide } as const;
  const children = renderBlocks(plan.blocks, placeOnPage(width - left - right, height - top - bottom), rendering);
  const endsInTable = plan.blocks.at(-1)?.type === 'table';
  return {
    properties: {
      page: { size: { ...size, orientation: plan.isLandscape ? 'landscape' : 'portrait' }, margin: page.margins },
    },
    children: endsInTable ? [...children.slice(0, -1), makeLastSpacer()] : children,
  };
}

/** What Word needs of a document without content. */
function emptyPage(page: PageMeasures, rendering: Rendering): ISectionOptions {
  const blank = renderSection({ isLandscape: false, blocks: [] }, page, rendering);
  return { ...blank, children: [makeSpacer(placeOnPage(0, 0), rendering)] };
}
