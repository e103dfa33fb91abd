import type { DocumentProperties } from '../document/tree.ts';
import { labels } from './labels.ts';
import { cleanText, escapeXml } from './xml-text.ts';

export const corePropertiesPath = 'docProps/core.xml';

/** Title, author and language. No dates: the package would write the time of the build, and no other date is true. */
export function makeCoreProperties(properties: DocumentProperties): string {
  const author = properties.author === undefined ? '' : escapeXml(cleanText(properties.author));
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${escapeXml(cleanText(properties.title))}</dc:title>` +
    (author === '' ? '' : `<dc:creator>${author}</dc:creator><cp:lastModifiedBy>${author}</cp:lastModifiedBy>`) +
    `<dc:language>${labels[properties.language].languageTag}</dc:language></cp:coreProperties>`
  );
}
