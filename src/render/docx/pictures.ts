import { ImageRun } from 'docx';
import type { Image } from '../../document/tree.ts';
import { cleanText } from '../xml-text.ts';
import type { Place } from './rendering.ts';
import type { XmlChild } from './xml-element.ts';

/** Twips in one pixel at 96 pixels to the inch, the size at which a screen shows a picture. */
const twipsPerPixel = 1440 / 96;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A picture of the project folder. */
export function picture(image: Image, place: Place, number: number): XmlChild {
  const { format, bytes } = image.data;
  const alt = cleanText(image.alt);
  return new ImageRun({
    type: format,
    data: bytes,
    transformation: shownSize(image.data, place),
    altText: { id: String(number), name: `Picture ${number}`, description: alt, title: alt },
  });
}

/** The natural size of a picture (96 pixels to the inch), or as large as its place allows. */
export function shownSize({ width, height }: Size, place: Pick<Place, 'width' | 'indent' | 'height'>): Size {
  const room = Math.max(place.width - place.indent, 1);
  const scale = Math.min(1, room / (width * twipsPerPixel), place.height / (height * twipsPerPixel));
  return { width: Math.max(1, Math.floor(width * scale)), height: Math.max(1, Math.floor(height * scale)) };
}
