import { cleanText } from './clean-text.ts';

// Entities, not backslashes: marked takes the backslash off brackets in a link's text and then reads them as Markdown.
const special = /[\\`*_{}[\]#|<>~&:@!"]/gu;
// These only mean something at the start of a line: bullets, underlines of headings, and numbers of list items.
const leadingMark = /^(\d*)([-+=.)])/u;
const webAddress = /(www)\./giu;
// A blank at an edge or after another blank; marked trims every kind of white space, so only a single space is safe.
const fragileBlank = /^ | $|(?<=\s) |[^\S \n]/gu;

/**
 * Any text of a bid writer as composed Markdown that reads as exactly that text, wherever it is put: a paragraph, a
 * heading, a table cell, a link's text or a directive's attribute. Line ends become `<br>`; characters that no
 * format can show become U+FFFD. An empty text stays empty.
 */
export function escapeText(text: string): string {
  return cleanText(text.replace(/\r\n?/gu, '\n')).split('\n').map(escapeLine).join('<br>');
}

function escapeLine(line: string): string {
  return line
    .replace(special, entity)
    .replace(leadingMark, (_, digits: string, mark: string) => digits + entity(mark))
    .replace(webAddress, (_, www: string) => www + entity('.'))
    .replace(fragileBlank, entity);
}

function entity(character: string): string {
  return `&#${character.codePointAt(0)};`;
}
