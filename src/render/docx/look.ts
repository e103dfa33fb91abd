import { inkOn, tint } from '../../drawing/palette.ts';
import { callouts, colours, distances, fonts, page, sizes } from './theme.ts';

/** The looks that emvi brings. */
export const themeNames = ['calm', 'formal', 'fresh'] as const;

export type ThemeName = (typeof themeNames)[number];

/** The sides and margins of a page, in twips, as it stands. */
export interface PageMeasures {
  readonly shortSide: number;
  readonly longSide: number;
  readonly margins: Readonly<Record<'top' | 'right' | 'bottom' | 'left' | 'header' | 'footer', number>>;
}

/** All that can differ between the looks of a Word document. Colours are `RRGGBB`, sizes half points. */
export interface Look {
  readonly fonts: { readonly text: string; readonly headings: string; readonly code: string };
  readonly colours: Readonly<Record<keyof typeof colours, string>>;
  /** The colour of each level of headings. */
  readonly headingColours: readonly string[];
  readonly hasRuleUnderChapters: boolean;
  readonly tableHeader: { readonly fill: string; readonly ink: string };
  readonly sizes: {
    readonly text: number;
    readonly table: number;
    readonly small: number;
    readonly title: number;
    readonly headings: readonly number[];
  };
  readonly callouts: Readonly<Record<keyof typeof callouts, { readonly rule: string; readonly fill: string }>>;
  /** The least spacing of lines of running text, in 240ths of a line. */
  readonly leastLine: number;
  /** The same as a house style says it, for who sets the text anew; absent where emvi chooses it. */
  readonly line?: number;
  /** Twips between the side of a cell and its text. */
  readonly cellSide: number;
  readonly page: PageMeasures;
}

/** The colours of a bid, as `#rrggbb`. */
export interface OwnColours {
  readonly primary?: string | undefined;
  readonly accent?: string | undefined;
}

const levels = [0, 1, 2, 3, 4, 5] as const;

/** The look of a document without a word about it. */
export const usualLook: Look = makeLook('calm', {});

/** One of emvi's looks in the colours of a bid, darkened where text in them could not be read on white. */
export function makeLook(theme: ThemeName, own: OwnColours): Look {
  const inks = inColours(own);
  const both = (even: string, odd: string): string[] => levels.map((level) => (level === 1 ? odd : even));
  const calm: Look = {
    fonts: { ...fonts, headings: fonts.text },
    colours: inks.colours,
    headingColours: both(inks.colours.primary, inks.colours.accent),
    hasRuleUnderChapters: false,
    tableHeader: { fill: inks.colours.headerFill, ink: inks.colours.primary },
    sizes,
    callouts: inks.callouts,
    leastLine: 0,
    cellSide: distances.cellSide,
    page,
  };
  if (theme === 'calm') return calm;
  // Arial runs wider than Calibri: half a point less is as much text.
  const arial = { ...sizes, text: 20, table: 17 };
  if (theme === 'formal') {
    return {
      ...calm,
      fonts: { ...fonts, text: 'Arial', headings: 'Georgia' },
      headingColours: levels.map(() => inks.colours.primary),
      hasRuleUnderChapters: true,
      tableHeader: { fill: 'FFFFFF', ink: inks.colours.primary },
      sizes: { ...arial, title: 44, headings: [30, 25, 22, 20, 20, 20] },
    };
  }
  return {
    ...calm,
    fonts: { ...fonts, text: 'Arial', headings: 'Arial' },
    headingColours: both(inks.colours.accent, inks.colours.primary),
    tableHeader: { fill: inks.colours.primary, ink: 'FFFFFF' },
    sizes: { ...arial, title: 52, headings: [34, 26, 22, 20, 20, 20] },
  };
}

/** The colours of emvi, or those that follow from two other ones. */
export function inColours({ primary, accent }: OwnColours): Pick<Look, 'colours' | 'callouts'> {
  const ink = (colour: string): string => inkOn('#ffffff', colour);
  const own = {
    ...(primary === undefined
      ? {}
      : { primary: plain(ink(primary)), headerFill: plain(tint(ink(primary), 0.13)), codeFill: colours.codeFill }),
    ...(accent === undefined ? {} : { accent: plain(ink(accent)) }),
  };
  const box = (colour: string, share: number) => ({ rule: plain(colour), fill: plain(tint(colour, share)) });
  return {
    colours: { ...colours, ...own },
    callouts: {
      ...callouts,
      ...(primary === undefined
        ? {}
        : { message: box(ink(primary), 0.08), commitment: { ...callouts.commitment, rule: plain(ink(primary)) } }),
      ...(accent === undefined
        ? {}
        : { benefit: box(ink(accent), 0.1), quote: { ...callouts.quote, rule: plain(ink(accent)) } }),
    },
  };
}

function plain(colour: string): string {
  return colour.slice(1).toUpperCase();
}
