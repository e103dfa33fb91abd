import { type FileChild, ImageRun } from 'docx';
import { captionOf } from '../../document/numbering.ts';
import type { Figure, Picture } from '../../document/tree.ts';
import { cleanText } from '../xml-text.ts';
import { renderCaption } from './captions.ts';
import { makeParagraph } from './paragraphs.ts';
import { picture, shownSize } from './pictures.ts';
import type { Place, Rendering } from './rendering.ts';
import type { XmlChild } from './xml-element.ts';

/** A picture that emvi drew: as SVG for the Word that shows it, as PNG for all others; its caption stands below it. */
export function renderPicture(drawn: Picture, place: Place, rendering: Rendering): FileChild[] {
  const png = rendering.pngOf.get(drawn);
  if (png === undefined) return [];
  const number = rendering.next.picture();
  const alt = cleanText(drawn.alt);
  const run = new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(drawn.svg),
    transformation: shownSize(drawn, place),
    fallback: { type: 'png', data: png },
    altText: { id: String(number), name: `Picture ${number}`, description: alt, title: '' },
  });
  return withCaption(run, captionOf(drawn), place, rendering);
}

/** A picture of the project folder that has a caption. */
export function renderFigure(figure: Figure, place: Place, rendering: Rendering): FileChild[] {
  const run = picture(figure.image, place, rendering.next.picture());
  return withCaption(run, captionOf(figure), place, rendering);
}

/** The caption stands below the picture, on the same page. */
function withCaption(run: XmlChild, caption: Picture['caption'], place: Place, rendering: Rendering): FileChild[] {
  const indent = place.indent > 0 ? { indent: { left: place.indent } } : {};
  const form = { style: place.textStyle, ...indent, ...(caption === undefined ? {} : { keepNext: true }) };
  const shown = makeParagraph([run], form, place, rendering);
  if (caption === undefined) return [shown];
  const below = { keepNext: false, spacing: { before: 0, after: 200 } };
  return [shown, renderCaption('figure', caption, place, rendering, below)];
}
