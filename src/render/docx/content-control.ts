import type { FileChild } from 'docx';
import { fingerprint } from './fingerprint.ts';
import { element, valueElement, type XmlChild } from './xml-element.ts';

/** Word keeps no more of a tag. */
const longestTag = 64;

/**
 * The tag and the name of the content control around a field: `emvi:kpis/KPI-03#target`. An address that is too long
 * for Word becomes `emvi:~` and its fingerprint.
 */
export function fieldTag(address: string): string {
  const tag = `emvi:${address}`;
  return tag.length <= longestTag ? tag : `emvi:~${fingerprint(address)}`;
}

/** A content control that Word shows no box for. Tag and name are the same: office programs drop one or the other. */
export function contentControl(id: number, tag: string, children: readonly XmlChild[]): FileChild {
  return element('w:sdt', undefined, [
    element('w:sdtPr', undefined, [
      valueElement('w:alias', tag),
      valueElement('w:tag', tag),
      valueElement('w:id', id),
      element('w15:appearance', { 'w15:val': 'hidden' }),
    ]),
    element('w:sdtContent', undefined, children),
  ]);
}
