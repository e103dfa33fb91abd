import type { ItemKind } from './item.ts';
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
  'issued',
  'closes',
  'published',
  'moment',
  'type',
  'compliance',
  'formRules',
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

/** Fields that are a choice for these kinds and a text for others. */
const silentFieldsOf: Readonly<Partial<Record<ItemKind, readonly string[]>>> = {
  evidence: ['status'],
  clarification: ['status'],
};

/** Whether what a field holds is no running text: an id, a link, a choice, the name of a file, or other items. */
export function isSilentField(kind: ItemKind, field: string): boolean {
  return silentFields.has(field) || silentFieldsOf[kind]?.includes(field) === true;
}
