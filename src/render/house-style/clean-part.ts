import { dropFields } from './clean-fields.ts';
import type { Leftovers } from './leftovers.ts';
import type { Relationship } from './relationships.ts';
import {
  attributeOf,
  child,
  elementsOf,
  everyElement,
  isKnownAlternative,
  makeElement,
  valueIn,
  type XmlElement,
} from './xml-tree.ts';

/** What the cleaning of a part needs to know. */
export interface CleaningPlace {
  readonly relationships: ReadonlyMap<string, Relationship>;
  /** Whether a part is a picture that Word shows without help. */
  readonly isPicture: (path: string) => boolean;
  readonly leftovers: Leftovers;
}

/** Left out without a word: marks of Word's own that say nothing, or that would point at nothing. */
const silent =
  /^(?:w:(?:bookmark(?:Start|End)|proofErr|perm(?:Start|End)|lastRenderedPageBreak|annotationRef|rsid|rsids|fldData|ffData|sectPrChange|comment(?:RangeStart|RangeEnd)|(?:footnote|endnote)Pr|printerSettings)|a:(?:extLst|hlink(?:Click|Hover|MouseOver))|wp14:sizeRel[HV])$/u;

/** Text that was deleted, and notes on what was changed. */
const changed =
  /^w:(?:del|moveFrom|delText|delInstrText|[a-zA-Z]+Change|cell(?:Ins|Del|Merge)|(?:move(?:From|To)|customXml(?:Ins|Del|MoveFrom|MoveTo))Range(?:Start|End))$/u;

/** What embeds something, by what it embeds. */
const refused = {
  'w:object': 'embedded-object',
  'o:OLEObject': 'embedded-object',
  'w:control': 'activex',
  'w:altChunk': 'foreign-text',
  'w:subDoc': 'foreign-text',
  'w:contentPart': 'drawing',
  'w:movie': 'embedded-object',
} as const;

/** Elements that are nothing but what they hold. */
const wrappers = ['w:ins', 'w:moveTo', 'w:smartTag', 'w:customXml'];

/** Attributes that tell who edited when, or lead elsewhere. */
const tell =
  /^(?:w:rsid\w*|w14:(?:paraId|textId)|wp14:(?:anchorId|editId)|o:(?:gfxdata|href|spid)|href|target|w:dirty)$/u;

/** What the properties of the document that a content control shows become. */
const boundTo: readonly (readonly [RegExp, string])[] = [
  [/title\b/iu, '{{title}}'],
  [/(?:creator|company)\b/iu, '{{author}}'],
];

/**
 * Takes out of a part what must not come along: comments, tracked changes (the text is that after the changes),
 * content controls, links, and whatever embeds, runs or fetches something.
 */
export function cleanPart(root: XmlElement, place: CleaningPlace): void {
  clean(root, place);
  dropFields(root, place.leftovers);
}

function clean(element: XmlElement, place: CleaningPlace): void {
  for (const key of [...element.attributes.keys()]) if (tell.test(key)) element.attributes.delete(key);
  element.children = element.children.flatMap((one) =>
    typeof one === 'string' ? [one] : cleaned(one, element, place),
  );
}

/** What an element becomes: itself, what it holds, or nothing. */
function cleaned(element: XmlElement, parent: XmlElement, place: CleaningPlace): (XmlElement | string)[] {
  const { name } = element;
  const { leftovers } = place;
  if (silent.test(name)) return [];
  if (changed.test(name) || (name === 'w:ins' && element.children.length === 0)) {
    if (parent.name !== 'w:del') leftovers.add('tracked-changes');
    return [];
  }
  if (name === 'w:commentReference') leftovers.add('comments');
  if (name === 'w:footnoteReference' || name === 'w:endnoteReference') leftovers.add('notes');
  if (/^w:(?:comment|footnote|endnote)Reference$/u.test(name)) return [];
  if (name === 'w:tr' && child(child(element, 'w:trPr'), 'w:del') !== undefined) {
    leftovers.add('tracked-changes');
    return [];
  }
  const kind = refused[name as keyof typeof refused];
  if (kind !== undefined) {
    leftovers.add(child(element, 'w:control') === undefined ? kind : 'activex');
    return [];
  }
  if (name === 'w:sdt') return unwrapControl(element, place);
  const isMoved = name === 'w:ins' || name === 'w:moveTo';
  if (isMoved) leftovers.add('tracked-changes');
  if (name === 'w:hyperlink' && place.relationships.get(attributeOf(element, 'r:id'))?.isExternal === true) {
    leftovers.add('linked-page');
  }
  clean(element, place);
  if (wrappers.includes(name) || name === 'w:hyperlink') return element.children;
  if (name === 'mc:AlternateContent') return chooseAlternative(element);
  if (name === 'w:drawing' || name === 'w:pict') return isWhole(element, place) ? [element] : [];
  return [element];
}

