import { setProperty } from './element-order.ts';
import { attributeOf, child, elementsOf, everyElement, makeElement, type XmlElement } from './xml-tree.ts';

type Side = 'header' | 'footer';

/** The headers and footers of emvi itself, for where the house has none or a page has to say more. */
export interface OwnMargins {
  /** The id of the relationship, by side and kind of page: `header default`. */
  readonly ids: ReadonlyMap<string, string>;
  /** Whether every page has to say that this is a draft, or internal. */
  readonly isMarked: Readonly<Record<Side, boolean>>;
}

/**
 * Gives pages without header or footer those of emvi: everywhere when the house has none at all, and where a mark must
 * stand on every page.
 */
export function completeMargins(body: XmlElement, { ids, isMarked }: OwnMargins, hasEvenPages: boolean): void {
  const sections = [...everyElement(body)].filter(({ name }) => name === 'w:sectPr');
  for (const side of ['header', 'footer'] as const) {
    const hasAny = sections.some((section) => child(section, `w:${side}Reference`) !== undefined);
    if (hasAny && !isMarked[side]) continue;
    const known = new Set<string>();
    for (const section of sections) {
      for (const reference of elementsOf(section)) {
        if (reference.name === `w:${side}Reference`) known.add(attributeOf(reference, 'w:type'));
      }
      const wanted = [
        'default',
        ...(child(section, 'w:titlePg') === undefined ? [] : ['first']),
        ...(hasEvenPages ? ['even'] : []),
      ];
      for (const type of wanted) {
        const id = ids.get(`${side} ${type === 'even' ? 'default' : type}`) ?? ids.get(`${side} default`);
        if (known.has(type) || id === undefined) continue;
        known.add(type);
        addReference(section, side, type, id);
      }
    }
  }
}

function addReference(section: XmlElement, side: Side, type: string, id: string): void {
  const reference = makeElement(`w:${side}Reference`, { 'w:type': type, 'r:id': id });
  const others = elementsOf(section).filter(({ name }) => name === `w:${side}Reference`);
  setProperty(section, reference, 'section');
  // References stand together at the head of a section, one for each kind of page.
  const at = section.children.indexOf(reference);
  section.children.splice(at, 0, ...others);
}

/** The paragraphs that say on every page that this is a draft: those at the head of emvi's own first page. */
export function draftMark(header: XmlElement | undefined): XmlElement[] {
  return elementsOf(header).filter(({ name }) => name === 'w:p');
}

/** The paragraph that says on every page that this is internal: the first words at the foot of emvi's own pages. */
export function internalMark(footer: XmlElement | undefined): XmlElement[] {
  const paragraph = elementsOf(footer).find(({ name }) => name === 'w:p');
  const [form, words] = [child(paragraph, 'w:pPr'), child(paragraph, 'w:r')];
  return words === undefined ? [] : [makeElement('w:p', {}, [...(form === undefined ? [] : [form]), words])];
}

/**
 * Leaves of emvi's own footers only what says that this is internal: where the house numbers its pages, or leaves a cover
 * without a number, emvi does not count them its own way.
 */
export function keepOnlyMark(margins: Iterable<XmlElement>): void {
  for (const tree of margins) {
    const mark = tree.name === 'w:ftr' ? internalMark(tree) : [];
    if (mark.length > 0) tree.children = mark;
  }
}
