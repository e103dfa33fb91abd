/** One line of YAML, taken apart as far as that needs no grammar. */
export interface Line {
  readonly start: number;
  /** Before the line end. */
  readonly end: number;
  /** Where the first thing that is not a blank stands. */
  readonly textStart: number;
  /** Where the value starts: after the dashes and after `name:`. */
  readonly valueStart: number;
  /** Where the value ends: before a comment and the blanks around it. */
  readonly valueEnd: number;
  readonly hasDash: boolean;
  readonly hasKey: boolean;
}

/** Takes lines apart for offsets that are asked in rising order: a line that was just asked costs nothing. */
export class LineReader {
  #last: Line | undefined;

  constructor(readonly text: string) {}

  /** The line around an offset. */
  at(offset: number): Line {
    const last = this.#last;
    if (last !== undefined && offset >= last.start && offset <= last.end) return last;
    const start = offset === 0 ? 0 : this.text.lastIndexOf('\n', offset - 1) + 1;
    this.#last = readLine(this.text, start);
    return this.#last;
  }

  /** The line after another one. */
  after(line: Line): Line | undefined {
    const next = this.text.indexOf('\n', line.end);
    return next === -1 ? undefined : readLine(this.text, next + 1);
  }
}

/** Blank, tab, and the end of a line or text. */
export function isBlankAt(text: string, offset: number): boolean {
  const sign = text[offset];
  return sign === undefined || sign === ' ' || sign === '\t' || sign === '\r' || sign === '\n';
}

function readLine(text: string, start: number): Line {
  const newline = text.indexOf('\n', start);
  let end = newline === -1 ? text.length : newline;
  if (end > start && text[end - 1] === '\r') end -= 1;

  let at = skipBlanks(text, start, end);
  const textStart = at;
  let hasDash = false;
  while (text[at] === '-' && at < end && isBlankAt(text, at + 1)) {
    hasDash = true;
    at = skipBlanks(text, at + 1, end);
  }
  const colon = keyColon(text, at, end);
  const hasKey = colon !== undefined;
  if (colon !== undefined) at = skipBlanks(text, colon + 1, end);
  return { start, end, textStart, valueStart: at, valueEnd: valueEnd(text, at, end), hasDash, hasKey };
}

function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text[at] === ' ' || text[at] === '\t' || text[at] === '\uFEFF')) at += 1;
  return at;
}

/** The colon that ends the name at the start of a line, if there is a name. */
function keyColon(text: string, from: number, end: number): number | undefined {
  const first = text[from];
  if (first === '"' || first === "'") {
    const close = text.indexOf(first, from + 1);
    if (close === -1 || close >= end) return undefined;
    const colon = skipBlanks(text, close + 1, end);
    return text[colon] === ':' && isBlankAt(text, colon + 1) ? colon : undefined;
  }
  if (first === undefined || '[{>|*&!@`,#'.includes(first)) return undefined;
  for (let at = from; at < end; at += 1) {
    if (text[at] === ':' && isBlankAt(text, at + 1)) return at;
    if (text[at] === '#' && isBlankAt(text, at - 1)) return undefined;
  }
  return undefined;
}

function valueEnd(text: string, from: number, end: number): number {
  let at = end;
  for (let sign = from + 1; sign < end; sign += 1) {
    if (text[sign] === '#' && isBlankAt(text, sign - 1) && isBlankAt(text, sign + 1)) {
      at = sign;
      break;
    }
  }
  while (at > from && isBlankAt(text, at - 1)) at -= 1;
  return at;
}
