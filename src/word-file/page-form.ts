import { readXml } from './read-xml.ts';

/** The paper and the margins of a stretch of pages, in twips; what the file leaves open is undefined. */
export interface PageForm {
  /** The number of the first section that has them. */
  readonly section: number;
  readonly width: number | undefined;
  readonly height: number | undefined;
  readonly margins: Readonly<Partial<Record<'top' | 'right' | 'bottom' | 'left', number>>>;
}

/**
 * The pages of a document, each kind once, in the order of its sections.
 * @throws BrokenXml
 */
export function readPages(document: Uint8Array): PageForm[] {
  const found = new Map<string, PageForm>();
  let page: PageForm | undefined;
  let skipped = 0;
  let sections = 0;
  const twips = (text: string | undefined): number | undefined =>
    text !== undefined && /^-?\d{1,5}$/u.test(text) ? Math.abs(Number(text)) : undefined;
  readXml(document, {
    open: ({ name, attribute }) => {
      if (name === 'w:sectPrChange' || skipped > 0) skipped += 1;
      else if (name === 'w:sectPr') {
        sections += 1;
        page = { section: sections, width: undefined, height: undefined, margins: {} };
      } else if (name === 'w:pgSz' && page !== undefined) {
        page = { ...page, width: twips(attribute('w:w')), height: twips(attribute('w:h')) };
      } else if (name === 'w:pgMar' && page !== undefined) {
        const of = (side: string, more = 0) => {
          const given = twips(attribute(`w:${side}`));
          return given === undefined ? {} : { [side]: given + more };
        };
        const gutter = twips(attribute('w:gutter')) ?? 0;
        page = { ...page, margins: { ...of('top'), ...of('right'), ...of('bottom'), ...of('left', gutter) } };
      }
    },
    close: (name) => {
      if (skipped > 0) skipped -= 1;
      else if (name === 'w:sectPr' && page !== undefined) {
        const key = JSON.stringify({ ...page, section: 0 });
        if (!found.has(key)) found.set(key, page);
        page = undefined;
      }
    },
  });
  return [...found.values()];
}

/** A page as its place in a report names it: `210 × 297 mm`. */
export function describePage({ width, height }: PageForm): string {
  const millimetres = (twips: number): number => Math.round((twips / 1440) * 25.4);
  return width === undefined || height === undefined ? '' : `${millimetres(width)} × ${millimetres(height)} mm`;
}
