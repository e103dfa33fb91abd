/** The fields of a KPI that say what it must reach, and by when. */
const normFields: ReadonlySet<string | undefined> = new Set(['target', 'norms', 'term']);

/** Whether a text of a KPI is its norm, and not how it is measured or what follows. */
export function isNormField({ field }: { readonly field?: string | undefined }): boolean {
  return normFields.has(field);
}
