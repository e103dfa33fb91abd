/**
 * The files that say that a document is open: of Word, which writes `~$` over the first letters of a long name and before
 * a short one, and of LibreOffice. They can outlive their program, so they prove nothing.
 * Source: Microsoft Support, "Description of how Word creates temporary files" (owner file); LibreOffice, svl/lockfile.
 */
export function ownersOf(name: string): string[] {
  const stem = name.lastIndexOf('.') === -1 ? name.length : name.lastIndexOf('.');
  const replaced = stem > 7 ? 2 : stem === 7 ? 1 : 0;
  return [`~$${name.slice(replaced)}`, `.~lock.${name}#`];
}
