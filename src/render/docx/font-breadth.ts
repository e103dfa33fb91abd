/** How much wider than Calibri the words of common fonts are, at the same size: the mean over Dutch text, rounded up. */
const breadths: Readonly<Record<string, number>> = {
  calibri: 1,
  carlito: 1,
  'times new roman': 1.03,
  corbel: 1.05,
  cambria: 1.08,
  aptos: 1.1,
  arial: 1.12,
  helvetica: 1.12,
  'trebuchet ms': 1.13,
  tahoma: 1.13,
  'segoe ui': 1.14,
  georgia: 1.17,
  'open sans': 1.2,
  'century gothic': 1.24,
  verdana: 1.3,
};

/** For a font that we do not know: as wide as most are that companies choose. */
const usual = 1.15;

/** The width of a word in a font against that in Calibri, in which emvi measures. */
export function fontBreadth(font: string): number {
  return breadths[font.toLowerCase()] ?? usual;
}
