import { noLimits } from '../../word-file/form-limits.ts';
import type { Look } from '../docx/look.ts';
import { lookInForm } from '../docx/look-in-form.ts';
import { houseLook } from './house-look.ts';
import { keepPageToForm } from './keep-to-form.ts';
import { matchStyles } from './match-styles.ts';
import { findPlace } from './merge-body.ts';
import { readHouseStyle } from './read-house-style.ts';
import type { HouseStyleOptions } from './render-in-house-style.ts';
import { StyleReader } from './style-facts.ts';

/** In 240ths of a line: closer than this lines run into each other, and wider nobody sets them. */
const [closest, widest] = [192, 720];

/**
 * A house style as far as it can be said in fonts, sizes, colours, spacing of lines and pages: for who sets a text anew and
 * cannot take over its styles, headers and cover.
 * @param house the bytes of the company's file
 * @returns undefined when the file cannot serve as a house style
 */
export function lookOfHouse(
  house: Uint8Array,
  { named, colours, limits = noLimits }: Pick<HouseStyleOptions, 'named' | 'colours' | 'limits'>,
): Look | undefined {
  const style = readHouseStyle(house);
  if (typeof style === 'string') return undefined;
  const matches = matchStyles(style.styles, named);
  const { section } = findPlace(style.document.tree);
  keepPageToForm(section, limits);
  const derived = houseLook(style, matches, section, colours);
  const reader = new StyleReader(style.styles, style.theme);
  const idOf = (name: string) => matches.find(({ own }) => own === name)?.house?.id;
  const sizeOf = (name: string, otherwise: number): number => {
    const id = idOf(name);
    return (id === undefined ? undefined : reader.factsOf(id).size) ?? otherwise;
  };
  const colourOf = (name: string, otherwise: string): string => {
    const id = idOf(name);
    return (id === undefined ? undefined : reader.factsOf(id).colour) ?? otherwise;
  };
  const { sizes } = derived;
  return lookInForm(
    {
      ...derived,
      sizes: {
        text: sizeOf('BodyText', sizes.text),
        table: sizeOf('TableText', sizes.table),
        small: sizeOf('Footer', sizes.small),
        title: sizeOf('Title', sizes.title),
        headings: sizes.headings.map((size, level) => sizeOf(`Heading${level + 1}`, size)),
      },
      headingColours: derived.headingColours.map((colour, level) => colourOf(`Heading${level + 1}`, colour)),
      ...lineOf(reader, idOf('BodyText')),
    },
    limits,
  );
}

/** The spacing of the lines of running text; absent where it is a height in points, or not said. */
function lineOf(reader: StyleReader, id: string | undefined): Pick<Look, 'line'> {
  const spacing = reader.spacingOf(id);
  const line = Number(spacing.get('w:line') ?? 0);
  const isCounted = (spacing.get('w:lineRule') ?? 'auto') === 'auto';
  return isCounted && line >= closest && line <= widest ? { line } : {};
}
