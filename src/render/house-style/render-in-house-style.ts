import type { DocumentTree } from '../../document/tree.ts';
import { type FormLimits, noLimits } from '../../word-file/form-limits.ts';
import type { OwnColours } from '../docx/look.ts';
import { lookInForm } from '../docx/look-in-form.ts';
import { type WrittenDocument, writeDocx } from '../docx/render-docx.ts';
import type { KnownPages } from '../docx/rendering.ts';
import { houseLook } from './house-look.ts';
import { keepPageToForm } from './keep-to-form.ts';
import { maskHouse } from './mask-house.ts';
import { matchStyles, type NamedStyle } from './match-styles.ts';
import { findPlace } from './merge-body.ts';
import { mergePackage } from './merge-package.ts';
import { readPackageDocument } from './package-document.ts';
import { readHouseStyle } from './read-house-style.ts';

/** What a document in a house style is made with. */
export interface HouseStyleOptions {
  readonly named: readonly NamedStyle[];
  readonly colours: OwnColours;
  /** What the fields on the cover and in the margins say, by name. */
  readonly fields: ReadonlyMap<string, string>;
  /** What the buyer allows; without it anything. */
  readonly limits?: FormLimits;
  /** Replaces what must not show whose house style it is; left out where that may be seen. */
  readonly hide?: ((text: string) => string) | undefined;
}

/**
 * Writes a document in the Word file of a company. The same tree, file and pages give the same parts.
 * @param house the bytes of the company's file
 * @returns undefined when the file cannot serve as a house style
 */
export async function renderInHouseStyle(
  tree: DocumentTree,
  house: Uint8Array,
  { named, colours, fields, limits = noLimits, hide }: HouseStyleOptions,
  pages?: KnownPages,
): Promise<WrittenDocument | undefined> {
  // The reading is used up by the merging, so that each document starts from the file itself.
  const style = readHouseStyle(house);
  if (typeof style === 'string') return undefined;
  if (hide !== undefined) maskHouse(style, hide);
  const matches = matchStyles(style.styles, named);
  const place = findPlace(style.document.tree);
  keepPageToForm(place.section, limits);
  const look = lookInForm(houseLook(style, matches, place.section, colours), limits);
  const own = await writeDocx(tree, look, pages);
  const parts = mergePackage({
    style,
    place,
    matches,
    parts: own.parts(),
    fields,
    properties: tree.properties,
    limits,
  });
  return {
    asksForPages: own.asksForPages,
    parts: () => parts,
    word: () => ({ ...own.word(), ...readPackageDocument(parts) }),
  };
}
