import { kinds } from './kinds.ts';

const silentFields = new Set([
  'id',
  'body',
  'file',
  'template',
  'language',
  'audience',
  'formats',
  'expires',
  'party',
  'sanctions',
  'level',
  'maxLength',
  'method',
  'detectionDirection',
  'formula',
  'letter',
  'cells',
  'waivers',
  ...Object.values(kinds).flatMap((kind) => (kind.relations ?? []).map((relation) => relation.field)),
  ...Object.values(kinds).flatMap((kind) => Object.keys(kind.nested ?? {})),
]);

/** Whether what a field holds is no running text: an id, a link, a choice, the name of a file, or other items. */
export function isSilentField(field: string): boolean {
  return silentFields.has(field);
}
