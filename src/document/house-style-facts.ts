/** One line of the report on a house style: what a style of emvi becomes. */
export interface StyleUse {
  /** The word for it in `houseStyleNames`. */
  readonly key: string;
  /** The name of the style of the house, as Word shows it in the language of the report; undefined where emvi derives one. */
  readonly name: string | undefined;
  readonly font: string | undefined;
  /** Points. */
  readonly size: number | undefined;
}

/** What emvi finds in a house style. */
export interface HouseStyleFacts {
  readonly styles: readonly StyleUse[];
  readonly textFont: string | undefined;
  /** Points. */
  readonly textSize: number | undefined;
  /** Millimetres; undefined where the house style does not say. */
  readonly page: Readonly<Record<'width' | 'height' | 'top' | 'right' | 'bottom' | 'left', number | undefined>>;
  readonly headers: number;
  readonly footers: number;
  readonly hasPictures: boolean;
  readonly hasCover: boolean;
  /** Whether it says with {{emvi}} where the text comes. */
  readonly hasPlace: boolean;
  readonly fields: readonly string[];
}
