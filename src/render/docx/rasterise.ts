import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Picture } from '../../document/tree.ts';
import { readBundledFile } from '../../host/bundled-files.ts';

/** Dots for each pixel of a picture: 192 to the inch, sharp in print; Word itself prints the SVG. */
const dotsPerPixel = 2;

let ready: Promise<readonly Uint8Array[]> | undefined;

/** Pictures as PNG files, with the one font that comes with emvi and no other: the same bytes on every machine. */
export async function rasterise(pictures: readonly Picture[]): Promise<ReadonlyMap<Picture, Uint8Array>> {
  const drawn = new Map<Picture, Uint8Array>();
  if (pictures.length === 0) return drawn;
  ready ??= prepare();
  const fontBuffers = [...(await ready)];
  const pngOf = new Map<string, Uint8Array>();
  for (const picture of pictures) {
    // A document that shows one picture a thousand times waits for it once.
    const png = pngOf.get(picture.svg) ?? rasteriseOne(picture.svg, fontBuffers);
    pngOf.set(picture.svg, png);
    drawn.set(picture, png);
  }
  return drawn;
}

function rasteriseOne(svg: string, fontBuffers: Uint8Array[]): Uint8Array {
  const renderer = new Resvg(svg, {
    font: { fontBuffers, defaultFontFamily: 'Carlito', sansSerifFamily: 'Carlito' },
    fitTo: { mode: 'zoom', value: dotsPerPixel },
  });
  const image = renderer.render();
  const png = image.asPng();
  image.free();
  renderer.free();
  return png;
}

/** Starts the renderer, once in a process, and gives the fonts. */
async function prepare(): Promise<readonly Uint8Array[]> {
  try {
    await initWasm(readBundledFile('rasteriser'));
  } catch (error) {
    // Whoever else loaded this module in the process has started the one renderer that there is.
    if (!/already initialized/iu.test(String(error))) throw error;
  }
  return [readBundledFile('regularFont'), readBundledFile('boldFont')];
}
