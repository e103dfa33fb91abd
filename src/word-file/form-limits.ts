/** The parts of a document for which a buyer may set a size of letters of its own. */
export type SizedPart = 'text' | 'tables' | 'captions' | 'margins' | 'notes' | 'pictures';

/** The smallest size of letters in a part of a document. */
export interface LeastSize {
  /** Points. */
  readonly points: number;
  /** Whether the buyer names the part; else the size of the text is taken for it. */
  readonly isSaid: boolean;
}

/** What a buyer allows of the looks of what is handed in; what it does not say is free. */
export interface FormLimits {
  /** Names of fonts as Word shows them; none for any font. */
  readonly fonts: readonly string[];
  readonly sizes: Readonly<Partial<Record<SizedPart, LeastSize>>>;
  /** In lines, as Word counts: 1 is single. */
  readonly lineSpacing: number | undefined;
  /** Millimetres. */
  readonly margins: Readonly<Partial<Record<PageSide, number>>>;
  /** `A3` allows A4 too. */
  readonly paper: 'A4' | 'A3' | undefined;
}

export const pageSides = ['top', 'right', 'bottom', 'left'] as const;

export type PageSide = (typeof pageSides)[number];

/** Nothing that a buyer says of the looks. */
export const noLimits: FormLimits = { fonts: [], sizes: {}, lineSpacing: undefined, margins: {}, paper: undefined };

/** Whether a font is among those that are allowed; fonts are told apart without capitals. */
export function isAllowedFont(font: string, { fonts }: FormLimits): boolean {
  const plain = (name: string): string => name.trim().toLowerCase();
  return fonts.length === 0 || fonts.some((allowed) => plain(allowed) === plain(font));
}

/** Twips in a length on paper, in millimetres. */
export function twipsOf(millimetres: number): number {
  return Math.ceil((millimetres / 25.4) * 1440);
}

/** The sides of a sheet in twips (ISO 216). */
export const sheets = { A4: [11_906, 16_838], A3: [16_838, 23_811] } as const;

/** The sheet that a page is; undefined for any other. Word and printers round sides by a millimetre. */
export function sheetOf(width: number, height: number): 'A4' | 'A3' | undefined {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  const isAbout = (one: number, other: number): boolean => Math.abs(one - other) <= 60;
  return (['A4', 'A3'] as const).find((name) => isAbout(short, sheets[name][0]) && isAbout(long, sheets[name][1]));
}
