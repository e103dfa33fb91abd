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
  for (const picture of pictures) {
    const renderer = new Resvg(picture.svg, {
      font: { fontBuffers, defaultFontFamily: 'Carlito', sansSerifFamily: 'Carlito' },
      fitTo: { mode: 'zoom', value: dotsPerPixel },
    });
    const image = renderer.render();
    drawn.set(picture, image.asPng());
    image.free();
    renderer.free();
  }
  return drawn;
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
