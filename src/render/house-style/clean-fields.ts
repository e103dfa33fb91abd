import type { Leftovers } from './leftovers.ts';
import { attributeOf, child, elementsOf, everyElement, makeElement, type XmlElement } from './xml-tree.ts';

/** Fields that only count or repeat what stands in the document itself. */
const harmless = new Set(['PAGE', 'NUMPAGES', 'SECTION', 'SECTIONPAGES', 'STYLEREF', 'SEQ']);

/** Fields that lead somewhere: their text stays, the way there does not. */
const ways = new Set(['HYPERLINK', 'REF', 'PAGEREF', 'GOTOBUTTON']);

/** Fields that show what emvi fills in. */
const filled: readonly (readonly [RegExp, string])[] = [
  [/^(?:TITLE\b|DOCPROPERTY\s+"?title\b)/iu, '{{title}}'],
  [/^(?:AUTHOR\b|DOCPROPERTY\s+"?(?:author|company)\b)/iu, '{{author}}'],
];

interface Run {
  readonly run: XmlElement;
  readonly parent: XmlElement;
}

interface Field {
  instruction: string;
  isClosed: boolean;
  /** The runs with its marks and its instruction. */
  readonly marks: Set<Run>;
  readonly runs: Set<Run>;
}

/**
 * Takes the fields out of a part, but for page numbers and the like. A field can fetch a file or start a program; what
 * it shows is of the day on which somebody last renewed it, and often a name.
 */
export function dropFields(root: XmlElement, leftovers: Leftovers): void {
  for (const element of [...everyElement(root)]) {
    element.children = element.children.flatMap((one) =>
      typeof one === 'object' && one.name === 'w:fldSimple' ? plainField(one, leftovers) : [one],
    );
  }
  const unwanted = new Set<XmlElement>();
  const contents = new Set<XmlElement>();
  for (const field of findFields(root)) {
    const name = nameOf(field.instruction);
    if (field.isClosed && harmless.has(name)) continue;
    const [first] = field.runs;
    const text = filled.find(([pattern]) => pattern.test(field.instruction.trim()))?.[1];
    const isWay = ways.has(name) || !field.isClosed;
    for (const { run } of isWay ? field.marks : field.runs) unwanted.add(run);
    if (name === 'TOC') for (const { parent } of field.runs) contents.add(parent);
    if (text !== undefined && first !== undefined) {
      unwanted.delete(first.run);
      first.run.children = [...keepForm(first.run), makeElement('w:t', { 'xml:space': 'preserve' }, [text])];
    } else if (!isWay) note(name, leftovers);
  }
  if (unwanted.size === 0) return;
  for (const element of [...everyElement(root)]) {
    element.children = element.children.filter((one) => typeof one === 'string' || !isEmptied(one, unwanted, contents));
  }
}

function isEmptied(element: XmlElement, unwanted: ReadonlySet<XmlElement>, contents: ReadonlySet<XmlElement>): boolean {
  if (unwanted.has(element)) return true;
  if (!contents.has(element) || child(child(element, 'w:pPr'), 'w:sectPr') !== undefined) return false;
  return elementsOf(element).every((one) => one.name === 'w:pPr' || unwanted.has(one));
}

function plainField(field: XmlElement, leftovers: Leftovers): (XmlElement | string)[] {
  const instruction = attributeOf(field, 'w:instr');
  const name = nameOf(instruction);
  if (harmless.has(name)) return [field];
  if (ways.has(name)) return field.children;
  const text = filled.find(([pattern]) => pattern.test(instruction.trim()))?.[1];
  const run = elementsOf(field).find((one) => one.name === 'w:r');
  if (text === undefined || run === undefined) {
    note(name, leftovers);
    return [];
  }
  run.children = [...keepForm(run), makeElement('w:t', { 'xml:space': 'preserve' }, [text])];
  return [run];
}

function note(name: string, leftovers: Leftovers): void {
  if (name === 'TOC') leftovers.add('contents');
  else {
    leftovers.add('field');
    leftovers.fields.add(name === '' ? '?' : name);
  }
}

function findFields(root: XmlElement): Field[] {
  const fields: Field[] = [];
  const open: Field[] = [];
  for (const parent of everyElement(root)) {
    for (const run of elementsOf(parent)) {
      if (run.name !== 'w:r') continue;
      const place = { run, parent };
      for (const part of elementsOf(run)) {
        const kind = part.name === 'w:fldChar' ? part.attributes.get('w:fldCharType') : undefined;
        if (kind === 'begin') {
          const field: Field = { instruction: '', isClosed: false, marks: new Set(), runs: new Set() };
          fields.push(field);
          open.push(field);
        }
        const last = open.at(-1);
        if (last === undefined) continue;
        if (part.name === 'w:instrText') last.instruction += part.children.join('');
        if (kind !== undefined || part.name === 'w:instrText') last.marks.add(place);
        for (const field of open) field.runs.add(place);
        if (kind === 'end') {
          last.isClosed = true;
          open.pop();
        }
      }
    }
  }
  return fields;
}

function nameOf(instruction: string): string {
  return /^\s*([A-Za-z]+)/u.exec(instruction)?.[1]?.toUpperCase() ?? '';
}

function keepForm(run: XmlElement): XmlElement[] {
  const form = child(run, 'w:rPr');
  return form === undefined ? [] : [form];
}
