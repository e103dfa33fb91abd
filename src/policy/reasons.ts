/** Words that stand where a reason should be and are none, in both languages. */
const placeholders: ReadonlySet<string> = new Set([
  'todo',
  'tbd',
  'ntb',
  'nnb',
  'nvt',
  'xxx',
  'reden',
  'reason',
  'geen',
  'none',
  'later',
  'test',
  'false',
  'positive',
]);

/** Whether a text can be a reason: it has a word of three letters that is not only filling. */
export function isReason(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return words.some((word) => !placeholders.has(word));
}
