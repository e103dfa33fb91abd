import type { YamlScalar } from '../../yaml/tree.ts';

/**
 * Where each character of a YAML text stands in its file. A text on one line without escapes stands there as it is;
 * for others the value and its spelling are walked side by side.
 * @param written the file's text from the start to the end of the scalar
 */
export function scalarOffsets(scalar: YamlScalar, value: string, written: string): (offset: number) => number {
  const { start } = scalar;
  const lead = scalar.style === 'single' || scalar.style === 'double' ? 1 : 0;
  if (written.startsWith(value, lead)) return (offset) => start + lead + offset;
  let offsets: readonly number[] | undefined;
  return (offset) => {
    offsets ??= align(value, written, scalar.style);
    return start + (offsets[Math.min(offset, offsets.length - 1)] ?? 0);
  };
}

/** For each character of the value its offset in the spelling, and one for its end. */
function align(value: string, written: string, style: YamlScalar['style']): number[] {
  const offsets: number[] = [];
  let at = firstOffset(written, style);
  for (let index = 0; index < value.length; index += 1) {
    if (isBlank(value[index])) {
      offsets.push(at);
      // A line end of a folded text is one blank of the value, whatever the indent behind it.
      if (isBlank(written[at]) && !isBlank(value[index + 1])) while (isBlank(written[at])) at += 1;
      else if (isBlank(written[at])) at += 1;
      else at += escapeLength(written, at, style);
      continue;
    }
    while (isBlank(written[at])) at += 1;
    // A backslash at the end of a line joins two lines.
    while (style === 'double' && /^\\\r?\n/u.test(written.slice(at, at + 3))) {
      at += 1;
      while (isBlank(written[at])) at += 1;
    }
    offsets.push(Math.min(at, written.length - 1));
    at += escapeLength(written, at, style);
  }
  offsets.push(Math.min(at, written.length));
  return offsets;
}

function firstOffset(written: string, style: YamlScalar['style']): number {
  if (style === 'plain') return 0;
  if (style === 'single' || style === 'double') return 1;
  const newline = written.indexOf('\n');
  return newline === -1 ? written.length : newline + 1;
}

function escapeLength(written: string, at: number, style: YamlScalar['style']): number {
  if (style === 'single' && written.startsWith("''", at)) return 2;
  if (style !== 'double' || written[at] !== '\\') return 1;
  const widths: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 };
  return widths[written[at + 1] ?? ''] ?? 2;
}

function isBlank(sign: string | undefined): boolean {
  return sign === ' ' || sign === '\n' || sign === '\r' || sign === '\t';
}
