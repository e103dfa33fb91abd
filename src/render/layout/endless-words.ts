import type { IXmlableObject } from 'docx';

/** No address on the web is longer; the time that the engine takes for a word grows with the square of its length. */
const longestWord = 1_000;

/** The blanks at which the engine ends a word, and the letters between which a line may end anywhere. */
const wordEnd = /[ \u2002\u2003\u2005\u3000\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff9f]/u;

/** Whether a paragraph of a body, as it is written, holds a word that the engine would not come to the end of. */
export function hasEndlessWord(body: IXmlableObject): boolean {
  let length = 0;
  let isFound = false;
  const readText = (text: string): void => {
    for (const sign of text) {
      length = wordEnd.test(sign) ? 0 : length + 1;
      if (length > longestWord) isFound = true;
    }
  };
  const walk = (element: unknown): void => {
    if (isFound) return;
    if (Array.isArray(element)) element.forEach(walk);
    else if (typeof element === 'object' && element !== null) {
      for (const [name, content] of Object.entries(element)) {
        if (name === 'w:p' || name === 'w:br' || name === 'w:tab') length = 0;
        if (name === 'w:t') for (const text of [content].flat()) readText(typeof text === 'string' ? text : '');
        else walk(content);
      }
    }
  };
  walk(body);
  return isFound;
}
