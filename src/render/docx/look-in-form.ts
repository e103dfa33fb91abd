import { type FormLimits, isAllowedFont, type SizedPart, sheets, twipsOf } from '../../word-file/form-limits.ts';
import type { Look, PageMeasures } from './look.ts';

/** A look, changed where the buyer allows less than it does: his rules win. */
export function lookInForm(look: Look, limits: FormLimits): Look {
  const [replacement] = limits.fonts;
  const font = (own: string): string => (isAllowedFont(own, limits) ? own : (replacement ?? own));
  const least = (size: number, ...parts: readonly SizedPart[]): number =>
    Math.max(size, ...halfPointsFor(limits, parts));
  const { fonts, sizes } = look;
  const text = font(fonts.text);
  const leastLine = Math.ceil((limits.lineSpacing ?? 0) * 240);
  return {
    ...look,
    fonts: {
      text,
      headings: isAllowedFont(fonts.headings, limits) ? fonts.headings : text,
      code: isAllowedFont(fonts.code, limits) ? fonts.code : text,
    },
    sizes: {
      text: least(sizes.text, 'text'),
      table: least(sizes.table, 'tables', 'captions'),
      small: least(sizes.small, 'text', 'margins', 'notes'),
      title: least(sizes.title, 'text'),
      headings: sizes.headings.map((size) => least(size, 'text')),
    },
    leastLine: Math.max(look.leastLine, leastLine),
    ...(look.line === undefined ? {} : { line: Math.max(look.line, leastLine) }),
    page: pageInForm(look.page, limits),
  };
}

function halfPointsFor({ sizes }: FormLimits, parts: readonly SizedPart[]): number[] {
  return parts.map((part) => Math.ceil((sizes[part]?.points ?? 0) * 2));
}

function pageInForm(page: PageMeasures, { margins, paper }: FormLimits): PageMeasures {
  const [shortSide, longSide] =
    paper !== undefined && page.longSide > sheets[paper][1] + 60 ? sheets[paper] : [page.shortSide, page.longSide];
  const side = (name: 'top' | 'right' | 'bottom' | 'left'): number =>
    Math.max(page.margins[name], twipsOf(margins[name] ?? 0));
  return {
    shortSide,
    longSide,
    margins: { ...page.margins, top: side('top'), right: side('right'), bottom: side('bottom'), left: side('left') },
  };
}
