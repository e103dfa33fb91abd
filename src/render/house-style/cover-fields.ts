import { child, elementsOf, everyElement, type XmlElement } from './xml-tree.ts';

/** The paragraph in whose place the text comes. */
export const bodyField = 'emvi';

/** `{{tender.name}}`: a name as in the manifest. */
const field = /\{\{\s*([A-Za-z][\w.-]*)\s*\}\}/gu;

/** The names of all fields in a part. */
export function fieldNamesIn(root: XmlElement): string[] {
  return paragraphsIn(root).flatMap((paragraph) => [...textOf(paragraph).matchAll(field)].map(([, name = '']) => name));
}

/** Fills in the fields of a part; one without a value stays as it is. The form is that of its first letter. */
export function fillFields(root: XmlElement, values: ReadonlyMap<string, string>): void {
  for (const paragraph of paragraphsIn(root)) {
    const texts = textsIn(paragraph);
    const whole = texts.map(({ children }) => children.join('')).join('');
    if (whole.includes('{{')) fillParagraph(texts, whole, values);
  }
}

/** Whether the text of a paragraph is the place of the body and nothing else. */
export function isBodyPlace(paragraph: XmlElement): boolean {
  return paragraph.name === 'w:p' && /^\s*\{\{\s*emvi\s*\}\}\s*$/u.test(textOf(paragraph));
}

function fillParagraph(texts: readonly XmlElement[], whole: string, values: ReadonlyMap<string, string>): void {
  const pieces = texts.map(() => '');
  const starts: number[] = [];
  let length = 0;
  for (const { children } of texts) {
    starts.push(length);
    length += children.join('').length;
  }
  const put = (from: number, to: number, text: string | undefined): void => {
    for (const [index, start] of starts.entries()) {
      const end = starts[index + 1] ?? length;
      if (text !== undefined && from >= start && from < end) pieces[index] += text;
      else if (text === undefined && from < end && to > start) {
        pieces[index] += whole.slice(Math.max(from, start), Math.min(to, end));
      }
    }
  };
  let done = 0;
  for (const match of whole.matchAll(field)) {
    const value = values.get(match[1] ?? '');
    if (value === undefined) continue;
    put(done, match.index, undefined);
    put(match.index, match.index, value);
    done = match.index + match[0].length;
  }
  put(done, length, undefined);
  for (const [index, text] of texts.entries()) {
    text.children = [pieces[index] ?? ''];
    text.attributes.set('xml:space', 'preserve');
  }
}

function paragraphsIn(root: XmlElement): XmlElement[] {
  return [...everyElement(root)].filter(({ name }) => name === 'w:p');
}

function textOf(paragraph: XmlElement): string {
  return textsIn(paragraph)
    .map(({ children }) => children.join(''))
    .join('');
}

/** The texts of a paragraph itself, not of a text box that hangs on it. */
function textsIn(paragraph: XmlElement): XmlElement[] {
  return elementsOf(paragraph).flatMap((one) => {
    if (one.name === 'w:t') return [one];
    return one.name === 'w:p' || child(one, 'w:p') !== undefined ? [] : textsIn(one);
  });
}
