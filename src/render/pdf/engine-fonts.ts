import type { BundledFile } from '../../host/bundled-files.ts';
import type { InBoth } from '../../text/language.ts';
import type { Look } from '../docx/look.ts';

/** A font that comes along for PDF files. */
export interface EngineFont {
  readonly family: string;
  /** The fonts of Word that are as wide as it is, letter by letter; in small letters. */
  readonly twins: readonly string[];
  /** Above and below the base of a line as Word sets that twin, in sizes of the letters. */
  readonly above: number;
  readonly below: number;
  readonly files: readonly BundledFile[];
}

/** For running text where no other is as wide as what is asked for. */
const usual: EngineFont = {
  family: 'Carlito',
  twins: ['calibri'],
  above: 0.95,
  below: 0.27,
  files: ['regularFont', 'italicFont', 'boldFont', 'boldItalicFont'],
};

/**
 * The fonts for running text and headings. Their widths are those that Word itself uses (`docx/layout` has them);
 * Caladea, the twin of Cambria, has other ones since its figures were drawn anew.
 */
export const textFonts: readonly EngineFont[] = [
  usual,
  {
    family: 'Arimo',
    twins: ['arial', 'helvetica', 'liberation sans'],
    above: 0.938,
    below: 0.212,
    files: ['arialRegularFont', 'arialItalicFont', 'arialBoldFont', 'arialBoldItalicFont'],
  },
  {
    family: 'Tinos',
    twins: ['times new roman', 'times', 'liberation serif'],
    above: 0.934,
    below: 0.216,
    files: ['timesRegularFont', 'timesItalicFont', 'timesBoldFont', 'timesBoldItalicFont'],
  },
  {
    family: 'Gelasio',
    twins: ['georgia'],
    above: 0.917,
    below: 0.219,
    files: ['georgiaRegularFont', 'georgiaItalicFont', 'georgiaBoldFont', 'georgiaBoldItalicFont'],
  },
];

/** The font for code; there is no bold one. */
const codeTwins: ReadonlySet<string> = new Set(['courier new', 'cousine', 'liberation mono']);
export const codeFont = 'Cousine';

/** The font for signs that those of the text do not have. */
export const signFont = 'Noto Sans Symbols 2';

/** The font that is set where another is asked for, which is Carlito for one without a twin. */
export function engineFontOf(font: string): EngineFont {
  return findTwin(font) ?? usual;
}

function findTwin(font: string): EngineFont | undefined {
  const name = font.trim().toLowerCase();
  return textFonts.find(({ family, twins }) => family.toLowerCase() === name || twins.includes(name));
}

/** The family in which code is set: that of the text where the buyer does not allow another. */
export function codeFamily({ fonts }: Look): string {
  return codeTwins.has(fonts.code.trim().toLowerCase()) ? codeFont : engineFontOf(fonts.code).family;
}

/**
 * A look in fonts that the engine has, or has twins of: in the place of another comes the first that the buyer allows
 * and the engine can set, else Calibri. The names stay those of Word, so that columns become as wide as in the Word file.
 * @param allowed the fonts that the buyer allows; none where he allows all
 */
export function inEngineFonts(look: Look, allowed: readonly string[]): Look {
  const otherwise = allowed.find((font) => findTwin(font) !== undefined) ?? 'Calibri';
  const settable = (font: string): string => (findTwin(font) === undefined ? otherwise : font);
  const { text, headings, code } = look.fonts;
  return {
    ...look,
    fonts: { text: settable(text), headings: settable(headings), code: code === text ? settable(code) : code },
  };
}

/** A font that a document asks for, and the one in which its PDF is set. */
export interface SetFont {
  readonly asked: string;
  readonly family: string;
  /** Whether every letter is as wide, so that no line breaks elsewhere. */
  readonly isAsWide: boolean;
}

/** The fonts of the text and the headings of a look, each with what is set for it, as `inEngineFonts` gave them. */
export function setFontsOf(asked: Look, set: Look): SetFont[] {
  const pairs = new Map([
    [asked.fonts.text, set.fonts.text],
    [asked.fonts.headings, set.fonts.headings],
  ]);
  return [...pairs].map(([font, name]) => ({
    asked: font,
    family: engineFontOf(name).family,
    isAsWide: findTwin(font) !== undefined,
  }));
}

/** The families in a look, as `inEngineFonts` gave it, that are as wide as none of the fonts that the buyer allows. */
export function forbiddenFamilies({ fonts }: Look, allowed: readonly string[]): string[] {
  if (allowed.length === 0) return [];
  const permitted = new Set(allowed.map(findTwin));
  const forbidden = [fonts.text, fonts.headings].map(engineFontOf).filter((font) => !permitted.has(font));
  return [...new Set(forbidden.map(({ family }) => family))];
}

/** The fonts of the PDF files, each family once, with those that it stands for. */
export function fontsInWords(fonts: readonly SetFont[]): InBoth<string> {
  const parts = [true, false].flatMap((isAsWide) => {
    const some = fonts.filter((font) => font.isAsWide === isAsWide);
    return [...new Set(some.map(({ family }) => family))].map((family) => {
      const asked = some.filter((font) => font.family === family && font.asked !== family).map((font) => font.asked);
      if (asked.length === 0) return { nl: family, en: family };
      return isAsWide
        ? {
            nl: `${family} (even breed als ${asked.join(' en ')})`,
            en: `${family} (as wide as ${asked.join(' and ')})`,
          }
        : { nl: `${family} in plaats van ${asked.join(' en ')}`, en: `${family} instead of ${asked.join(' and ')}` };
    });
  });
  return { nl: parts.map(({ nl }) => nl).join(' en '), en: parts.map(({ en }) => en).join(' and ') };
}
