import type { HouseStyleFacts } from '../../document/house-style-facts.ts';
import type { Language } from '../../text/language.ts';
import { dutchName } from './dutch-names.ts';
import { fieldsOf } from './inspect-house-style.ts';
import { defaultStyle, matchStyles, type NamedStyle } from './match-styles.ts';
import { findPlace } from './merge-body.ts';
import type { HouseStyle } from './read-house-style.ts';
import { StyleReader } from './style-facts.ts';
import { child, elementsOf } from './xml-tree.ts';

/**
 * Describes a house style: what emvi would write in which style, and what comes along.
 * @param language that of Word, which shows its own styles under other names in Dutch
 */
export function describeHouseStyle(
  style: HouseStyle,
  named: readonly NamedStyle[],
  language: Language,
): HouseStyleFacts {
  const reader = new StyleReader(style.styles, style.theme);
  const place = findPlace(style.document.tree);
  const text = reader.factsOf(defaultStyle(style.styles, 'paragraph')?.attributes.get('w:styleId'));
  const size = child(place.section, 'w:pgSz')?.attributes;
  const margins = child(place.section, 'w:pgMar')?.attributes;
  const points = (halves: number | undefined): number | undefined => (halves === undefined ? undefined : halves / 2);
  const styles = matchStyles(style.styles, named).flatMap(({ rule, house }) => {
    if (rule.key === undefined) return [];
    const facts = house === undefined || rule.type === 'table' ? undefined : reader.factsOf(house.id);
    const name = house !== undefined && language === 'nl' ? dutchName(house.name) : house?.name;
    return [{ key: rule.key, name, font: facts?.font, size: points(facts?.size) }];
  });
  const parts = [...style.margins.values()];
  const inside = [style.document, ...parts].flatMap(({ relationships }) => [...relationships.values()]);
  return {
    styles,
    textFont: text.font,
    textSize: points(text.size),
    page: {
      width: millimetres(size?.get('w:w')),
      height: millimetres(size?.get('w:h')),
      top: millimetres(margins?.get('w:top')),
      right: millimetres(margins?.get('w:right')),
      bottom: millimetres(margins?.get('w:bottom')),
      left: millimetres(margins?.get('w:left')),
    },
    headers: parts.filter(({ tree }) => tree.name === 'w:hdr').length,
    footers: parts.filter(({ tree }) => tree.name === 'w:ftr').length,
    hasPictures: inside.some(({ kind, target }) => kind === 'image' && style.pictures.has(target)),
    hasCover: [...place.earlier, ...place.before].some((block) =>
      elementsOf(block).some(({ name }) => name !== 'w:pPr'),
    ),
    hasPlace: place.isMarked,
    fields: fieldsOf(style),
  };
}

/** Twips as whole millimetres. */
function millimetres(twips: string | undefined): number | undefined {
  return twips === undefined || !/^-?\d+$/u.test(twips) ? undefined : Math.round((Number(twips) / 1440) * 25.4);
}
