import { type FileChild, ImageRun } from 'docx';
import type { Picture } from '../../document/tree.ts';
import { cleanText } from '../xml-text.ts';
import { simpleField } from './fields.ts';
import { renderInlines } from './inlines.ts';
import { makeParagraph } from './paragraphs.ts';
import { shownSize } from './pictures.ts';
import type { Place, Rendering } from './rendering.ts';
import { textRuns } from './runs.ts';
import { styles } from './styles.ts';

/** A picture that emvi drew: as SVG for the Word that shows it, as PNG for all others; its caption stands below it. */
export function renderPicture(picture: Picture, place: Place, rendering: Rendering): FileChild[] {
  const png = rendering.pngOf.get(picture);
  if (png === undefined) return [];
  const number = rendering.next.picture();
  const alt = cleanText(picture.alt);
  const run = new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(picture.svg),
    transformation: shownSize(picture, place),
    fallback: { type: 'png', data: png },
    altText: { id: String(number), name: `Picture ${number}`, description: alt, title: '' },
  });
  const { caption } = picture;
  const indent = place.indent > 0 ? { indent: { left: place.indent } } : {};
  const form = { style: place.textStyle, ...indent, ...(caption === undefined ? {} : { keepNext: true }) };
  const shown = makeParagraph([run], form, place, rendering);
  if (caption === undefined) return [shown];
  const { figure } = rendering.labels;
  const children = [
    ...textRuns(`${figure} `, {}),
    simpleField(`SEQ ${figure} \\* ARABIC`, String(rendering.next.figure())),
    ...textRuns(': ', {}),
    ...renderInlines(caption, place, rendering),
  ];
  const below = { style: styles.caption, ...indent, keepNext: false, spacing: { before: 0, after: 200 } };
  return [shown, makeParagraph(children, below, place, rendering)];
}