/** Whether all that a drawing refers to is a picture in the file. */
function isWhole(drawing: XmlElement, { relationships, isPicture, leftovers }: CleaningPlace): boolean {
  if (drawing.children.length === 0) return false;
  const named = [...everyElement(drawing)].flatMap(({ attributes }) =>
    [...attributes].flatMap(([key, value]) => (key.startsWith('r:') ? [value] : [])),
  );
  const bad = named
    .map((id) => relationships.get(id))
    .find((one) => one === undefined || one.isExternal || one.kind !== 'image' || !isPicture(one.target));
  if (named.every((id) => relationships.has(id)) && bad === undefined) return true;
  leftovers.add(bad?.isExternal === true ? 'linked-picture' : 'drawing');
  return false;
}

/** The first form of a drawing that is still there; the older form only stands in for the newer one. */
function chooseAlternative(element: XmlElement): (XmlElement | string)[] {
  const choice = elementsOf(element).find(
    (one) => one.name === 'mc:Choice' && isKnownAlternative(one) && elementsOf(one).length > 0,
  );
  const fallback = child(element, 'mc:Fallback');
  if (choice === undefined) return fallback?.children ?? [];
  element.children = fallback === undefined || fallback.children.length === 0 ? [choice] : [choice, fallback];
  return [element];
}

function unwrapControl(control: XmlElement, place: CleaningPlace): (XmlElement | string)[] {
  const properties = child(control, 'w:sdtPr');
  const content = child(control, 'w:sdtContent');
  const gallery = valueIn(child(properties, 'w:docPartObj'), 'w:docPartGallery');
  if (content === undefined) return [];
  if (gallery === 'Table of Contents') {
    place.leftovers.add('contents');
    return [];
  }
  const tag = valueIn(properties, 'w:tag') ?? '';
  const path = child(properties, 'w:dataBinding')?.attributes.get('w:xpath');
  const isNamed = /^(?:emvi|title|author|[a-z][A-Za-z]*(?:\.[A-Za-z]+)+)$/u.test(tag);
  if (isNamed || path !== undefined) {
    const text = isNamed ? `{{${tag}}}` : (boundTo.find(([pattern]) => pattern.test(path ?? ''))?.[1] ?? '');
    fill(content, text);
  } else {
    place.leftovers.add('content-controls');
    // A control that nobody filled in shows what its maker wants to be written there.
    if (child(properties, 'w:showingPlcHdr') !== undefined) fill(content, '');
  }
  clean(content, place);
  return content.children;
}

/** Puts a text in the place of all text in an element, in the form of the first. */
function fill(content: XmlElement, text: string): void {
  const runs = [...everyElement(content)].filter(({ name }) => name === 'w:r');
  for (const [index, run] of runs.entries()) {
    const form = child(run, 'w:rPr');
    const look = index === 0 && text !== '' ? [makeElement('w:t', { 'xml:space': 'preserve' }, [text])] : [];
    run.children = [...(form === undefined ? [] : [form]), ...look];
    if (form !== undefined)
      form.children = elementsOf(form).filter(
        (one) => valueIn(form, 'w:rStyle') === undefined || one.name !== 'w:rStyle',
      );
  }
}
