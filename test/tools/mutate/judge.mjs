/** Whether what a checker says of a mutant is about the mutation. */

/** The findings that the mutation brought: those of which the original had none at the same place with the same words. */
export function newFindings(before, after, change) {
  const known = new Map();
  for (const finding of before) {
    const key = keyOf(finding, 0, change);
    known.set(key, (known.get(key) ?? 0) + 1);
  }
  return after.filter((finding) => {
    const key = keyOf(finding, change.after.length - (change.end - change.start), change);
    const left = known.get(key) ?? 0;
    if (left > 0) known.set(key, left - 1);
    return left === 0;
  });
}

function keyOf({ code, message, place }, shift, change) {
  // A rewrite that changes no meaning may change words and places of what was said before, never how much is said.
  if (change.isHarmless) return code;
  if (place === undefined) return `${code}|${message.en}`;
  const isBehind = place.file === change.file && place.start.offset > change.start;
  const offset = isBehind ? place.start.offset - shift : place.start.offset;
  return `${code}|${message.en}|${place.file}|${offset}`;
}

/**
 * The first finding that points, itself or by a related place, at the changed lines or at a counterpart.
 * @param zones `{ file, first, last }` by line number in the mutant
 */
export function hitAmong(findings, zones) {
  return findings.find(({ place, related }) =>
    [place, ...related.map((entry) => entry.place)].some(
      (spot) =>
        spot !== undefined &&
        zones.some(({ file, first, last }) => spot.file === file && spot.start.line <= last && spot.end.line >= first),
    ),
  );
}
