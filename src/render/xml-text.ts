/** Characters that XML 1.0 cannot hold: they would make an office program refuse the whole file. */
const notXml =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be removed
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text without what XML cannot hold. A line end inside a text is white space, as it is in Markdown. */
export function cleanText(text: string): string {
  return text.replace(notXml, '').replace(/\r\n?|\n/g, ' ');
}

/** The same for text whose lines count. */
export function cleanLines(text: string): string[] {
  return text.replace(notXml, '').split(/\r\n?|\n/);
}

/** Text as the content of an element. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
