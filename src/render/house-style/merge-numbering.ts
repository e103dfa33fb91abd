import { attributeOf, child, elementsOf, makeElement, valueIn, type XmlElement } from './xml-tree.ts';

/** The lists of the house and of emvi in one part. */
export interface MergedNumbering {
  readonly tree: XmlElement;
  /** The new number of a list of emvi. */
  readonly numberOf: (own: string) => string;
  /** Whether a list of emvi has bullets, by its old number. */
  readonly isBulleted: (own: string) => boolean;
  /** Whether a list of the house has a bullet at a depth. */
  readonly hasHouseBullet: (house: string, level: string) => boolean;
}

/** Puts the lists of emvi behind those of the house. */
export function mergeNumbering(house: XmlElement | undefined, own: XmlElement): MergedNumbering {
  const [houseKinds, houseLists] = split(house);
  const [ownKinds, ownLists] = split(own);
  const kindsBefore = 1 + largest(houseKinds, 'w:abstractNumId');
  const listsBefore = 1 + largest(houseLists, 'w:numId');
  const numberOf = (id: string): string => String(Number(id) + listsBefore);
  const bullets = new Set(
    ownLists.flatMap((list) => {
      const kind = kindOf(list, ownKinds);
      const isBullet = valueIn(child(kind, 'w:lvl'), 'w:lvlText') === '•';
      return isBullet ? [attributeOf(list, 'w:numId')] : [];
    }),
  );
  const bulletLevels = new Set(
    houseLists.flatMap((list) =>
      elementsOf(kindOf(list, houseKinds))
        .filter((level) => level.name === 'w:lvl' && valueIn(level, 'w:numFmt') === 'bullet')
        .map((level) => `${attributeOf(list, 'w:numId')} ${attributeOf(level, 'w:ilvl')}`),
    ),
  );
  for (const kind of ownKinds) {
    kind.attributes.set('w:abstractNumId', String(Number(kind.attributes.get('w:abstractNumId')) + kindsBefore));
  }
  for (const list of ownLists) {
    const kind = child(list, 'w:abstractNumId')?.attributes;
    kind?.set('w:val', String(Number(kind.get('w:val')) + kindsBefore));
    list.attributes.set('w:numId', numberOf(list.attributes.get('w:numId') ?? '0'));
  }
  return {
    tree: makeElement('w:numbering', {}, [...houseKinds, ...ownKinds, ...houseLists, ...ownLists]),
    numberOf,
    isBulleted: (id) => bullets.has(id),
    hasHouseBullet: (id, level) => bulletLevels.has(`${id} ${level}`),
  };
}

function split(numbering: XmlElement | undefined): readonly [kinds: XmlElement[], lists: XmlElement[]] {
  const all = elementsOf(numbering);
  return [all.filter(({ name }) => name === 'w:abstractNum'), all.filter(({ name }) => name === 'w:num')];
}

function kindOf(list: XmlElement, kinds: readonly XmlElement[]): XmlElement | undefined {
  const id = valueIn(list, 'w:abstractNumId');
  return kinds.find(({ attributes }) => attributes.get('w:abstractNumId') === id);
}

function largest(elements: readonly XmlElement[], name: string): number {
  return elements.reduce((most, { attributes }) => Math.max(most, Number(attributes.get(name)) || 0), 0);
}
