/**
 * How many pages a PDF has, without reading it: for one of LibreOffice or of the built-in engine, which write each page as
 * an object of its own that is not compressed. Zero where it finds none.
 */
export function countPdfPages(pdf: Uint8Array): number {
  const text = new TextDecoder('latin1').decode(pdf);
  return [...text.matchAll(/\/Type ?\/Page(?![A-Za-z])/gu)].length;
}
