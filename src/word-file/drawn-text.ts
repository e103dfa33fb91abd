import { BrokenXml, readXml } from './read-xml.ts';

/** English Metric Units in a point (ISO/IEC 29500-1, 20.1.2.1). */
const unitsPerPoint = 12_700;

/**
 * The smallest letters in a drawing as it stands on the page, in points; undefined when it has no text, or is no
 * drawing whose sizes can be told.
 * @param shownWidth the width on the page, in English Metric Units
 */
export function smallestDrawnText(svg: Uint8Array, shownWidth: number): number | undefined {
  let width: number | undefined;
  let smallest: number | undefined;
  let hasOtherSizes = false;
  try {
    readXml(svg, {
      open: ({ name, attribute }) => {
        if (name === 'svg') {
          const box =
            attribute('viewBox')
              ?.trim()
              .split(/[\s,]+/u) ?? [];
          width = numberIn(box[2]) ?? numberIn(attribute('width'));
        }
        const given = attribute('font-size');
        const size = numberIn(given);
        // A size in a style, or on a scale of its own, is not the size on the page.
        if (attribute('transform')?.includes('scale') === true || /font/u.test(attribute('style') ?? ''))
          hasOtherSizes = true;
        if (given !== undefined && size === undefined) hasOtherSizes = true;
        if (size !== undefined) smallest = Math.min(size, smallest ?? size);
      },
    });
  } catch (error) {
    if (error instanceof BrokenXml) return undefined;
    throw error;
  }
  if (hasOtherSizes || smallest === undefined || width === undefined || !(width > 0) || !(shownWidth > 0))
    return undefined;
  return (smallest * shownWidth) / unitsPerPoint / width;
}

function numberIn(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+(?:\.\d+)?$/u.test(text) ? Number(text) : undefined;
}
