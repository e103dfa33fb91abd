import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Span } from '../text/source-file.ts';
import { smallestDrawnText } from './drawn-text.ts';
import { fontNotAllowed, lettersTooSmall, linesTooClose, marginTooNarrow, paperNotAllowed } from './form-findings.ts';
import { type FormLimits, isAllowedFont, pageSides, sheetOf, twipsOf } from './form-limits.ts';
import type { FileForms } from './form-watch.ts';
import type { PageForm } from './page-form.ts';
import type { Mark } from './story.ts';

/** All that is known of how a file looks. */
export interface SeenForm {
  readonly marks: readonly Mark[];
  readonly forms: FileForms;
  readonly pages: readonly (PageForm & { readonly start: number; readonly end: number })[];
  /** The drawings of the body, by the id of their relation. */
  readonly drawings: ReadonlyMap<string, Uint8Array>;
}

type SpanOf = (start: number, end: number) => Span;

/** Fonts of signs: a bullet or a tick box is no text. */
const signFonts =
  /^(?:symbol|wingdings(?: [23])?|webdings|segoe ui (?:symbol|emoji)|ms gothic|marlett|zapf ?dingbats|cambria math)$/iu;

/** Where in the looks of a file the rules of the buyer are broken: one finding a style and value, with how often. */
export function formBreaches(seen: SeenForm, limits: FormLimits, span: SpanOf): Diagnostic[] {
  return [
    ...textBreaches(seen, limits, span),
    ...lineBreaches(seen, limits, span),
    ...pageBreaches(seen.pages, limits, span),
  ];
}

function textBreaches({ marks, forms, drawings }: SeenForm, limits: FormLimits, span: SpanOf): Diagnostic[] {
  const found = new Breaches(span);
  const allowed = limits.fonts.join(', ');
  for (const mark of marks) {
    if (mark.kind === 'drawn-text') {
      const [width = '', relation = ''] = mark.note.split(' ');
      const points = smallestDrawnText(drawings.get(relation) ?? new Uint8Array(), Number(width));
      const least = limits.sizes.pictures;
      if (least === undefined || points === undefined || points > least.points - 0.05) continue;
      const shown = Math.floor(points * 10) / 10;
      found.add(mark, `picture ${shown}`, least.isSaid, (place, { count, styles }) =>
        diagnose(lettersTooSmall, place, { part: 'pictures', styles, points: shown, least: least.points, count }),
      );
      continue;
    }
    const form = mark.kind === 'letters' ? forms.texts.of(mark.note) : undefined;
    if (form === undefined) continue;
    const { font, part, size, style } = form;
    if (font !== undefined && !signFonts.test(font) && !isAllowedFont(font, limits)) {
      found.add({ ...mark, style }, `font ${font}`, true, (place, { count, styles }) =>
        diagnose(fontNotAllowed, place, { font, styles, allowed, count }),
      );
    }
    const least = limits.sizes[part];
    if (least !== undefined && size < least.points * 2) {
      // A rule about size that says no more is meant for all that is read, and less surely for what stands around it.
      const isSure = least.isSaid || part === 'tables' || part === 'captions';
      found.add({ ...mark, style }, `size ${part} ${size}`, isSure, (place, { count, styles }) =>
        diagnose(lettersTooSmall, place, { part, styles, points: size / 2, least: least.points, count }),
      );
    }
  }
  return found.diagnostics();
}

function lineBreaches({ marks, forms }: SeenForm, { lineSpacing }: FormLimits, span: SpanOf): Diagnostic[] {
  const found = new Breaches(span);
  for (const mark of marks) {
    const form = mark.kind === 'lines' && lineSpacing !== undefined ? forms.lines.of(mark.note) : undefined;
    if (form === undefined || lineSpacing === undefined || form.lines > lineSpacing - 0.005) continue;
    const { style, lines, isSaid } = form;
    found.add(mark, `${style} ${lines}`, isSaid, (place, { count }) =>
      diagnose(linesTooClose, place, { style, lines, least: lineSpacing, count }),
    );
  }
  return found.diagnostics();
}

/** Where the pages of a file break the rules of the buyer: their margins and their paper. */
export function pageBreaches(pages: SeenForm['pages'], { margins, paper }: FormLimits, span: SpanOf): Diagnostic[] {
  const found = new Breaches(span);
  for (const page of pages) {
    for (const side of pageSides) {
      const [least, own] = [margins[side], page.margins[side]];
      // Word rounds what is typed in centimetres.
      if (least === undefined || own === undefined || own >= twipsOf(least) - 6) continue;
      const millimetres = Math.floor(millimetresOf(own) * 10) / 10;
      found.add(page, `${side} ${millimetres}`, true, (place) =>
        diagnose(marginTooNarrow, place, { side, millimetres, least }),
      );
    }
    const { width, height } = page;
    const sheet = width === undefined || height === undefined ? undefined : sheetOf(width, height);
    if (paper === undefined || width === undefined || height === undefined) continue;
    if (sheet === 'A4' || sheet === paper) continue;
    const facts = {
      width: Math.round(millimetresOf(width)),
      height: Math.round(millimetresOf(height)),
      allowed: paper === 'A3' ? 'A4, A3' : paper,
    };
    found.add(page, `paper ${width} ${height}`, true, (place) => diagnose(paperNotAllowed, place, facts));
  }
  return found.diagnostics();
}

/** How often a breach was seen, and in which styles. */
interface Seen {
  count: number;
  readonly styles: string[];
}

/** Breaches of one kind as one finding, at the first of their places. */
class Breaches {
  readonly #found = new Map<string, Seen & { readonly make: (seen: Seen) => Diagnostic }>();

  constructor(readonly span: SpanOf) {}

  add(
    { start, end, style }: { readonly start: number; readonly end: number; readonly style?: string },
    key: string,
    isSure: boolean,
    make: (place: Span, seen: Seen) => Diagnostic,
  ): void {
    const certainty = isSure ? 'certain' : 'presumed';
    const known = this.#found.get(key) ?? {
      count: 0,
      styles: [],
      make: (seen: Seen) => ({ ...make(this.span(start, end), seen), certainty }),
    };
    known.count += 1;
    if (style !== undefined && !known.styles.includes(style)) known.styles.push(style);
    this.#found.set(key, known);
  }

  diagnostics(): Diagnostic[] {
    return [...this.#found.values()].map((seen) => seen.make(seen));
  }
}

function millimetresOf(twips: number): number {
  return (twips / 1440) * 25.4;
}
