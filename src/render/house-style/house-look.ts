import { inColours, type Look, type OwnColours, usualLook } from '../docx/look.ts';
import type { StyleMatch } from './match-styles.ts';
import { defaultStyle } from './match-styles.ts';
import type { HouseStyle } from './read-house-style.ts';
import { StyleReader } from './style-facts.ts';
import { child, type XmlElement } from './xml-tree.ts';

/** Half points: smaller than this nobody reads on paper. */
const leastSize = 15;

/**
 * The look of what the house style does not say, derived from what it does say: its font, sizes, colours and page.
 * @param own the colours of the bid, for a house style without any
 * @param section the properties of the section in which the text comes
 */
export function houseLook(
  house: HouseStyle,
  matches: readonly StyleMatch[],
  section: XmlElement | undefined,
  own: OwnColours,
): Look {
  const reader = new StyleReader(house.styles, house.theme);
  const of = (name: string) => reader.factsOf(matches.find((match) => match.own === name)?.house?.id);
  const text = reader.factsOf(defaultStyle(house.styles, 'paragraph')?.attributes.get('w:styleId'));
  const chapter = of('Heading1');
  const isInk = (colour: string | undefined): colour is string =>
    colour !== undefined && !/^0{6}$|^F{6}$/u.test(colour);
  const primary = [chapter.colour, of('Title').colour, reader.themeColour('accent1')].find(isInk);
  const accent = [of('Heading2').colour, chapter.colour, reader.themeColour('accent1')].find(isInk);
  const hash = (colour: string | undefined): string | undefined => (colour === undefined ? undefined : `#${colour}`);
  const { colours, callouts } = inColours({
    primary: hash(primary) ?? own.primary,
    accent: hash(accent) ?? own.accent,
  });
  const size = text.size ?? (house.styles === undefined ? usualLook.sizes.text : 20);
  const share = (part: number): number => Math.max(leastSize, Math.round(size * part));
  const headings = usualLook.sizes.headings.map((usual) => Math.round((usual / usualLook.sizes.text) * size));
  return {
    ...usualLook,
    fonts: {
      ...usualLook.fonts,
      text: text.font ?? usualLook.fonts.text,
      headings: chapter.font ?? text.font ?? usualLook.fonts.headings,
    },
    colours,
    callouts,
    headingColours: usualLook.headingColours.map((_, level) => (level === 1 ? colours.accent : colours.primary)),
    tableHeader: { fill: colours.headerFill, ink: colours.primary },
    sizes: { text: size, table: share(0.9), small: share(0.85), title: Math.round(size * 2.2), headings },
    cellSide: reader.cellSideOf(matches.find(({ own: id }) => id === 'BidTable')?.house?.id) ?? usualLook.cellSide,
    page: pageOf(section),
  };
}

function pageOf(section: XmlElement | undefined): Look['page'] {
  const size = child(section, 'w:pgSz')?.attributes;
  const margins = child(section, 'w:pgMar')?.attributes;
  const usual = usualLook.page;
  const twips = (text: string | undefined, otherwise: number): number =>
    text !== undefined && /^-?\d{1,5}$/u.test(text) ? Math.abs(Number(text)) : otherwise;
  const sides = [twips(size?.get('w:w'), usual.shortSide), twips(size?.get('w:h'), usual.longSide)];
  const of = (name: keyof typeof usual.margins): number => twips(margins?.get(`w:${name}`), usual.margins[name]);
  const measures = {
    shortSide: Math.min(...sides),
    longSide: Math.max(...sides),
    margins: {
      top: of('top'),
      right: of('right'),
      bottom: of('bottom'),
      left: of('left') + twips(margins?.get('w:gutter'), 0),
      header: of('header'),
      footer: of('footer'),
    },
  };
  // A page without room for text is a mistake that no table can be laid out on.
  const room = measures.shortSide - measures.margins.left - measures.margins.right;
  return room < 2_000 || measures.longSide - measures.margins.top - measures.margins.bottom < 2_000 ? usual : measures;
}
