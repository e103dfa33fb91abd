import type { FormRules } from '../../generated/types.ts';
import type { Bid } from '../../model/bid.ts';
import type { Span } from '../../text/source-file.ts';
import { type FormLimits, noLimits, type PageSide, pageSides, type SizedPart } from '../../word-file/form-limits.ts';
import { formRulesOf } from './form-rules.ts';

/** The form rules that say how a document looks. */
export type LookRule = 'fonts' | 'minFontSize' | 'minLineSpacing' | 'minMargins' | 'paper';

const ownSizes = ['tables', 'captions', 'margins', 'notes', 'pictures'] as const satisfies readonly SizedPart[];

/**
 * What the buyer allows of the looks of what is handed in. A document has one look: of the rules for single criteria
 * the strictest holds for all of it.
 */
export function formLimitsOf(bid: Bid): FormLimits {
  const sets = formRulesOf(bid).sets.map(({ rules }) => rules);
  if (sets.length === 0) return noLimits;
  return {
    fonts: fontsOf(sets),
    sizes: sizesOf(sets),
    lineSpacing: most(sets.map(({ minLineSpacing }) => minLineSpacing)),
    margins: Object.fromEntries(
      pageSides.flatMap((side): [PageSide, number][] => {
        const least = most(sets.map(({ minMargins }) => minMargins?.[side]));
        return least === undefined ? [] : [[side, least]];
      }),
    ),
    paper: sets.some(({ paper }) => paper === 'A4') ? 'A4' : sets.find(({ paper }) => paper !== undefined)?.paper,
  };
}

/** Where the bid says a rule about the looks, or leaves it to the manifest as a whole. */
export function lookRuleSpan(bid: Bid, rule: LookRule): Span | undefined {
  return formRulesOf(bid)
    .sets.find(({ rules }) => rules[rule] !== undefined)
    ?.span(rule);
}

/** Whether the bid says anything about the looks. */
export function hasFormLimits({ fonts, sizes, lineSpacing, margins, paper }: FormLimits): boolean {
  return (
    fonts.length > 0 ||
    Object.keys(sizes).length > 0 ||
    lineSpacing !== undefined ||
    Object.keys(margins).length > 0 ||
    paper !== undefined
  );
}

/** The fonts that all rules allow; those of the first where they have none in common. */
function fontsOf(sets: readonly FormRules[]): readonly string[] {
  const [first = [], ...others] = sets.flatMap(({ fonts }) => (fonts === undefined ? [] : [fonts]));
  const known = others.map((fonts) => new Set(fonts.map((font) => font.trim().toLowerCase())));
  const shared = first.filter((font) => known.every((fonts) => fonts.has(font.trim().toLowerCase())));
  return shared.length > 0 ? shared : first;
}

function sizesOf(sets: readonly FormRules[]): FormLimits['sizes'] {
  const sizes: Partial<Record<SizedPart, { points: number; isSaid: boolean }>> = {};
  const text = most(sets.map(({ minFontSize }) => minFontSize?.text));
  if (text !== undefined) sizes.text = { points: text, isSaid: true };
  for (const part of ownSizes) {
    const said = most(sets.map(({ minFontSize }) => minFontSize?.[part]));
    if (said !== undefined) sizes[part] = { points: said, isSaid: true };
    else if (text !== undefined) sizes[part] = { points: text, isSaid: false };
  }
  return sizes;
}

function most(values: readonly (number | undefined)[]): number | undefined {
  const said = values.filter((value) => value !== undefined);
  return said.length === 0 ? undefined : Math.max(...said);
}
