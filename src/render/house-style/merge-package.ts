import type { DocumentProperties } from '../../document/tree.ts';
import type { FormLimits } from '../../word-file/form-limits.ts';
import type { Parts } from '../docx/package.ts';
import { fieldNamesIn, fillFields } from './cover-fields.ts';
import { setProperty } from './element-order.ts';
import { keepStylesToForm } from './keep-to-form.ts';
import type { StyleMatch } from './match-styles.ts';
import { type BodyPlace, mergeBody } from './merge-body.ts';
import { completeMargins, draftMark, internalMark, keepOnlyMark } from './merge-margins.ts';
import { mergeNumbering } from './merge-numbering.ts';
import { mergeStyles, styleReferences } from './merge-styles.ts';
import { adoptText, ownRelationship, type TextRules, usedStyles } from './merge-text.ts';
import { PackageWriter } from './package-writer.ts';
import type { HouseStyle } from './read-house-style.ts';
import { StyleReader } from './style-facts.ts';
import { child, elementsOf, everyElement, makeElement, valueIn, type XmlElement } from './xml-tree.ts';

/** What is put together. */
export interface Merging {
  readonly style: HouseStyle;
  readonly place: BodyPlace;
  readonly matches: readonly StyleMatch[];
  /** The package that emvi wrote. */
  readonly parts: Parts;
  readonly fields: ReadonlyMap<string, string>;
  readonly properties: DocumentProperties;
  readonly limits: FormLimits;
}

/** Puts the text of a document that emvi wrote into the house style; gives the parts of the new package. */
export function mergePackage({ style, place, matches, parts, fields, properties, limits }: Merging): Parts {
  const writer = new PackageWriter(parts);
  const own = writer.document;
  const notes = writer.read('word/footnotes.xml', 'word/endnotes.xml');
  const margins = writer.margins();
  const ownStyles = writer.need('word/styles.xml');
  const styles = style.styles ?? groundOf(ownStyles);
  const used = new Set([own, ...notes.values(), ...[...margins.values()].map(({ tree }) => tree)].flatMap(usedStyles));
  const merged = mergeStyles(styles, ownStyles, matches, used);
  keepStylesToForm(merged.tree, style.theme, merged.ids, used, limits);
  const numbering = mergeNumbering(style.numbering, writer.need('word/numbering.xml'));
  const reader = new StyleReader(style.styles, style.theme);
  const rules: TextRules = { ids: merged.ids, numbering, matches, reader };
  const names = [style.document.tree, ...[...style.margins.values()].map(({ tree }) => tree)].flatMap(fieldNamesIn);
  if (names.includes('title')) dropTitle(own, fields.get('title') ?? '');
  adoptText(own, rules, true);
  for (const tree of [...notes.values(), ...[...margins.values()].map((one) => one.tree)])
    adoptText(tree, rules, false);

  const { isDraft, audience } = properties;
  const isInternal = audience === 'internal';
  for (const { tree } of style.margins.values()) {
    fillFields(tree, fields);
    const isHeader = tree.name === 'w:hdr';
    if (isHeader && isDraft) tree.children.push(...draftMark(margins.get('header first')?.tree));
    if (!isHeader && isInternal) tree.children.push(...internalMark(margins.get('footer default')?.tree));
    if (elementsOf(tree).at(-1)?.name !== 'w:p') tree.children.push(makeElement('w:p'));
  }
  const hasFooters = [...style.margins.values()].some(({ tree }) => tree.name === 'w:ftr');
  if (isInternal && hasFooters) keepOnlyMark([...margins.values()].map(({ tree }) => tree));
  for (const block of [...place.earlier, ...place.before, ...place.after, ...place.later]) fillFields(block, fields);
  const marginTrees = [...style.margins.values()].map(({ tree }) => tree);
  dropUnknownStyles([style.document.tree, ...marginTrees, numbering.tree], merged.tree);
  const body = mergeBody(place, own);
  const ids = new Map([...margins].map(([kind, { id }]) => [kind, ownRelationship(id)]));
  completeMargins(body, { ids, isMarked: { header: isDraft, footer: isInternal } }, style.hasEvenPages);
  renumberDrawings([body, ...marginTrees]);

  writer.write('word/document.xml', makeElement('w:document', {}, [body]));
  writer.write('word/styles.xml', merged.tree);
  writer.write('word/numbering.xml', numbering.tree);
  writer.write('word/settings.xml', withHouseSettings(writer.need('word/settings.xml'), style));
  if (style.theme !== undefined) writer.write('word/theme/theme1.xml', style.theme);
  for (const [path, tree] of notes) writer.write(path, tree);
  writer.takeOver(style);
  return writer.finish(body, margins);
}

/** A house without styles gets those of emvi; this is what they stand on. */
function groundOf(own: XmlElement): XmlElement {
  const kept = elementsOf(own).filter(
    ({ name, attributes }) => name !== 'w:style' || attributes.get('w:default') === '1',
  );
  return makeElement('w:styles', {}, kept);
}

/** The cover of the house shows the title already; a first line that says something else stays. */
function dropTitle(document: XmlElement, title: string): void {
  const body = child(document, 'w:body');
  const [first] = elementsOf(body);
  if (body === undefined || first === undefined || valueIn(child(first, 'w:pPr'), 'w:pStyle') !== 'Title') return;
  const texts = [...everyElement(first)].filter(({ name }) => name === 'w:t');
  if (
    texts
      .flatMap(({ children }) => children)
      .join('')
      .trim() !== title.trim()
  )
    return;
  const marks = [...everyElement(first)].filter(({ name }) => name === 'w:bookmarkStart' || name === 'w:sectPr');
  if (marks.length === 0) body.children = body.children.filter((one) => one !== first);
}

/** A style that the house names and does not have is no style. */
function dropUnknownStyles(parts: readonly XmlElement[], styles: XmlElement): void {
  const known = new Set(elementsOf(styles).map(({ attributes }) => attributes.get('w:styleId')));
  for (const part of parts) {
    for (const element of everyElement(part)) {
      element.children = element.children.filter(
        (one) =>
          typeof one === 'string' || styleReferences[one.name] === undefined || known.has(one.attributes.get('w:val')),
      );
    }
  }
}

/** Word wants every drawing to have a number of its own. */
function renumberDrawings(parts: readonly XmlElement[]): void {
  let last = 0;
  for (const part of parts) {
    for (const element of everyElement(part)) {
      if (element.name !== 'wp:docPr') continue;
      last += 1;
      element.attributes.set('id', String(last));
    }
  }
}

function withHouseSettings(settings: XmlElement, { hasEvenPages, hasMirroredMargins }: HouseStyle): XmlElement {
  setProperty(settings, makeElement('w:evenAndOddHeaders', { 'w:val': hasEvenPages ? 'true' : 'false' }), 'settings');
  if (hasMirroredMargins) setProperty(settings, makeElement('w:mirrorMargins'), 'settings');
  return settings;
}
